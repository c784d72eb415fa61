package de.wortlaut.evaluation;

import de.wortlaut.evaluation.Scores.Score;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Names, kinds, roles and institutions of those who speak. Quotations whose speaker nobody can say
 * or which several people speak jointly are left out, and what was found at their place.
 */
final class SourceFigures {
  private final Said said;
  private final Count persons = new Count();
  private final Count organisations = new Count();
  private final Count roles = new Count();
  private final Count institutions = new Count();
  private final Count kinds = new Count();
  private final Reliability reliability = new Reliability();

  SourceFigures(List<Source> sources) {
    said = new Said(sources);
  }

  void add(Comparison comparison) {
    if (!said.knows(comparison.article())) {
      return;
    }
    List<Marked> predicted = comparison.predicted();
    BitSet leftOut = new BitSet();
    for (int i = 0; i < comparison.gold().size(); i++) {
      Source source = said.scored(comparison.article(), comparison.gold().get(i).id());
      int found = comparison.pairing().found(i);
      if (source != null) {
        compare(source, found < 0 ? null : predicted.get(found));
      } else if (found >= 0) {
        leftOut.set(found);
      }
    }
    for (int j = leftOut.nextClearBit(0); j < predicted.size(); j = leftOut.nextClearBit(j + 1)) {
      countPredicted(speaker(predicted.get(j)));
    }
  }

  private static Speaker speaker(@Nullable Marked predicted) {
    return predicted == null || predicted.found() == null
        ? Speaker.none()
        : predicted.found().speaker();
  }

  private void countPredicted(Speaker s) {
    kinds.predicted++;
    boolean named = !s.name().isEmpty();
    persons.predicted += s.kind() == SpeakerKind.PERSON && named ? 1 : 0;
    organisations.predicted += s.kind() == SpeakerKind.ORGANISATION && named ? 1 : 0;
    roles.predicted += Said.isPeople(s.kind()) && Said.isGiven(s.role()) ? 1 : 0;
    institutions.predicted += Said.isPeople(s.kind()) && Said.isGiven(s.institution()) ? 1 : 0;
  }

  private void compare(Source source, @Nullable Marked predicted) {
    Speaker got = speaker(predicted);
    kinds.add(got.kind() == source.kind());
    boolean right = Said.isSame(source, got);
    if (source.kind() == SpeakerKind.PERSON) {
      persons.add(right);
    } else if (source.kind() == SpeakerKind.ORGANISATION) {
      organisations.add(right);
    }
    if (Said.isPeople(source.kind())) {
      compare(roles, source.role(), got, Speaker::role);
      compare(institutions, source.institution(), got, Speaker::institution);
    }
    if (predicted != null && predicted.found() != null && got.kind() != SpeakerKind.NONE) {
      reliability.add(predicted.found().speakerConfidence(), right);
    }
  }

  private static void compare(
      Count count, @Nullable String gold, Speaker got, Function<Speaker, @Nullable String> field) {
    if (Said.isGiven(gold)) {
      count.add(Said.isPeople(got.kind()) && Likeness.alike(gold, field.apply(got), List.of()));
    }
  }

  Map<String, Score> scores() {
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put("person name", persons.score());
    scores.put("organisation name", organisations.score());
    scores.put("role", roles.score());
    scores.put("institution", institutions.score());
    scores.put("speaker kind", kinds.score());
    return scores;
  }

  Reliability reliability() {
    return reliability;
  }

  private static final class Count {
    private int gold;
    private int predicted;
    private int right;

    void add(boolean isRight) {
      gold++;
      right += isRight ? 1 : 0;
    }

    Score score() {
      return new Score(
          right / (double) Math.max(1, predicted),
          right / (double) Math.max(1, gold),
          Score.NONE,
          gold);
    }
  }
}
