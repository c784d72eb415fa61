/** Who said each quotation: one {@code Speaker} a person, organisation, group or document. */
@NullMarked
package de.wortlaut.speaker;

import org.jspecify.annotations.NullMarked;
