package de.wortlaut.phrase;

import static de.wortlaut.phrase.PhraseWords.ALONE;
import static de.wortlaut.phrase.PhraseWords.CONTRACTED;
import static de.wortlaut.phrase.PhraseWords.DEFINITE;
import static de.wortlaut.phrase.PhraseWords.DEMONSTRATIVE;
import static de.wortlaut.phrase.PhraseWords.INDEFINITE;
import static de.wortlaut.phrase.PhraseWords.OWNED;
import static de.wortlaut.phrase.PhraseWords.STANDS;

import de.wortlaut.language.ClauseKind;
import de.wortlaut.language.WordForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one core at a time: determiner, attributes, head and close name, or a pronoun. */
final class CoreParser {
  private final PageWords words;
  private final AttributeReader attributes;
  private final HeadReader heads;
  /** Drafts that became no phrase, for the next attempts: most tokens begin none. */
  private final List<Draft> spare = new ArrayList<>();
  /** Phrases within the attributes of the one that is read. */
  private final List<Draft> inner = new ArrayList<>();

  CoreParser(PageWords words) {
    this.words = words;
    this.attributes = new AttributeReader(words, this);
    this.heads = new HeadReader(words);
  }

  /**
   * The phrase that begins at {@code t}, with those in {@link #inner} unless it is flat.
   *
   * @param preposition the preposition before it, or -1
   * @param limit the token that it may not reach
   * @param flat whether its participles may govern no phrase: within such an attribute
   * @return null if none begins there
   */
  @Nullable
  Draft parse(int t, int preposition, int limit, boolean flat) {
    if (t >= limit) {
      return null;
    }
    if (!flat) {
      inner.clear();
    }
    boolean contracted = preposition >= 0 && words.isContracted(preposition);
    boolean determined = !contracted && words.isDeterminer(t);
    if (!determined && isAlone(t)) {
      return contracted ? null : pronoun(t, preposition);
    }
    if (determined && isRelativePronoun(t)) {
      return pronoun(t, preposition);
    }
    int determiner = contracted ? preposition : determined ? t : -1;
    int from = determined ? t + 1 : t;
    Draft d = read(t, from, determiner, preposition, limit, flat);
    if (d == null && !flat && determiner >= 0) { // without a determiner no participle governs anything
      d = read(t, from, determiner, preposition, limit, true);
    }
    if (d == null && determined && words.has(t, STANDS | ALONE)) {
      return pronoun(t, preposition);
    }
    return d;
  }

  private boolean isAlone(int t) {
    return words.has(t, ALONE) && words.tokens.isWord(t) && !words.isCapitals(t);
  }

  private @Nullable Draft read(int begin, int from, int determiner, int preposition, int limit, boolean flat) {
    Draft d = fresh(begin);
    d.determiner = determiner;
    d.preposition = preposition;
    int head = attributes.read(d, from, limit, flat);
    d.attributesBegin = from;
    d.attributesEnd = head;
    if (heads.read(d, head, limit)) {
      d.agreement = agreement(d);
      if (!contradicts(d) && !isVerbBehindPronoun(d)) {
        return finished(d);
      }
    }
    spare.add(d);
    if (!flat) {
      dropInner();
    }
    return null;
  }

  private Draft fresh(int begin) {
    if (spare.isEmpty()) {
      return new Draft(begin);
    }
    Draft d = spare.removeLast();
    d.begin(begin);
    return d;
  }

  /** The phrases within the attributes of the one that was read last, good until the next is. */
  List<Draft> inner() {
    return inner;
  }

  void keepInner(Draft phrase) {
    inner.add(phrase);
  }

  /** Forgets phrases that turned out to be within nothing. */
  void dropInner() {
    while (!inner.isEmpty()) {
      spare.add(inner.removeLast());
    }
  }

  private Draft pronoun(int t, int preposition) {
    Draft d = fresh(t);
    d.kind = PhraseKind.PRONOUN;
    d.preposition = preposition;
    d.attributesBegin = t;
    d.attributesEnd = t;
    d.titleBegin = t;
    d.titleEnd = t;
    d.head = t;
    d.nameBegin = t + 1;
    d.nameEnd = t + 1;
    d.end = t + 1;
    d.agreement = Cases.shared(words.forms.of(t).agreement(), casesOf(preposition));
    return finished(d);
  }

  private Draft finished(Draft d) {
    d.extent = d.end;
    d.reach = d.end;
    d.clause = words.clauses.of(d.head);
    d.sentence = words.sentences.of(d.begin);
    return d;
  }

