package de.wortlaut.speaker;

import de.wortlaut.learning.Trainer;
import de.wortlaut.learning.FeatureNames;
import de.wortlaut.learning.Features;
import de.wortlaut.model.Speaker;
import de.wortlaut.quotation.Find;
import de.wortlaut.quotation.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Learns the decision about antecedents from pages on which it is known who spoke: the resolver goes over them, is told
 * the right candidate at each decision, and so meets the history of speakers as it should be. Not thread-safe.
 */
public final class AntecedentExamples implements AntecedentDecision {
  /** Strong: weaker priors were better on the articles learned from and worse on others. */
  private static final double PRIOR = 10;
  /** What is seen in fewer candidates is left out. */
  private static final int RAREST = 10;

  private final FeatureNames names = new FeatureNames();
  private final Features f = new Features(names);
  private final Trainer trainer = Trainer.exact(PRIOR, RAREST);
  private final Map<Find, Predicate<Speaker>> right = new IdentityHashMap<>();
  private int withoutRight;

  /** Adds a page; {@code isRight} tells of each find who spoke, null where that is not known. */
  public void add(Reading reading, List<Find> finds, List<@Nullable Predicate<Speaker>> isRight) {
    right.clear();
    for (int i = 0; i < finds.size(); i++) {
      Predicate<Speaker> known = isRight.get(i);
      if (known != null) {
        right.put(finds.get(i), known);
      }
    }
    new SpeakerResolver(reading, this).resolve(finds);
  }

  @Override
  public Chosen decide(Find find, List<Speaker> candidates, FeaturesOf features) {
    Predicate<Speaker> known = right.get(find);
    BitSet fitting = new BitSet();
    for (int i = 0; known != null && i < candidates.size(); i++) {
      fitting.set(i, known.test(candidates.get(i)));
    }
    if (fitting.isEmpty()) {
      withoutRight += known == null ? 0 : 1;
      return new Chosen(0, 1);
    }
    if (candidates.size() == 1) {
      return new Chosen(0, 1); // where there is nobody else, nothing is to be learned
    }
    List<long[]> keys = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      features.put(i, f);
      keys.add(f.distinctKeys());
    }
    trainer.addChoice(keys, fitting, 1);
    return new Chosen(fitting.nextSetBit(0), 1);
  }

  /** How many decisions had no right candidate: what the grammar loses, not the weights. */
  public int withoutRight() {
    return withoutRight;
  }

  /** How many decisions were learned from. */
  public int examples() {
    return trainer.examples();
  }

  /** Trains the model and writes it; nothing if there is nothing to learn from. */
  public void write(Appendable out) throws IOException {
    if (trainer.examples() > 0) {
      trainer.write(out, LearnedDecision.MODEL, names);
    }
  }
}
