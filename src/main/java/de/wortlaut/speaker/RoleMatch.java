package de.wortlaut.speaker;

import de.wortlaut.language.WordForm;
import de.wortlaut.cast.Person;
import de.wortlaut.quotation.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a description stands to what is known of people: „der Trainer“ to a Cheftrainer, „der 28-Jährige“ to „(28)“. */
final class RoleMatch {
  /** No article names as many people; bounds the work on what is none. */
  static final int MOST_PEOPLE = 200;
  /** Shorter ends of words are endings rather than offices. */
  private static final int SHORTEST_TAIL = 4;
  /** Offices as long are compounds that hardly two people of a page hold: Verkehrsminister. */
  private static final int SHORTEST_COMPOUND = 9;
  /** Shorter attributes are small words. */
  static final int SHORTEST_ATTRIBUTE = 5;

  private final Reading r;
  private final Ages ages;
  private final Reference reference;
  private final String stem;
  private final String age;

  RoleMatch(Reading r, Ages ages, Reference reference, String age) {
    this.r = r;
    this.ages = ages;
    this.reference = reference;
    this.stem = reference.head() < 0 ? "" : Offices.stem(r.form(reference.head()).text());
    this.age = age;
  }

  /** Those of {@code people} whose office the description can be. */
  List<Person> holders(List<Person> people, int most) {
    List<Person> out = new ArrayList<>();
    if (stem.isEmpty() && age.isEmpty()) {
      return out;
    }
    for (Person p : people.subList(0, Math.min(MOST_PEOPLE, people.size()))) {
      if (out.size() < most && (office(p).equals("equal") || office(p).equals("part") || age(p).equals("equal"))) {
        out.add(p);
      }
    }
    return out;
  }

  /** Whether {@code person} alone among {@code people} holds the very office of the description, a compound that says much. */
  boolean isOnlyHolder(Person person, List<Person> people) {
    if (stem.length() < SHORTEST_COMPOUND || !office(person).equals("equal")) {
      return false;
    }
    for (Person p : people.subList(0, Math.min(MOST_PEOPLE, people.size()))) {
      if (p != person && office(p).equals("equal")) {
        return false;
      }
    }
    return true;
  }

  /** „equal“, „part“ (Trainer, Cheftrainer), „other“, or „unknown“. */
  String office(Person person) {
    String role = stem.isEmpty() ? null : person.role();
    if (role == null) {
      return "unknown";
    }
    String best = "other";
    for (String word : role.split(" ")) {
      String own = Offices.stem(word);
      if (own.equals(stem)) {
        return "equal";
      }
      boolean part = own.endsWith(stem) && stem.length() >= SHORTEST_TAIL
          || stem.endsWith(own) && own.length() > SHORTEST_TAIL;
      best = part ? "part" : best;
    }
    return best;
  }

  /** „equal“ or „other“ where an age is given beside a name of the person's, else „unknown“. */
  String age(Person person) {
    if (age.isEmpty()) {
      return "unknown";
    }
    return ages.has(person, age) ? "equal" : ages.hasAny(person) ? "other" : "unknown";
  }

  /** „shared“ or „foreign“, as an attribute of the description is among the person's role and institution; else „none“. */
  String attributes(Person person) {
    String known = (person.role() + " " + person.institution()).toLowerCase(Locale.ROOT);
    String found = "none";
    for (int t = reference.words().begin(); t < reference.head(); t++) {
      WordForm f = r.form(t);
      if (f.canBeAdjective() && !f.isArticle() && !r.tokens().isCapital(t)
          && f.lower().length() >= SHORTEST_ATTRIBUTE) {
        boolean shared = person.attributes().contains(f.stemOfAdjective()) || known.contains(f.stemOfAdjective());
        found = shared ? "shared" : found.equals("shared") ? found : "foreign";
      }
    }
    return found;
  }
}
