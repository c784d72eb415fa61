package de.wortlaut.evaluation;

import de.wortlaut.evaluation.Scores.Score;
import de.wortlaut.model.QuotationType;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where quotations and their parts stand, and of which type they are. */
final class SpanFigures {
  private static final Marked NOTHING = new Marked(-1, QuotationType.DIRECT, Map.of(), null);

  private final Map<Part, Mean> precision = new EnumMap<>(Part.class);
  private final Map<Part, Mean> recall = new EnumMap<>(Part.class);
  private final Map<QuotationType, TypeCount> types = new EnumMap<>(QuotationType.class);

  SpanFigures() {
    for (Part part : Part.values()) {
      precision.put(part, new Mean());
      recall.put(part, new Mean());
    }
    for (QuotationType type : QuotationType.values()) {
      types.put(type, new TypeCount());
    }
  }

  void add(List<Marked> gold, List<Marked> predicted, Pairing pairing) {
    boolean[] paired = new boolean[predicted.size()];
    for (int i = 0; i < gold.size(); i++) {
      Marked g = gold.get(i);
      int j = pairing.partner(i);
      compare(g, j < 0 ? NOTHING : predicted.get(j));
      if (j >= 0) {
        paired[j] = true;
      }
      TypeCount count = count(g.type());
      count.gold++;
      int found = pairing.found(i);
      if (found >= 0) {
        count.found++;
        count.right += predicted.get(found).type() == g.type() ? 1 : 0;
      }
    }
    for (int j = 0; j < predicted.size(); j++) {
      count(predicted.get(j).type()).predicted++;
      if (!paired[j]) {
        compare(NOTHING, predicted.get(j));
      }
    }
  }

  private TypeCount count(QuotationType type) {
    return types.computeIfAbsent(type, t -> new TypeCount());
  }

  private void compare(Marked gold, Marked predicted) {
    for (Part part : Part.values()) {
      int common = Tokens.common(gold.part(part), predicted.part(part));
      int got = predicted.part(part).cardinality();
      int there = gold.part(part).cardinality();
      if (got > 0) {
        precision.get(part).add(common / (double) got);
      }
      if (there > 0) {
        recall.get(part).add(common / (double) there);
      }
    }
  }

  Map<String, Score> scores() {
    Map<String, Score> scores = new LinkedHashMap<>();
    Mean allPrecision = new Mean();
    Mean allRecall = new Mean();
    for (Part part : Part.values()) {
      Mean p = precision.get(part);
      Mean r = recall.get(part);
      scores.put(part.name().toLowerCase(Locale.ROOT), Score.of(p.value(), r.value()));
      allPrecision.addAll(p);
      allRecall.addAll(r);
    }
    scores.put("joint", Score.of(allPrecision.value(), allRecall.value()));
    types.forEach((type, count) -> scores.put("type " + type, count.score()));
    return scores;
  }

  private static final class Mean {
    private double sum;
    private int n;

    void add(double x) {
      sum += x;
      n++;
    }

    void addAll(Mean other) {
      sum += other.sum;
      n += other.n;
    }

    double value() {
      return n == 0 ? 0 : sum / n;
    }
  }

  private static final class TypeCount {
    private int right;
    private int predicted;
    private int gold;
    private int found;

    Score score() {
      return new Score(
          right / (double) Math.max(1, predicted),
          right / (double) Math.max(1, gold),
          found / (double) Math.max(1, gold),
          Score.NONE);
    }
  }
}
