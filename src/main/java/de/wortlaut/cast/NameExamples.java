package de.wortlaut.cast;

import de.wortlaut.language.Forms;
import de.wortlaut.learning.FeatureNames;
import de.wortlaut.learning.Features;
import de.wortlaut.learning.LabelledModel;
import de.wortlaut.learning.LinearModel;
import de.wortlaut.learning.Trainer;
import de.wortlaut.learning.Weights;
import de.wortlaut.text.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns pages with labelled names into examples for the model of names. Not thread-safe. */
public final class NameExamples {
  private static final String MODEL = "name";

  private final FeatureNames names = new FeatureNames();
  private final Features f = new Features(names);
  private final Trainer trainer;

  /** {@return the model of names among {@code weights}, or null if there is none} */
  public static @Nullable LabelledModel model(Weights weights) {
    LinearModel model = weights.model(MODEL);
    return model == null ? null : LabelledModel.of(model, Arrays.stream(NameLabel.ALL).map(NameLabel::name).toList());
  }

  /** Examples in an order that follows {@code seed}. */
  public NameExamples(long seed) {
    trainer = new Trainer(1e-4, 8, 4, seed);
  }

  /** Adds a page; {@code gold} has a label for each of its tokens. */
  public void add(Page page, List<NameLabel> gold) {
    Forms forms = Forms.of(page);
    byte[] rules = new NameRules(new NameWords(page, forms, new byte[0])).labels();
    NameFeatures features = new NameFeatures(page, forms, rules);
    for (int s = 0; s < page.sentences().count(); s++) {
      NameLabel before = NameLabel.OUTSIDE;
      for (int t = page.sentences().first(s); t < page.sentences().end(s); t++) {
        NameLabel right = gold.get(t);
        if (NameTagger.mayBelong(page, t, before) && right.follows(before)) {
          example(features, t, before, right);
        }
        before = right;
      }
    }
  }

  private void example(NameFeatures features, int t, NameLabel before, NameLabel right) {
    List<long[]> choices = new ArrayList<>();
    int answer = 0;
    for (NameLabel label : NameLabel.ALL) {
      if (label.follows(before)) {
        answer = label == right ? choices.size() : answer;
        f.clear();
        features.of(new Labelled(f, label.name()), t, before);
        choices.add(f.distinctKeys());
      }
    }
    trainer.addChoice(choices, answer);
  }

  /** Adds a label to each feature. */
  private record Labelled(Features f, String label) implements NameFeatures.Sink {
    @Override
    public void add(String template, String value) {
      f.add(template, value, label);
    }

    @Override
    public void add(String template, String value, String other) {
      f.add(template, value + " " + other, label);
    }

    @Override
    public void addPart(String template, CharSequence word, int from, int to) {
      f.add(template, word.subSequence(from, to).toString(), label);
    }
  }

  /** Trains the model and writes it. */
  public void write(Appendable out) throws IOException {
    trainer.write(out, MODEL, names);
  }
}
