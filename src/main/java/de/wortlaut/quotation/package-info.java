/** What was said: the spans and types of quotations, with their cues, frames and speaker mentions. */
@NullMarked
package de.wortlaut.quotation;

import org.jspecify.annotations.NullMarked;
