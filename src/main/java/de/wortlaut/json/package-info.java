/** Extractions as JSON, for queues and stores. */
@NullMarked
package de.wortlaut.json;

import org.jspecify.annotations.NullMarked;
