/** Reads annotated corpora and measures extractions against them. */
@NullMarked
package de.wortlaut.evaluation;

import org.jspecify.annotations.NullMarked;
