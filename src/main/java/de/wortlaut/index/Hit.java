package de.wortlaut.index;

import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.TextSpan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation that was found.
 *
 * @param articleId the article's id
 * @param title the article's headline, {@code null} if not known
 * @param url where the article was published, {@code null} if not known
 * @param date day of publication, {@code null} if not known
 * @param outlet the medium, {@code null} if not known
 * @param number position of the quotation in its article, from 0
 * @param type how it stands in the text
 * @param text its words
 * @param context the sentences in which it stands
 * @param contextBegin offset of the context's first UTF-16 unit in the article's text
 * @param spans places of the words in the article's text, in UTF-16 units
 * @param speaker who said it, without the places where the article mentions them
 * @param reportedVia name of the medium that passes it on, {@code null} if none is named
 * @param confidence probability that this is a quotation; kept with single precision
 * @param speakerConfidence probability that the speaker is right; kept with single precision
 * @param score how well it matches; comes to nothing but order
 * @param fragments the parts of {@code text} with the searched words; empty if no words were
 *     searched
 * @param copies how many quotations this one stands for, itself included; 1 unless copies are
 *     collapsed
 * @param outlets the media of all of them in alphabetical order; its own one if it has no copies
 */
public record Hit(
    String articleId,
    @Nullable String title,
    @Nullable String url,
    @Nullable LocalDate date,
    @Nullable String outlet,
    int number,
    QuotationType type,
    String text,
    String context,
    int contextBegin,
    List<TextSpan> spans,
    Speaker speaker,
    @Nullable String reportedVia,
    double confidence,
    double speakerConfidence,
    double score,
    List<Fragment> fragments,
    int copies,
    List<String> outlets) {

  /** Copies the lists. */
  public Hit {
    spans = List.copyOf(spans);
    fragments = List.copyOf(fragments);
    outlets = List.copyOf(outlets);
  }

  /** Speaker, words and origin in one line. */
  @Override
  public String toString() {
    String name = speaker.name().isEmpty() ? "?" : speaker.name();
    String institution =
        speaker.institution() == null || speaker.institution().equals(name)
            ? ""
            : " (" + speaker.institution() + ")";
    return name + institution + ": " + text + " [" + type + ", " + articleId
        + (date == null ? "" : ", " + date) + "]";
  }
}
