package de.wortlaut.phrase;

import static de.wortlaut.phrase.PhraseWords.DETERMINER;
import static de.wortlaut.phrase.PhraseWords.INDEFINITE;
import static de.wortlaut.phrase.PhraseWords.OWNED;

import de.wortlaut.language.ClauseKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attaches what stands behind a comma: loose appositions, relative clauses, the parts of lists. From right to left.
 * Several phrases may end before the comma, each within the one before; agreement says which one is meant.
 */
final class CommaAttacher {
  /** Deepest nesting of phrases that end at one comma; more is no German. */
  private static final int DEEPEST = 8;

  private final PageWords words;
  private final DraftTable table;
  /** The phrases that end before the comma at hand, innermost first. */
  private final List<Draft> hosts = new ArrayList<>(DEEPEST);

  CommaAttacher(PageWords words, DraftTable table) {
    this.words = words;
    this.table = table;
  }

  void attach() {
    for (int t = words.tokens.count() - 2; t > 0; t--) {
      if (words.tokens.is(t, ',') || words.isDash(t)) {
        comma(t);
      }
    }
  }

  private void comma(int t) {
    int s = words.sentences.of(t);
    if (words.sentences.of(t + 1) != s || words.marks.innermost(t) != words.marks.innermost(t - 1)
        && words.marks.markOf(t - 1) < 0) {
      return;
    }
    findHosts(t, s);
    if (hosts.isEmpty()) {
      return;
    }
    int c = words.clauses.of(t + 1);
    if (c >= 0 && words.clauses.kind(c) == ClauseKind.RELATIVE && words.clauses.first(c) == t + 1) {
      if (isRelative(t + 1)) {
        relative(hosts, t, c);
        return;
      }
    }
    Draft next = table.opening(t + 1);
    if (next == null || next.parent != null || next.preposition >= 0 || next.kind == PhraseKind.PRONOUN) {
      return;
    }
    if (words.tokens.is(t, ',') && isListed(hosts.get(0), next)) {
      attach(hosts.get(0), Relation.CONJUNCT, t, next, true);
    } else if (isClosed(next) && !isSubject(hosts, next)) {
      apposition(hosts, t, next);
    }
  }

  /** Whether the clause begins with a pronoun, „deren“ or a word like „wo“, not with an article. */
  private boolean isRelative(int first) {
    Draft d = table.opening(first);
    return d == null || d.kind == PhraseKind.PRONOUN || d.determiner >= 0 && words.has(d.determiner, OWNED);
  }

  /** Finds the phrases of the sentence that end before the comma, which may open a paragraph. */
  private void findHosts(int comma, int sentence) {
    hosts.clear();
    int t = comma - 1;
    if (words.tokens.is(t, ')') || words.tokens.is(t, ']') || words.tokens.isNumber(t)) {
      t = endBeforeBracket(comma);
    }
    Draft d = table.covering(t);
    for (int n = 0; d != null && n < DEEPEST; n++) {
      if (d.reach == comma) {
        addHost(d, sentence);
      } else if (d.reach > comma) {
        break;
      }
      d = d.parent;
    }
  }

  private void addHost(Draft d, int sentence) {
    if (words.sentences.of(d.begin) == sentence) {
      hosts.add(d);
    }
  }

  /** The last token before a bracket or an age that ends at the comma. */
  private int endBeforeBracket(int comma) {
    int t = comma - 1;
    int stop = Math.max(0, comma - 2 * DEEPEST);
    while (t > stop) {
      Draft d = table.covering(t);
      if (d != null && d.reach == comma) {
        return t;
      }
      t--;
    }
    return t;
  }

  private void relative(List<Draft> hosts, int comma, int clause) {
    int pronoun = words.clauses.first(clause);
    if (words.isPreposition(pronoun) && pronoun + 1 < words.tokens.count()) {
      pronoun++;
    }
    int own = Cases.withoutCase(words.forms.of(pronoun).agreement());
    int nominative = words.forms.of(pronoun).agreement() & Cases.of(Cases.NOMINATIVE);
    Draft host = firstSharing(hosts, pronoun == words.clauses.first(clause) ? nominative : 0);
    host = host != null ? host : firstSharing(hosts, own);
    if (host == null) {
      return;
    }
    int before = host.reach;
    host.attach(Relation.RELATIVE, comma, null, words.clauses.first(clause), words.clauses.end(clause));
    propagate(host, before);
  }

  /** The innermost phrase that shares number and gender; with nothing to share the innermost that has a noun. */
  private static @Nullable Draft firstSharing(List<Draft> hosts, int numberAndGender) {
    if (numberAndGender == 0) {
      return null;
    }
    for (Draft d : hosts) {
      int of = Cases.withoutCase(d.agreement);
      boolean plural = d.has(Relation.CONJUNCT) && (numberAndGender & Cases.PLURAL) != 0;
      if (d.kind != PhraseKind.PRONOUN && (of == 0 || plural || (of & numberAndGender) != 0)) {
        return d;
      }
    }
    return null;
  }

  /** „Ole Brandt, Jana Holm und Eva Lind“: names before a name that has its „und“ or comma. */
  private boolean isListed(Draft host, Draft next) {
    boolean names = host.kind == PhraseKind.NAME && next.kind == PhraseKind.NAME;
    boolean nouns = host.kind == PhraseKind.COMMON && next.kind == PhraseKind.COMMON && !host.hasName()
        && isBareLike(host) == isBareLike(next);
    boolean listed =
        next.has(Relation.CONJUNCT) && !words.tokens.is(Math.min(next.reach, words.tokens.count() - 1), ',');
    return (names || nouns && Cases.agree(host.agreement, next.agreement)) && listed;
  }

