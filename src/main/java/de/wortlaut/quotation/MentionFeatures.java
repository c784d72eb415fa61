package de.wortlaut.quotation;

import de.wortlaut.language.Agreement;
import de.wortlaut.language.Clauses;
import de.wortlaut.language.WordForm;
import de.wortlaut.learning.Features;
import de.wortlaut.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The features of a noun phrase as the mention of a quotation's speaker. */
final class MentionFeatures {
  private final Reading r;
  private final Clauses clauses;
  private final ClauseFacts facts;
  private Subjects subjects;
  /** What depends on the draft and the first token, on the token behind, on the noun. */
  private final Parts ofBegin = new Parts();
  private final Parts ofEnd = new Parts();
  private final Parts ofNoun = new Parts();
  private @Nullable Draft draft;

  MentionFeatures(Reading r) {
    this.r = r;
    this.clauses = r.clauses();
    this.facts = new ClauseFacts(r);
    this.subjects = new Subjects(r, -1, List.of());
  }

  /** Begins a draft whose candidates are {@code candidates}. */
  void begin(Features f, Draft d, List<Range> candidates) {
    subjects = new Subjects(r, d.clause, candidates);
    ofNoun.clear();
    if (d != draft) {
      draft = d;
      f.forget();
      ofBegin.clear();
      ofEnd.clear();
    }
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
    boolean capital = lastCapital(begin, end) >= 0;
    int noun = firstNoun(begin, end);
    if (!ofBegin.use(f, begin)) {
      int mark = f.mark();
      opening(f, d, begin, shape);
      ofBegin.add(f, begin, mark);
    }
    if (!ofEnd.use(f, end)) {
      int mark = f.mark();
      closing(f, d, end, shape);
      ofEnd.add(f, end, mark);
    }
    long nounKey = Parts.key(begin, 2 * noun + (capital ? 1 : 0));
    if (!ofNoun.use(f, nounKey)) {
      int mark = f.mark();
      noun(f, d, begin, noun, capital, shape);
      ofNoun.add(f, nounKey, mark);
    }
    String next = WordClass.of(r, end);
    f.addCount("S words", Math.min(12, phrase.length()), 12);
    f.addCount("S order", k, 12);
    f.add("S first+next", WordClass.of(r, begin), phrase.length() == 1 ? next : "");
    extent(f, begin, end, shape);
    person(f, begin, end, shape);
    place(f, d, begin, end, shape);
    agreement(f, d, begin, end, shape);
    if (capital) {
      f.add("S last sense", sense(lastCapital(begin, end)), next);
    }
  }

  /** What depends on where the phrase begins. */
  private void opening(Features f, Draft d, int begin, String shape) {
    String first = WordClass.of(r, begin);
    String before = WordClass.of(r, begin - 1);
    f.add("S first", shape, first);
    f.add("S before", shape, before);
    f.add("S before+first", before, first);
    f.addIf(r.marks().innermost(begin) >= 0 && r.marks().markOf(begin) < 0, "S in marks");
    f.addIf(begin == d.source.begin(), "S at source begin+", shape);
    if (d.clause >= 0) {
      int own = clauses.of(begin);
      f.add("S clause", shape, own == d.clause ? "same" : own < d.clause ? "before" : "behind");
      f.add("S clause kind", clauses.kind(d.clause).name(), own == d.clause ? "same" : "other");
      side(f, d, begin, shape);
    }
    if (d.shape == Shape.SENTENCE) {
      sentence(f, d, begin);
    }
  }

  private void side(Features f, Draft d, int begin, String shape) {
    int v = clauses.finite(d.clause);
    if (v >= 0) {
      String side = begin > v ? "behind" : "before";
      f.add("S side", shape, begin > v ? "behind verb" : "before verb");
      f.addIf(begin == v + 1, "S right behind verb");
      f.add("S side+voice", side, facts.voice(d.clause));
      f.add("S side+verb", side, clauses.predicate(d.clause).lemma());
    }
  }

  private void sentence(Features f, Draft d, int begin) {
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

  /** What depends on where the phrase ends. */
  private void closing(Features f, Draft d, int end, String shape) {
    String last = WordClass.of(r, end - 1);
    String next = WordClass.of(r, end);
    f.add("S next", shape, next);
    f.add("S last", shape, last);
    f.add("S last+next", last, next);
    f.add("S next two", next, WordClass.of(r, end + 1));
    f.addIf(end == d.source.end(), "S at source end+", shape);
  }

  /** What depends on the begin and on the noun. */
  private void noun(Features f, Draft d, int begin, int noun, boolean capital, String shape) {
    String sense = sense(noun);
    int v = d.clause < 0 ? -1 : clauses.finite(d.clause);
    if (d.clause >= 0) {
      String place = subjects.place(begin);
      f.add("S subject", place, shape);
      f.add("S subject+voice", place, facts.voice(d.clause));
      f.add("S subject+sense", place, sense);
    }
    if (capital) {
      f.add("S sense", sense, shape);
      f.add("S sense+side", sense, v < 0 ? "none" : begin > v ? "behind" : "before");
      f.add("S noun", commonNoun(r.form(noun)));
      f.add("S noun class", r.form(noun).nounClass(), shape);
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
    while (at < end && r.cast().people().at(at) == null) {
      at++;
    }
    String within = "none";
    if (at < end) {
      int close = r.cast().people().endOfName(at);
      within =
          close > end ? "cut" : at == begin ? (close == end ? "whole" : "first") : close == end ? "last" : "inside";
    }
    boolean next = end < r.tokens().count() && r.cast().people().at(end) != null;
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
    boolean toEnd = end == d.source.end();
    f.addIf(begin == d.source.begin() + 1 && toEnd, "S is source+", shape);
    if (!d.cue.isEmpty()) {
      int cue = d.cue.get(0).begin();
      f.addIf(begin == cue + 1 && toEnd, "S all behind cue+", shape);
      f.addIf(begin == d.source.begin() && end == cue, "S all before cue+", shape);
    }
    int v = d.clause < 0 ? -1 : clauses.finite(d.clause);
    if (v >= 0) {
      f.addIf(end == v, "S right before verb");
      f.addCount("S distance", Math.min(8, Math.abs(begin > v ? begin - v : v - end)), 8);
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
      boolean plural = verb.isOnlyPluralVerb();
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
