/** What users hold in their hands: immutable articles, quotations and the speakers behind them. */
@NullMarked
package de.wortlaut.model;

import org.jspecify.annotations.NullMarked;
