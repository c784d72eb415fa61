package de.wortlaut.phrase;

import java.util.List;

/**
 * A noun phrase of a page: core and whole extent, what its words are, and what is attached. All places are tokens
 * of the page. Immutable.
 *
 * <p>In „vom früheren Leiter Dr. Jan Holm vom Hafenamt“ the preposition is „vom“, the attributes are „früheren“, the
 * head is „Leiter“, the title „Dr.“, the name „Jan Holm“; the core ends behind it, the extent behind „Hafenamt“.
 */
public final class NounPhrase {
  private final Draft d;
  private final int determination;
  private final int inMarks;
  private List<Attachment> attachments = List.of();

  /** Of a draft that is read to its end and changes no more. */
  NounPhrase(Draft d, int determination, int inMarks) {
    this.d = d;
    this.determination = determination;
    this.inMarks = inMarks;
  }

  /** Set once to an immutable list, before anybody else sees the phrase: phrases are attached to one another. */
  void setAttachments(List<Attachment> all) {
    attachments = all;
  }

  /** Its place among the phrases of the page. */
  public int index() {
    return d.index;
  }

  /** First token of determiner, attributes, title, head; the preposition lies before it. */
  public int begin() {
    return d.begin;
  }

  /** First token with the owner before it: „Brandts“ in Brandts Anwalt; else {@link #begin()}. */
  public int start() {
    return d.start;
  }

  /** Token behind the core: determiner, attributes, head and close name. */
  public int end() {
    return d.end;
  }

  /**
   * Token behind the last thing that is surely attached, {@link #end()} if nothing is. What is not sure by itself lies
   * within where an apposition closes the phrase behind it.
   */
  public int extent() {
    return d.extent;
  }

  /** The preposition right before it, -1 if none; „vom“ is the determiner too. */
  public int preposition() {
    return d.preposition;
  }

  /** The determiner, -1 if there is none; that of „zum Leiter“ is the preposition. */
  public int determiner() {
    return d.determiner;
  }

  private boolean is(int kind) {
    return (determination & kind) != 0;
  }

  /** Whether its determiner is der, die, das, one within a preposition, or one that says as much: dieser, sein. */
  public boolean isDefinite() {
    return is(PhraseWords.DEFINITE | PhraseWords.DEMONSTRATIVE | PhraseWords.POSSESSIVE | PhraseWords.OWNED
        | PhraseWords.CONTRACTED);
  }

  /** Whether its determiner is ein or kein. */
  public boolean isIndefinite() {
    return is(PhraseWords.INDEFINITE);
  }

  /** Whether its determiner is sein, ihr, unser …, or deren, dessen. */
  public boolean isPossessive() {
    return is(PhraseWords.POSSESSIVE | PhraseWords.OWNED);
  }

  /** Whether its determiner is dieser, jener, derselbe …. */
  public boolean isDemonstrative() {
    return is(PhraseWords.DEMONSTRATIVE);
  }

  /** First token of the adjectives, participles with what they govern, numerals, ages, towns. */
  public int attributesBegin() {
    return d.attributesBegin;
  }

  /** Token behind the attributes; {@link #attributesBegin()} if there are none. */
  public int attributesEnd() {
    return d.attributesEnd;
  }

  /** First token of Dr., Prof., Frau …. */
  public int titleBegin() {
    return d.titleBegin;
  }

  /** Token behind the titles; {@link #titleBegin()} if there are none. */
  public int titleEnd() {
    return d.titleEnd;
  }

  /** The head noun or pronoun; the first token of a name; the first word within marks. */
  public int head() {
    return d.head;
  }

  /** First token of the name behind the head, or of the name that the phrase is. */
  public int nameBegin() {
    return d.nameBegin;
  }

  /** Token behind the name; {@link #nameBegin()} if there is none. */
  public int nameEnd() {
    return d.nameEnd;
  }

  /** Whether a name stands behind the head, or is the phrase. */
  public boolean hasName() {
    return d.hasName();
  }

  /**
   * What cases, numbers and genders it can have, as in {@link de.wortlaut.language.Agreement}; 0 if nothing is known.
   * A subject is nominative, a genitive and an owner are genitive.
   */
  public int agreement() {
    return d.agreement;
  }

  /** Whether it can stand in the case (0 nominative to 3 accusative); where nothing is known, it can. */
  public boolean allows(int grammaticalCase) {
    return Cases.allows(d.agreement, grammaticalCase);
  }

  /** Whether it can only be a plural. */
  public boolean isPlural() {
    return d.agreement != 0 && (d.agreement & Cases.SINGULAR) == 0;
  }

  /** Whether it can only be a singular. */
  public boolean isSingular() {
    return d.agreement != 0 && (d.agreement & Cases.PLURAL) == 0;
  }

  /** Whether it can be a singular in the gender: 0 masculine, 1 feminine, 2 neuter; where nothing is known, it can. */
  public boolean canBeGender(int gender) {
    return d.agreement == 0 || (d.agreement & Cases.SINGULAR & Cases.ofGender(gender)) != 0;
  }

  /** Whether it can only be a masculine singular. */
  public boolean isMasculine() {
    return isSingular() && (d.agreement & ~Cases.ofGender(Cases.MASCULINE)) == 0;
  }

  /** Whether it can only be a feminine singular. */
  public boolean isFeminine() {
    return isSingular() && (d.agreement & ~Cases.ofGender(Cases.FEMININE)) == 0;
  }

  /** The clause of the head, -1 if it lies in none. */
  public int clause() {
    return d.clause;
  }

  /** The sentence. */
  public int sentence() {
    return d.sentence;
  }

  /** The innermost pair of quotation marks around the whole core, -1 if there is none. */
  public int inMarks() {
    return inMarks;
  }

  /** What the head is. */
  public PhraseKind kind() {
    return d.kind;
  }

  /** What is attached, in the order in which it stands; predicates last. */
  public List<Attachment> attachments() {
    return attachments;
  }

  @Override
  public String toString() {
    return d.kind + "[" + d.begin + ", " + d.end + ")";
  }
}
