package de.wortlaut.speaker;

import de.wortlaut.cast.People;
import de.wortlaut.cast.Person;
import de.wortlaut.model.Gender;
import de.wortlaut.quotation.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The people whom a reference can mean: those named last, those named most, those who spoke, those in the office. */
final class AntecedentCandidates {
  /** Distinct people looked back for; hardly any article has more in play at once. */
  private static final int MOST_RECENT = 7;
  /** How many tokens are gone back for them: some forty sentences. */
  static final int FARTHEST = 800;
  private static final int MOST_FREQUENT = 3;
  /** Those who spoke last: two people in turn, and whoever opened. */
  private static final int MOST_SPOKEN = 3;
  private static final int MOST_IN_OFFICE = 3;
  /** How many tokens ahead somebody may be introduced after the words: two sentences. */
  private static final int AHEAD = 50;

  private final People mentions;
  private final int tokens;
  private final SpeechHistory history;
  private final List<Person> frequent;

  AntecedentCandidates(Reading r, SpeechHistory history) {
    this.mentions = r.cast().people();
    this.tokens = r.tokens().count();
    this.history = history;
    this.frequent = mentions.all().stream().filter(p -> !p.mentions().isEmpty())
        .sorted(Comparator.comparingInt((Person p) -> -p.mentions().size())).toList();
  }

  /** The people of the page, those named most often first. */
  List<Person> frequent() {
    return frequent;
  }

  /** Whom {@code reference} can mean; nobody whose gender clashes with a pronoun's. */
  List<Person> of(Reference reference, RoleMatch roles) {
    Set<Person> out = new LinkedHashSet<>();
    int place = reference.words().begin();
    for (int t = place - 1; t >= Math.max(0, place - FARTHEST) && out.size() < MOST_RECENT; t--) {
      add(out, mentions.at(t));
    }
    for (int back = 0; back < MOST_SPOKEN; back++) {
      add(out, history.speaker(back));
    }
    frequent.stream().limit(MOST_FREQUENT).forEach(out::add);
    roles.holders(frequent, MOST_IN_OFFICE).forEach(out::add);
    int before = out.size();
    for (int t = place; t < Math.min(tokens, place + AHEAD) && out.size() < before + 2; t++) {
      add(out, mentions.at(t));
    }
    List<Person> fitting = new ArrayList<>(out);
    fitting.removeIf(p -> reference.head() < 0 && clashes(p, reference.gender()));
    return fitting;
  }

  private static void add(Set<Person> out, @org.jspecify.annotations.Nullable Person person) {
    if (person != null) {
      out.add(person);
    }
  }

  static boolean clashes(Person person, @org.jspecify.annotations.Nullable Gender gender) {
    Gender own = person.likelyGender();
    return gender != null && own != null && own != gender;
  }
}
