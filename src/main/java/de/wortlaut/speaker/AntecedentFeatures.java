package de.wortlaut.speaker;

import de.wortlaut.learning.Features;
import de.wortlaut.cast.Person;
import de.wortlaut.model.Gender;
import de.wortlaut.quotation.Find;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Ascending;
import de.wortlaut.text.Range;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks for a person as the one whom a reference means. For one reference; not thread-safe. */
final class AntecedentFeatures {
  private final Reading r;
  private final Find find;
  private final Reference reference;
  private final Resolved rule;
  private final SpeechHistory history;
  private final RoleMatch roles;
  private final BitSet quoted;
  private final List<Person> frequent;
  private final String form;
  private @Nullable Person sinceLast;
  private @Nullable Person sinceFirst;
  private @Nullable Person last;
  private @Nullable Person firstOfSentence;
  private @Nullable Person mostNamed;
  private @Nullable Person byRule;

  AntecedentFeatures(Reading r, Find find, Reference reference, Resolved rule, SpeechHistory history, RoleMatch roles,
      BitSet quoted, List<Person> frequent) {
    this.r = r;
    this.find = find;
    this.reference = reference;
    this.rule = rule;
    this.history = history;
    this.roles = roles;
    this.quoted = quoted;
    this.frequent = frequent;
    this.form = reference.form();
    look();
  }

  /** Whom the simple rules of antecedents would take: named since the last quotation, before, most often. */
  private void look() {
    int place = reference.words().begin();
    int sentence = -1;
    for (int t = place - 1; t >= Math.max(0, place - AntecedentCandidates.FARTHEST); t--) {
      Person p = quoted.get(t) ? null : r.cast().people().at(t);
      if (p == null || AntecedentCandidates.clashes(p, reference.gender())) {
        continue;
      }
      last = last == null ? p : last;
      if (t >= history.end()) {
        sinceLast = sinceLast == null ? p : sinceLast;
        sinceFirst = p;
      }
      sentence = sentence < 0 ? r.sentences().of(t) : sentence;
      if (r.sentences().of(t) == sentence) {
        firstOfSentence = p;
      } else if (t < history.end()) {
        break;
      }
    }
    for (int i = 0; i < frequent.size() && mostNamed == null; i++) {
      mostNamed = AntecedentCandidates.clashes(frequent.get(i), reference.gender()) ? null : frequent.get(i);
    }
    Person before = history.speaker(0);
    boolean goesOn = before != null && !AntecedentCandidates.clashes(before, reference.gender());
    byRule = sinceLast != null ? sinceLast : goesOn ? before : last != null ? last : mostNamed;
  }

  /** The features of {@code person}, or of nobody but whom the rules say where it is null. */
  void put(Features f, @Nullable Person person, boolean ruled) {
    f.clear();
    f.add("A rules", ruled ? "y" : "n", form);
    f.add("A rules+trust", ruled ? "y" : "n", Long.toString(Math.round(rule.confidence() * 20)));
    if (person == null) {
      nobody(f);
      return;
    }
    f.add("A person", form);
    flag(f, "A since", sinceLast == person);
    flag(f, "A since, first", sinceFirst == person);
    flag(f, "A last", last == person);
    flag(f, "A first of sentence", firstOfSentence == person);
    flag(f, "A most named", mostNamed == person);
    flag(f, "A simple rule", byRule == person);
    flag(f, "A spoke last", history.speaker(0) == person);
    flag(f, "A spoke before last", history.speaker(1) == person);
    flag(f, "A has spoken", history.hasSpoken(person));
    flag(f, "A in title", person.mentions().get(0) < r.page().titleEnd());
    flag(f, "A within words", isWithinWords(person));
    f.add("A picks", (sinceLast == person ? "S" : "") + (history.speaker(0) == person ? "P" : "")
        + (last == person ? "L" : "") + (ruled ? "R" : ""), form);
    String gender = gender(person);
    f.add("A gender", gender, form);
    int before = lastMention(person);
    f.add("A distance", distance(before), form);
    f.add("A place", place(before), form);
    if (reference.head() >= 0) {
      description(f, person, gender, ruled);
    }
  }

  private void flag(Features f, String template, boolean holds) {
    f.add(template, holds ? "y" : "n", form);
  }

  private void nobody(Features f) {
    f.add("A nobody", rule.speaker().kind().name(), form);
    f.add("A nobody near", last == null ? "n" : "y", form);
    if (reference.head() >= 0) {
      f.add("A nobody sense", r.form(reference.head()).sense());
      f.add("A nobody noun", r.form(reference.head()).noun());
    }
  }

  private void description(Features f, Person person, String gender, boolean ruled) {
    String office = roles.office(person);
    f.add("A office", office);
    f.add("A office+gender", office, gender);
    f.add("A office+rules", office, ruled ? "y" : "n");
    f.add("A office+simple rule", office, byRule == person ? "y" : "n");
    f.add("A age", roles.age(person));
    f.add("A attributes", roles.attributes(person));
    f.add("A sense", r.form(reference.head()).sense(), office);
  }

  private String gender(Person person) {
    Gender own = person.likelyGender();
    return reference.gender() == null ? "open" : own == null ? "unknown" : own == reference.gender() ? "agrees"
        : "clash";
  }

  private boolean isWithinWords(Person person) {
    for (Range words : find.words()) {
      int next = firstFrom(person.mentions(), words.begin());
      if (next < person.mentions().size() && person.mentions().get(next) < words.end()) {
        return true;
      }
    }
    return false;
  }

  /** The last mention before the reference and outside anybody's words, or -1. */
  private int lastMention(Person person) {
    int place = reference.words().begin();
    for (int i = firstFrom(person.mentions(), place) - 1; i >= 0; i--) {
      int t = person.mentions().get(i);
      if (!quoted.get(t)) {
        return t;
      }
      if (place - t > AntecedentCandidates.FARTHEST) {
        return -1;
      }
    }
    return -1;
  }

  /** How many of the ascending places lie before {@code t}. */
  private static int firstFrom(List<Integer> places, int t) {
    return Ascending.before(places.size(), i -> places.get(i) < t);
  }

  private String distance(int mention) {
    if (mention < 0) {
      return "later";
    }
    int sentences = r.sentences().of(reference.words().begin()) - r.sentences().of(mention);
    return sentences <= 3 ? Integer.toString(sentences) : sentences <= 6 ? "6" : sentences <= 12 ? "12" : "far";
  }

  /** How the name stands in its sentence: subjects are meant rather than those behind prepositions. */
  private String place(int mention) {
    if (mention < 0) {
      return "later";
    }
    if (mention < r.page().titleEnd()) {
      return "title";
    }
    if (mention == 0 || r.sentences().first(r.sentences().of(mention)) == mention) {
      return "opens";
    }
    int c = r.clauses().of(mention);
    int verb = c < 0 ? -1 : r.clauses().finite(c);
    String side = verb < 0 ? "no verb" : mention < verb ? "before verb" : "behind verb";
    boolean preposition = r.form(mention - 1).isPreposition() && !r.tokens().isCapital(mention - 1);
    return preposition ? "preposition" : side;
  }
}
