package de.wortlaut.quotation;

import de.wortlaut.language.Agreement;
import de.wortlaut.language.Clauses;
import de.wortlaut.language.WordForm;
import de.wortlaut.learning.Features;
import de.wortlaut.text.Range;
import java.util.List;

/** The features of a noun phrase as the mention of a quotation's speaker. */
final class MentionFeatures {
  private final Reading r;
  private final Clauses clauses;
  private final ClauseFacts facts;
  private Subjects subjects;

  MentionFeatures(Reading r) {
    this.r = r;
    this.clauses = r.clauses();
    this.facts = new ClauseFacts(r);
    this.subjects = new Subjects(r, -1, List.of());
  }

  /** Begins a draft whose candidates are {@code candidates}. */
  void begin(Draft d, List<Range> candidates) {
    subjects = new Subjects(r, d.clause, candidates);
  }

  /** The features of „no mention at all“. */
  void nothing(Features f, Draft d) {
    f.clear();
    String shape = context(d);
    f.add("S0", shape);
    if (d.clause >= 0) {
      f.add("S0:voice", facts.voice(d.clause), shape);
      f.add("S0:subject", facts.subject(d.clause), shape);
      f.add("S0:verb", clauses.predicate(d.clause).lemma(), shape);
    }
    if (!d.cue.isEmpty()) {
      f.add("S0:cue", r.form(d.cue.get(0).begin()).lower());
    }
  }

  private static String context(Draft d) {
    return switch (d.shape) {
      case SENTENCE -> "sentence";
      case PHRASE -> "phrase";
      case REPORTED -> "reported";
      default -> "verb";
    };
  }

  /** The features of {@code phrase}, number {@code k} of the candidates. */
  void of(Features f, Draft d, Range phrase, boolean inherited, int k) {
    f.clear();
    String shape = context(d);
    int begin = phrase.begin();
    int end = phrase.end();
    f.add("S", shape, inherited ? "inherited" : "own");
    if (inherited) {
      inherited(f, d, phrase);
      return;
    }
    String first = WordClass.of(r, begin);
    String next = WordClass.of(r, end);
    String before = WordClass.of(r, begin - 1);
    f.add("S first", shape, first);
    f.add("S next", shape, next);
    f.add("S before", shape, before);
    f.add("S before+first", before, first);
    f.add("S last", shape, WordClass.of(r, end - 1));
    f.add("S last+next", WordClass.of(r, end - 1), next);
    f.add("S next two", next, WordClass.of(r, end + 1));
    f.addCount("S words", Math.min(12, phrase.length()), 12);
    f.addCount("S order", k, 12);
    f.add("S first+next", first, phrase.length() == 1 ? next : "");
    extent(f, begin, end, shape);
    person(f, begin, end, shape);
    place(f, d, begin, end, shape);
    agreement(f, d, begin, end, shape);
    if (d.clause >= 0) {
      String place = subjects.place(begin);
      f.add("S subject", place, shape);
      f.add("S subject+voice", place, facts.voice(d.clause));
      f.add("S subject+sense", place, sense(firstNoun(begin, end)));
    }
    f.addIf(r.marks().innermost(begin) >= 0 && r.marks().markOf(begin) < 0, "S in marks");
    int noun = lastCapital(begin, end);
    if (noun >= 0) {
      String sense = sense(firstNoun(begin, end));
      f.add("S sense", sense, shape);
      f.add("S sense+side", sense, d.clause >= 0 && clauses.finite(d.clause) >= 0
          ? (begin > clauses.finite(d.clause) ? "behind" : "before") : "none");
      f.add("S last sense", sense(noun), WordClass.of(r, end));
      f.add("S noun", commonNoun(r.form(firstNoun(begin, end))));
      f.add("S noun class", r.form(firstNoun(begin, end)).nounClass(), shape);
    }
  }

  /** The noun unless it may be somebody's name: names are not learned by heart. */
  private static String commonNoun(WordForm form) {
    boolean name = form.canBeSurname() || form.canBeFirstName() || form.isPlace() || !form.canBeNoun();
    return name ? "" : form.noun();
  }

  /** What the noun stands for, or what sort of name it is. */
  private String sense(int t) {
    WordForm form = r.form(t);
    String sense = form.sense();
    if (!sense.isEmpty()) {
      return sense;
    }
    return form.canBeFirstName() ? "first name" : form.isPlace() ? "place" : form.canBeSurname() ? "surname"
        : form.isKnown() ? "thing" : "unknown";
  }

  private void inherited(Features f, Draft d, Range phrase) {
    Draft from = d.carried;
    f.add("SI first", WordClass.of(r, phrase.begin()));
    if (from != null) {
      f.add("SI from", from.type.name(), d.type.name());
      f.addCount("SI distance", d.sentence - from.lastSentence, 5);
      f.addIf(r.sentences().block(d.sentence) != r.sentences().block(from.lastSentence), "SI other block");
    }
    f.add("SI own first", WordClass.of(r, d.begin()));
  }

  /** Where the name of a person stands in the phrase, and whether the phrase cuts one off. */
  private void person(Features f, int begin, int end, String shape) {
    int at = begin;
    while (at < end && r.mentions().at(at) == null) {
      at++;
    }
    String within = "none";
    if (at < end) {
      int close = r.mentions().endOfName(at);
      within =
          close > end ? "cut" : at == begin ? (close == end ? "whole" : "first") : close == end ? "last" : "inside";
    }
    boolean next = end < r.tokens().count() && r.mentions().at(end) != null;
    f.add("S person", within, shape);
    f.add("S person+next", within, next ? "name" : WordClass.of(r, end));
    f.addIf(next, "S before name");
  }

