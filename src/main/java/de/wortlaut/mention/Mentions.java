package de.wortlaut.mention;

import de.wortlaut.cast.FactReader;
import de.wortlaut.cast.NamedPerson;
import de.wortlaut.cast.NameWords;
import de.wortlaut.cast.NameSpans;
import de.wortlaut.cast.Knowledge;
import de.wortlaut.cast.Gazetteer;
import de.wortlaut.cast.NameLabel;
import static java.util.Objects.requireNonNull;

import de.wortlaut.language.Clauses;
import de.wortlaut.language.Dictionary;
import de.wortlaut.language.Forms;
import de.wortlaut.language.NounLexicon;
import de.wortlaut.language.WordForm;
import de.wortlaut.model.Gender;
import de.wortlaut.model.KnownOrganisation;
import de.wortlaut.model.KnownPerson;
import de.wortlaut.phrase.Phrases;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people of a page, one {@link Person} each, with what the article says of them. */
public final class Mentions {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Page page;
  private final Tokens tokens;
  private final Forms forms;
  private final NounLexicon lexicon;
  private final Gazetteer gazetteer;
  private final RoleReader roles;
  private final NameSpans names;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, Person> byName = new HashMap<>();
  private final Map<String, Person> byLast = new HashMap<>();
  private final Map<String, Person> byFirst = new HashMap<>();
  /** First names of two people or more. */
  private final Set<String> sharedFirst = new HashSet<>();
  /** By the surname without the -s that may be a genitive's. */
  private final Map<String, Person> byGenitive = new HashMap<>();
  /** Of each token: the person whose name begins here, or null. */
  private final @Nullable Person[] personAt;
  private final byte[] lengthOfName;
  private @Nullable Organisations organisations;
  private @Nullable FactReader facts;

  private Mentions(Page page, Forms forms, Knowledge knowledge) {
    this.page = page;
    this.tokens = page.tokens();
    this.forms = forms;
    this.lexicon = knowledge.lexicon().nouns();
    this.gazetteer = knowledge.gazetteer();
    this.roles = new RoleReader(page, forms, lexicon);
    this.names = new NameSpans(new NameWords(page, forms, new byte[0]), knowledge.names());
    this.personAt = new Person[tokens.count()];
    this.lengthOfName = new byte[tokens.count()];
  }

  /**
   * Finds the people of {@code page}; linear in its length.
   *
   * @param knowledge what is known of names beforehand
   */
  public static Mentions of(Page page, Forms forms, Knowledge knowledge) {
    Clauses clauses = Clauses.of(page, forms);
    return of(page, forms, clauses, Phrases.of(page, forms, clauses), knowledge);
  }

  /** The same where clauses and phrases are known already. */
  public static Mentions of(Page page, Forms forms, Clauses clauses, Phrases phrases, Knowledge knowledge) {
    Mentions m = new Mentions(page, forms, knowledge);
    m.fullNames();
    m.shortNames();
    Organisations organisations = new Organisations(page, forms, m);
    m.organisations = organisations;
    new Background(page, forms, m, m.roles).complete(organisations);
    m.people.forEach(m::withoutSurnamesAsRole);
    FactReader reader = FactReader.of(page, forms, clauses, phrases, m.people.stream().map(m::named).toList(),
        organisations.named(), knowledge.facts());
    for (int i = 0; i < m.people.size(); i++) {
      m.people.get(i).facts(reader.ofPerson(i));
    }
    m.facts = reader;
    m.people.forEach(person -> person.fill(organisations::canonical));
    return m;
  }

  private NamedPerson named(Person person) {
    int[] begins = person.mentions().stream().mapToInt(t -> t).toArray();
    return new NamedPerson(person.name(), begins, person.mentions().stream().mapToInt(this::endOfName).toArray(),
        person.gender(), new NamedPerson.Read(person.role(), person.institution(), person.former()));
  }

  /** „Beckmann und Richter“: what somebody else on the page is called is no office. */
  private void withoutSurnamesAsRole(Person person) {
    Person namesake = person.role() == null ? null : byLast.get(person.role());
    if (namesake != null && namesake != person && words(namesake.name()) > 1) {
      person.withoutRole();
    }
  }

