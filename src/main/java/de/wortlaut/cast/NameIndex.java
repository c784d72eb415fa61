package de.wortlaut.cast;

import de.wortlaut.model.KnownPerson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people met so far, by full name, surname and first name: whether a name is somebody's whom the page has already. */
final class NameIndex {
  /** Shorter first names tell nothing by their ending. */
  static final int SHORTEST = 3;
  private static final String ARABIC = "Al-";

  private final List<Person> people = new ArrayList<>();
  private final Map<String, Person> byName = new HashMap<>();
  private final Map<String, Person> byLast = new HashMap<>();
  private final Map<String, Person> byFirst = new HashMap<>();
  /** First names of two people or more. */
  private final Set<String> sharedFirst = new HashSet<>();
  /** By the surname without the -s that may be a genitive's. */
  private final Map<String, Person> byGenitive = new HashMap<>();

  /**
   * A name in full.
   *
   * @param name its words
   * @param first the first one
   * @param last the last one
   * @param tokens how many there are
   * @param isFirstName whether the first can be a first name
   * @param isSurname whether the last one is known as a surname, so that its -s belongs to it
   */
  record Full(String name, String first, String last, int tokens, boolean isFirstName, boolean isSurname) {}

  List<Person> people() {
    return people;
  }

  /** The person whom the user knows. */
  Person known(KnownPerson known) {
    Person person = byName.computeIfAbsent(known.name(), name -> {
      Person added = new Person(name);
      people.add(added);
      return added;
    });
    person.known(known);
    return person;
  }

  /** Lets the last word of {@code name} mean {@code person} where it means nobody yet. */
  void surname(String name, Person person) {
    byLast.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), person);
  }

  /** The person called so, who is new if nobody of the page can be meant. */
  Person add(Full full) {
    Person person = find(full);
    if (person == null) {
      person = new Person(full.name());
      people.add(person);
    } else if (isFuller(full, person)) {
      person.rename(full.name());
    }
    byName.putIfAbsent(full.name(), person);
    byLast.putIfAbsent(full.last(), person);
    boolean genitive = full.last().endsWith("s") && !full.isSurname();
    if (genitive && person.words() > 1 && person.name().endsWith(full.last())) {
      byGenitive.putIfAbsent(withoutLast(full.last()), person);
    }
    if (full.tokens() > 1) {
      Person namesake = byFirst.putIfAbsent(full.first(), person);
      if (namesake != null && namesake != person) {
        sharedFirst.add(full.first());
      }
    }
    return person;
  }

  private static boolean isFuller(Full full, Person person) {
    int words = Person.words(full.name());
    boolean onlyMoreBefore = full.name().endsWith(" " + person.name());
    return words > person.words() && (!onlyMoreBefore || full.isFirstName() || words == 2);
  }

  private @Nullable Person find(Full full) {
    Person same = byName.get(full.name());
    if (same == null && full.name().contains("-")) {
      same = byName.get(full.name().replace('-', ' ')); // Karl-Heinz Lind, who was Karl Heinz Lind before
    }
    if (same != null) {
      return same;
    }
    Person namesake = byLast.get(full.last());
    if (namesake == null && full.last().endsWith("s")) {
      namesake = byLast.get(withoutLast(full.last())); // a genitive: Rita Lohmanns Anwalt
    }
    if (namesake == null) {
      return full.tokens() == 1 ? byFirst.get(full.name()) : null;
    }
    boolean sameFirst = namesake.name().startsWith(full.first()) || full.tokens() == 1 || namesake.words() == 1;
    boolean oneMoreFirst =
        full.name().endsWith(" " + namesake.name()) || namesake.name().endsWith(" " + full.name());
    return sameFirst || oneMoreFirst ? namesake : null;
  }

  /** Whom {@code word} means as a surname, also in the genitive; null if nobody. */
  @Nullable
  Person bySurname(String word, boolean mayBeGenitiveBefore) {
    Person person = byLast.get(word);
    if (person == null && endsInGenitive(word)) {
      person = byLast.get(withoutLast(word));
    }
    Person genitive = person == null && mayBeGenitiveBefore ? byGenitive.remove(word) : null;
    if (genitive != null) { // first named as whose something is: Edda Brankows Plan
      genitive.rename(withoutLast(genitive.name()));
      byLast.remove(word + "s");
      byLast.put(word, genitive);
      return genitive;
    }
    return person == null && word.startsWith(ARABIC) ? byLast.get("al-" + word.substring(ARABIC.length())) : person;
  }

  /** The only one with that first name, or null. */
  @Nullable
  Person byFirstName(String word) {
    return sharedFirst.contains(word) ? null : byFirst.get(word);
  }

  private static boolean endsInGenitive(String word) {
    char last = word.charAt(word.length() - 1);
    return last == 's' || last == '’' || last == '\'';
  }

  private static String withoutLast(String word) {
    return word.substring(0, word.length() - 1);
  }
}
