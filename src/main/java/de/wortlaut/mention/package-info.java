/** People, organisations, groups and documents named on the page. */
@NullMarked
package de.wortlaut.mention;

import org.jspecify.annotations.NullMarked;
