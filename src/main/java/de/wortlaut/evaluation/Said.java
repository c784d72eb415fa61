package de.wortlaut.evaluation;

import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who really speaks, by article and annotation, and when somebody found is the same. */
final class Said {
  private final Map<String, Map<Integer, Source>> sources = new HashMap<>();

  Said(List<Source> sources) {
    for (Source s : sources) {
      this.sources.computeIfAbsent(s.article(), a -> new HashMap<>()).put(s.quote(), s);
    }
  }

  /** Whether anything is known of {@code article}. */
  boolean knows(String article) {
    return sources.containsKey(article);
  }

  /** Who speaks in annotation {@code quote}; null if nobody can say, or if several speak jointly. */
  @Nullable
  Source scored(String article, int quote) {
    Source source = sources.getOrDefault(article, Map.of()).get(quote);
    boolean left = source == null || source.kind() == SpeakerKind.NONE || source.kind() == SpeakerKind.SEVERAL;
    return left ? null : source;
  }

  /** Whether roles and institutions of the kind are measured. */
  static boolean isPeople(SpeakerKind kind) {
    return kind == SpeakerKind.PERSON || kind == SpeakerKind.UNNAMED;
  }

  static boolean isGiven(@Nullable String value) {
    return value != null && !value.isEmpty();
  }

  /** Whether kind and name are right; of the unnamed and of documents the kind is enough. */
  static boolean isSame(Source source, Speaker got) {
    if (got.kind() != source.kind()) {
      return false;
    }
    return switch (source.kind()) {
      case PERSON -> Likeness.sameName(source.name(), got.name());
      case ORGANISATION -> Likeness.alike(source.name(), got.name(), source.aliases());
      default -> true;
    };
  }
}
