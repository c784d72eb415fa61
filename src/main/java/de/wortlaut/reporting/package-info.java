/** Cues: verbs, nouns and prepositions of saying. */
@NullMarked
package de.wortlaut.reporting;

import org.jspecify.annotations.NullMarked;
