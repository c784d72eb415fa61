package de.wortlaut.cast;

import de.wortlaut.language.Forms;
import de.wortlaut.language.WordForm;
import de.wortlaut.phrase.Attachment;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.phrase.Relation;
import de.wortlaut.text.Tokens;
import java.util.BitSet;

/** How far the name of a body reaches: with genitives, what „für“ joins, and a name right behind; never into a person's. */
final class BodyExtent {
  /** No name of a body is nested deeper. */
  private static final int DEEPEST = 3;

  private final Tokens tokens;
  private final Forms forms;
  private final BitSet people;
  private final int[] seen;

  /**
   * For the phrases of one page.
   *
   * @param people the tokens within the names of people
   * @param seen of each token that begins, or lies in, what is known to be a body's name, the token behind that name
   */
  BodyExtent(Tokens tokens, Forms forms, BitSet people, int[] seen) {
    this.tokens = tokens;
    this.forms = forms;
    this.people = people;
    this.seen = seen;
  }

  /** Token behind the name whose noun is the head of {@code p}. */
  int end(NounPhrase p) {
    int end = end(p, 0);
    if (!people.get(end - 1)) {
      end = alliance(known(p.head(), end));
    }
    return end - 1 > p.head() && tokens.is(end - 1, '.') ? end - 1 : end;
  }

  /** Token behind the name in words that end at {@code limit}: no phrase of theirs, but all capitals that name something. */
  int within(NounPhrase p, int limit) {
    int end = end(p);
    if (end >= limit) {
      return end > limit && limit > p.head() && known(p.head(), p.head() + 1) <= limit ? Math.max(limit, p.end()) : end;
    }
    while (end < limit && (tokens.isNumber(end) && end + 1 < limit || isName(end) || isSmallName(end, p))) {
      end++;
    }
    return placed(end, limit);
  }

  /** Token behind „im Sudan“, „von Athen“: where the body is, which belongs to its name; not where it spoke, nor when. */
  private int placed(int end, int limit) {
    boolean link = end + 1 < limit && !tokens.isCapital(end) && CastWords.joinsPlace(forms.of(end).lower());
    int last = end + 1;
    while (link && last < limit && goesOn(last)) {
      last++;
    }
    boolean named = link && last == limit && tokens.isCapital(limit - 1) && !forms.of(limit - 1).isPartOfDay();
    return named ? limit : end;
  }

  private boolean goesOn(int t) {
    return !tokens.is(t, ',') && !tokens.is(t, '(') && !tokens.isNumber(t) && !forms.of(t).isTime();
  }

  /** „amnesty international“ behind Menschenrechtsorganisation. */
  private boolean isSmallName(int t, NounPhrase p) {
    WordForm f = forms.of(t);
    boolean sort = forms.of(p.head()).isGenericBody() || forms.of(p.head()).isMedium();
    boolean strange = !f.isKnown() || t > p.head() + 1 && f.canBeAdjective();
    return sort && strange && tokens.isWord(t) && !tokens.isCapital(t);
  }

  private boolean isName(int t) {
    WordForm f = forms.of(t);
    boolean noun = f.canBeNoun() && f.isKnown() && !f.isPlace() && !f.canBeSurname();
    boolean word = tokens.isWord(t) && tokens.isCapital(t) && tokens.spaceBefore(t);
    return word && !people.get(t) && !f.isFunctionWord() && !noun;
  }

  /** Token behind the known name that begins or lies in the tokens, {@code end} if there is none. */
  private int known(int from, int end) {
    int last = end;
    for (int t = from; t < end && t < seen.length; t++) {
      last = Math.max(last, seen[t]);
    }
    return last;
  }

  /** Token behind „90/Die Grünen“, „/CSU“, „15“, „Policy Center“, which no phrase takes along. */
  private int alliance(int from) {
    int end = from;
    if (end < tokens.count() && tokens.isNumber(end) && isNumberOfName(end)) {
      end++;
    }
    while (end + 1 < tokens.count() && tokens.is(end, '/') && tokens.isCapital(end + 1)) {
      end += 2;
    }
    while (end < tokens.count() && tokens.isCapital(end) && (followsSlash(end) || goesOnStrangely(end))) {
      end++;
    }
    return end;
  }

  /** „15“ of Kommissariat 15, „90/Die“ of Bündnis 90/Die Grünen. */
  private boolean isNumberOfName(int t) {
    boolean slash = tokens.text(t).indexOf('/') > 0;
    return tokens.spaceBefore(t) && tokens.isCapital(t - 1) && (slash || forms.of(t - 1).isBody());
  }

  /** „Grünen“ behind „90/Die“. */
  private boolean followsSlash(int t) {
    boolean number = tokens.isNumber(t - 1) && tokens.text(t - 1).indexOf('/') > 0;
    return number || t > 1 && tokens.is(t - 2, '/') && forms.of(t - 1).isArticle();
  }

  /** „Center“ behind „Policy“: in a name of foreign words no phrase ends. */
  private boolean goesOnStrangely(int t) {
    WordForm f = forms.of(t);
    boolean strangeBefore =
        tokens.isCapital(t - 1) && !forms.of(t - 1).canBeNoun() && !forms.of(t - 1).isFunctionWord();
    boolean word = tokens.isWord(t) && tokens.spaceBefore(t) && !people.get(t) && !f.isFunctionWord();
    return word && strangeBefore && (f.isBody() || !f.canBeNoun() || !f.isKnown());
  }

  private int end(NounPhrase p, int depth) {
    boolean person = p.hasName() && people.get(p.nameEnd() - 1);
    if (person || depth >= DEEPEST) {
      return person ? Math.max(p.head() + 1, p.titleBegin()) : p.end();
    }
    int end = p.end();
    for (Attachment a : p.attachments()) {
      NounPhrase q = a.phrase();
      int start = a.link() >= 0 ? a.link() : a.begin();
      if (q != null && start == end && goesOn(a, q)) {
        end = joined(q, end(q, depth + 1), depth);
      }
    }
    return end;
  }

  /** Token behind „und Flüchtlinge“ in Amt für Migration und Flüchtlinge: what is joined without a word of its own before it. */
  private int joined(NounPhrase p, int end, int depth) {
    for (Attachment a : p.attachments()) {
      NounPhrase q = a.phrase();
      boolean joint = a.relation() == Relation.CONJUNCT && a.link() == end && q != null;
      if (joint && q.determiner() < 0 && q.preposition() < 0 && !people.get(q.head()) && depth < DEEPEST) {
        return joined(q, end(q, depth + 1), depth + 1);
      }
    }
    return end;
  }

  private boolean goesOn(Attachment a, NounPhrase q) {
    return switch (a.relation()) {
      case GENITIVE -> a.sure() && !people.get(q.head());
      case PREPOSITION -> CastWords.isLinkInBody(forms.of(a.link()).lower());
      case CLOSE_APPOSITION -> !people.get(q.head());
      default -> false;
    };
  }
}
