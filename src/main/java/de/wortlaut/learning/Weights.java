package de.wortlaut.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weights of all the project's models as one readable text: {@code # comment} lines, {@code
 * [model]} headings, then a feature a line, weight first, template and values behind it, parted by
 * tabs; {@code (bias)} is the constant. Immutable.
 */
public final class Weights {
  private static final String BIAS = "(bias)";
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
    Map<String, LinearModel> models = new LinkedHashMap<>();
    BufferedReader lines = new BufferedReader(reader);
    String name = null;
    Section section = new Section();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("# ")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        if (name != null) {
          models.put(name, section.model());
        }
        name = line.substring(1, line.length() - 1);
        section = new Section();
      } else {
        section.add(line, number);
      }
    }
    if (name != null) {
      models.put(name, section.model());
    }
    return new Weights(models);
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

  /** Collects the lines of one model. */
  private static final class Section {
    private final List<Long> keys = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();
    private float bias;

    void add(String line, int number) {
      String[] parts = line.split("\t", -1);
      try {
        float weight = Float.parseFloat(parts[0]);
        if (parts.length == 2 && parts[1].equals(BIAS)) {
          bias = weight;
        } else if (parts.length >= 2 && parts.length <= 4) {
          keys.add(Features.key(parts[1], parts.length > 2 ? parts[2] : "", parts.length > 3 ? parts[3] : ""));
          weights.add(weight);
        } else {
          throw new IllegalArgumentException("line " + number + " of the weights has no feature");
        }
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("line " + number + " of the weights does not begin with a number", e);
      }
    }

    LinearModel model() {
      long[] k = new long[keys.size()];
      float[] w = new float[k.length];
      for (int i = 0; i < k.length; i++) {
        k[i] = keys.get(i);
        w[i] = weights.get(i);
      }
      return new LinearModel(k, w, bias);
    }
  }
}
