package de.wortlaut.quotation;

import de.wortlaut.language.Agreement;
import de.wortlaut.language.WordForm;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of the noun phrases of a frame can be the subject of its verb: nominative, of the verb's
 * number, behind no preposition; and which of those comes first.
 */
final class Subjects {
  private final Reading r;
  private final int verb;
  private final List<Integer> begins = new ArrayList<>();
  private final List<Boolean> able = new ArrayList<>();

  /** The phrases in {@code candidates} beside the finite verb of clause {@code c}, -1 for none. */
  Subjects(Reading r, int c, List<Range> candidates) {
    this.r = r;
    this.verb = c < 0 ? -1 : r.clauses().finite(c);
    for (Range phrase : candidates) {
      int at = begins.indexOf(phrase.begin());
      if (at < 0 && verb >= 0 && r.clauses().of(phrase.begin()) == c) {
        begins.add(phrase.begin());
        able.add(isAble(phrase));
      }
    }
  }

  private boolean isAble(Range phrase) {
    int t = phrase.begin();
    if (t > 0 && isPreposition(t - 1)) {
      return false;
    }
    int bits = Agreement.of(r.tokens(), r.forms(), t, phrase.end());
    WordForm v = r.form(verb);
    boolean singular = v.canBeSingularVerb() && !v.canBePluralVerb();
    boolean plural = v.canBePluralVerb() && !v.canBeSingularVerb();
    return Agreement.allows(bits, 0) && !(singular && Agreement.isPlural(bits))
        && !(plural && Agreement.isSingular(bits));
  }

  private boolean isPreposition(int t) {
    return r.form(t).isPreposition() && !r.form(t).canBeNominal();
  }

  /** „behind 0 of 1“: the phrase's place among those that can be the subject on its side of the verb. */
  String place(int begin) {
    int at = begins.indexOf(begin);
    if (at < 0) {
      return "elsewhere";
    }
    boolean behind = begin > verb;
    int earlier = 0;
    int otherSide = 0;
    int all = 0;
    for (int i = 0; i < begins.size(); i++) {
      if (able.get(i)) {
        boolean same = begins.get(i) > verb == behind;
        all += same ? 1 : 0;
        otherSide += same ? 0 : 1;
        earlier += same && begins.get(i) < begin ? 1 : 0;
      }
    }
    return (able.get(at) ? "able " : "unable ") + (behind ? "behind " : "before ") + Math.min(2, earlier)
        + (all - earlier > 1 ? "+" : "") + (otherSide > 0 ? " also" : "");
  }
}
