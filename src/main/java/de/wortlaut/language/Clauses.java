package de.wortlaut.language;

import de.wortlaut.text.Marks;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import java.util.Arrays;

/**
 * The clauses of a page: stretches between commas, dashes, colons, brackets and speeches, each with
 * its finite verb, mood and predicate. Commas bound German clauses, so no parser is needed; what has
 * no verb of its own (appositions, parts of lists) is a clause of kind {@link ClauseKind#PHRASE}.
 */
public final class Clauses {
  /** News has a clause in eight tokens; where there are more, the room grows. */
  private static final int TOKENS_PER_CLAUSE = 8;
  private static final int FEWEST = 16;

  private final Page page;
  private final Forms forms;
  private final VerbFinder verbs;
  private int[] first;
  private int[] end;
  private ClauseKind[] kind;
  private int[] finite;
  private Predicate[] predicate;
  private int count;
  private final int[] firstOfSentence;
  private final int[] clauseOf;

  private Clauses(Page page, Forms forms) {
    this.page = page;
    this.forms = forms;
    this.verbs = new VerbFinder(page, forms);
    int room = FEWEST + page.tokens().count() / TOKENS_PER_CLAUSE;
    this.first = new int[room];
    this.end = new int[room];
    this.kind = new ClauseKind[room];
    this.finite = new int[room];
    this.predicate = new Predicate[room];
    this.firstOfSentence = new int[page.sentences().count() + 1];
    this.clauseOf = new int[page.tokens().count()];
    Arrays.fill(clauseOf, -1);
  }

  /** Finds the clauses of {@code page}; linear in its length. */
  public static Clauses of(Page page, Forms forms) {
    Clauses clauses = new Clauses(page, forms);
    for (int s = 0; s < page.sentences().count(); s++) {
      clauses.firstOfSentence[s] = clauses.count;
      clauses.split(page.sentences().first(s), page.sentences().end(s));
    }
    clauses.firstOfSentence[page.sentences().count()] = clauses.count;
    return clauses;
  }

  private void split(int from, int to) {
    int begin = from;
    int t = from;
    while (t < to) {
      int p = page.marks().markOf(t);
      if (p >= 0 && page.marks().open(p) == t && page.marks().end(p) <= to && isSpeech(p, from)) {
        clause(begin, t);
        add(t, page.marks().end(p), ClauseKind.SPEECH, -1, Predicate.NONE);
        t = page.marks().end(p);
        begin = t;
      } else if (lacksComma(t, begin) || (t > begin && page.tokens().isBehindGap(t))) {
        clause(begin, t);
        begin = t;
        t++;
      } else if (parts(t)) {
        clause(begin, t);
        begin = t + 1;
        t++;
      } else {
        t++;
      }
    }
    clause(begin, to);
  }

  /** A subjunction that begins a clause though the comma before it is missing. */
  private boolean lacksComma(int t, int begin) {
    return t > begin + 1 && forms.of(t).is(Use.UNCOMMA) && !forms.of(t - 1).is(Use.PART);
  }

  private boolean parts(int t) {
    char c = page.tokens().first(t);
    return c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '[' || c == ']'
        || ((c == '–' || c == '—' || c == '-') && page.tokens().spaceBefore(t) && page.tokens().spaceAfter(t));
  }

  /** Whether the words in the marks stand for themselves, not as a part of the narrator's clause. */
  private boolean isSpeech(int p, int sentence) {
    Marks marks = page.marks();
    Tokens tokens = page.tokens();
    int open = marks.open(p);
    char before = open == sentence ? ':' : tokens.first(open - 1);
    if (before == ':') {
      return true;
    }
    int last = marks.innerEnd(p) - 1;
    boolean stops = ".!?…".indexOf(tokens.first(last)) >= 0;
    boolean bounded = ",;–—.!?".indexOf(before) >= 0;
    if (marks.innerEnd(p) - marks.innerBegin(p) < 3) {
      return stops && bounded;
    }
    int after = marks.end(p);
    boolean commaAfter = after < tokens.count() && tokens.is(after, ',');
    return bounded && (stops || (commaAfter && tokens.isCapital(marks.innerBegin(p)) && hasFinite(open, last)));
  }

