package de.wortlaut.cli;

import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import de.wortlaut.html.SpeakersPage;
import de.wortlaut.index.Hit;
import de.wortlaut.index.QuotationIndex;
import de.wortlaut.index.QuotationQuery;
import de.wortlaut.index.SpeakerCount;
import de.wortlaut.model.Speaker;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page of speakers says of one of them, from all of that speaker's quotations. */
final class SpeakerFigures {
  private final SpeakerCount speaker;
  private final Map<YearMonth, Long> months = new TreeMap<>();
  private final Multiset<String> roles = LinkedHashMultiset.create();
  private final Multiset<String> institutions = LinkedHashMultiset.create();

  private SpeakerFigures(SpeakerCount speaker) {
    this.speaker = speaker;
  }

  /**
   * The figures of {@code speaker}; role and institution are those said most often.
   *
   * @param institution for which the speaker speaks, {@code null} for any
   */
  static SpeakersPage.Entry of(SpeakerCount speaker, QuotationIndex index, @Nullable String institution) {
    QuotationQuery query =
        QuotationQuery.builder().person(speaker.name()).kind(speaker.kind()).institution(institution).build();
    SpeakerFigures figures = new SpeakerFigures(speaker);
    index.forEach(query, Long.MAX_VALUE, figures::add);
    return new SpeakersPage.Entry(
        speaker.name(), most(figures.roles), most(figures.institutions), speaker.quotations(), figures.months);
  }

  // Names that differ in case or accents alone are found together, but listed each.
  private void add(Hit hit) {
    Stream.concat(Stream.of(hit.speaker()), hit.speaker().members().stream())
        .filter(s -> s.kind() == speaker.kind() && s.name().equals(speaker.name()))
        .findFirst()
        .ifPresent(s -> add(s, hit));
  }

  private void add(Speaker said, Hit hit) {
    if (hit.date() != null) {
      months.merge(YearMonth.from(hit.date()), 1L, Long::sum);
    }
    if (said.role() != null) {
      roles.add(said.role());
    }
    if (said.institution() != null) {
      institutions.add(said.institution());
    }
  }

  private static @Nullable String most(Multiset<String> words) {
    return Multisets.copyHighestCountFirst(words).stream().findFirst().orElse(null);
  }
}
