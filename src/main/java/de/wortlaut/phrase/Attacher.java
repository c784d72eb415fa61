package de.wortlaut.phrase;

import static de.wortlaut.phrase.PhraseWords.BODILY;
import static de.wortlaut.phrase.PhraseWords.INDEFINITE;
import static de.wortlaut.phrase.PhraseWords.JOINT;
import static de.wortlaut.phrase.PhraseWords.PLACE;
import static de.wortlaut.phrase.PhraseWords.QUANTIFIER;
import static de.wortlaut.phrase.PhraseWords.SURE;

import de.wortlaut.language.ClauseKind;
import de.wortlaut.language.WordForm;

/**
 * Attaches what stands right behind a phrase without a comma: genitives, prepositions, names, brackets, ages, „und“;
 * and owners before it. From right to left, so that each phrase comes with what is attached to it, and everything
 * goes to the nearest phrase that takes it.
 */
final class Attacher {
  /** No phrase has more attached directly; lists are cut, so that the work stays linear. */
  private static final int MOST = 6;
  private static final int LONGEST_BRACKET = 14;
  /** People are younger than a thousand. */
  private static final int LONGEST_AGE = 3;

  private final PageWords words;
  private final DraftTable table;
  private final NameRun names;

  Attacher(PageWords words, DraftTable table) {
    this.words = words;
    this.table = table;
    this.names = new NameRun(words);
  }

  void attach() {
    for (int i = table.all().size() - 1; i >= 0; i--) {
      Draft d = table.all().get(i);
      for (int n = 0; n < MOST && d.reach < d.limit; n++) {
        if (!attachNext(d, d.reach, d.limit)) {
          break;
        }
      }
    }
  }

  private boolean attachNext(Draft d, int at, int limit) {
    if (words.tokens.is(at, '(') || words.tokens.is(at, '[')) {
      return bracket(d, at, limit);
    }
    if (words.tokens.is(at, ',')) {
      return age(d, at, limit);
    }
    if (words.has(at, JOINT) && at + 1 < limit) {
      return conjunct(d, at);
    }
    Draft next = table.opening(at);
    if (next == null || next.parent != null || next.begin >= limit) {
      return owner(d, at, limit);
    }
    return next.preposition >= 0 ? preposition(d, next) : owner(d, at, limit) || genitive(d, next) || close(d, next);
  }

  /** „(CDU)“, „(44)“, „(Trainer)“; one without a phrase too. */
  private boolean bracket(Draft d, int open, int limit) {
    if (d.kind == PhraseKind.PRONOUN) {
      return false;
    }
    for (int t = open + 1; t < Math.min(limit, open + LONGEST_BRACKET); t++) {
      if (words.tokens.is(t, ')') || words.tokens.is(t, ']')) {
        Draft inside = table.opening(open + 1);
        boolean fits = inside != null && inside.parent == null && inside.end <= t;
        d.attach(Relation.BRACKET, open, fits ? inside : null, open, t + 1);
        return true;
      }
    }
    return false;
  }

  /** „44“ in Jana Holm, 44, and at the end of a sentence. */
  private boolean age(Draft d, int comma, int limit) {
    int t = comma + 1;
    boolean number = t < limit && words.tokens.isNumber(t) && words.tokens.end(t) - words.tokens.begin(t) < LONGEST_AGE;
    boolean closed = number && (t + 1 >= limit || !words.tokens.isWord(t + 1) && !words.tokens.isNumber(t + 1));
    boolean named = d.hasName() && d.kind != PhraseKind.MARKED && !words.isCapitals(d.nameBegin);
    if (closed && named) {
      d.attach(Relation.BRACKET, comma, null, t, t + 1);
    }
    return closed && named;
  }

  private boolean conjunct(Draft d, int joint) {
    Draft next = table.opening(joint + 1);
    boolean free = next != null && next.parent == null && next.kind != PhraseKind.PRONOUN;
    if (!free || d.kind == PhraseKind.PRONOUN || !isSameClause(d, next, joint)) {
      return false;
    }
    boolean parallel = next.preposition < 0
        || d.preposition >= 0 && words.tokens.text(next.preposition).equals(words.tokens.text(d.preposition));
    boolean time = words.isTime(d.head) != words.isTime(next.head);
    if (!parallel || time || !sharesCase(d, next)) {
      return false;
    }
    d.attach(Relation.CONJUNCT, joint, next, true);
    return true;
  }

