/** HTML in and out: reads articles from web pages, writes extractions and speakers as pages. */
@NullMarked
package de.wortlaut.html;

import org.jspecify.annotations.NullMarked;
