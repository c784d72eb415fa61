package de.wortlaut.quotation;

import de.wortlaut.language.ClauseKind;
import de.wortlaut.language.Clauses;
import de.wortlaut.language.Forms;
import de.wortlaut.language.WordForm;
import de.wortlaut.cast.Knowledge;
import de.wortlaut.cast.Cast;
import de.wortlaut.phrase.Phrases;
import de.wortlaut.text.Marks;
import de.wortlaut.text.Page;
import de.wortlaut.text.Range;
import de.wortlaut.text.Sentences;
import de.wortlaut.text.Tokens;

/**
 * A page with all that the rooms before this one know of it.
 *
 * @param page the page as laid out
 * @param forms its word forms
 * @param clauses its clauses
 * @param phrases its noun phrases
 * @param cast the people and bodies that it names, and what it says of them
 */
public record Reading(Page page, Forms forms, Clauses clauses, Phrases phrases, Cast cast) {

  /**
   * Reads {@code page}.
   *
   * @param knowledge what is known of names beforehand
   */
  public static Reading of(Page page, Knowledge knowledge) {
    Forms forms = Forms.of(page, knowledge.lexicon());
    Clauses clauses = Clauses.of(page, forms);
    Phrases phrases = Phrases.of(page, forms, clauses);
    return new Reading(page, forms, clauses, phrases, Cast.of(page, forms, clauses, phrases, knowledge));
  }

  /** „--“ is a dash, longer runs are lines. */
  private static final int LONGEST_DASH = 2;

  /** The tokens of the page. */
  public Tokens tokens() {
    return page.tokens();
  }

  /** The paired quotation marks of the page. */
  public Marks marks() {
    return page.marks();
  }

  /** The sentences of the page. */
  public Sentences sentences() {
    return page.sentences();
  }

  /** The form of token {@code t}. */
  public WordForm form(int t) {
    return forms.of(t);
  }

  /** Whether the verb of the clause of token {@code t} can only be a plural. */
  public boolean hasPluralVerb(int t) {
    int c = clauses.of(t);
    int verb = c < 0 ? -1 : clauses.finite(c);
    return verb >= 0 && form(verb).isOnlyPluralVerb();
  }

  /** Token behind the last word of sentence {@code s}: its stop lies outside. */
  int endWithoutStop(int s) {
    int t = sentences().end(s);
    int first = sentences().first(s);
    while (t > first + 1 && isStop(t - 1)) {
      t--;
    }
    return t;
  }

  /** Token behind the narrator's own words of sentence {@code s}: those that a colon and a speech follow have no stop. */
  int endOfOwnWords(int s) {
    for (int c = clauses.firstOf(s) + 1; c < clauses.endOf(s); c++) {
      int first = clauses.first(c);
      if (clauses.kind(c) == ClauseKind.SPEECH && tokens().is(first - 1, ':') && first - 1 > start(s)) {
        return first - 1;
      }
    }
    return sentences().end(s);
  }

  /** Whether {@code t} is a full stop, exclamation or question mark. */
  boolean isStop(int t) {
    char c = tokens().first(t);
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** Whether {@code t} is a sign between clauses. */
  boolean isBoundary(int t) {
    char c = tokens().first(t);
    return switch (c) {
      case ',', ';', ':', '–', '—' -> true;
      case '-' -> tokens().end(t) - tokens().begin(t) <= LONGEST_DASH && !tokens().isWord(t);
      default -> false;
    };
  }

  /** First token at or behind {@code t}, but before {@code limit}, that is no boundary sign. */
  int skipBoundary(int t, int limit) {
    while (t < limit && isBoundary(t)) {
      t++;
    }
    return t;
  }

  /** Token behind the last one before {@code t}, but not before {@code limit}, that is no boundary. */
  int trimBoundary(int t, int limit) {
    while (t > limit && isBoundary(t - 1)) {
      t--;
    }
    return t;
  }

  /** First token of the sentence of {@code t} behind bullets and dashes. */
  int start(int s) {
    int t = sentences().first(s);
    int end = sentences().end(s);
    while (t + 1 < end && (isBoundary(t) || tokens().first(t) == '•' || tokens().first(t) == '*')) {
      t++;
    }
    return t;
  }

  /** Where the speaker of a frame from clause {@code c} to {@code stop} stands: not behind its „und“. */
  Range sourceOf(int c, int stop) {
    boolean joint = c + 1 < clauses.count() && clauses.first(c + 1) == clauses.end(c) && clauses.finite(c + 1) >= 0;
    return new Range(clauses.first(c), joint ? Math.min(stop, clauses.end(c)) : stop);
  }
}
