package de.wortlaut.speaker;

import de.wortlaut.language.WordForm;
import de.wortlaut.cast.People;
import de.wortlaut.cast.Person;
import de.wortlaut.model.Gender;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.quotation.Find;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who spoke so far and who was named: whom a pronoun can mean. One page each; not thread-safe. */
final class Antecedents {
  /** How many tokens back a pronoun reaches. */
  static final int REACH = 120;

  private final Reading r;
  private final People mentions;
  private final List<Said> said = new ArrayList<>();
  /** Tokens within somebody's words: people named there are talked about, they do not speak. */
  private final BitSet quoted;

  /** A phrase that spoke, and who that was. */
  record Said(Range mention, Resolved resolved) {}

  Antecedents(Reading r, BitSet quoted) {
    this.r = r;
    this.quoted = quoted;
    this.mentions = r.cast().people();
  }

  /** Notes that the phrase {@code mention} spoke. */
  void add(Range mention, Resolved resolved) {
    said.add(new Said(mention, resolved));
  }

  boolean isEmpty() {
    return said.isEmpty();
  }

  /** Who spoke last; there must be one. */
  Resolved latest() {
    return said.get(said.size() - 1).resolved();
  }

  /** First token of the phrase that spoke last, or -1. */
  int lastMention() {
    return said.isEmpty() ? -1 : said.get(said.size() - 1).mention().begin();
  }

  /** Those who spoke, the latest first, as far back as pronouns reach from token {@code t}. */
  List<Said> before(int t) {
    List<Said> out = new ArrayList<>();
    for (int i = said.size() - 1; i >= 0 && t - said.get(i).mention().begin() < REACH; i--) {
      out.add(said.get(i));
    }
    return out;
  }

  /**
   * The subject-like person of the nearest sentence of the running text before token {@code t}, but
   * behind token {@code after}: a new subject takes the pronoun from the last speaker.
   */
  @Nullable
  Person nearestPerson(int t, @Nullable Gender gender, int after) {
    int s = r.page().sentences().of(t);
    int seen = 0;
    for (int k = s; k >= 0 && seen < 4; k--) {
      if (!r.page().isBody(k)) {
        continue;
      }
      seen++;
      int to = k == s ? t : r.page().sentences().end(k);
      if (to <= after) {
        return null;
      }
      Person oblique = null;
      for (int i = Math.max(after + 1, r.page().sentences().first(k)); i < to; i++) {
        Person p = quoted.get(i) ? null : mentions.at(i);
        if (p != null && (gender == null || p.likelyGender() == null || p.likelyGender() == gender)) {
          if (isSubjectLike(i)) {
            return p;
          }
          oblique = oblique == null ? p : oblique;
        }
      }
      if (oblique != null && after < 0) {
        return oblique;
      }
    }
    return null;
  }

  /** Names behind a preposition are seldom meant by a pronoun. */
  private boolean isSubjectLike(int t) {
    if (t == 0) {
      return true;
    }
    WordForm before = r.forms().of(t - 1);
    boolean opens = r.page().sentences().first(r.page().sentences().of(t)) == t - 1;
    return !before.isPreposition() || r.page().tokens().isCapital(t - 1) && !opens;
  }

  @Nullable
  Said last(int t, @Nullable Gender gender) {
    for (int i = said.size() - 1; i >= 0; i--) {
      Said a = said.get(i);
      if (t - a.mention().end() > REACH) {
        return null;
      }
      Speaker s = a.resolved().speaker();
      boolean fits = gender == null || s.gender() == null || s.gender() == gender;
      boolean body = s.kind() == SpeakerKind.ORGANISATION && (gender == null || canBe(gender, s.name()));
      boolean single = s.kind() == SpeakerKind.PERSON || s.kind() == SpeakerKind.UNNAMED || body;
      if (fits && single && a.mention().begin() < t) {
        return a;
      }
    }
    return null;
  }

  /** Whether „er“ or „sie“ can mean the body: a country is neuter, and so are bodies whose noun is. */
  private boolean canBe(Gender gender, String name) {
    int wanted = gender == Gender.MALE ? 0 : 1;
    WordForm f = r.forms().lexicon().form(name.substring(name.lastIndexOf(' ') + 1));
    boolean other = f.isKnown() && f.canBeNoun() && !f.canBeGender(wanted);
    return !f.isPlace() && !f.isCountry() && !other;
  }

  /** The last organisation that spoke under a name of its own which {@code noun} can mean. */
  @Nullable
  Speaker lastBody(WordForm noun) {
    for (int i = said.size() - 1; i >= 0 && i > said.size() - 8; i--) {
      Speaker s = said.get(i).resolved().speaker();
      if (s.kind() == SpeakerKind.ORGANISATION && !r.forms().lexicon().form(s.name()).isPlainGenericBody()
          && r.cast().bodies().named(s.name()).canBe(noun)) {
        return s;
      }
    }
    return null;
  }

  /** Whom „seiner Meinung“, „ihr Rat“ means; null for „eigenen Angaben“ and other phrases. */
  @Nullable
  Speaker possessor(Range m, SpeakerValues values) {
    String first = r.forms().of(m.begin()).lower();
    if (!first.startsWith("sein") && !(first.startsWith("ihr") && r.forms().of(m.begin()).isPossessive())) {
      return null;
    }
    Gender gender = first.startsWith("sein") ? Gender.MALE : Gender.FEMALE;
    Said last = last(m.begin(), gender);
    Person near = nearestPerson(m.begin(), gender, last == null ? -1 : last.mention().begin());
    return near != null ? values.person(near) : last == null ? null : last.resolved().speaker();
  }
}
