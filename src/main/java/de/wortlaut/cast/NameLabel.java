package de.wortlaut.cast;

/** What a token belongs to: no name, or the first or a later word of one. */
public enum NameLabel {
  /** No name. */
  OUTSIDE,
  /** First word of a person's name. */
  PERSON,
  /** Later word of a person's name. */
  IN_PERSON,
  /** First word of an organisation's name. */
  ORGANISATION,
  /** Later word of an organisation's name. */
  IN_ORGANISATION,
  /** First word of a place's name. */
  PLACE,
  /** Later word of a place's name. */
  IN_PLACE,
  /** First word of another name: a work, an event, a product. */
  OTHER,
  /** Later word of another name. */
  IN_OTHER;

  public static final NameLabel[] ALL = values();

  /** Whether a name may go on with this label behind {@code before}. */
  public boolean follows(NameLabel before) {
    return !isInner() || before.kind() == kind();
  }

  /** Whether it is a later word. */
  public boolean isInner() {
    return this != OUTSIDE && ordinal() % 2 == 0;
  }

  /** The label of a later word of such a name. */
  public NameLabel inner() {
    return this == OUTSIDE || isInner() ? this : ALL[ordinal() + 1];
  }

  /** The label of the first word of such a name; {@link #OUTSIDE} for none. */
  public NameLabel kind() {
    return isInner() ? ALL[ordinal() - 1] : this;
  }
}