  private boolean hasFinite(int from, int to) {
    for (int t = from; t < to; t++) {
      if (forms.of(t).isSurelyFinite()) {
        return true;
      }
    }
    return false;
  }

  /** Adds the clause, parted once more where „und“ joins two finite verbs. */
  private void clause(int from, int to) {
    while (from < to && isStop(from)) {
      from++;
    }
    int last = to;
    while (last > from && isStop(last - 1)) {
      last--;
    }
    if (from >= last) {
      return;
    }
    int joint = joint(from, last);
    if (joint > 0) {
      single(from, joint);
      single(joint, last);
    } else {
      single(from, last);
    }
  }

  private boolean isStop(int t) {
    char c = page.tokens().first(t);
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '•';
  }

  private int joint(int from, int to) {
    int verb = -1;
    for (int t = from; t < to; t++) {
      if (forms.of(t).isSurelyFinite() || (verb < 0 && looksFinite(t, from))) {
        verb = t;
      }
      if (verb >= 0 && t > from && t + 1 < to && forms.of(t).is(Use.JOINT) && startsClause(t + 1, to)) {
        return t;
      }
    }
    return -1;
  }

  private boolean looksFinite(int t, int from) {
    WordForm f = forms.of(t);
    return f.canBeFinite() && !f.isFunctionWord() && !page.tokens().isCapital(t) && t > from
        && !f.canBeInfinitive() && !f.canBeAdjective();
  }

  /** A finite verb within the next four words (V2 or shared subject) shows a clause of its own. */
  private boolean startsClause(int t, int to) {
    for (int k = t; k < Math.min(to, t + 5); k++) {
      if (forms.of(k).isSurelyFinite()) {
        return true;
      }
    }
    return false;
  }

  private void single(int from, int to) {
    verbs.read(from, to);
    add(from, to, verbs.kind(), verbs.finite(), verbs.predicate());
  }

  private void add(int from, int to, ClauseKind k, int verb, Predicate p) {
    if (count == first.length) {
      first = Arrays.copyOf(first, 2 * count);
      end = Arrays.copyOf(end, 2 * count);
      kind = Arrays.copyOf(kind, 2 * count);
      finite = Arrays.copyOf(finite, 2 * count);
      predicate = Arrays.copyOf(predicate, 2 * count);
    }
    Arrays.fill(clauseOf, from, to, count);
    first[count] = from;
    end[count] = to;
    kind[count] = k;
    finite[count] = verb;
    predicate[count++] = p;
  }

  /** How many clauses there are. */
  public int count() {
    return count;
  }

  /** First clause of sentence {@code s}; that of the sentence behind the last is the end. */
  public int firstOf(int s) {
    return firstOfSentence[s];
  }

  /** Clause behind the last one of sentence {@code s}. */
  public int endOf(int s) {
    return firstOfSentence[s + 1];
  }

  /** The clause of token {@code t}, or -1 for the signs between clauses. */
  public int of(int t) {
    return clauseOf[t];
  }

  /** First token of clause {@code c}. */
  public int first(int c) {
    return first[c];
  }

  /** Token behind the last word of clause {@code c}; the comma that ends it lies outside. */
  public int end(int c) {
    return end[c];
  }

  /** How clause {@code c} is built. */
  public ClauseKind kind(int c) {
    return kind[c];
  }

  /** The finite verb of clause {@code c}, or -1. */
  public int finite(int c) {
    return finite[c];
  }

  /** What is said of the subject of clause {@code c}. */
  public Predicate predicate(int c) {
    return predicate[c];
  }

  /** Whether the finite verb of clause {@code c} is in the Konjunktiv I. */
  public boolean isKonjunktiv1(int c) {
    return finite[c] >= 0 && forms.of(finite[c]).isKonjunktiv1();
  }

  /** Whether the finite verb of clause {@code c} is in the Konjunktiv II. */
  public boolean isKonjunktiv2(int c) {
    return finite[c] >= 0 && forms.of(finite[c]).isKonjunktiv2();
  }
}
