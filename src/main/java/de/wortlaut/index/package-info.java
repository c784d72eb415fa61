/**
 * Keeps quotations in an embedded Lucene index and finds them by speaker, institution, words and
 * circumstances. {@link de.wortlaut.index.QuotationIndex} is the way in.
 */
@NullMarked
package de.wortlaut.index;

import org.jspecify.annotations.NullMarked;
