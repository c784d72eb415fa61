/** Estimates the weights from annotated articles; needed only to train anew. */
@NullMarked
package de.wortlaut.training;

import org.jspecify.annotations.NullMarked;
