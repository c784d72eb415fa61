/** The page as laid out: clean characters, tokens, quotation marks, sentences and blocks. */
@NullMarked
package de.wortlaut.text;

import org.jspecify.annotations.NullMarked;
