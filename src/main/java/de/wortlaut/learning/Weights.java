package de.wortlaut.learning;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weights of all the project's models as one readable text: {@code # comment} lines, {@code
 * [model]} headings, then a feature a line, weight first, template and values behind it, parted by
 * tabs; {@code (bias)} is the constant. Immutable.
 */
public final class Weights {
  static final String BIAS = "(bias)";
  private static final Weights NONE = new Weights(Map.of());

  private final Map<String, LinearModel> models;

  Weights(Map<String, LinearModel> models) {
    this.models = Map.copyOf(models);
  }

  /** {@return no weights at all: the rooms then decide by their hand-written rules} */
  public static Weights none() {
    return NONE;
  }

  /**
   * {@return the model called {@code name}, or null}
   *
   * @param name its heading
   */
  public @Nullable LinearModel model(String name) {
    return models.get(name);
  }

  /** {@return whether there is no model at all} */
  public boolean isEmpty() {
    return models.isEmpty();
  }

  /**
   * Reads weights.
   *
   * @param reader left open
   * @return the weights
   * @throws IllegalArgumentException if a line is none of a weights file
   * @throws IOException if {@code reader} fails
   */
  public static Weights read(Reader reader) throws IOException {
    return new Weights(new WeightsReader().read(reader));
  }

  /** Writes a model under a heading, strongest features first within a template. */
  static void write(Appendable out, String name, Map<String, Float> features, float bias) throws IOException {
    out.append('[').append(name).append("]\n");
    out.append(format(bias)).append('\t').append(BIAS).append('\n');
    for (var e : new java.util.TreeMap<>(features).entrySet()) {
      out.append(format(e.getValue())).append('\t').append(e.getKey()).append('\n');
    }
  }

  private static String format(float weight) {
    return String.format(Locale.ROOT, "%.3f", weight);
  }
}
