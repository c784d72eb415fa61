package de.wortlaut.mention;

import de.wortlaut.language.Forms;
import de.wortlaut.language.NounLexicon;
import de.wortlaut.language.WordForm;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import de.wortlaut.text.Unquoted;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the name of a body behind a name or an office: „vom Institut für Küstenforschung in Norden“. */
final class BodyReader {
  private static final int LONGEST = 10;
  private static final Set<String> FOREIGN_LINKS =
      Set.of("of", "for", "and", "de", "la", "du", "des", "der", "&", "St");

  private final Page page;
  private final Tokens tokens;
  private final Forms forms;
  private final Nominative nominative;
  private final NounLexicon lexicon;

  BodyReader(Page page, Forms forms, NounLexicon lexicon) {
    this.page = page;
    this.tokens = page.tokens();
    this.forms = forms;
    this.lexicon = lexicon;
    this.nominative = new Nominative(tokens, forms);
  }

  /** The body that „von …“, „vom …“, „am …“, „der …“ at {@code from} names before {@code limit}; null if it names none. */
  @Nullable
  String behindLink(int from, int limit) {
    int begin = from;
    while (begin < limit && !tokens.isCapital(begin)
        && (forms.of(begin).isPreposition() || forms.of(begin).isArticle() || forms.of(begin).isIndefiniteArticle()
            || tokens.is(begin, "eines"))
        && begin - from < 2) {
      begin++;
    }
    int end = end(begin, limit);
    return end > begin && isBody(begin, end) ? name(from, begin, end) : null;
  }

  /** The body of „von Greenpeace“, which nothing but the office before it shows to be one; null if it is none. */
  @Nullable
  String properBehind(int from, int limit) {
    return from + 1 < limit && isProperBody(from, from + 1) ? name(from, from + 1, end(from + 1, limit)) : null;
  }

  /** „von Greenpeace“: behind an office a name that is no person's and no place's. */
  private boolean isProperBody(int from, int t) {
    WordForm f = forms.of(t);
    WordForm link = forms.of(from);
    boolean of = link.lower().equals("von") || link.lower().equals("vom") || link.lower().equals("bei")
        || link.lower().equals("beim") || link.lower().equals("der");
    String word = tokens.text(t);
    return of && tokens.isCapital(t) && tokens.isWord(t) && word.length() > 2 && !f.canBeNoun() && !f.isFunctionWord()
        && !f.isPlace() && !f.canBeFirstName() && !f.canBeSurname() && !lexicon.isCountry(word)
        && lexicon.sense(word).isEmpty() && !word.contains("-");
  }

  /** Token behind the phrase that begins at {@code t}, {@code t} if there is none. */
  int end(int t, int limit) {
    int k = t;
    boolean noun = false;
    while (k < limit && k - t < LONGEST) {
      WordForm f = forms.of(k);
      int pair = page.marks().markOf(k);
      if (pair >= 0 && page.marks().open(pair) == k && page.marks().end(pair) <= Math.min(limit, k + LONGEST)) {
        return page.marks().end(pair);
      }
      if (f.isPartOfDay()) {
        return noun ? k : t;
      }
      if (tokens.isCapital(k) && tokens.isWord(k) || tokens.isNumber(k) && noun) {
        noun = true;
      } else if (!noun && !(f.canBeAdjective() && !f.isArticle())) {
        return t;
      } else if (noun && !goesOn(k, limit)) {
        return k;
      }
      k++;
    }
    return noun ? k : t;
  }

  /** „für“, „of“, „und“ and the stop of „St.“ inside a name. */
  private boolean goesOn(int k, int limit) {
    boolean capital =
        k + 1 < limit && (tokens.isCapital(k + 1) || forms.of(k + 1).canBeAdjective() && !forms.of(k + 1).isArticle());
    String word = forms.of(k).lower();
    boolean party =
        word.equals("der") && tokens.text(k - 1).toLowerCase(Locale.ROOT).endsWith("fraktion") && k + 1 < limit
            && lexicon.isParty(tokens.text(k + 1));
    boolean foreign = FOREIGN_LINKS.contains(tokens.text(k)) && !forms.of(k - 1).isKnown() && capital;
    boolean stop = tokens.is(k, '.') && tokens.text(k - 1).length() <= 2 && capital;
    boolean joint = word.equals("und") && capital
        && (tokens.text(k - 1).endsWith("s") || tokens.text(k - 1).endsWith("-") || joinsAttributes(k));
    boolean attribute = forms.of(k).canBeAdjective() && !forms.of(k).isArticle() && k > 0
        && (forms.of(k - 1).isPreposition() || tokens.is(k - 1, "und") && capital);
    return word.equals("für") && capital || party || foreign || stop || joint || attribute
        || word.equals("in") && hasFor(k) && capital;
  }

  /** „für strategische und internationale Studien“. */
  private boolean joinsAttributes(int und) {
    return !tokens.isCapital(und - 1) && forms.of(und - 1).canBeAdjective() && !forms.of(und - 1).isArticle()
        && (forms.of(und + 1).canBeAdjective() || tokens.isCapital(und + 1));
  }

  private boolean hasFor(int k) {
    for (int i = k - 1; i > Math.max(0, k - 5); i--) {
      if (forms.of(i).lower().equals("für")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBody(int begin, int end) {
    for (int k = begin; k < end; k++) {
      String word = tokens.text(k);
      boolean capitals = word.length() > 1 && tokens.isWord(k) && word.equals(word.toUpperCase(Locale.ROOT));
      if (lexicon.isBody(word) || capitals || page.marks().markOf(k) >= 0) {
        return true;
      }
    }
    return false;
  }

  private String name(int from, int begin, int end) {
    int first = begin;
    while (first < end && !tokens.isCapital(first) && page.marks().markOf(first) < 0) {
      first++;
    }
    boolean sort = first + 1 < end && lexicon.isGenericBody(tokens.text(first))
        && (page.marks().markOf(first + 1) >= 0 || isProper(first + 1));
    if (sort) {
      return Unquoted.of(tokens.text(first + 1, end));
    }
    if (end == first + 1 && lexicon.isParty(tokens.text(first))) {
      return lexicon.partyName(tokens.text(first));
    }
    boolean article = begin > from && (forms.of(begin - 1).isArticle() || tokens.is(begin - 1, "eines"));
    return Unquoted.of(nominative.of(article ? begin - 1 : begin, end));
  }

  private boolean isProper(int t) {
    WordForm f = forms.of(t);
    return tokens.isCapital(t) && !f.isArticle() && !f.isPlace()
        && (!f.isKnown() || !f.canBeNoun() || f.canBeSurname());
  }
}
