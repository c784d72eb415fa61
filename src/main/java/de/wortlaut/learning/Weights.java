package de.wortlaut.learning;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The weights of all the project's models as one readable text: {@code # comment} lines, {@code
 * [model]} headings, then a feature a line, weight first, template and values behind it, parted by
 * tabs; {@code (bias)} is the constant. Where a model has units, {@code (units)} are their outputs, and letters behind a
 * blank beside the weight say what a feature gives to each. Immutable.
 */
public final class Weights {
  static final String BIAS = "(bias)";
  /** Marks the outputs of the units, numbers parted by blanks. */
  static final String UNITS = "(units)";
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

  /**
   * What is written of a feature.
   *
   * @param weight its weight
   * @param letters what it gives to the units, may be empty
   */
  record Line(float weight, String letters) {}

  /** Writes a model without units under a heading. */
  static void write(Appendable out, String name, Map<String, Float> features, float bias) throws IOException {
    Map<String, Line> lines = new HashMap<>();
    features.forEach((feature, weight) -> lines.put(feature, new Line(weight, "")));
    write(out, name, lines, bias, null);
  }

  /** Writes a model under a heading, by the names of its features. */
  static void write(Appendable out, String name, Map<String, Line> features, float bias, Units.@Nullable Learned units)
      throws IOException {
    out.append('[').append(name).append("]\n");
    out.append(format(bias)).append('\t').append(BIAS).append('\n');
    if (units != null) {
      String outputs = Arrays.stream(units.out()).mapToObj(o -> format((float) o)).collect(Collectors.joining(" "));
      out.append(outputs).append('\t').append(UNITS).append('\n');
    }
    for (var e : new TreeMap<>(features).entrySet()) {
      String letters = e.getValue().letters();
      out.append(format(e.getValue().weight())).append(letters.isEmpty() ? "" : " " + letters).append('\t')
          .append(e.getKey()).append('\n');
    }
  }

  private static String format(float weight) {
    return String.format(Locale.ROOT, "%.3f", weight);
  }
}
