package de.wortlaut.speaker;

import de.wortlaut.cast.NameLabel;
import de.wortlaut.cast.People;
import de.wortlaut.language.WordForm;
import de.wortlaut.phrase.Attachment;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.phrase.PhraseKind;
import de.wortlaut.phrase.Relation;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Range;
import de.wortlaut.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What the noun phrases of mentions are: their heads, number, definiteness, and what their heads can mean. */
final class PhraseReader {
  private static final int NOMINATIVE = 0;
  private static final int MASCULINE = 0;
  private static final int NEUTER = 2;
  /** Longer lone names are rather phrases. */
  private static final int LONGEST_NAME = 3;

  private final Reading r;
  private final Tokens tokens;
  private final People people;

  PhraseReader(Reading r) {
    this.r = r;
    this.tokens = r.tokens();
    this.people = r.cast().people();
  }

  /** The first noun phrase whose head lies in {@code m}, pronouns apart; null if there is none. */
  @Nullable
  NounPhrase phrase(Range m) {
    for (int t = m.begin(); t < m.end(); t++) {
      NounPhrase outer = r.phrases().beginningAt(t);
      NounPhrase p = outer != null ? outer : r.phrases().at(t);
      if (p != null && m.contains(p.head()) && p.kind() != PhraseKind.PRONOUN) {
        return owned(p, m);
      }
    }
    return null;
  }

  /** „Sprecher“ for „Lindhorsts“ in Lindhorsts Sprecher. */
  private NounPhrase owned(NounPhrase p, Range m) {
    Attachment link = r.phrases().link(p);
    NounPhrase holder = link != null && link.relation() == Relation.OWNER ? r.phrases().holder(p) : null;
    return holder != null && m.contains(holder.head()) ? holder : p;
  }

  /** The token of the head noun, -1 if there is none. */
  int headToken(Range m) {
    NounPhrase p = phrase(m);
    return p == null ? -1 : p.head();
  }

  /** The head noun, „“ if there is none. */
  String head(Range m) {
    int t = headToken(m);
    return t < 0 ? "" : tokens.text(t);
  }

  /** Whether an article or pronoun says that somebody or something certain is meant. */
  boolean isDefinite(Range m) {
    NounPhrase p = phrase(m);
    return p != null && p.isDefinite();
  }

  /** Whether nothing follows the head noun that could name what it means. */
  boolean isBare(Range m) {
    NounPhrase p = phrase(m);
    if (p == null || p.end() > p.head() + 1 && p.kind() != PhraseKind.MARKED) {
      return false;
    }
    for (Attachment a : p.attachments()) {
      boolean names = switch (a.relation()) {
        case GENITIVE, CLOSE_APPOSITION -> true;
        case PREPOSITION -> a.sure() && SpeakerWords.OWNER_LINK.has(r.form(a.link()).lower());
        default -> false;
      };
      if (names && a.begin() < m.end()) {
        return false;
      }
    }
    return true;
  }

  /** Whether several are meant. */
  boolean isPlural(Range m) {
    NounPhrase p = phrase(m);
    return p != null && p.isPlural();
  }

  /** „der Wahlsieger“, „die Rednerin“: one person. */
  boolean isSingular(Range m) {
    NounPhrase p = phrase(m);
    boolean single = p != null && p.determiner() >= 0 && !p.isPlural();
    return single && (p.isFeminine() || p.allows(NOMINATIVE) && p.canBeGender(MASCULINE) && !p.canBeGender(NEUTER));
  }

  /** Whether a capital attribute makes the phrase a name: die Neue Küstenzeitung. */
  boolean hasCapitalAttribute(Range m) {
    NounPhrase p = phrase(m);
    return p != null && p.attributesEnd() > p.attributesBegin() && tokens.isCapital(p.attributesEnd() - 1);
  }

  /** Whether the phrase begins a sentence with its attribute, whose capital then shows nothing. */
  boolean opensSentence(Range m) {
    int head = headToken(m);
    return head > 0 && opensSentence(head - 1);
  }

  private boolean opensSentence(int t) {
    return r.sentences().first(r.sentences().of(t)) == t;
  }

