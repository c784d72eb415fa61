package de.wortlaut.training;

import de.wortlaut.language.Forms;
import de.wortlaut.learning.LabelledModel;
import de.wortlaut.learning.Weights;
import de.wortlaut.cast.Knowledge;
import de.wortlaut.cast.People;
import de.wortlaut.cast.NameExamples;
import de.wortlaut.cast.NameLabel;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How many of the marked names the model of names finds, whole and of the right kind. */
public final class NameFigures {
  private static final List<NameLabel> KINDS =
      List.of(NameLabel.PERSON, NameLabel.ORGANISATION, NameLabel.PLACE, NameLabel.OTHER);

  private final Map<NameLabel, int[]> counts = new EnumMap<>(NameLabel.class);

  private NameFigures() {
    KINDS.forEach(kind -> counts.put(kind, new int[3]));
  }

  /**
   * {@return precision, recall and F1 of spans for each kind of name, a line each}
   *
   * @param lines sentences in the form of GermEval 2014
   * @param weights weights with a model of names
   * @throws IllegalArgumentException if {@code weights} have no such model or a line has fewer than three columns
   */
  public static String of(List<String> lines, Weights weights) {
    LabelledModel model = NameExamples.model(weights);
    if (model == null) {
      throw new IllegalArgumentException("the weights have no model of names");
    }
    NameFigures figures = new NameFigures();
    for (LabelledNames sentence : LabelledNames.read(lines)) {
      People mentions = People.of(sentence.page(), Forms.of(sentence.page()), Knowledge.of(model));
      figures.add(sentence.labels(), mentions);
    }
    return figures.toString();
  }

  private record Name(int begin, int end, NameLabel kind) {}

  private void add(List<NameLabel> gold, People mentions) {
    Set<Name> right = names(gold);
    Set<Name> found = names(java.util.stream.IntStream.range(0, gold.size()).mapToObj(mentions::label).toList());
    for (Name name : right) {
      counts(name)[0]++;
      counts(name)[2] += found.contains(name) ? 1 : 0;
    }
    found.forEach(name -> counts(name)[1]++);
  }

  private int[] counts(Name name) {
    return counts.getOrDefault(name.kind(), new int[3]);
  }

  private static Set<Name> names(List<NameLabel> labels) {
    Set<Name> out = new HashSet<>();
    for (int t = 0; t < labels.size(); t++) {
      if (labels.get(t) != NameLabel.OUTSIDE && !labels.get(t).isInner()) {
        int end = t + 1;
        while (end < labels.size() && labels.get(end).isInner()) {
          end++;
        }
        out.add(new Name(t, end, labels.get(t)));
      }
    }
    return out;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (NameLabel kind : KINDS) {
      int[] n = counts.getOrDefault(kind, new int[3]);
      double precision = n[1] == 0 ? 0 : n[2] / (double) n[1];
      double recall = n[0] == 0 ? 0 : n[2] / (double) n[0];
      double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
      out.append(String.format(Locale.ROOT, "%-27s P %.3f  R %.3f  F1 %.3f  gold %d%n",
          "name " + kind.name().toLowerCase(Locale.ROOT), precision, recall, f1, n[0]));
    }
    return out.toString();
  }
}
