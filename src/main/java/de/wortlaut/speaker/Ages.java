package de.wortlaut.speaker;

import de.wortlaut.cast.People;
import de.wortlaut.cast.Person;
import de.wortlaut.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ages that a page gives beside names: „Jana Holm (44)“, „Jana Holm, 44,“. Read once somebody asks. */
final class Ages {
  private final Tokens tokens;
  private final People people;
  private final Set<Person> aged = new HashSet<>();
  private @Nullable Map<String, Set<Person>> byAge;

  Ages(Tokens tokens, People people) {
    this.tokens = tokens;
    this.people = people;
  }

  private Map<String, Set<Person>> byAge() {
    Map<String, Set<Person>> known = byAge;
    if (known == null) {
      known = new HashMap<>();
      for (Person person : people.all()) {
        for (int t : person.mentions()) {
          int sign = people.endOfName(t);
          boolean beside = sign + 1 < tokens.count() && tokens.isNumber(sign + 1)
              && (tokens.is(sign, '(') || tokens.is(sign, ','));
          if (beside) {
            known.computeIfAbsent(tokens.text(sign + 1), age -> new HashSet<>()).add(person);
            aged.add(person);
          }
        }
      }
      byAge = known;
    }
    return known;
  }

  /** The only person of that age; null if there is none, or several. */
  @Nullable
  Person only(String age) {
    Set<Person> people = byAge().getOrDefault(age, Set.of());
    return people.size() == 1 ? people.iterator().next() : null;
  }

  /** Whether the page gives the age of {@code person}. */
  boolean has(Person person, String age) {
    return byAge().getOrDefault(age, Set.of()).contains(person);
  }

  /** Whether the page gives some age of {@code person}. */
  boolean hasAny(Person person) {
    byAge();
    return aged.contains(person);
  }
}
