/** Who and what the page knows: people and bodies with their mentions, and what is said of them. */
@NullMarked
package de.wortlaut.cast;

import org.jspecify.annotations.NullMarked;