  /** „der 45-Jährige“: words that only stand for somebody named. */
  boolean isNickname(Range m) {
    NounPhrase p = phrase(m);
    return p != null && p.kind() == PhraseKind.AGE;
  }

  /** The number in „der 45-Jährige“, else empty. */
  String age(Range m) {
    NounPhrase p = phrase(m);
    String word = p == null || p.kind() != PhraseKind.AGE ? "" : tokens.text(p.head());
    int n = 0;
    while (n < word.length() && Character.isDigit(word.charAt(n))) {
      n++;
    }
    return word.substring(0, n);
  }

  /** Whether {@code t} is a pronoun that stands alone. */
  boolean isPronoun(int t) {
    WordForm f = r.form(t);
    boolean small =
        !tokens.isCapital(t) && (f.isDemonstrative() || f.isRelative() || f.isArticle() || f.isOtherPronoun());
    return small || f.isPersonal() || SpeakerWords.POINTER.has(f.lower());
  }

  /** „demnach“ and the like. */
  boolean pointsBack(int t) {
    return SpeakerWords.POINTS_BACK.has(r.form(t).lower());
  }

  /** Whether the noun is one for people: an office, a group, or one made of an adjective. */
  boolean isPeople(int t) {
    if (t < 0) {
      return false;
    }
    WordForm f = r.form(t);
    boolean adjective = f.isSubstantiveAdjective() && f.canBeAdjective();
    return adjective || f.isGroup() || f.isRole() || f.isPerson();
  }

  /** Whether the noun names neither people nor a body nor a text, and is no name. */
  boolean isThing(int t) {
    if (t < 0 || isNamed(t)) {
      return false;
    }
    WordForm f = r.form(t);
    boolean noun = f.isKnown() && f.canBeNoun() && !f.isPlace() && !f.canBeSurname() && !f.canBeFirstName();
    return noun && !f.isAllCapitals() && f.sense().isEmpty() && !f.isPerson();
  }

  private boolean isNamed(int t) {
    NounPhrase p = r.phrases().withHead(t);
    boolean attribute = p != null && p.attributesEnd() == t && p.attributesEnd() > p.attributesBegin()
        && tokens.isCapital(t - 1) && !opensSentence(t - 1);
    return attribute || people.label(t) != NameLabel.OUTSIDE || r.form(t).isCountry() || r.marks().innermost(t) >= 0;
  }

  /** „Nun“, „Letztlich“: a capital that only the begin of the sentence gives. */
  boolean isNoNoun(Range m) {
    int t = m.begin();
    WordForm f = r.form(t);
    if (m.length() > 1 || !f.isKnown() || !tokens.isCapital(t) || r.marks().innermost(t) >= 0) {
      return false;
    }
    boolean noun = f.canBeNominal() && !(opensSentence(t) && f.isAdverb());
    boolean name = f.isPlace() || f.canBeSurname() || f.canBeFirstName() || f.text().length() <= 2;
    return !noun && !name && f.sense().isEmpty();
  }

  /** „taz“, „tagesschau.de“: a name without capitals. */
  boolean isNamedInSmall(Range m) {
    for (int t = m.begin(); t < m.end(); t++) {
      boolean small = r.form(t).text().equals(r.form(t).lower());
      if (small && tokens.isWord(t) && !r.form(t).isKnown()) {
        return true;
      }
    }
    return false;
  }

  /** Up to three capitals without an article, none of which names a body or place. */
  boolean isLoneName(Range m) {
    if (m.length() > LONGEST_NAME || r.form(m.end() - 1).isBody()) {
      return false;
    }
    for (int t = m.begin(); t < m.end(); t++) {
      WordForm f = r.form(t);
      boolean word = tokens.isCapital(t) && tokens.isWord(t) && f.text().indexOf('-') < 0 && f.text().indexOf('.') < 0;
      boolean other = f.isPlace() || f.isParty() || f.isAllCapitals();
      if (!word || other || f.isKnown() && !f.canBeSurname() && !f.canBeFirstName()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the bodies of {@code m} are several: „die Werft und die Reederei“. */
  boolean isJoint(Range m) {
    NounPhrase p = phrase(m);
    return p != null && p.attachments().stream()
        .anyMatch(a -> a.relation() == Relation.CONJUNCT && a.phrase() != null && a.begin() < m.end());
  }
}
