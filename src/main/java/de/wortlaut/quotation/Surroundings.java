package de.wortlaut.quotation;

import de.wortlaut.language.Clauses;
import de.wortlaut.language.Use;
import de.wortlaut.language.WordForm;

/** What stands around a cue beside its clause: who may speak, what the next sentence is, what sort of text it is. */
final class Surroundings {
  /** Of a hundred sentences so many hold words in marks or a Konjunktiv I: the text quotes hardly, some, much. */
  private static final int[] SHARES = {3, 12, 25, 45};
  private static final String[] STYLES = {"never", "hardly", "some", "much", "mostly"};
  /** A text of fewer sentences has no style to speak of. */
  private static final int FEWEST = 8;
  /** No article is shorter. */
  private static final int ARTICLE = 3;
  /** Where nothing is known of what stands around; no weight knows it either. */
  static final String UNKNOWN = "?";
  /** A text speaks to its readers if so many of a hundred sentences do. */
  private static final int TO_READERS = 10;

  private final Reading r;
  private final Clauses clauses;
  private final ClauseFacts facts;
  private final String style;

  Surroundings(Reading r) {
    this.r = r;
    this.clauses = r.clauses();
    this.facts = new ClauseFacts(r);
    this.style = readStyle();
  }

  private String readStyle() {
    if (r.sentences().count() < FEWEST) {
      return isFragment() ? UNKNOWN : "";
    }
    int quoting = 0;
    int toReaders = 0;
    int all = Math.max(1, r.sentences().count());
    for (int s = 0; s < r.sentences().count(); s++) {
      boolean quotes = false;
      boolean you = false;
      for (int t = r.sentences().first(s); t < r.sentences().end(s); t++) {
        WordForm f = r.form(t);
        quotes |= f.isKonjunktiv1() && !r.tokens().isCapital(t) || isSpeech(t);
        you |= f.is(Use.READER) && r.marks().innermost(t) < 0;
      }
      quoting += quotes ? 1 : 0;
      toReaders += you ? 1 : 0;
    }
    int k = 0;
    while (k < SHARES.length && 100 * quoting >= SHARES[k] * all) {
      k++;
    }
    return 100 * toReaders >= TO_READERS * all ? STYLES[k] + ", to readers" : STYLES[k];
  }

  private boolean isSpeech(int t) {
    int p = r.marks().markOf(t);
    return p >= 0 && r.marks().open(p) == t && r.marks().end(p) - t > LONGEST_NAME;
  }

  /** Words in marks that are longer, marks included, are seldom names. */
  private static final int LONGEST_NAME = 7;

  /** Whether the text is a sentence or two out of another, of which nothing follows from where they stand. */
  boolean isFragment() {
    return r.sentences().count() < ARTICLE;
  }

  /** How much the text quotes, and whether it speaks to its readers. */
  String style() {
    return style;
  }

  /** Mood of the sentence behind sentence {@code s} in its paragraph, „speech“ if that is one, „end“ if there is none. */
  String next(int s) {
    int n = s + 1;
    if (n >= r.sentences().count() || r.sentences().block(n) != r.sentences().block(s)) {
      return isFragment() ? UNKNOWN : "end";
    }
    int first = r.start(n);
    if (r.marks().markOf(first) >= 0) {
      return "speech";
    }
    for (int c = clauses.firstOf(n); c < clauses.endOf(n); c++) {
      if (clauses.finite(c) >= 0 && facts.isPlainMain(c)) {
        return facts.mood(c);
      }
    }
    return "none";
  }

  /** How many colons and bars stand in sentence {@code s} outside marks: lists of headings have many. */
  int colons(int s) {
    int n = 0;
    for (int t = r.sentences().first(s); t < r.sentences().end(s); t++) {
      n += r.marks().innermost(t) < 0 && (r.tokens().is(t, ':') || r.tokens().is(t, '|')) ? 1 : 0;
    }
    return n;
  }

  /** Whom or what the likeliest subject of clause {@code c} stands for, its first phrase that can be a nominative. */
  String who(int c) {
    boolean blocked = false;
    for (int t = clauses.first(c); t < clauses.end(c); t++) {
      WordForm f = r.form(t);
      if (f.is(Use.SUBJECT) || f.is(Use.READER)) {
        return f.lower();
      }
      if (f.isPreposition() && !f.canBeNominal()) {
        blocked = true;
      } else if (f.isArticle() || f.isPossessive() || f.isDemonstrative()) {
        blocked = !f.canBeCase(0);
      } else if (!blocked && f.isOtherPronoun() && !f.isArticle()) {
        return f.lower();
      } else if (!blocked && r.tokens().isCapital(t) && r.marks().innermost(t) < 0) {
        return sort(t);
      } else if (f.isSurelyFinite()) {
        blocked = false;
      }
    }
    return "nobody";
  }

  /** What the noun or name at token {@code t} stands for. */
  String sort(int t) {
    WordForm f = r.form(t);
    boolean person = f.isRole() || f.isTitle() || f.isPerson() || f.canBeFirstName() || f.canBeSurname();
    if (person) {
      return "person";
    }
    if (f.isBody() || f.isParty() || f.isCompany() || f.isMedium()) {
      return "body";
    }
    if (f.isCountry() || f.isAllCapitals()) {
      return "body"; // Ankara says, the DFB says
    }
    return f.isGroup() ? "group" : f.isDocument() ? "document" : f.isKnown() ? "thing" : "unknown";
  }
}