  /** What the page says of its people. */
  public FactReader facts() {
    return requireNonNull(facts);
  }

  /** The nouns that it reads by. */
  public NounLexicon lexicon() {
    return lexicon;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  private int endOfKnownOrganisation(int t) {
    Gazetteer.Found<KnownOrganisation> found = gazetteer.organisation(tokens, t);
    return found == null ? t : found.end();
  }

  private void addKnown(KnownPerson known, int t, int end) {
    Person person = personFor(known);
    byLast.putIfAbsent(known.name().substring(known.name().lastIndexOf(' ') + 1), person);
    mark(person, t, end);
  }

  private Person personFor(KnownPerson known) {
    Person person = byName.get(known.name());
    if (person == null) {
      person = new Person(known.name());
      people.add(person);
      byName.put(known.name(), person);
    }
    person.known(known);
    return person;
  }

  /** The organisations of the page. */
  public Organisations organisations() {
    return requireNonNull(organisations);
  }

  /** What the model takes token {@code t} for; {@link NameLabel#OUTSIDE} without a model. */
  public NameLabel label(int t) {
    return names.words().label(t);
  }

  /** The people in order of their first full mention. */
  public List<Person> people() {
    return people;
  }

  /** The person whose name begins at token {@code t}, or null. */
  public @Nullable Person at(int t) {
    return personAt[t];
  }

  /** Token behind the name that begins at token {@code t}. */
  public int endOfName(int t) {
    return t + lengthOfName[t];
  }

  private void fullNames() {
    int t = 0;
    while (t < tokens.count()) {
      Gazetteer.Found<KnownPerson> known = gazetteer.person(tokens, t);
      if (known != null) {
        addKnown(known.meant(), t, known.end());
        t = known.end();
        continue;
      }
      int body = endOfKnownOrganisation(t);
      int end = body > t ? t : names.end(t);
      if (body > t) {
        t = body;
      } else if (end > t) {
        add(t, end);
        t = end;
      } else {
        t++;
      }
    }
  }

  private void add(int t, int end) {
    String name = nameText(t, end);
    String last = tokens.text(end - 1);
    Person person = known(name, t, end);
    if (person == null) {
      person = new Person(name);
      people.add(person);
    } else if (words(name) > words(person.name())
        && (!name.endsWith(" " + person.name()) || forms.of(t).canBeFirstName() || words(name) == 2)) {
      person.rename(name);
    }
    byName.putIfAbsent(name, person);
    byLast.putIfAbsent(last, person);
    if (last.endsWith("s") && words(person.name()) > 1 && person.name().endsWith(last)
        && !Dictionary.shared().form(last, false).canBeSurname()) {
      byGenitive.putIfAbsent(last.substring(0, last.length() - 1), person);
    }
    if (end - t > 1) {
      Person namesake = byFirst.putIfAbsent(tokens.text(t), person);
      if (namesake != null && namesake != person) {
        sharedFirst.add(tokens.text(t));
      }
    }
    mark(person, t, end);
    person.gender(genderOfName(t));
  }

  private @Nullable Person known(String name, int t, int end) {
    Person full = byName.get(name);
    if (full != null) {
      return full;
    }
    if (name.contains("-") && byName.containsKey(name.replace('-', ' '))) {
      return byName.get(name.replace('-', ' ')); // Karl-Heinz Lind, who was Karl Heinz Lind before
    }
    String last = tokens.text(end - 1);
    Person namesake = byLast.get(last);
    if (namesake == null && last.endsWith("s")) {
      namesake = byLast.get(last.substring(0, last.length() - 1)); // a genitive: Rita Lohmanns Anwalt
    }
    if (namesake == null) {
      return end - t == 1 ? byFirst.get(name) : null;
    }
    boolean sameFirst = namesake.name().startsWith(tokens.text(t)) || end - t == 1 || words(namesake.name()) == 1;
    boolean oneMoreFirst = name.endsWith(" " + namesake.name()) || namesake.name().endsWith(" " + name);
    return sameFirst || oneMoreFirst ? namesake : null;
  }

  private static int words(String s) {
    return s.split(" ").length;
  }

  private String nameText(int t, int end) {
    String name = tokens.text(t, end);
    return end == t + 1 ? name : SPACES.matcher(name).replaceAll(" ");
  }

  private @Nullable Gender genderOfName(int t) {
    WordForm f = forms.of(t);
    if (t > 0) {
      String shown = lexicon.titleGender(tokens.text(t - 1));
      if (!shown.isEmpty()) {
        return shown.equals("f") ? Gender.FEMALE : Gender.MALE;
      }
    }
    if (f.canBeFirstName() && f.canBeGender(0) != f.canBeGender(1)) {
      return f.canBeGender(1) ? Gender.FEMALE : Gender.MALE;
    }
    return null;
  }

  private void mark(Person person, int t, int end) {
    personAt[t] = person;
    lengthOfName[t] = (byte) Math.min(end - t, Byte.MAX_VALUE);
    person.mentions().add(t);
    RoleReader.Found found = roles.around(t, end);
    person.role(found.role(), found.former());
    person.institution(found.institution());
    person.party(found.party());
    person.gender(found.gender());
  }

  /** Later mentions by surname, by the first of two unknown names (Sun, Kim), with a genitive -s. */
  private void shortNames() {
    int skip = 0;
    for (int t = 0; t < tokens.count(); t++) {
      if (personAt[t] != null) {
        skip = endOfName(t);
      }
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
    people.forEach(p -> {
      List<Integer> sorted = new ArrayList<>(p.mentions());
      sorted.sort(null);
      p.mentions().clear();
      p.mentions().addAll(sorted);
    });
  }

  /** The first of two particles before a surname that the name in full has too: Van der Bellen; else the surname. */
  private int beginOfParticles(int surname, Person person) {
    int t = surname - 2;
    boolean particles = t >= 0 && tokens.isCapital(t) && lexicon.isParticle(forms.of(t).lower())
        && lexicon.isParticle(tokens.text(t + 1));
    return particles && person.name().contains(tokens.text(t, surname)) ? t : surname;
  }

  /** Whether no other word of a name stands beside token {@code t}. */
  private boolean isAlone(int t) {
    boolean behind = t + 1 < tokens.count() && tokens.isCapital(t + 1) && tokens.isWord(t + 1)
        && (forms.of(t + 1).canBeSurname() || !forms.of(t + 1).isKnown());
    boolean before = t > 0 && tokens.isCapital(t - 1) && tokens.isWord(t - 1) && forms.of(t - 1).canBeFirstName();
    return !behind && !before;
  }

  private @Nullable Person shortName(String word, int at) {
    Person person = byLast.get(word);
    if (person == null && (word.endsWith("s") || word.endsWith("’") || word.endsWith("'"))) {
      person = byLast.get(word.substring(0, word.length() - 1));
    }
    Person genitive = person == null && !forms.of(at).isPlace() ? byGenitive.remove(word) : null;
    if (genitive != null) {
      person = genitive; // first named as whose something is: Edda Brankows Plan
      person.rename(person.name().substring(0, person.name().length() - 1));
      byLast.remove(word + "s");
      byLast.put(word, person);
    }
    if (person == null && word.startsWith("Al-")) {
      person = byLast.get("al-" + word.substring(3));
    }
    // a namesake whom the article has named in full before is meant rather than the one known beforehand
    boolean named = person != null && !person.mentions().isEmpty() && person.mentions().get(0) < at;
    KnownPerson known = named ? null : gazetteer.byOneName(word);
    if (known != null) {
      return personFor(known);
    }
    if (person == null) {
      Person byFirstName = byFirst.get(word);
      boolean single = byFirstName != null && !sharedFirst.contains(word) && isAlone(at);
      person = single ? byFirstName : null;
    }
    return person;
  }

  /** The last person named before token {@code t} whom {@code gender} fits, within {@code back} tokens. */
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

  @Override
  public String toString() {
    return Arrays.toString(people.stream().map(Person::name).toArray());
  }
}
