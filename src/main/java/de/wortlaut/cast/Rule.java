package de.wortlaut.cast;

/** The constructions that tell what somebody is, or what they belong to. */
public enum Rule {
  /** „Trainer Jan Holm“. */
  CLOSE("the office right before the name"),
  /** „der polnische Trainer Jan Holm“. */
  NATIONAL("the office before the name, behind the adjective of a country"),
  /** „Norderaus Trainer Jan Holm“. */
  OWNER("whose the office before the name, or the body, is"),
  /** „ihr Anwalt Jan Holm“. */
  POSSESSIVE("the office before the name, behind a possessive"),
  /** „die Sänger Jan Holm und Ole Brandt“. */
  PLURAL("the office of several people before their names"),
  /** „Wirt und Koch Jan Holm“. */
  COORDINATED("the first of two offices before the name"),
  /** „die Sprecherin des Amts, Jana Holm,“. */
  OFFICE_THEN_NAME("the office with its body before the name"),
  /** „Jana Holm, Leiterin des Amts,“. */
  APPOSITION("the apposition behind the name"),
  /** „Jana Holm (Trainerin)“. */
  BRACKET("the bracket behind the name"),
  /** „Jana Holm vom Amt“. */
  OF_BODY("the body that a preposition joins to the name"),
  /** „Jana Holm, die Ministerin war“. */
  RELATIVE("the relative clause behind the name"),
  /** „Jana Holm ist Ministerin“. */
  PREDICATE("what a form of to be says of the name"),
  /** „Sie ist Ministerin“. */
  PRONOUN("what a form of to be says of a pronoun that stands for the name"),
  /** „Jana Holm trat als Ministerin zurück“. */
  AS("the office behind „als“ in the clause of the name"),
  /** „Die Ministerin“. */
  ALONE("an office standing alone near the name"),
  /** „Die Ministerin warnte. Jana Holm …“. */
  AHEAD("an office standing alone before the name comes"),
  /** „eine Sprecherin“. */
  PHRASE("the phrase that stands for somebody without a name"),
  /** „Jana Holm leitet das Amt“. */
  HEADS("the body that the person is said to head"),
  /** „DFB-Präsident“. */
  COMPOUND("the first part of the office"),
  /** „Regierungssprecher“. */
  INSIDE("the body that the office has in itself"),
  /** „Präsident des Verbands“. */
  GENITIVE("the genitive behind the office"),
  /** „Chefin von Nordnet“. */
  PREPOSITION("the body that a preposition joins to the office"),
  /** „Leipziger Trainer“. */
  TOWN("the body of the town before the office"),
  /** „Jana Holm (CDU)“. */
  PARTY("the party in brackets behind the name"),
  /** A body in the same sentence. */
  SAME_SENTENCE("a body named in the same sentence"),
  /** A body in the sentence before. */
  SENTENCE_BEFORE("a body named in the sentence before"),
  /** What the article is about. */
  MAIN("a body that the whole article is about"),
  /** A noun for a body that the article has often. */
  MAIN_NOUN("a noun for a body that the article has often"),
  /** A name that may be a body's, near the person's. */
  NEAR_NAME("a name that is no person's, near this one"),
  /** A name that may be a body's, all over the article. */
  OFTEN_NAMED("a name that is no person's and that the article has often");

  private final String words;

  Rule(String words) {
    this.words = words;
  }

  /** What people are told of it. */
  public String words() {
    return words;
  }
}
