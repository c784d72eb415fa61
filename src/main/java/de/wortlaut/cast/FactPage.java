package de.wortlaut.cast;

import de.wortlaut.language.Clauses;
import de.wortlaut.language.Forms;
import de.wortlaut.language.WordForm;
import de.wortlaut.model.Gender;
import de.wortlaut.phrase.Attachment;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.phrase.PhraseKind;
import de.wortlaut.phrase.Phrases;
import de.wortlaut.phrase.Relation;
import de.wortlaut.phrase.Wording;
import de.wortlaut.text.Ascending;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page with its phrases, people and bodies, as the proposers of facts see it. One page each. */
final class FactPage {
  /** Later mentions of one person add nothing new; the bound keeps the work linear. */
  private static final int MOST_MENTIONS = 40;

  final Page page;
  final Tokens tokens;
  final Forms forms;
  final Clauses clauses;
  final Phrases phrases;
  final Wording wording;
  final People names;
  final List<Person> people;
  final BodyIndex bodies;
  final Bodies named;
  final BodyExtent extent;
  /** The mentions of people that facts are read at, in order. */
  final List<Mention> mentions = new ArrayList<>();
  /** Of each token the mention that covers it, or null. */
  private final @Nullable Mention[] covering;
  private final @Nullable Gender[] genders;
  private final Set<String> surnames = new HashSet<>();

  /** One place where a person is named. */
  record Mention(int person, int begin, int end) {}

  FactPage(Page page, Forms forms, Clauses clauses, Phrases phrases, People names, Bodies named) {
    this.page = page;
    this.tokens = page.tokens();
    this.forms = forms;
    this.clauses = clauses;
    this.phrases = phrases;
    this.wording = new Wording(tokens, forms);
    this.names = names;
    this.people = names.all();
    this.bodies = new BodyIndex(page);
    this.covering = new Mention[tokens.count()];
    this.genders = new Gender[people.size()];
    this.named = named;
    mentions();
    this.extent = new BodyExtent(tokens, forms, names.tokens(), named.ends(tokens.count()));
    bodies();
  }

  /** The bodies, and other names that are no person's, by themselves or as first parts of compounds. */
  private void bodies() {
    BitSet taken = new BitSet();
    for (Bodies.Place place : named.places()) {
      add(place.body().name(), place.begin(), place.end());
      taken.set(place.begin(), place.end());
    }
    for (int i = 0; i < phrases.count(); i++) {
      NounPhrase p = phrases.get(i);
      WordForm h = forms.of(p.head());
      boolean free = taken.get(p.head()) || mentionAt(p.head()) != null || h.isTime() || h.isPartOfDay();
      if (!free && p.kind() == PhraseKind.NAME && !isCountry(h) && !h.canBeFirstName()) {
        bodies.add(nameOf(p), BodyIndex.Sort.NAME, p.begin(), p.end());
      } else if (!free && p.kind() == PhraseKind.COMMON) {
        first(p.head());
      }
    }
    bodies.finish();
  }

  /** A body without the noun that only says its sort, and without the ending of a genitive. */
  private void add(String name, int begin, int end) {
    int first = begin;
    for (int t = begin; t + 1 < end; t++) {
      WordForm next = forms.of(t + 1);
      boolean proper = tokens.isCapital(t + 1) && !next.isPlace() && (!next.canBeNoun() || !next.isKnown());
      WordForm sort = forms.of(t);
      boolean abbreviated = next.isAllCapitals() && !next.isLegalForm() && sort.canBeNoun() && tokens.isCapital(t)
          && !sort.isAllCapitals();
      boolean says = sort.isGenericBody() || sort.isCompany() || sort.isMedium();
      first = abbreviated || says && proper ? t + 1 : first;
    }
    WordForm last = forms.of(end - 1);
    boolean noun = end == first + 1 && last.isBody() && last.isKnown() && last.canBeNoun();
    String own = first > begin ? tokens.text(first, end) : name;
    boolean genitive = last.isPlaceInGenitive() || last.isCountryInGenitive();
    bodies.add(genitive ? Wording.withoutGenitiveS(own) : own, noun ? BodyIndex.Sort.NOUN : BodyIndex.Sort.PROPER,
        first, end);
  }

  private static boolean isCountry(WordForm f) {
    return f.isCountry() || f.isCountryInGenitive();
  }

  private String nameOf(NounPhrase p) {
    String name = tokens.text(p.nameBegin(), p.nameEnd());
    Attachment link = link(p);
    return link != null && link.relation() == Relation.OWNER ? Wording.withoutGenitiveS(name) : name;
  }

  /** „Nordnet“ in Nordnet-Chefin is named too. */
  private void first(int t) {
    int hyphen = tokens.text(t).lastIndexOf('-');
    Compound c = hyphen > 0 ? Compound.of(this, forms.of(t)) : null;
    if (c != null && c.hasFirst() && c.isProper()) {
      bodies.add(c.first(), BodyIndex.Sort.NAME, t, t + 1);
    }
  }

  private void mentions() {
    for (int p = 0; p < people.size(); p++) {
      Person person = people.get(p);
      genders[p] = person.gender();
      if (person.words() > 1) {
        surnames.add(person.surname());
      }
      int seen = 0;
      for (int begin : person.mentions()) {
        Mention m = new Mention(p, begin, names.endOfName(begin));
        Arrays.fill(covering, m.begin(), Math.min(m.end(), covering.length), m);
        if (seen++ < MOST_MENTIONS) {
          mentions.add(m);
        }
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::begin));
  }

  /** The first mention of a person. */
  Mention firstOf(int person) {
    int begin = people.get(person).mentions().get(0);
    return new Mention(person, begin, names.endOfName(begin));
  }

  /** The phrase that {@code p} is attached to, or null. */
  @Nullable
  NounPhrase holder(NounPhrase p) {
    return phrases.holder(p);
  }

  /** How {@code p} is attached to its holder, or null. */
  @Nullable
  Attachment link(NounPhrase p) {
    return phrases.link(p);
  }

  /** The mention that covers token {@code t}, or null. */
  @Nullable
  Mention mentionAt(int t) {
    return t < 0 || t >= covering.length ? null : covering[t];
  }

  /** Whether somebody on the page has the surname. */
  boolean isSurname(String word) {
    return surnames.contains(word);
  }

  /** The gender of a person as far as it is known. */
  @Nullable
  Gender gender(int person) {
    return genders[person];
  }

  /** Notes what the words around a name show, where nothing is known beforehand. */
  void shown(int person, @Nullable Gender gender) {
    genders[person] = genders[person] == null ? gender : genders[person];
  }

  int sentence(int t) {
    return page.sentences().of(t);
  }

  boolean isInTitle(int t) {
    return t < page.titleEnd();
  }

  /** The last mention that begins before token {@code t}, as a place among the mentions; -1 if there is none. */
  int lastMentionBefore(int t) {
    return Ascending.before(mentions.size(), i -> mentions.get(i).begin() < t) - 1;
  }

  /** Whether the noun names people by their office or what they do. */
  boolean isOffice(int t) {
    WordForm f = forms.of(t);
    boolean people = f.isRole() || f.isPerson() && !f.isBody();
    return people && tokens.isWord(t) && tokens.isCapital(t) && mentionAt(t) == null;
  }

  /** Whether the name within the phrase is a person's. */
  boolean namesPerson(NounPhrase p) {
    return p.hasName() && mentionAt(p.nameEnd() - 1) != null;
  }
}
