package de.wortlaut.text;

/** Names without the quotation marks that stand within them: der »Inselkurier«. */
public final class Unquoted {
  private static final String MARKS = "„“”\"»«›‹";

  private Unquoted() {}

  /** {@code name} without marks and without space at its ends; nothing is copied where there is none. */
  public static String of(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (MARKS.indexOf(name.charAt(i)) >= 0) {
        return withoutMarks(name).strip();
      }
    }
    return name.strip();
  }

  private static String withoutMarks(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (MARKS.indexOf(name.charAt(i)) < 0) {
        out.append(name.charAt(i));
      }
    }
    return out.toString();
  }
}
