package de.wortlaut.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a weights file. It has tens of thousands of lines and every process waits for it, so a
 * line is neither split nor are its parts made strings.
 */
final class WeightsReader {
  private static final int MOST_DIGITS = 7;
  private static final float[] NO_UNITS = {};
  private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7};

  private final Map<String, LinearModel> models = new LinkedHashMap<>();
  private @Nullable String name;
  private long[] keys = new long[1024];
  private float[] weights = new float[1024];
  private int[] others = new int[1024];
  private byte[] gifts = new byte[1024 * Units.COUNT];
  private float[] outputs = NO_UNITS;
  private int count;
  private float bias;

  Map<String, LinearModel> read(Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(reader, 1 << 16);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("# ")) {
        continue;
      }
      if (line.charAt(0) == '[' && line.endsWith("]")) {
        endModel();
        name = line.substring(1, line.length() - 1);
      } else {
        feature(line, number);
      }
    }
    endModel();
    return models;
  }

  private void endModel() {
    if (name != null) {
      models.put(name, new LinearModel(Arrays.copyOf(keys, count), Arrays.copyOf(weights, count), others, bias,
          gifts, outputs));
    }
    Arrays.fill(gifts, (byte) 0);
    outputs = NO_UNITS;
    count = 0;
    bias = 0;
  }

  private void feature(String line, int number) {
    int tab = line.indexOf('\t');
    int blank = tab < 0 ? -1 : line.lastIndexOf(' ', tab);
    if (blank > 0 && line.startsWith(Weights.UNITS, tab + 1)) {
      readOutputs(line.substring(0, tab), number);
      return;
    }
    float weight = weight(tab < 0 ? line : line.substring(0, blank > 0 ? blank : tab), number);
    int second = tab < 0 ? -1 : line.indexOf('\t', tab + 1);
    int third = second < 0 ? -1 : line.indexOf('\t', second + 1);
    if (tab < 0 || third >= 0 && line.indexOf('\t', third + 1) >= 0) {
      throw new IllegalArgumentException("line " + number + " of the weights has no feature");
    }
    if (second < 0 && line.startsWith(Weights.BIAS, tab + 1) && line.length() == tab + 1 + Weights.BIAS.length()) {
      bias = weight;
      return;
    }
    int end = line.length();
    int endOfTemplate = second < 0 ? end : second;
    int endOfValue = third < 0 ? end : third;
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
      weights = Arrays.copyOf(weights, 2 * count);
      others = Arrays.copyOf(others, 2 * count);
      gifts = Arrays.copyOf(gifts, 2 * count * Units.COUNT);
    }
    if (blank > 0) {
      readGifts(line, blank + 1, tab, number);
    }
    others[count] = hash(line, endOfValue + 1, end);
    keys[count] = Features.key(
        hash(line, tab + 1, endOfTemplate), hash(line, endOfTemplate + 1, endOfValue), others[count]);
    weights[count++] = weight;
  }

  private void readOutputs(String numbers, int number) {
    String[] parts = numbers.split(" ");
    if (parts.length != Units.COUNT) {
      throw new IllegalArgumentException("line " + number + " of the weights has " + parts.length + " units");
    }
    outputs = new float[Units.COUNT];
    for (int u = 0; u < Units.COUNT; u++) {
      outputs[u] = weight(parts[u], number);
    }
  }

  private void readGifts(String line, int from, int to, int number) {
    if (to - from != Units.COUNT || outputs.length == 0) {
      throw new IllegalArgumentException("line " + number + " of the weights has no letter for each unit");
    }
    for (int u = 0; u < Units.COUNT; u++) {
      char letter = line.charAt(from + u);
      if (!Units.isLetter(letter)) {
        throw new IllegalArgumentException("line " + number + " of the weights has a letter that no unit knows");
      }
      gifts[count * Units.COUNT + u] = Units.steps(letter);
    }
  }

  /** {@link String#hashCode} of a part; of none, that of the empty string. */
  private static int hash(String s, int from, int to) {
    int h = 0;
    for (int i = from; i < to; i++) {
      h = 31 * h + s.charAt(i);
    }
    return h;
  }

  /** What {@link Float#parseFloat} gives, faster for what the trainer writes: -0.270. */
  static float weight(String s, int number) {
    int i = s.startsWith("-") ? 1 : 0;
    int value = 0;
    int digits = 0;
    int behindPoint = -1;
    for (; i < s.length() && digits <= MOST_DIGITS; i++) {
      char c = s.charAt(i);
      if (c >= '0' && c <= '9') {
        value = 10 * value + c - '0';
        digits++;
        behindPoint += behindPoint < 0 ? 0 : 1;
      } else if (c == '.' && behindPoint < 0) {
        behindPoint = 0;
      } else {
        break;
      }
    }
    if (i < s.length() || digits == 0 || digits > MOST_DIGITS) {
      return anyWeight(s, number);
    }
    float weight = (float) (value / TENS[Math.max(0, behindPoint)]);
    return s.charAt(0) == '-' ? -weight : weight;
  }

  private static float anyWeight(String s, int number) {
    try {
      return Float.parseFloat(s);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("line " + number + " of the weights does not begin with a number", e);
    }
  }
}