  private static boolean isBareLike(Draft d) {
    return d.determiner < 0;
  }

  /** Whether a comma, dash, bracket, stop, mark, or the verb of the clause around follows. */
  private boolean isClosed(Draft next) {
    int end = next.reach;
    if (end >= words.limit(next.begin)) {
      return true;
    }
    return !words.tokens.isWord(end) && !words.tokens.isNumber(end) && !words.tokens.is(end, '(')
        || words.isFinite(end);
  }

  /** Whether the phrase is the subject of a clause of its own: „er sagte, der Minister komme“. */
  private boolean isSubject(List<Draft> hosts, Draft next) {
    int c = next.clause;
    if (c < 0 || words.clauses.finite(c) < 0 || words.clauses.first(c) != next.start) {
      return false;
    }
    int of = hosts.get(0).clause;
    boolean ownVerb = of >= 0 && words.clauses.finite(of) >= 0;
    return ownVerb || next.determiner >= 0 || words.clauses.finite(c) != next.reach;
  }

  private void apposition(List<Draft> hosts, int comma, Draft next) {
    boolean name = next.kind == PhraseKind.NAME && !isOffice(next);
    Draft host = name ? hostOfName(hosts, next) : hostOfNoun(hosts, next);
    if (host != null) {
      next.extent = next.reach; // between signs there is no verb that could take a part of it
      host.extent = host.reach;
      attach(host, Relation.LOOSE_APPOSITION, comma, next, isSureApposition(host, next));
    }
  }

  /** „CEO von Nordnet“. */
  private boolean isOffice(Draft next) {
    return words.isCapitals(next.head) && (next.has(Relation.PREPOSITION) || next.has(Relation.GENITIVE));
  }

  /** „die Sprecherin des Amts, Jana Holm“: the outermost noun with an article, without a name, that agrees. */
  private @Nullable Draft hostOfName(List<Draft> hosts, Draft next) {
    for (int k = hosts.size() - 1; k >= 0; k--) {
      Draft d = hosts.get(k);
      boolean noun = (d.kind == PhraseKind.COMMON || d.kind == PhraseKind.AGE) && !d.hasName();
      boolean person = noun && !words.isTime(d.head) && isDetermined(d);
      if (person && sharesGender(d, next) && !d.has(Relation.LOOSE_APPOSITION)) {
        return d;
      }
    }
    return null;
  }

  /** With an article, behind an owner, or opening its clause: Trainer des Vereins, Jan Holm. */
  private boolean isDetermined(Draft d) {
    boolean opens = d.clause >= 0 && words.clauses.first(d.clause) == d.start;
    return d.determiner >= 0 || d.has(Relation.OWNER) || d.attributesEnd > d.attributesBegin || opens;
  }

  private static boolean sharesGender(Draft d, Draft name) {
    int a = Cases.withoutCase(d.agreement);
    int b = Cases.withoutCase(name.agreement);
    return a == 0 || b == 0 || (a & b) != 0;
  }

  /** „Jana Holm, Leiterin des Amts“: the innermost phrase whose case it shares, the one with a name first. */
  private @Nullable Draft hostOfNoun(List<Draft> hosts, Draft next) {
    Draft best = null;
    for (Draft d : hosts) {
      if (!takesApposition(d, next)) {
        continue;
      }
      boolean better = best == null || d.hasName() && !best.hasName();
      best = better ? d : best;
    }
    return best;
  }

  private boolean takesApposition(Draft d, Draft next) {
    boolean noun = d.kind != PhraseKind.PRONOUN && !words.isTime(d.head) && !words.isTime(next.head);
    if (!noun || !agrees(d, next)) {
      return false;
    }
    boolean bare = next.determiner < 0 && next.kind == PhraseKind.COMMON;
    boolean namedHost = d.hasName() && d.kind != PhraseKind.MARKED;
    boolean determinedHost = d.determiner >= 0 && !d.hasName();
    return !bare || namedHost && !isBarePlural(d, next) || determinedHost && isSingular(next);
  }

  private static boolean isBarePlural(Draft d, Draft next) {
    return next.agreement != 0 && (next.agreement & Cases.SINGULAR) == 0 && !d.has(Relation.CONJUNCT);
  }

  private static boolean isSingular(Draft d) {
    return d.agreement != 0 && (d.agreement & Cases.PLURAL) == 0;
  }

  /** The same case, or a noun without an article, which may stand in the nominative beside any; and the same number. */
  private static boolean agrees(Draft d, Draft next) {
    boolean free = next.determiner < 0 && Cases.allows(next.agreement, Cases.NOMINATIVE);
    if (free || d.has(Relation.CONJUNCT)) {
      return true;
    }
    return Cases.agree(d.agreement, next.agreement);
  }

  private boolean isSureApposition(Draft host, Draft next) {
    boolean indefinite = next.determiner < 0 || words.has(next.determiner, INDEFINITE);
    return host.hasName() || next.hasName() || indefinite || !words.has(next.determiner, DETERMINER);
  }

  private static void attach(Draft host, Relation relation, int comma, Draft next, boolean sure) {
    int before = host.reach;
    host.attach(relation, comma, next, sure);
    propagate(host, before);
  }

  /** What a phrase has grown by, those around it have too. */
  private static void propagate(Draft host, int before) {
    Draft child = host;
    for (int n = 0; child.parent != null && child.parent.reach == before && n < DEEPEST; n++) {
      Draft parent = child.parent;
      if (child.sureParent && parent.extent == before) {
        parent.extent = child.extent;
      }
      parent.reach = child.reach;
      child = parent;
    }
  }
}