  private void extent(Features f, int begin, int end, String shape) {
    int commas = 0;
    int prepositions = 0;
    int joints = 0;
    boolean bracket = false;
    for (int t = begin; t < end; t++) {
      if (r.tokens().is(t, ',')) {
        commas++;
      } else if (r.tokens().is(t, '(')) {
        bracket = true;
      } else if (r.form(t).isPreposition() && !r.tokens().isCapital(t)) {
        prepositions++;
        if (t > begin) {
          f.add("S inner preposition", r.form(t).lower());
        }
      } else if (r.tokens().is(t, "und")) {
        joints++;
      }
    }
    f.addCount("S commas", commas, 3);
    f.addCount("S prepositions", prepositions, 3);
    f.addCount("S joints", joints, 2);
    f.addIf(bracket, "S bracket");
    f.add("S extent", shape, commas > 0 ? "comma" : joints > 0 ? "joint" : prepositions > 0 ? "preposition" : "plain");
    f.add("S next+extent", WordClass.of(r, end), commas > 0 ? "comma" : prepositions > 0 ? "preposition" : "plain");
  }

  private void place(Features f, Draft d, int begin, int end, String shape) {
    if (begin == d.source.begin()) {
      f.add("S at source begin+" + shape);
    }
    if (end == d.source.end()) {
      f.add("S at source end+" + shape);
    }
    if (begin == d.source.begin() + 1 && end == d.source.end()) {
      f.add("S is source+" + shape);
    }
    if (!d.cue.isEmpty()) {
      int cue = d.cue.get(0).begin();
      if (begin == cue + 1 && end == d.source.end()) {
        f.add("S all behind cue+" + shape);
      }
      if (begin == d.source.begin() && end == cue) {
        f.add("S all before cue+" + shape);
      }
    }
    int c = d.clause;
    int v = c < 0 ? -1 : clauses.finite(c);
    if (c >= 0) {
      int own = clauses.of(begin);
      f.add("S clause", shape, own == c ? "same" : own < c ? "before" : "behind");
      f.add("S clause kind", clauses.kind(c).name(), own == c ? "same" : "other");
    }
    if (v >= 0) {
      f.add("S side", shape, begin > v ? "behind verb" : "before verb");
      f.addIf(begin == v + 1, "S right behind verb");
      f.addIf(end == v, "S right before verb");
      f.add("S side+voice", begin > v ? "behind" : "before", facts.voice(c));
      f.add("S side+verb", begin > v ? "behind" : "before", clauses.predicate(c).lemma());
      f.addCount("S distance", Math.min(8, Math.abs(begin > v ? begin - v : v - end)), 8);
    }
    if (d.shape == Shape.SENTENCE) {
      f.addCount("S sentences back", d.sentence - r.sentences().of(begin), 4);
      int own = clauses.of(begin);
      int verb = own < 0 ? -1 : clauses.finite(own);
      f.add("SS side", verb < 0 ? "none" : begin > verb ? "behind" : "before",
          own >= 0 ? clauses.kind(own).name() : "");
      if (own >= 0) {
        f.add("SS class", clauses.predicate(own).verb().kind(), begin > verb ? "behind" : "before");
      }
      f.addIf(begin == r.start(r.sentences().of(begin)), "SS first phrase");
    }
  }

  private void agreement(Features f, Draft d, int begin, int end, String shape) {
    WordForm det = r.form(begin);
    int bits = Agreement.of(r.tokens(), r.forms(), begin, end);
    boolean nominative = Agreement.allows(bits, 0);
    f.add("S nominative", shape, nominative ? "yes" : "no");
    f.add("S dative", shape, det.agreement() != 0 && det.canBeCase(2) && !nominative ? "only" : "no");
    int v = d.clause < 0 ? -1 : clauses.finite(d.clause);
    if (v >= 0) {
      WordForm verb = r.form(v);
      boolean singular = verb.canBeSingularVerb() && !verb.canBePluralVerb();
      boolean plural = verb.canBePluralVerb() && !verb.canBeSingularVerb();
      boolean phrasePlural = isPlural(begin, end);
      f.add("S number", singular ? "sg" : plural ? "pl" : "?", phrasePlural ? "pl" : "sg");
    }
  }

  private boolean isPlural(int begin, int end) {
    for (int t = begin + 1; t < end; t++) {
      if (r.tokens().is(t, "und")) {
        return true;
      }
    }
    int noun = firstNoun(begin, end);
    int a = noun < 0 ? r.form(begin).agreement() : r.form(noun).agreement();
    int plural = a & 0b111000;
    int singular = a & 0b000111;
    return plural != 0 && singular == 0;
  }

  private int firstNoun(int begin, int end) {
    for (int t = begin; t < end; t++) {
      if (r.tokens().isCapital(t) && !r.form(t).isArticle()) {
        return t;
      }
    }
    return begin;
  }

  private int lastCapital(int begin, int end) {
    for (int t = end - 1; t >= begin; t--) {
      if (r.tokens().isCapital(t)) {
        return t;
      }
    }
    return -1;
  }
}
