package de.wortlaut.phrase;

import static de.wortlaut.phrase.PhraseWords.AS_VERB;
import static de.wortlaut.phrase.PhraseWords.COPULA;

import de.wortlaut.language.WordForm;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subject of each clause, and what a copula says that it is. */
final class Predicates {
  private static final int UNLIKELY = 0;
  private static final int POSSIBLE = 1;
  private static final int SURE = 2;

  private final PageWords words;
  private final List<Draft> drafts;
  /** Of each clause: its subject, or -1. */
  private final int[] subjects;

  Predicates(PageWords words, List<Draft> drafts) {
    this.words = words;
    this.drafts = drafts;
    this.subjects = new int[words.clauses.count()];
    Arrays.fill(subjects, -1);
  }

  /** Finds the subjects, attaches predicates to them, and gives the subjects back, -1 for a clause without. */
  int[] find() {
    int[] best = new int[subjects.length];
    for (Draft d : drafts) {
      int score = d.clause < 0 ? UNLIKELY : score(d);
      if (score > UNLIKELY && score > best[d.clause]) {
        best[d.clause] = score;
        subjects[d.clause] = d.index;
      }
    }
    for (Draft d : drafts) {
      hosted(d, best);
    }
    for (int subject : subjects) {
      if (subject >= 0) {
        Draft d = drafts.get(subject);
        d.agreement = Cases.shared(d.agreement, Cases.of(Cases.NOMINATIVE));
      }
    }
    for (Draft d : drafts) {
      predicate(d);
    }
    return subjects;
  }

  /** How well the phrase is the subject of its clause: of equally good ones the first is taken. */
  private int score(Draft d) {
    int verb = words.clauses.finite(d.clause);
    boolean free = !d.governed && (d.parent == null || !d.sureParent);
    boolean nominative = d.preposition < 0 && Cases.allows(d.agreement, Cases.NOMINATIVE) && !words.isTime(d.head);
    if (verb < 0 || !free || !nominative || isBehindAs(d) || !agrees(d, verb)) {
      return UNLIKELY;
    }
    boolean dative = d.kind != PhraseKind.PRONOUN && Cases.allows(d.agreement, Cases.DATIVE); // not of „der“
    boolean only = d.agreement != 0 && !Cases.allows(d.agreement, Cases.ACCUSATIVE) && !dative;
    return only ? SURE : POSSIBLE;
  }

  private boolean isBehindAs(Draft d) {
    return d.begin > 0 && words.tokens.is(d.begin - 1, "als");
  }

  private boolean agrees(Draft d, int verb) {
    WordForm f = words.forms.of(verb);
    int nominative = d.agreement & Cases.of(Cases.NOMINATIVE);
    boolean several = d.has(Relation.CONJUNCT);
    boolean singular = !several && (nominative == 0 || (nominative & Cases.SINGULAR) != 0);
    boolean plural = several || nominative == 0 || (nominative & Cases.PLURAL) != 0;
    boolean unknown = !f.canBeSingularVerb() && !f.canBePluralVerb();
    return unknown || singular && f.canBeSingularVerb() || plural && f.canBePluralVerb();
  }

  /** „Jana Holm, Leiterin des Amts, sagte“: the subject stands before the comma of the clause. */
  private void hosted(Draft d, int[] best) {
    int verb = d.reach < words.tokens.count() && words.tokens.is(d.reach, ',') ? d.reach + 1 : d.reach;
    if (d.parent != null || d.preposition >= 0 || verb >= words.tokens.count()) {
      return;
    }
    int c = words.clauses.of(verb);
    boolean open = c >= 0 && words.clauses.finite(c) == verb && (best[c] < SURE || verbKind(c) == COPULA);
    boolean interrupted = d.has(Relation.LOOSE_APPOSITION) || d.has(Relation.RELATIVE) || d.has(Relation.BRACKET);
    if (open && interrupted && Cases.allows(d.agreement, Cases.NOMINATIVE) && agrees(d, verb)) {
      subjects[c] = d.index;
    }
  }

  private void predicate(Draft d) {
    int c = d.clause;
    int subject = c < 0 ? -1 : subjects[c];
    if (subject < 0 || subject == d.index || !isFree(d)) {
      return;
    }
    int verb = words.clauses.finite(c);
    boolean behindAs = isBehindAs(d);
    boolean as = behindAs && verbKind(c) == AS_VERB;
    boolean copula = !behindAs && canBePredicate(d) && verbKind(c) == COPULA;
    Draft host = drafts.get(subject);
    if ((as || copula) && !host.has(Relation.PREDICATE)) {
      host.linkLast(
          new Draft.Link(Relation.PREDICATE, as ? d.begin - 1 : verb, d, d.begin, d.reach, true));
      d.parent = host;
      d.sureParent = false;
    }
  }

  private static boolean isFree(Draft d) {
    return d.parent == null && !d.governed && d.preposition < 0 && d.kind != PhraseKind.PRONOUN;
  }

  private int verbKind(int clause) {
    return PhraseWords.ofVerb(words.clauses.predicate(clause).lemma());
  }

  private boolean canBePredicate(Draft d) {
    return Cases.allows(d.agreement, Cases.NOMINATIVE) && !words.isTime(d.head);
  }

  /** The phrase of an index, null for -1. */
  static @Nullable NounPhrase of(NounPhrase[] phrases, int index) {
    return index < 0 ? null : phrases[index];
  }
}
