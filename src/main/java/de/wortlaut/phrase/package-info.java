/** Noun phrases, parsed once: head, name, case, number and gender, and what is attached to them. */
@NullMarked
package de.wortlaut.phrase;

import org.jspecify.annotations.NullMarked;
