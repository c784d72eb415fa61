package de.wortlaut.speaker;

import de.wortlaut.language.WordForm;
import de.wortlaut.cast.People;
import de.wortlaut.cast.Person;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whose office a phrase without a name means: „der Minister“. */
final class Offices {
  private final Reading r;
  private final People mentions;

  Offices(Reading r) {
    this.r = r;
    this.mentions = r.cast().people();
  }

  /** The person whose role fits the phrase best; of equals the last one named before it. */
  @Nullable
  Person holder(Range m, String head) {
    String office = stem(head);
    Person found = null;
    int best = 0;
    List<Person> people = mentions.all();
    for (Person p : people.subList(0, Math.min(RoleMatch.MOST_PEOPLE, people.size()))) {
      String role = p.role();
      if (role == null || p.mentions().isEmpty() || !sameOffice(role, office)) {
        continue;
      }
      int score =
          2 + (role.toLowerCase(Locale.ROOT).contains(head.toLowerCase(Locale.ROOT)) ? 2 : 0) + 2 * shared(m, role, p)
              + (p.mentions().get(0) < m.begin() ? 3 : 0);
      if (score >= best) {
        best = score;
        found = p;
      }
    }
    return found;
  }

  /** How many attributes of the phrase the person's role or institution has too, less those it lacks. */
  private int shared(Range m, String role, Person p) {
    String known = (role + " " + p.institution()).toLowerCase(Locale.ROOT);
    int n = 0;
    for (int t = m.begin(); t < m.end(); t++) {
      WordForm f = r.forms().of(t);
      if (f.canBeAdjective() && !f.isArticle() && !r.page().tokens().isCapital(t)
          && f.lower().length() >= RoleMatch.SHORTEST_ATTRIBUTE) {
        n += p.attributes().contains(f.stemOfAdjective()) || known.contains(f.stemOfAdjective()) ? 1 : -1;
      }
    }
    return n;
  }

  /** Whether somebody in {@code role}, null if none is known, can be „der Angeklagte“: those who speak for or judge them cannot. */
  static boolean canHold(@Nullable String role, String head) {
    return role == null || !SpeakerWords.COURT_PARTY.begins(head)
        || !SpeakerWords.JURIST.isWithin(role.toLowerCase(Locale.ROOT));
  }

  private static boolean sameOffice(String role, String office) {
    for (String word : role.split(" ")) {
      String w = stem(word);
      if (w.endsWith(office) || office.endsWith(w) && w.length() > 4) {
        return true;
      }
    }
    return false;
  }

  /** The last part of a compound with a hyphen, without endings of case, number and gender. */
  static String stem(String noun) {
    String w = noun.toLowerCase(Locale.ROOT);
    w = w.substring(w.lastIndexOf('-') + 1);
    for (String ending : new String[] {"innen", "in", "en", "er", "es", "n", "s", "e"}) {
      if (w.endsWith(ending) && w.length() > ending.length() + 4) {
        return w.substring(0, w.length() - ending.length());
      }
    }
    return w;
  }
}
