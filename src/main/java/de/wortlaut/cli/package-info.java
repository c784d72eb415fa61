/** The command line: a thin layer over the library, one class a command. */
@NullMarked
package de.wortlaut.cli;

import org.jspecify.annotations.NullMarked;
