package de.wortlaut.cast;

import de.wortlaut.language.Forms;
import de.wortlaut.learning.LabelledFeatures;
import de.wortlaut.learning.LabelledModel;
import de.wortlaut.text.Page;

/**
 * Says which tokens belong to names of people, organisations and places, from left to right by a
 * linear model. One page each; not thread-safe.
 */
final class NameTagger {
  private final Page page;
  private final NameFeatures features;
  private final LabelledModel model;
  private final double[] scores = new double[NameLabel.ALL.length];
  private final LabelledFeatures f = new LabelledFeatures();
  private final NameFeatures.Sink sink = new NameFeatures.Sink() {
    @Override
    public void add(String template, String value) {
      f.add(template, value);
    }

    @Override
    public void add(String template, String value, String other) {
      f.add(template, value, other);
    }

    @Override
    public void addPart(String template, CharSequence word, int from, int to) {
      f.addPart(template, word, from, to);
    }
  };

  NameTagger(Page page, Forms forms, byte[] rules, LabelledModel model) {
    this.page = page;
    this.features = new NameFeatures(page, forms, rules);
    this.model = model;
  }

  /** The ordinals of the tokens' labels. */
  byte[] labels() {
    byte[] out = new byte[page.tokens().count()];
    for (int s = 0; s < page.sentences().count(); s++) {
      NameLabel before = NameLabel.OUTSIDE;
      for (int t = page.sentences().first(s); t < page.sentences().end(s); t++) {
        before = mayBelong(page, t, before) ? best(t, before) : NameLabel.OUTSIDE;
        out[t] = (byte) before.ordinal();
      }
    }
    return out;
  }

  /** Names begin with a capital or a digit; what follows may be anything. */
  static boolean mayBelong(Page page, int t, NameLabel before) {
    return before != NameLabel.OUTSIDE || page.tokens().isCapital(t) || page.tokens().isWord(t) && hasCapital(page, t);
  }

  private static boolean hasCapital(Page page, int t) {
    String source = page.tokens().source();
    for (int i = page.tokens().begin(t); i < page.tokens().end(t); i++) {
      if (Character.isUpperCase(source.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private NameLabel best(int t, NameLabel before) {
    NameLabel best = NameLabel.OUTSIDE;
    double most = Double.NEGATIVE_INFINITY;
    f.clear();
    features.of(sink, t, before);
    f.score(model, scores);
    for (NameLabel label : NameLabel.ALL) {
      if (label.follows(before) && scores[label.ordinal()] > most) {
        most = scores[label.ordinal()];
        best = label;
      }
    }
    return best;
  }
}
