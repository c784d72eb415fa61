package de.wortlaut.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a trainer of choices learns, and that it always learns the same. */
class ChoiceTrainerTest {
  private final FeatureNames names = new FeatureNames();

  private long[] keys(String... values) {
    Features f = new Features(names);
    for (String value : values) {
      f.add("is", value);
    }
    return f.distinctKeys();
  }

  private static BitSet bits(int... places) {
    BitSet out = new BitSet();
    for (int place : places) {
      out.set(place);
    }
    return out;
  }

  private LinearModel trained(ChoiceTrainer trainer) throws IOException {
    StringBuilder out = new StringBuilder();
    trainer.write(out, "choice", names);
    LinearModel model = Weights.read(new StringReader(out.toString())).model("choice");
    return model == null ? new LinearModel(new long[0], new float[0], 0) : model;
  }

  private ChoiceTrainer trainer() {
    return new ChoiceTrainer(1, 1, 100);
  }

  @Test
  void whatTellsTheRightCandidateGetsWeight() throws IOException {
    ChoiceTrainer trainer = trainer();
    for (int i = 0; i < 50; i++) {
      trainer.add(List.of(keys("near", "common"), keys("far", "common")), new double[2], bits(0));
    }
    LinearModel model = trained(trainer);

    assertTrue(model.weight(keys("near")[0]) > 1 && model.weight(keys("far")[0]) < -1);
    assertEquals(0, model.weight(keys("common")[0]), .01, "what all candidates have tells nothing");
  }

  @Test
  void ofSeveralRightOnesTheOthersSayWhichCounts() throws IOException {
    ChoiceTrainer trainer = trainer();
    for (int i = 0; i < 20; i++) {
      trainer.add(List.of(keys("name"), keys("guess"), keys("wrong")), new double[3], bits(0, 1));
      trainer.add(List.of(keys("name"), keys("guess")), new double[2], bits(0));
    }
    LinearModel model = trained(trainer);

    assertTrue(model.weight(keys("name")[0]) > model.weight(keys("guess")[0]));
    assertTrue(model.weight(keys("guess")[0]) > model.weight(keys("wrong")[0]) - .5);
  }

  @Test
  void whatIsGivenNeedNotBeLearned() throws IOException {
    ChoiceTrainer plain = trainer();
    ChoiceTrainer given = trainer();
    for (int i = 0; i < 10; i++) {
      plain.add(List.of(keys("a"), keys("b")), new double[2], bits(0));
      given.add(List.of(keys("a"), keys("b")), new double[] {5, 0}, bits(0));
    }
    assertTrue(trained(given).weight(keys("a")[0]) < trained(plain).weight(keys("a")[0]) / 4);
  }

  @Test
  void theMinimumOfACurvedValleyIsFound() {
    // Rosenbrock's function, whose minimum lies at (1, 1)
    double[] found = new Lbfgs(200).minimise(new double[] {-1.2, 1}, (x, gradient) -> {
      double a = 1 - x[0];
      double b = x[1] - x[0] * x[0];
      gradient[0] = -2 * a - 400 * x[0] * b;
      gradient[1] = 200 * b;
      return a * a + 100 * b * b;
    });
    assertArrayEquals(new double[] {1, 1}, found, .05);
  }
}
