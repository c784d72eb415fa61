package de.wortlaut.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** The layer of units learns what no sum of weights can tell, and survives the weights file. */
class UnitsTest {
  @Test
  void learnWhetherTwoThingsDiffer() throws IOException {
    FeatureNames names = new FeatureNames();
    Trainer trainer = Trainer.exact(1, 1).withUnits(1);
    for (int i = 0; i < 20000; i++) {
      trainer.add(both(names, i % 2 == 0, i / 2 % 2 == 0), (i % 2 == 0) != (i / 2 % 2 == 0));
    }
    StringBuilder out = new StringBuilder();
    trainer.write(out, "differ", names);
    LinearModel model = Weights.read(new StringReader(out.toString())).model("differ");
    assertTrue(model.hasUnits());
    double same = Math.max(model.score(both(null, true, true)), model.score(both(null, false, false)));
    double other = Math.min(model.score(both(null, true, false)), model.score(both(null, false, true)));
    assertTrue(other > same, other + " must be above " + same);
  }

  @Test
  void arePartOfTheScoreOfParts() throws IOException {
    LinearModel model = Weights.read(new StringReader(
        "[m]\n0.5\t(bias)\n1 0 0 0 0 0 0 0\t(units)\n0.25 YOOOOOOO\ta\n0.125 EOOOOOOO\tb\n")).model("m");
    Features whole = new Features();
    whole.add("a");
    whole.add("b");
    Features parted = new Features();
    int mark = parted.mark();
    parted.add("a");
    parted.use(parted.cut(mark));
    parted.add("b");
    assertEquals(model.score(whole), model.score(parted));
    assertEquals(0.875, model.score(whole), 1e-9);
  }

  @Test
  void lettersWithoutUnitsAreRefused() {
    assertThrows(IllegalArgumentException.class,
        () -> Weights.read(new StringReader("[m]\n0.0\t(bias)\n0.25 YOOOOOOO\ta\n")));
  }

  private static Features both(FeatureNames names, boolean first, boolean second) {
    Features f = new Features(names);
    f.add("first", first ? "yes" : "no");
    f.add("second", second ? "yes" : "no");
    return f;
  }
}
