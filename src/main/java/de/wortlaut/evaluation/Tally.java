package de.wortlaut.evaluation;

import de.wortlaut.model.SpeakerKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How often each answer was given, by the kind of those who speak; a table of them. */
final class Tally<A extends Enum<A>> {
  private final Map<SpeakerKind, Map<A, Integer>> counts = new EnumMap<>(SpeakerKind.class);
  private final Class<A> answers;

  Tally(Class<A> answers) {
    this.answers = answers;
  }

  /** A column of the table. */
  enum Column {
    PEOPLE(List.of(SpeakerKind.PERSON)),
    ORGANISATIONS(List.of(SpeakerKind.ORGANISATION)),
    UNNAMED(List.of(SpeakerKind.UNNAMED)),
    ALL(List.of(SpeakerKind.values()));

    private final List<SpeakerKind> kinds;

    Column(List<SpeakerKind> kinds) {
      this.kinds = kinds;
    }
  }

  void add(A answer, SpeakerKind kind) {
    counts.computeIfAbsent(kind, k -> new EnumMap<>(answers)).merge(answer, 1, Integer::sum);
  }

  int count(Column column, Iterable<A> some) {
    return count(column.kinds, some);
  }

  int count(List<SpeakerKind> kinds, Iterable<A> some) {
    int n = 0;
    for (SpeakerKind kind : kinds) {
      for (A answer : some) {
        n += counts.getOrDefault(kind, Map.of()).getOrDefault(answer, 0);
      }
    }
    return n;
  }

  static String header(String title) {
    StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-42s", title));
    for (Column column : Column.values()) {
      out.append(String.format(Locale.ROOT, "%16s", column.name().toLowerCase(Locale.ROOT)));
    }
    return out.append('\n').toString();
  }

  /** The count of {@code answer} in each column and its share of {@code whole}. */
  String row(String label, A answer, Iterable<A> whole) {
    StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-42s", label));
    for (Column column : Column.values()) {
      int all = count(column, whole);
      int n = count(column, List.of(answer));
      out.append(all == 0 ? String.format(Locale.ROOT, "%16s", "–")
          : String.format(Locale.ROOT, "%10d %5.3f", n, (double) n / all));
    }
    return out.append('\n').toString();
  }

  String sum(String label, Iterable<A> some) {
    StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-42s", label));
    for (Column column : Column.values()) {
      out.append(String.format(Locale.ROOT, "%10d      ", count(column, some)));
    }
    return out.toString().stripTrailing() + "\n";
  }
}