  /** Whether the token begins a relative clause and cannot rather be the article of the noun behind it. */
  private boolean isRelativePronoun(int t) {
    int c = words.clauses.of(t);
    if (c < 0 || words.clauses.kind(c) != ClauseKind.RELATIVE || !words.has(t, STANDS)
        || words.has(t, OWNED)) {
      return false;
    }
    int first = words.clauses.first(c);
    boolean opens = t == first || t == first + 1 && words.isPreposition(first)
        && !words.forms.of(first).isSubjunction();
    return opens && hasAntecedent(first, t) && !isSecondArticle(t) && !isSubjectBeforeVerb(t, c);
  }

  /** A noun before the comma that agrees in number and gender: „sagte, der Minister irrt“ has none. */
  private boolean hasAntecedent(int first, int pronoun) {
    int t = first - 2;
    if (t < 0) {
      return false;
    }
    if (!words.tokens.isWord(t)) {
      return !words.tokens.is(t, ',') && !words.tokens.is(t, ':');
    }
    if (!words.tokens.isCapital(t)) {
      return words.forms.of(t).isFunctionWord() || !words.forms.of(t).isKnown() || !words.forms.of(t).canBeFinite();
    }
    int noun = Cases.withoutCase(words.forms.of(t).agreement());
    int own = Cases.withoutCase(words.forms.of(pronoun).agreement());
    return noun == 0 || own == 0 || !words.forms.of(t).canBeNoun() || (noun & own) != 0
        || words.forms.of(t).canBeCase(Cases.GENITIVE);
  }

  /** „die neue Leiterin“: a weak adjective shows an article. */
  private boolean isSecondArticle(int t) {
    boolean noun = t + 2 < words.tokens.count() && words.isAdjective(t + 1) && words.isCapitalWord(t + 2);
    if (!noun) {
      return false;
    }
    int shared = words.forms.of(t).agreement() & words.forms.of(t + 1).agreement() & words.forms.of(t + 2).agreement();
    boolean plural = (shared & Cases.SINGULAR) == 0;
    boolean weak = words.tokens.text(t + 1).endsWith(plural ? "en" : "e");
    return shared != 0 && weak;
  }

  /** „die Polizei spricht von …“: an article, since the verb of a relative clause comes last. */
  private boolean isSubjectBeforeVerb(int t, int clause) {
    int verb = words.clauses.finite(clause);
    return verb == t + 2 && verb + 1 < words.clauses.end(clause)
        && (words.forms.of(t).agreement() & words.forms.of(t + 1).agreement()) != 0;
  }

  /** What the determiner and the preposition before the phrase allow. */
  int agreementOfDeterminer(Draft d) {
    int allowed = Cases.ALL;
    boolean shows = d.determiner >= 0 && d.determiner != d.preposition && !words.has(d.determiner, OWNED);
    if (shows) {
      allowed = Cases.shared(allowed, words.forms.of(d.determiner).agreement());
    }
    return Cases.shared(allowed, casesOf(d.preposition));
  }

  private int agreement(Draft d) {
    int shared = agreementOfDeterminer(d);
    boolean known = shared != Cases.ALL;
    for (int t = d.attributesEnd - 1; t >= d.attributesBegin && t >= d.complementEnd; t--) {
      int bits = words.isNumeral(t) ? number(t) : ofAttribute(d, t);
      known |= bits != 0;
      shared = Cases.shared(shared, bits);
    }
    int head = agreementOfHead(d);
    known |= head != 0;
    return known ? Cases.shared(shared, head) : 0;
  }

  /** What an attribute shows, behind a definite article by its ending too. */
  int ofAttribute(Draft d, int t) {
    WordForm f = words.forms.of(t);
    boolean capital = words.isCapitalWord(t) && PhraseWords.isAdjectiveInSmall(f);
    if (!words.isAdjective(t) && !capital || words.isAge(t)) {
      return 0;
    }
    int bits = capital && !f.canBeAdjective() ? f.agreementInSmall() : f.agreement();
    boolean weak = d.determiner >= 0 && words.has(d.determiner, DEFINITE | DEMONSTRATIVE | CONTRACTED);
    String word = f.text();
    return weak ? bits & Cases.weak(word.charAt(word.length() - 1)) : bits;
  }

  /** „drei“, „20“: more than one; the figures of a year or a date say nothing. */
  private int number(int t) {
    WordForm f = words.forms.of(t);
    boolean one = words.has(t, INDEFINITE) || words.tokens.is(t, '1');
    return f.isNumeral() && !one ? Cases.PLURAL : 0;
  }

