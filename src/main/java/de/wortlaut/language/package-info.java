/** German: what each word form can be, which verbs are finite and in which mood, and the clauses. */
@NullMarked
package de.wortlaut.language;

import org.jspecify.annotations.NullMarked;
