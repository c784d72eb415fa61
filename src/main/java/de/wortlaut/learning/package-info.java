/** Named features, their weights and how they are estimated: a service that knows no other room. */
@NullMarked
package de.wortlaut.learning;

import org.jspecify.annotations.NullMarked;
