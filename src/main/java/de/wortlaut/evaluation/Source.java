package de.wortlaut.evaluation;

import de.wortlaut.model.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who really speaks in an annotated quotation.
 *
 * @param article id of the article
 * @param quote id of the annotation
 */
public record Source(
    String article,
    int quote,
    SpeakerKind kind,
    @Nullable String name,
    List<String> aliases,
    @Nullable String role,
    @Nullable String institution) {

  /** Copies the list. */
  public Source {
    aliases = List.copyOf(aliases);
  }
}