  /** A bracket parts clauses too: Jana Holm (CDU) und Ole Brandt kamen. */
  private boolean isSameClause(Draft d, Draft next, int joint) {
    int c = words.clauses.of(next.head);
    if (c == d.clause) {
      return true;
    }
    boolean interrupted = c >= 0 && words.clauses.first(c) == joint && d.has(Relation.BRACKET);
    return interrupted && d.clause >= 0 && words.clauses.finite(d.clause) < 0;
  }

  private static boolean sharesCase(Draft a, Draft b) {
    if (a.agreement == 0 || b.agreement == 0) {
      return true;
    }
    for (int c = Cases.NOMINATIVE; c <= Cases.ACCUSATIVE; c++) {
      if (Cases.allows(a.agreement, c) && Cases.allows(b.agreement, c)) {
        return true;
      }
    }
    return false;
  }

  private boolean preposition(Draft d, Draft next) {
    if (!takesPrepositions(d, next)) {
      return false;
    }
    d.attach(Relation.PREPOSITION, next.preposition, next, isSure(d, next));
    return true;
  }

  /** Times, places and pronouns take none; somebody with a name only what says where from. */
  private boolean takesPrepositions(Draft d, Draft next) {
    if (d.kind == PhraseKind.PRONOUN) {
      return isPartitive(d) && words.has(next.preposition, SURE | PLACE);
    }
    boolean place = d.kind == PhraseKind.NAME && words.forms.of(d.head).isPlace();
    return !words.isTime(d.head) && !place;
  }

  private boolean isSure(Draft d, Draft next) {
    if (standsBeforeVerb(d, next)) {
      return true;
    }
    if (words.isTime(next.head) || next.kind == PhraseKind.PRONOUN) {
      return false;
    }
    return words.has(next.preposition, SURE)
        || words.has(next.preposition, BODILY) && (isBodily(next) || isInApposition(d));
  }

  /** In a main clause only one constituent stands before the finite verb: Der Leiter der Schule in Norderau sagte. */
  private boolean standsBeforeVerb(Draft d, Draft next) {
    int c = d.clause;
    return c >= 0 && words.clauses.kind(c) == ClauseKind.MAIN && next.clause == c
        && next.end <= words.clauses.finite(c);
  }

  /** Named by a capital attribute, by capitals or by a word that no dictionary has: am Stimmer Center. */
  private boolean isBodily(Draft next) {
    // Forscherin am Robert-Lind-Institut: a compound with a name
    int before = next.attributesEnd - 1;
    boolean attribute = next.attributesEnd > next.attributesBegin && words.isCapitalWord(before);
    WordForm f = words.forms.of(next.head);
    boolean name = next.hasName() || next.kind == PhraseKind.MARKED;
    boolean compound = words.tokens.text(next.head).indexOf('-') > 0;
    return attribute || compound || name && !f.isPlace() && !f.canBeFirstName();
  }

  /** „…, Forscher am Institut“: behind a comma and without an article. */
  private boolean isInApposition(Draft d) {
    int before = d.begin - 1;
    return d.isBare() && d.kind == PhraseKind.COMMON && before >= 0
        && (words.tokens.is(before, ',') || words.tokens.is(before, '('));
  }

  private boolean genitive(Draft d, Draft next) {
    if (!takesGenitives(d) || !isGenitive(next)) {
      return false;
    }
    d.attach(Relation.GENITIVE, -1, next, true);
    next.agreement = Cases.shared(next.agreement, Cases.of(Cases.GENITIVE));
    return true;
  }

  /** People with a name take no genitive; „eine der Frauen“ does. */
  private boolean takesGenitives(Draft d) {
    return switch (d.kind) {
      case PRONOUN -> isPartitive(d);
      case COMMON -> !d.hasName() && !words.isTime(d.head);
      case AGE -> false;
      case NAME -> d.determiner >= 0 && !d.has(Relation.GENITIVE);
      case MARKED -> false;
    };
  }

