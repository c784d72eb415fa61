/** The way of an article through the rooms, in one place for the front door and for those who measure stages. */
@NullMarked
package de.wortlaut.pipeline;

import org.jspecify.annotations.NullMarked;
