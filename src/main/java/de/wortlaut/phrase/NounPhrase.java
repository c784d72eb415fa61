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
  private final int index;
  private final int begin;
  private final int start;
  private final int end;
  private final int extent;
  private final int preposition;
  private final int determiner;
  private final int determination;
  private final int attributesBegin;
  private final int attributesEnd;
  private final int titleBegin;
  private final int titleEnd;
  private final int head;
  private final int nameBegin;
  private final int nameEnd;
  private final int agreement;
  private final int clause;
  private final int sentence;
  private final int inMarks;
  private final PhraseKind kind;
  private List<Attachment> attachments = List.of();

  NounPhrase(Draft d, int determination, int inMarks) {
    this.index = d.index;
    this.begin = d.begin;
    this.start = d.start;
    this.end = d.end;
    this.extent = d.extent;
    this.preposition = d.preposition;
    this.determiner = d.determiner;
    this.determination = determination;
    this.attributesBegin = d.attributesBegin;
    this.attributesEnd = d.attributesEnd;
    this.titleBegin = d.titleBegin;
    this.titleEnd = d.titleEnd;
    this.head = d.head;
    this.nameBegin = d.nameBegin;
    this.nameEnd = d.nameEnd;
    this.agreement = d.agreement;
    this.clause = d.clause;
    this.sentence = d.sentence;
    this.inMarks = inMarks;
    this.kind = d.kind;
  }

  /** Set once, before anybody else sees the phrase: phrases are attached to one another. */
  void setAttachments(List<Attachment> all) {
    attachments = List.copyOf(all);
  }

  /** Its place among the phrases of the page. */
  public int index() {
    return index;
  }

  /** First token of determiner, attributes, title, head; the preposition lies before it. */
  public int begin() {
    return begin;
  }

  /** First token with the owner before it: „Brandts“ in Brandts Anwalt; else {@link #begin()}. */
  public int start() {
    return start;
  }

  /** Token behind the core: determiner, attributes, head and close name. */
  public int end() {
    return end;
  }

  /**
   * Token behind the last thing that is surely attached, {@link #end()} if nothing is. What is not sure by itself lies
   * within where an apposition closes the phrase behind it.
   */
  public int extent() {
    return extent;
  }

  /** The preposition right before it, -1 if none; „vom“ is the determiner too. */
  public int preposition() {
    return preposition;
  }

  /** The determiner, -1 if there is none; that of „zum Leiter“ is the preposition. */
  public int determiner() {
    return determiner;
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
    return attributesBegin;
  }

  /** Token behind the attributes; {@link #attributesBegin()} if there are none. */
  public int attributesEnd() {
    return attributesEnd;
  }

  /** First token of Dr., Prof., Frau …. */
  public int titleBegin() {
    return titleBegin;
  }

  /** Token behind the titles; {@link #titleBegin()} if there are none. */
  public int titleEnd() {
    return titleEnd;
  }

  /** The head noun or pronoun; the first token of a name; the first word within marks. */
  public int head() {
    return head;
  }

  /** First token of the name behind the head, or of the name that the phrase is. */
  public int nameBegin() {
    return nameBegin;
  }

  /** Token behind the name; {@link #nameBegin()} if there is none. */
  public int nameEnd() {
    return nameEnd;
  }

  /** Whether a name stands behind the head, or is the phrase. */
  public boolean hasName() {
    return nameEnd > nameBegin;
  }

  /**
   * What cases, numbers and genders it can have, as in {@link de.wortlaut.language.Agreement}; 0 if nothing is known.
   * A subject is nominative, a genitive and an owner are genitive.
   */
  public int agreement() {
    return agreement;
  }

  /** Whether it can stand in the case (0 nominative to 3 accusative); where nothing is known, it can. */
  public boolean allows(int grammaticalCase) {
    return Cases.allows(agreement, grammaticalCase);
  }

  /** Whether it can only be a plural. */
  public boolean isPlural() {
    return agreement != 0 && (agreement & Cases.SINGULAR) == 0;
  }

  /** Whether it can only be a singular. */
  public boolean isSingular() {
    return agreement != 0 && (agreement & Cases.PLURAL) == 0;
  }

  /** Whether it can be a singular in the gender: 0 masculine, 1 feminine, 2 neuter; where nothing is known, it can. */
  public boolean canBeGender(int gender) {
    return agreement == 0 || (agreement & Cases.SINGULAR & Cases.ofGender(gender)) != 0;
  }

  /** Whether it can only be a masculine singular. */
  public boolean isMasculine() {
    return isSingular() && (agreement & ~Cases.ofGender(Cases.MASCULINE)) == 0;
  }

  /** Whether it can only be a feminine singular. */
  public boolean isFeminine() {
    return isSingular() && (agreement & ~Cases.ofGender(Cases.FEMININE)) == 0;
  }

  /** Whether it can only be a neuter singular. */
  public boolean isNeuter() {
    return isSingular() && (agreement & ~Cases.ofGender(Cases.NEUTER)) == 0;
  }

  /** The clause of the head, -1 if it lies in none. */
  public int clause() {
    return clause;
  }

  /** The sentence. */
  public int sentence() {
    return sentence;
  }

  /** The innermost pair of quotation marks around the whole core, -1 if there is none. */
  public int inMarks() {
    return inMarks;
  }

  /** What the head is. */
  public PhraseKind kind() {
    return kind;
  }

  /** What is attached, in the order in which it stands; predicates last. */
  public List<Attachment> attachments() {
    return attachments;
  }

  @Override
  public String toString() {
    return kind + "[" + begin + ", " + end + ")";
  }
}
