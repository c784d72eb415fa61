package de.wortlaut.pipeline;

import de.wortlaut.learning.Weights;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The weights that come with the project, read once. */
public final class ShippedWeights {
  /** What was estimated on annotated articles. */
  public static final Weights LEARNED = read("/de/wortlaut/weights.txt");

  /** A few hand-written weights: lexicons and rules alone. */
  public static final Weights HAND_WRITTEN = read("/de/wortlaut/rules.txt");

  private ShippedWeights() {}

  private static Weights read(String name) {
    var stream = ShippedWeights.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("resource " + name + " is missing");
    }
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return Weights.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }
}
