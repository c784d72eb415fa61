package de.wortlaut.html;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums over speakers: by period, and by institution. */
final class Tallies {

  /** One institution's sum, whole and by period. */
  static final class Tally {
    private final String name;
    private final long[] counts;
    private long quotations;
    private long speakers;

    private Tally(String name, int periods) {
      this.name = name;
      this.counts = new long[periods];
    }

    String name() {
      return name;
    }

    long[] counts() {
      return counts.clone();
    }

    long quotations() {
      return quotations;
    }

    long speakers() {
      return speakers;
    }
  }

  private final Timeline timeline;
  private final long[] counts;
  private final SortedMap<String, Tally> institutions = new TreeMap<>();
  private long quotations;
  private long dated;

  Tallies(List<SpeakersPage.Entry> entries) {
    timeline = new Timeline(entries.stream().flatMap(e -> e.months().keySet().stream()).toList());
    counts = new long[timeline.size()];
    for (SpeakersPage.Entry e : entries) {
      quotations += e.quotations();
      dated += e.months().values().stream().mapToLong(n -> n).sum();
      timeline.add(e.months(), counts);
      String institution = e.institution();
      if (institution != null && !institution.isBlank()) {
        Tally tally = institutions.computeIfAbsent(institution, n -> new Tally(n, timeline.size()));
        tally.quotations += e.quotations();
        tally.speakers++;
        timeline.add(e.months(), tally.counts);
      }
    }
  }

  Timeline timeline() {
    return timeline;
  }

  long quotations() {
    return quotations;
  }

  long dated() {
    return dated;
  }

  long[] counts() {
    return counts.clone();
  }

  /** One speaker's numbers by period. */
  long[] counts(SpeakersPage.Entry entry) {
    long[] own = new long[timeline.size()];
    timeline.add(entry.months(), own);
    return own;
  }

  SortedMap<String, Tally> byName() {
    return institutions;
  }

  /** The institutions, those quoted most first. */
  List<Tally> institutions() {
    return institutions.values().stream()
        .sorted(Comparator.comparingLong(Tally::quotations).reversed().thenComparing(Tally::name))
        .toList();
  }
}
