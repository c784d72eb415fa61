package de.wortlaut.quotation;

import de.wortlaut.language.Clauses;
import de.wortlaut.language.Predicate;
import de.wortlaut.language.Use;
import de.wortlaut.text.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tokens of a cue: the verb with all its parts, correlates, support nouns and small words. */
final class Cues {
  private final Reading r;
  private final Clauses clauses;

  Cues(Reading r) {
    this.r = r;
    this.clauses = r.clauses();
  }

  /** The cue of clause {@code c}; {@code quotation} is the token where the quotation behind it begins. */
  List<Range> of(int c, int quotation) {
    Predicate p = clauses.predicate(c);
    int[] tokens = p.tokens();
    if (tokens.length == 0) {
      return r.form(clauses.first(c)).lower().equals("so") ? Ranges.of(clauses.first(c), clauses.first(c) + 1)
          : noun(c);
    }
    int end = clauses.end(c);
    if (end <= quotation) {
      tokens = correlate(c, tokens, end);
      tokens = support(c, tokens, end);
    }
    tokens = smallWords(c, tokens, p);
    return Ranges.of(tokens);
  }

  /** „davon“ and the like right before the comma, or before the particle that stands there. */
  private int[] correlate(int c, int[] tokens, int end) {
    if (end - 1 > clauses.first(c) && isCorrelate(end - 1) && tokens[tokens.length - 1] < end) {
      return with(tokens, end - 1, end);
    }
    if (end - 2 > clauses.first(c) && isCorrelate(end - 2) && contains(tokens, end - 1)) {
      return with(tokens, end - 2, end - 1);
    }
    return tokens;
  }

  /** „die Auffassung“, „der Meinung“, „zuversichtlich“: what carries the sense of a light verb. */
  private int[] support(int c, int[] tokens, int end) {
    int last = end - 1;
    if (last <= clauses.first(c) || contains(tokens, last)) {
      last--;
    }
    if (last <= clauses.first(c) || contains(tokens, last) || isCorrelate(last)) {
      return tokens;
    }
    String kind = clauses.predicate(c).verb().kind();
    boolean copula = clauses.predicate(c).lemma().equals("sein") || clauses.predicate(c).lemma().equals("zeigen");
    if (r.tokens().isCapital(last) && !r.form(last).nounClass().isEmpty()
        && (kind.isEmpty() || copula)) {
      int begin = last;
      while (begin - 1 > clauses.first(c) && isAttribute(begin - 1) && !contains(tokens, begin - 1)) {
        begin--;
      }
      return with(tokens, begin, last + 1);
    }
    boolean predicative =
        copula && r.tokens().isWord(last) && !r.tokens().isCapital(last) && r.form(last).canBeAdjective();
    return predicative ? with(tokens, last, last + 1) : tokens;
  }

  private boolean isAttribute(int t) {
    return !r.tokens().isCapital(t)
        && (r.form(t).isArticle() || r.form(t).canBeAdjective() || r.form(t).isPossessive());
  }

  /** „sich“, „es“ of „heißt es“ and „als“ of „bezeichnete … als“. */
  private int[] smallWords(int c, int[] tokens, Predicate p) {
    int v = clauses.finite(c);
    if (v < 0) {
      return tokens;
    }
    int reflexive = near(c, v, "sich", 8);
    if (reflexive >= 0) {
      tokens = with(tokens, reflexive, reflexive + 1);
    }
    if (p.lemma().equals("heißen")) {
      int es = v + 1 < r.tokens().count() && r.tokens().is(v + 1, "es") ? v + 1
          : v > 0 && r.tokens().is(v - 1, "es") ? v - 1 : -1;
      return es < 0 ? tokens : with(tokens, es, es + 1);
    }
    if (p.lemma().equals("bezeichnen")) {
      int als = near(c, v, "als", 20);
      als = als >= 0 ? als : near(c, clauses.first(c) - 1, "als", 20);
      return als < 0 || contains(tokens, als) ? tokens : with(tokens, als, als + 1);
    }
    return tokens;
  }

  private int near(int c, int v, String word, int most) {
    for (int t = v + 1; t < Math.min(clauses.end(c), v + most); t++) {
      if (r.tokens().is(t, word)) {
        return t;
      }
    }
    return -1;
  }

  /** The noun of saying alone, where the clause has no verb. */
  private List<Range> noun(int c) {
    for (int k = clauses.end(c) - 1; k >= Math.max(clauses.first(c), clauses.end(c) - 7); k--) {
      if (r.tokens().isCapital(k) && !r.form(k).nounClass().isEmpty()) {
        return Ranges.of(k, k + 1);
      }
    }
    return List.of();
  }

  /** The cue with „wie“ before it, where the clause begins so. */
  List<Range> withWie(int c, int quotation) {
    List<Range> cue = of(c, quotation);
    int first = clauses.first(c);
    if (r.form(first).lower().equals("wie") && !cue.isEmpty() && cue.get(0).begin() > first) {
      List<Range> more = new ArrayList<>();
      more.add(new Range(first, first + 1));
      more.addAll(cue);
      return Ranges.joined(more);
    }
    return cue;
  }

  private static int[] with(int[] tokens, int from, int to) {
    int[] more = Arrays.copyOf(tokens, tokens.length + to - from);
    for (int t = from; t < to; t++) {
      more[tokens.length + t - from] = t;
    }
    Arrays.sort(more);
    return more;
  }

  private static boolean contains(int[] tokens, int t) {
    for (int x : tokens) {
      if (x == t) {
        return true;
      }
    }
    return false;
  }

  private boolean isCorrelate(int t) {
    return r.form(t).is(Use.CORRELATE);
  }
}