  /** „eine“, „viele“, „einer“ stand for part of what follows. */
  private boolean isPartitive(Draft d) {
    return words.has(d.head, INDEFINITE | QUANTIFIER);
  }

  private boolean isGenitive(Draft next) {
    if (next.kind == PhraseKind.PRONOUN || words.isTime(next.head) || !Cases.allows(next.agreement, Cases.GENITIVE)) {
      return false;
    }
    boolean attribute = next.determiner < 0 && next.attributesEnd > next.attributesBegin && isStrong(next);
    boolean name = next.kind == PhraseKind.NAME && names.isOwner(next.nameEnd - 1);
    boolean article = next.determiner >= 0 && words.forms.of(next.determiner).canBeCase(Cases.GENITIVE);
    return article || attribute || name;
  }

  /** „deutscher“ in der Verband deutscher Reeder: the only form of a genitive without an article. */
  private boolean isStrong(Draft next) {
    int first = next.attributesBegin;
    return words.isAdjective(first) && !words.tokens.isCapital(first) && words.tokens.text(first).endsWith("er")
        && (next.agreement & Cases.of(Cases.GENITIVE) & (Cases.PLURAL | Cases.ofGender(Cases.FEMININE))) != 0;
  }

  /** „die Initiative Sicherer Hafen“, „der Dichter Ole Brandt“ where the two are phrases of their own. */
  private boolean close(Draft d, Draft next) {
    boolean named = next.kind == PhraseKind.NAME || isCapitalName(next);
    boolean head = d.kind == PhraseKind.COMMON && !d.hasName() && !words.isTime(d.head);
    boolean closes = head && named && next.isBare() && !isOwnerOfNext(next);
    if (closes) {
      d.attach(Relation.CLOSE_APPOSITION, -1, next, true);
    }
    return closes;
  }

  private boolean isCapitalName(Draft next) {
    int first = next.attributesBegin;
    return next.kind == PhraseKind.COMMON && next.attributesEnd > first && words.isCapitalWord(first)
        && !words.forms.of(first).canBeFirstName();
  }

  private boolean isOwnerOfNext(Draft name) {
    return names.isOwner(name.nameEnd - 1);
  }

  /** „Brandts“ before Anwalt; with an apostrophe too: Jonas’ Anwalt. */
  private boolean owner(Draft d, int at, int limit) {
    boolean apostrophe = at == d.end && (words.tokens.is(at, '’') || words.tokens.is(at, '\''));
    if (d.kind != PhraseKind.NAME || !d.isBare() || d.end != at || apostrophe && at + 1 >= limit) {
      return false;
    }
    Draft owned = table.opening(apostrophe ? at + 1 : at);
    boolean genitive = apostrophe || names.isOwner(d.nameEnd - 1);
    if (owned != null && owned.begin < limit && canBeOwned(owned) && (genitive || looksOwned(d, owned))) {
      own(d, owned);
    }
    return false;
  }

  /** „Mertlings Anwältin“: an unknown name in -s before a noun that lacks an article, since it is a singular. */
  private boolean looksOwned(Draft owner, Draft owned) {
    int last = owner.nameEnd - 1;
    boolean singular = owned.kind == PhraseKind.COMMON && (owned.agreement & Cases.SINGULAR) != 0
        && (owned.agreement & Cases.of(Cases.NOMINATIVE) & Cases.PLURAL) == 0;
    return singular && !words.forms.of(last).isKnown() && words.tokens.text(last).endsWith("s");
  }

  private static boolean canBeOwned(Draft d) {
    return d.preposition < 0 && d.isBare() && d.kind != PhraseKind.PRONOUN && !d.has(Relation.OWNER);
  }

  /** The preposition before the owner governs what is owned. */
  private void own(Draft owner, Draft owned) {
    table.own(owner, owned);
    owned.start = owner.start;
    owned.preposition = owner.preposition;
    owner.preposition = -1;
    owner.agreement = Cases.shared(owner.agreement, Cases.of(Cases.GENITIVE));
    owned.linkFirst(new Draft.Link(Relation.OWNER, -1, owner, owner.begin, owner.end, true));
    owner.parent = owned;
    owner.sureParent = true;
  }
}
