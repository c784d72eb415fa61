package de.wortlaut.cast;

import de.wortlaut.language.Forms;
import de.wortlaut.language.WordForm;
import de.wortlaut.model.Gender;
import de.wortlaut.model.KnownOrganisation;
import de.wortlaut.model.KnownPerson;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of a page, one {@link Person} each: full names first, then what is short for one of them. */
public final class People {
  private final Tokens tokens;
  private final Forms forms;
  private final Gazetteer gazetteer;
  private final NameSpans names;
  private final NameIndex index = new NameIndex();
  /** Of each token: the person whose name begins here, or null. */
  private final @Nullable Person[] personAt;
  private final byte[] lengthOfName;

  private People(Page page, Forms forms, Knowledge knowledge) {
    this.tokens = page.tokens();
    this.forms = forms;
    this.gazetteer = knowledge.gazetteer();
    this.names = new NameSpans(page, forms, knowledge.names());
    this.personAt = new Person[tokens.count()];
    this.lengthOfName = new byte[tokens.count()];
  }

  /** Finds the people of {@code page}; linear in its length. */
  public static People of(Page page, Forms forms, Knowledge knowledge) {
    People people = new People(page, forms, knowledge);
    people.fullNames();
    people.shortNames();
    people.all().forEach(p -> p.mentions().sort(null));
    return people;
  }

  /** The people in order of their first full mention. */
  public List<Person> all() {
    return index.people();
  }

  /** The person whose name begins at token {@code t}, or null. */
  public @Nullable Person at(int t) {
    return personAt[t];
  }

  /** Token behind the name that begins at token {@code t}. */
  public int endOfName(int t) {
    return t + lengthOfName[t];
  }

  /** The place among {@link #all()} of the person named most, the first of equals; -1 if there is nobody. */
  public int mostNamed() {
    int best = -1;
    for (int p = 0; p < all().size(); p++) {
      best = best < 0 || all().get(p).mentions().size() > all().get(best).mentions().size() ? p : best;
    }
    return best;
  }

  /** The place among {@link #all()} of the person called {@code name}, -1 if there is nobody. */
  public int called(String name) {
    for (int p = 0; p < all().size(); p++) {
      if (all().get(p).name().equals(name)) {
        return p;
      }
    }
    return -1;
  }

  /** The tokens within names. */
  BitSet tokens() {
    BitSet named = new BitSet(personAt.length);
    for (int t = 0; t < personAt.length; t++) {
      named.set(t, Math.max(t, endOfName(t)));
    }
    return named;
  }

  /** What the model of names takes token {@code t} for; {@link NameLabel#OUTSIDE} without a model. */
  public NameLabel label(int t) {
    return names.words().label(t);
  }

  /** The last person named before token {@code t} whom {@code gender} fits, within {@code back} tokens; or null. */
  public @Nullable Person lastBefore(int t, @Nullable Gender gender, int back) {
    for (int k = t - 1; k >= Math.max(0, t - back); k--) {
      Person p = personAt[k];
      if (p != null && (gender == null || p.gender() == null || p.gender() == gender)) {
        return p;
      }
    }
    return null;
  }

  /** The first person named in the tokens, or null. */
  public @Nullable Person firstIn(int from, int to) {
    for (int k = from; k < to; k++) {
      if (personAt[k] != null) {
        return personAt[k];
      }
    }
    return null;
  }

  private void fullNames() {
    int t = 0;
    while (t < tokens.count()) {
      Gazetteer.Found<KnownPerson> known = gazetteer.person(tokens, t);
      Gazetteer.Found<KnownOrganisation> body = known != null ? null : gazetteer.organisation(tokens, t);
      int end = known != null ? known.end() : body != null ? body.end() : names.end(t);
      if (known != null) {
        Person person = index.known(known.meant());
        index.surname(known.meant().name(), person);
        mark(person, t, end);
      } else if (body == null && end > t) {
        full(t, end);
      }
      t = Math.max(t + 1, end);
    }
  }

