package de.wortlaut.cast;

import de.wortlaut.learning.Trainer;
import de.wortlaut.learning.FeatureNames;
import de.wortlaut.learning.Features;
import de.wortlaut.model.Gender;
import de.wortlaut.phrase.NounPhrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns people whose role and institution are known into examples for the models of facts. Not thread-safe. */
public final class FactExamples {
  /** Chosen by the likelihood on press and open articles out of fold. */
  private static final double ROLE_PRIOR = 8;
  /** Stronger than for roles: with 1.5, 6, 15, 30 institutions of other articles grew ever more right. */
  private static final double INSTITUTION_PRIOR = 10;
  private static final int RAREST = 3;

  private final FeatureNames names = new FeatureNames();
  private final Features f = new Features(names);
  private final Trainer roles = Trainer.exact(ROLE_PRIOR, RAREST);
  private final Trainer institutions = Trainer.exact(INSTITUTION_PRIOR, RAREST);
  private final int[] given = new int[2 * Slot.values().length];
  private final int[] covered = new int[2 * Slot.values().length];

  /** What is known of somebody; null where nothing is to be chosen. */
  public record Known(@Nullable Predicate<String> role, @Nullable Predicate<String> institution) {}

  /** No examples yet. */
  public FactExamples() {}

  /** Adds person {@code i} of those whom the reader was made with. */
  public void add(FactReader reader, int i, Known known) {
    add(reader, reader.evidence(i), reader.page().gender(i), false, known);
  }

  /** Adds somebody without a name, for whom the phrase stands. */
  public void add(FactReader reader, NounPhrase phrase, Known known) {
    add(reader, reader.evidence(phrase), null, true, known);
  }

  private void add(FactReader reader, List<Evidence> evidence, @Nullable Gender gender, boolean unnamed, Known known) {
    FactFeatures features = new FactFeatures(reader.page(), f, gender, unnamed);
    FactGroup role = choice(roles, features, FactGroup.of(evidence, Slot.ROLE), null, Slot.ROLE, known.role(), unnamed);
    choice(institutions, features, FactGroup.of(evidence, Slot.INSTITUTION), role, Slot.INSTITUTION,
        known.institution(), unnamed);
  }

  /** Adds a choice, and gives the first right group back; where no group is right although one is known, it is counted only. */
  private @Nullable FactGroup choice(Trainer trainer, FactFeatures features, List<FactGroup> groups,
      @Nullable FactGroup role, Slot slot, @Nullable Predicate<String> gold, boolean unnamed) {
    BitSet right = new BitSet();
    FactGroup first = null;
    for (int i = 0; i < groups.size(); i++) {
      if (gold != null && gold.test(groups.get(i).value())) {
        right.set(i + 1);
        first = first == null ? groups.get(i) : first;
      }
    }
    int column = 2 * slot.ordinal() + (unnamed ? 1 : 0);
    given[column] += gold == null ? 0 : 1;
    covered[column] += first == null ? 0 : 1;
    right.set(0, gold == null);
    if (!right.isEmpty() && !groups.isEmpty()) {
      List<long[]> candidates = new ArrayList<>();
      features.none(groups, role, slot);
      candidates.add(f.distinctKeys());
      for (FactGroup g : groups) {
        features.of(g, groups, role, slot);
        candidates.add(f.distinctKeys());
      }
      trainer.addChoice(candidates, right, 1);
    }
    return first;
  }

  /** How often a right value is among those proposed, in words for a log. */
  public String coverage() {
    StringBuilder out = new StringBuilder("a right value is proposed for");
    for (Slot slot : Slot.values()) {
      for (int unnamed = 0; unnamed < 2; unnamed++) {
        int column = 2 * slot.ordinal() + unnamed;
        out.append(String.format(Locale.ROOT, " %s%s %d of %d (%.3f)", unnamed == 1 ? "unnamed " : "",
            slot.name().toLowerCase(Locale.ROOT), covered[column], given[column],
            covered[column] / (double) Math.max(1, given[column])));
      }
    }
    return out.toString();
  }

  /** Trains both models and writes them. */
  public void write(Appendable out) throws IOException {
    roles.write(out, FactModels.ROLE, names);
    institutions.write(out, FactModels.INSTITUTION, names);
  }
}
