package de.wortlaut.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Weights files and the models in them. */
class WeightsTest {
  private static LinearModel model(String lines) throws IOException {
    LinearModel model = Weights.read(new StringReader("# x\n\n[m]\n" + lines)).model("m");
    assertNotNull(model);
    return model;
  }

  private static double score(LinearModel model, String... feature) {
    Features f = new Features();
    switch (feature.length) {
      case 1 -> f.add(feature[0]);
      case 2 -> f.add(feature[0], feature[1]);
      default -> f.add(feature[0], feature[1], feature[2]);
    }
    return model.score(f);
  }

  @Test
  void featuresAreFoundByTemplateAndValues() throws IOException {
    LinearModel model = model("0.5\t(bias)\n1\tw\n-2.25\tw\tä\n4e1\tw\tä\tß\n.125\tw\t\tß\n");
    assertEquals(4, model.size());
    assertEquals(1.5, score(model, "w"));
    assertEquals(-1.75, score(model, "w", "ä"));
    assertEquals(40.5, score(model, "w", "ä", "ß"));
    assertEquals(0.625, score(model, "w", "", "ß"));
    assertEquals(0.5, score(model, "w", "ö"));
    assertEquals(0.5, score(model, "v", "ä", "ß"));
  }

  @Test
  void modelsArePartedByHeadings() throws IOException {
    Weights weights = Weights.read(new StringReader("[a]\n1\tx\n2\t(bias)\n[b]\n3\tx\n[c]\n"));
    assertEquals(3, score(assertNotNullModel(weights, "a"), "x"));
    assertEquals(3, score(assertNotNullModel(weights, "b"), "x"));
    assertEquals(0, score(assertNotNullModel(weights, "c"), "x"));
    assertNull(weights.model("d"));
    assertTrue(Weights.none().isEmpty());
  }

  private static LinearModel assertNotNullModel(Weights weights, String name) {
    LinearModel model = weights.model(name);
    assertNotNull(model);
    return model;
  }

  @Test
  void everyFeatureOfALargeModelIsFoundAndNoOther() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 5000; i++) {
      lines.append(i).append("\tw\t").append(i).append('\n');
    }
    LinearModel model = model(lines.toString());
    for (int i = 1; i <= 5000; i++) {
      assertEquals(i, score(model, "w", "" + i));
      assertEquals(0, score(model, "w", "" + -i));
    }
  }

  @Test
  void candidatesThatShareAPartScoreAsIfTheyDidNot() throws IOException {
    LinearModel model = model("0.1\t(bias)\n0.2\ta\n0.3\tb\n0.7\tc\n-3\td\n");
    LinearModel other = model("5\ta\n7\tc\n");
    Features f = new Features();
    f.add("a");
    f.add("b");
    int shared = f.cut(0);
    f.use(shared);
    f.add("c");
    double whole = model.score(f);
    f.clear();
    f.use(shared);
    f.add("d");
    assertEquals(3, f.count());
    f.clear();
    f.use(shared);
    f.add("c");
    assertEquals(whole, model.score(f));
    assertEquals(12, other.score(f));
    assertEquals(whole, model.score(f));
    assertEquals(3, f.distinctKeys().length);
    f.clear();
    f.add("c");
    assertEquals(7, other.score(f));
  }

  @Test
  void templatesUnderAPrefixAreThoseOfBothJoined() throws IOException {
    LinearModel model = model("1\tBEFORE:verb\tsagen\n2\tverb\tsagen\n4\tBEFORE:\n");
    FeatureNames names = new FeatureNames();
    Features f = new Features(names);
    f.under("BEFORE");
    f.add(":verb", "sagen");
    assertEquals("BEFORE:verb\tsagen", names.of(f.distinctKeys()[0]));
    assertEquals(1, model.score(f));
    f.add(":");
    assertEquals(5, model.score(f));
    f.under("");
    f.add("verb", "sagen");
    assertEquals(7, model.score(f));
    f.under("BEFORE");
    f.clear();
    f.add("verb", "sagen");
    assertEquals(2, model.score(f));
  }

  @Test
  void numbersAreReadAsJavaReadsThem() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      int n = random.nextInt(10_000_000) >> random.nextInt(23);
      String digits = "0000" + n;
      int point = digits.length() - random.nextInt(4);
      String s = (random.nextBoolean() ? "-" : "") + Integer.parseInt(digits.substring(0, point))
          + "." + digits.substring(point);
      assertEquals(Float.parseFloat(s), WeightsReader.weight(s, 1), s);
    }
    for (String s : new String[] {"0", "-0.000", "12345678.9", "1e-3", "+1", " 2 ", "0.12345678", "7.", ".5"}) {
      assertEquals(Float.parseFloat(s), WeightsReader.weight(s, 1), s);
    }
  }

  @Test
  void badLinesAreNamed() {
    assertBad("1", "line 4 of the weights has no feature");
    assertBad("1\ta\tb\tc\td", "line 4 of the weights has no feature");
    for (String number : new String[] {"", "-", ".", "1.2.3", "eins", "--1"}) {
      assertBad(number + "\ta", "line 4 of the weights does not begin with a number");
    }
  }

  private static void assertBad(String line, String message) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, () -> model(line)).getMessage());
  }
}
