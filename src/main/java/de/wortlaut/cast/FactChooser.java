package de.wortlaut.cast;

import de.wortlaut.learning.Features;
import de.wortlaut.learning.LinearModel;
import de.wortlaut.model.Gender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses which of the values that the evidence proposes is somebody's role or institution, or none. */
final class FactChooser {
  private final LinearModel model;
  private final Slot slot;
  private final Features f = new Features();

  FactChooser(LinearModel model, Slot slot) {
    this.model = model;
    this.slot = slot;
  }

  /** The best group, null if none is better. */
  @Nullable
  FactGroup choose(FactPage page, List<FactGroup> groups, @Nullable FactGroup role, @Nullable Gender gender,
      boolean unnamed) {
    if (groups.isEmpty()) {
      return null;
    }
    FactFeatures features = new FactFeatures(page, f, gender, unnamed);
    features.none(groups, role, slot);
    double none = model.score(f);
    double[] odds = new double[groups.size()];
    for (int i = 0; i < odds.length; i++) {
      features.of(groups.get(i), groups, role, slot);
      odds[i] = Math.exp(model.score(f) - none);
    }
    FactGroup best = best(groups, odds);
    return best != null && best.hasOnly(Evidence.Trait.FORMER) ? present(groups, odds, best) : best;
  }

  /** A present office before a past one, where there is one that is likelier than none. */
  private static FactGroup present(List<FactGroup> groups, double[] odds, FactGroup past) {
    FactGroup best = past;
    double most = 1;
    for (int i = 0; i < odds.length; i++) {
      if (odds[i] > most && !groups.get(i).hasOnly(Evidence.Trait.FORMER)) {
        best = groups.get(i);
        most = odds[i];
      }
    }
    return best;
  }

  /** The likeliest, if it and those that say the same in other words are together likelier than none. */
  private static @Nullable FactGroup best(List<FactGroup> groups, double[] odds) {
    FactGroup best = null;
    double most = 0;
    double mostTogether = 0;
    for (int i = 0; i < odds.length; i++) {
      double together = odds[i];
      for (int k = 0; k < odds.length; k++) {
        together += k != i && groups.get(i).isLike(groups.get(k)) ? odds[k] : 0;
      }
      boolean same = best != null && best.isLike(groups.get(i));
      if (together > 1 && (same ? odds[i] > most : together > mostTogether)) {
        best = groups.get(i);
        most = odds[i];
        mostTogether = together;
      }
    }
    return best;
  }
}
