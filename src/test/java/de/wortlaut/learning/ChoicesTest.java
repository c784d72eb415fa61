package de.wortlaut.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What choices teach a trainer, and that of several right ones any will do. */
class ChoicesTest {
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

  private LinearModel trained(Trainer trainer) throws IOException {
    StringBuilder out = new StringBuilder();
    trainer.write(out, "choice", names);
    LinearModel model = Weights.read(new StringReader(out.toString())).model("choice");
    return model == null ? new LinearModel(new long[0], new float[0], 0) : model;
  }

  private Trainer trainer() {
    return Trainer.exact(1, 1);
  }

  @Test
  void whatTellsTheRightCandidateGetsWeight() throws IOException {
    Trainer trainer = trainer();
    for (int i = 0; i < 50; i++) {
      trainer.addChoice(List.of(keys("near", "common"), keys("far", "common")), bits(0), 1);
    }
    LinearModel model = trained(trainer);

    assertTrue(model.weight(keys("near")[0]) > 1 && model.weight(keys("far")[0]) < -1);
    assertEquals(0, model.weight(keys("common")[0]), .01, "what all candidates have tells nothing");
  }

  @Test
  void ofSeveralRightOnesTheOthersSayWhichCounts() throws IOException {
    Trainer trainer = trainer();
    for (int i = 0; i < 20; i++) {
      trainer.addChoice(List.of(keys("name"), keys("guess"), keys("wrong")), bits(0, 1), 1);
      trainer.addChoice(List.of(keys("name"), keys("guess")), bits(0), 1);
    }
    LinearModel model = trained(trainer);

    assertTrue(model.weight(keys("name")[0]) > model.weight(keys("guess")[0]));
    assertTrue(model.weight(keys("guess")[0]) > model.weight(keys("wrong")[0]) - .5);
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
