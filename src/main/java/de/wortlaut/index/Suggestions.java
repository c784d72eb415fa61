package de.wortlaut.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/** Names that begin with what was typed, with the number of articles that quote them. */
final class Suggestions implements TermLookup.Visitor {
  /** So many names of a segment are looked at; one or two letters may begin more. */
  private static final int MAX_VISITED = 20_000;

  private final Map<String, Seen> names = new HashMap<>();
  private int segment = -1;
  private int visited;

  /** How often a name was seen; a name may match at several of its words. */
  private record Seen(int segment, long here, long before) {
    long total() {
      return here + before;
    }
  }

  private Suggestions() {}

  static Suggestions of(IndexReader reader, String prefix, String typed) throws IOException {
    Suggestions suggestions = new Suggestions();
    String key = Folding.key(typed.substring(0, Math.min(typed.length(), SpeakerTerms.MAX_LABEL)));
    TermLookup.visit(reader, prefix + key, suggestions);
    return suggestions;
  }

  List<Suggestion> top(int limit) {
    return names.entrySet().stream()
        .map(name -> new Suggestion(name.getKey(), name.getValue().total()))
        .sorted(
            Comparator.comparingLong(Suggestion::articles)
                .reversed()
                .thenComparing(Suggestion::name))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean visit(String term, int documents, int segment) {
    if (this.segment != segment) {
      this.segment = segment;
      visited = 0;
    }
    String name = term.substring(term.indexOf(Schema.HALF) + 1);
    names.merge(
        name,
        new Seen(segment, documents, 0),
        (old, now) -> old.segment == segment
            ? new Seen(segment, Math.max(old.here, now.here), old.before)
            : new Seen(segment, now.here, old.total()));
    return ++visited < MAX_VISITED;
  }
}
