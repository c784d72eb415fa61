package de.wortlaut.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is known of the terminal that reads the output. */
final class Terminal {
  private static final int USUAL = 88;

  private Terminal() {}

  /** „1 quotation“, „2 quotations“. */
  static String counted(long n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }

  /** Columns to wrap at. */
  static int width() {
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null ? USUAL : Math.max(40, Math.min(120, Integer.parseInt(columns.strip())));
    } catch (NumberFormatException e) {
      return USUAL;
    }
  }

  /** Whether somebody is watching. */
  @SuppressWarnings("SystemConsoleNull") // seen to below
  static boolean isWatched() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try { // since Java 22 there is a console without a terminal too, and a method that tells
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Whether somebody is watching standard error, which Java tells on no system; Linux does. */
  static boolean isErrWatched() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString().matches("/dev/(pts/|tty).*");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Whether colours may be used. */
  static boolean isColoured() {
    return isWatched() && System.getenv("NO_COLOR") == null;
  }
}
