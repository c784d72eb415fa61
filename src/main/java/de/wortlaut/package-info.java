/** The front door: {@link de.wortlaut.QuotationExtractor} finds who said what in German news. */
@NullMarked
package de.wortlaut;

import org.jspecify.annotations.NullMarked;
