package de.wortlaut.cli;

/** Something that cannot be done, said in a line: what and where. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  Failure(String message) {
    super(message);
  }
}