  private void full(int t, int end) {
    Person person = index.add(new NameIndex.Full(nameText(t, end), tokens.text(t), tokens.text(end - 1), end - t,
        forms.of(t).canBeFirstName(), forms.of(end - 1).canBeSurname()));
    mark(person, t, end);
    person.gender(genderOfName(t));
    WordForm first = forms.of(t);
    boolean likelyWoman = end - t > 1 && first.text().endsWith("a") && first.text().length() > NameIndex.SHORTEST
        && !first.isMansNameInA();
    person.likely(likelyWoman ? Gender.FEMALE : null);
  }

  /** The words as they stand, with single blanks, and with the stop of „Jana B.“. */
  private String nameText(int t, int end) {
    StringBuilder out = new StringBuilder(tokens.text(t));
    for (int k = t + 1; k < end; k++) {
      out.append(tokens.spaceBefore(k) ? " " : "").append(tokens.text(k));
    }
    boolean initial = end - t > 1 && tokens.end(end - 1) - tokens.begin(end - 1) == 1 && end < tokens.count()
        && tokens.is(end, '.') && !tokens.spaceBefore(end);
    return initial ? out.append('.').toString() : out.toString();
  }

  private @Nullable Gender genderOfName(int t) {
    WordForm before = t > 0 ? forms.of(t - 1) : null;
    if (before != null && (before.isFeminineTitle() || before.isMasculineTitle())) {
      return before.isFeminineTitle() ? Gender.FEMALE : Gender.MALE;
    }
    WordForm f = forms.of(t);
    boolean shows = f.canBeFirstName() && f.canBeGender(0) != f.canBeGender(1);
    return !shows ? null : f.canBeGender(1) ? Gender.FEMALE : Gender.MALE;
  }

  private void mark(Person person, int t, int end) {
    personAt[t] = person;
    lengthOfName[t] = (byte) Math.min(end - t, Byte.MAX_VALUE);
    person.mentions().add(t);
  }

  /** Later mentions by surname, by the first of two unknown names (Sun, Kim), with a genitive -s. */
  private void shortNames() {
    int skip = 0;
    for (int t = 0; t < tokens.count(); t++) {
      skip = personAt[t] != null ? endOfName(t) : skip;
      if (t < skip || !tokens.isWord(t) || !tokens.isCapital(t)) {
        continue;
      }
      Person person = shortName(tokens.text(t), t);
      int begin = person == null ? t : beginOfParticles(t, person);
      boolean common = forms.of(t).canBeNoun() && begin == t && t > 0 && forms.of(t - 1).isArticle();
      if (person != null && !common) {
        mark(person, begin, t + 1);
      }
    }
  }

  private @Nullable Person shortName(String word, int at) {
    Person person = index.bySurname(word, !forms.of(at).isPlace());
    // a namesake whom the article has named in full before is meant rather than the one known beforehand
    boolean named = person != null && !person.mentions().isEmpty() && person.mentions().get(0) < at;
    KnownPerson known = named ? null : gazetteer.byOneName(word);
    if (known != null) {
      return index.known(known);
    }
    return person == null && isAlone(at) ? index.byFirstName(word) : person;
  }

  /** The first of two particles before a surname that the name in full has too: Van der Bellen; else the surname. */
  private int beginOfParticles(int surname, Person person) {
    int t = surname - 2;
    boolean particles = t >= 0 && tokens.isCapital(t) && forms.of(t).isCapitalNameParticle()
        && forms.of(t + 1).isNameParticle();
    return particles && person.name().contains(tokens.text(t, surname)) ? t : surname;
  }

  /** Whether no other word of a name stands beside token {@code t}. */
  private boolean isAlone(int t) {
    boolean behind = t + 1 < tokens.count() && tokens.isCapital(t + 1) && tokens.isWord(t + 1)
        && (forms.of(t + 1).canBeSurname() || !forms.of(t + 1).isKnown());
    boolean before = t > 0 && tokens.isCapital(t - 1) && tokens.isWord(t - 1) && forms.of(t - 1).canBeFirstName();
    return !behind && !before;
  }

  @Override
  public String toString() {
    return all().stream().map(Person::name).toList().toString();
  }
}