  private int agreementOfHead(Draft d) {
    if (d.kind == PhraseKind.MARKED || d.kind == PhraseKind.AGE) {
      return d.kind == PhraseKind.AGE ? ofAge(d.head) : 0;
    }
    int bits = words.forms.of(d.head).agreement();
    if (d.titleEnd > d.titleBegin && d.kind == PhraseKind.NAME) {
      int gender = ofTitle(d);
      return gender != 0 ? gender & Cases.SINGULAR : bits;
    }
    return bits;
  }

  private int ofTitle(Draft d) {
    int genders = 0;
    for (int t = d.titleBegin; t < d.titleEnd; t++) {
      genders |= genders(words.bits(t));
    }
    return genders;
  }

  /** „Jährige“, „Jährigen“, „Jähriger“ are inflected like any adjective; only the strong masculine shows its gender. */
  private int ofAge(int t) {
    String word = words.tokens.text(t);
    if (word.endsWith("r")) {
      return Cases.of(Cases.NOMINATIVE) & Cases.SINGULAR & Cases.ofGender(Cases.MASCULINE)
          | Cases.of(Cases.GENITIVE) | Cases.of(Cases.DATIVE) & Cases.SINGULAR & Cases.ofGender(Cases.FEMININE);
    }
    int weakSingular = Cases.of(Cases.NOMINATIVE) & Cases.SINGULAR
        | Cases.of(Cases.ACCUSATIVE) & (Cases.ofGender(Cases.FEMININE) | Cases.ofGender(Cases.NEUTER)) & Cases.SINGULAR;
    return word.endsWith("e") ? weakSingular : Cases.ALL & ~weakSingular;
  }

  private static int genders(int bits) {
    int genders = (bits & PhraseWords.MASCULINE) != 0 ? Cases.ofGender(Cases.MASCULINE) : 0;
    genders |= (bits & PhraseWords.FEMININE) != 0 ? Cases.ofGender(Cases.FEMININE) : 0;
    return genders | ((bits & PhraseWords.NEUTER) != 0 ? Cases.ofGender(Cases.NEUTER) : 0);
  }

  /** The cases that a preposition governs, with the gender of its article; everything if there is none. */
  private int casesOf(int preposition) {
    if (preposition < 0) {
      return Cases.ALL;
    }
    int bits = words.bits(preposition);
    int cases = (bits & PhraseWords.GOVERNS_GENITIVE) != 0 ? Cases.of(Cases.GENITIVE) : 0;
    cases |= (bits & PhraseWords.GOVERNS_DATIVE) != 0 ? Cases.of(Cases.DATIVE) : 0;
    cases |= (bits & PhraseWords.GOVERNS_ACCUSATIVE) != 0 ? Cases.of(Cases.ACCUSATIVE) : 0;
    return (bits & CONTRACTED) != 0 ? cases & Cases.SINGULAR & genders(bits) : cases;
  }

  /**
   * Whether a determiner that may stand alone has nothing in common with attributes and head: „beschuldigte dieser
   * neue Gegner“. Words that no dictionary has contradict nothing.
   */
  private boolean contradicts(Draft d) {
    boolean stands = d.determiner >= 0 && d.determiner == d.begin && words.has(d.determiner, STANDS);
    if (!stands && d.complementEnd < 0) {
      return false;
    }
    int shared = agreementOfDeterminer(d);
    for (int t = d.attributesEnd - 1; t >= d.attributesBegin && t >= d.complementEnd; t--) {
      int bits = words.isNumeral(t) ? 0 : ofAttribute(d, t);
      shared &= bits == 0 ? Cases.ALL : bits;
    }
    int head = isKnownHead(d) ? agreementOfHead(d) : 0;
    return (head == 0 ? shared : shared & head) == 0;
  }

  /** A name may have any article, but hardly „dieser“: die Bangkok Post. */
  private boolean isKnownHead(Draft d) {
    boolean name = d.kind == PhraseKind.NAME && !words.has(d.determiner, DEMONSTRATIVE);
    return !name && d.kind != PhraseKind.AGE && words.forms.of(d.head).isKnown();
  }

  /** „Das erklärte Ole Brandt“: what looks like an attribute is the verb, where the clause has no other. */
  private boolean isVerbBehindPronoun(Draft d) {
    int c = words.clauses.of(d.begin);
    boolean lacksVerb = c >= 0 && words.clauses.finite(c) < 0 && words.clauses.first(c) == d.begin;
    boolean pronoun = d.determiner == d.begin && words.has(d.begin, STANDS);
    boolean oneAttribute = d.attributesEnd == d.attributesBegin + 1;
    return lacksVerb && pronoun && oneAttribute && words.forms.of(d.attributesBegin).canBeFinite()
        && d.kind == PhraseKind.NAME;
  }
}
