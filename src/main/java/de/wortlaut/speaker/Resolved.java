package de.wortlaut.speaker;

import de.wortlaut.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * The speaker of one quotation.
 *
 * @param speaker who said it
 * @param reportedVia the medium that passes it on, or null
 * @param confidence probability that {@code speaker} is right
 */
public record Resolved(Speaker speaker, @Nullable Speaker reportedVia, double confidence) {

  static Resolved of(Speaker speaker, Trust trust) {
    return new Resolved(speaker, null, trust.probability());
  }

  static Resolved nobody() {
    return of(Speaker.none(), Trust.NOBODY);
  }
}
