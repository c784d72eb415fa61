package de.wortlaut.cast;

import de.wortlaut.learning.LinearModel;
import de.wortlaut.learning.Weights;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The weights by which facts are chosen. Immutable and thread-safe.
 *
 * @param role of the choice among roles
 * @param institution of the choice among institutions
 */
public record FactModels(LinearModel role, LinearModel institution) {
  static final String ROLE = "role";
  static final String INSTITUTION = "institution";
  static final FactModels HAND_WRITTEN = handWritten();

  /** The models in {@code weights}; the hand-written ones if they are missing there. */
  public static FactModels of(Weights weights) {
    LinearModel role = weights.model(ROLE);
    LinearModel institution = weights.model(INSTITUTION);
    return role == null || institution == null ? HAND_WRITTEN : new FactModels(role, institution);
  }

  private static FactModels handWritten() {
    var stream = FactModels.class.getResourceAsStream("/de/wortlaut/rules.txt");
    if (stream == null) {
      throw new IllegalStateException("resource rules.txt is missing");
    }
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      Weights weights = Weights.read(reader);
      LinearModel role = weights.model(ROLE);
      LinearModel institution = weights.model(INSTITUTION);
      if (role == null || institution == null) {
        throw new IllegalStateException("rules.txt lacks a model");
      }
      return new FactModels(role, institution);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource rules.txt", e);
    }
  }
}
