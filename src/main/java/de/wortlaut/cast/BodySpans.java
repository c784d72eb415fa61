package de.wortlaut.cast;

import de.wortlaut.language.Forms;
import de.wortlaut.language.WordForm;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.phrase.Phrases;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;

/** Where a page names bodies: what the model of names sees, nouns for bodies, names right behind such nouns, companies. */
final class BodySpans {
  /** No name of a body has more words. */
  private static final int LONGEST = 12;
  /** „Emder Hafen“ before GmbH: more words are hardly one company's. */
  private static final int LONGEST_COMPANY = 4;

  private final Page page;
  private final Tokens tokens;
  private final Forms forms;
  private final Phrases phrases;
  private final People people;
  private final BodyExtent extent;

  BodySpans(Page page, Forms forms, Phrases phrases, People people) {
    this.page = page;
    this.tokens = page.tokens();
    this.forms = forms;
    this.phrases = phrases;
    this.people = people;
    this.extent = new BodyExtent(tokens, forms, people.tokens(), new int[0]);
  }

  /** Token behind the body that begins at {@code t}, or {@code t} if none does. */
  int end(int t) {
    if (people.label(t) == NameLabel.ORGANISATION) {
      return labelled(t);
    }
    if (t > 0 && isNamedBySort(t)) {
      int end = t + 1;
      while (end < tokens.count() && end - t < LONGEST && isStrange(end)) {
        end++;
      }
      return end;
    }
    WordForm f = forms.of(t);
    return tokens.isCapital(t) && tokens.isWord(t) && f.isBody() && !f.isRole() ? noun(t) : t;
  }

  private int labelled(int t) {
    int end = t + 1;
    while (people.label(end) == NameLabel.IN_ORGANISATION && end - t < LONGEST && !leavesName(end)) {
      end++;
    }
    if (end > t + 1) {
      return end;
    }
    boolean nation = t > 0 && tokens.is(t - 1, '(') && CastWords.isNation(tokens.text(t));
    return nation || forms.of(t).isGenericBody() || forms.of(t).isAdverb() ? t : end;
  }

  /** „seinerseits“, „von Donnerstag“, „die NASA | der größte Teil“: what the model of names may take along. */
  private boolean leavesName(int t) {
    if (tokens.isCapital(t)) {
      return false;
    }
    WordForm f = forms.of(t);
    boolean time = f.isPreposition() && t + 1 < tokens.count() && forms.of(t + 1).isTime();
    boolean article = f.isArticle() && !f.isPreposition() && forms.of(t - 1).isAllCapitals();
    return time || article || f.isAdverb() && !f.canBeAdjective() && !f.isPreposition();
  }

  /** A noun for bodies with its seat, or with what it is there for. */
  private int noun(int t) {
    boolean described = t > 0 && !tokens.isCapital(t - 1) && isAttribute(t - 1);
    int end = t + 1 < tokens.count() && isSeat(t + 1) ? t + 2 : t + 1;
    if (end < tokens.count() && CastWords.isLinkInBody(forms.of(end).lower())) {
      end = Math.max(end, endOfPurpose(t));
    }
    return forms.of(t).isGenericBody() && !described && end == t + 1 ? t : end;
  }

  /** Token behind „für Küstenforschung“; {@code t} if it belongs to something else. */
  private int endOfPurpose(int t) {
    NounPhrase p = phrases.withHead(t);
    return p == null ? t : Math.min(extent.end(p), t + LONGEST);
  }

  private boolean isAttribute(int t) {
    return forms.of(t).canBeAdjective() && !forms.of(t).isArticle() && !forms.of(t).isPreposition();
  }

  /** „NordCargo“ behind Bahnbetreiber. */
  private boolean isNamedBySort(int t) {
    return isStrange(t) && tokens.isCapital(t - 1) && forms.of(t - 1).isGenericBody();
  }

  /** A capital that no dictionary has, and no person's name. */
  private boolean isStrange(int t) {
    boolean word = tokens.isCapital(t) && tokens.isWord(t) && tokens.spaceBefore(t) && people.at(t) == null;
    return word && !forms.of(t).isKnown() && (!forms.of(t).canBeNoun() || hasInnerCapital(tokens.text(t)));
  }

  private static boolean hasInnerCapital(String word) {
    return word.indexOf('-') < 0 && word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** „Mannheim“ behind Landgericht. */
  private boolean isSeat(int t) {
    WordForm f = forms.of(t);
    boolean word = tokens.isWord(t) && tokens.isCapital(t) && tokens.spaceBefore(t) && people.at(t) == null;
    if (!word || f.isFunctionWord()) {
      return false;
    }
    boolean strange = !f.canBeNoun() && (!f.isKnown() || f.canBeSurname());
    return f.isPlace() || people.label(t).kind() == NameLabel.PLACE || strange;
  }

  /** First token of the name whose body is at {@code t}: of „Emder“ before Hafen GmbH, of „jemenitische“ before Regierung. */
  int begin(int t, int end) {
    boolean legalForm = end == t + 1 && forms.of(t).isLegalForm();
    int begin = legalForm ? beginOfCompany(t) : t;
    while (!legalForm && isStranger(begin - 1)) {
      begin--;
    }
    while (begin > 0 && !tokens.isCapital(begin - 1) && isAttribute(begin - 1) && forms.of(t).isBody()) {
      begin--;
    }
    return begin;
  }

  /** „Policy“ before Center: a capital within the sentence that German has no noun for. */
  private boolean isStranger(int t) {
    if (t < 1 || !tokens.isWord(t) || !tokens.isCapital(t) || people.at(t) != null || tokens.is(t - 1, '.')) {
      return false;
    }
    WordForm f = forms.of(t);
    return !f.canBeNoun() && !f.isFunctionWord() && !f.canBeFirstName() && !f.isPlace()
        && page.sentences().first(page.sentences().of(t)) != t;
  }

  private int beginOfCompany(int legalForm) {
    int t = legalForm;
    while (t > 0 && legalForm - t < LONGEST_COMPANY && isPartOfCompany(t - 1, legalForm)) {
      t--;
    }
    return t;
  }

  private boolean isPartOfCompany(int t, int legalForm) {
    boolean word = tokens.isWord(t) && tokens.isCapital(t) && people.at(t) == null;
    return word && page.sentences().of(t) == page.sentences().of(legalForm) && !forms.of(t).isRole()
        && !forms.of(t).isFunctionWord();
  }
}
