package de.wortlaut.quotation;

import de.wortlaut.language.Agreement;
import de.wortlaut.language.WordForm;
import de.wortlaut.text.Range;
import java.util.List;

/**
 * Which of the noun phrases of a frame can be the subject of its verb: nominative, of the verb's
 * number, behind no preposition; and which of those comes first.
 */
final class Subjects {
  private static final int[] NONE = {};
  private static final boolean[] NOBODY = {};
  /** The names of all places, made once. */
  private static final String[] PLACES = places();

  private final Reading r;
  private final int verb;
  /** First tokens of the phrases in the verb's clause, and which of them can be the subject. */
  private int[] begins = NONE;
  private boolean[] able = NOBODY;
  private int count;

  /** The phrases in {@code candidates} beside the finite verb of clause {@code c}, -1 for none. */
  Subjects(Reading r, int c, List<Range> candidates) {
    this.r = r;
    this.verb = c < 0 ? -1 : r.clauses().finite(c);
    if (verb >= 0 && !candidates.isEmpty()) {
      begins = new int[candidates.size()];
      able = new boolean[candidates.size()];
      candidates.forEach(phrase -> add(phrase, c));
    }
  }

  private void add(Range phrase, int c) {
    if (index(phrase.begin()) < 0 && r.clauses().of(phrase.begin()) == c) {
      begins[count] = phrase.begin();
      able[count++] = isAble(phrase);
    }
  }

  private int index(int begin) {
    for (int i = 0; i < count; i++) {
      if (begins[i] == begin) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAble(Range phrase) {
    int t = phrase.begin();
    if (t > 0 && isPreposition(t - 1)) {
      return false;
    }
    int bits = Agreement.of(r.tokens(), r.forms(), t, phrase.end());
    WordForm v = r.form(verb);
    boolean singular = v.canBeSingularVerb() && !v.canBePluralVerb();
    boolean plural = v.isOnlyPluralVerb();
    return Agreement.allows(bits, 0) && !(singular && Agreement.isPlural(bits))
        && !(plural && Agreement.isSingular(bits));
  }

  private boolean isPreposition(int t) {
    return r.form(t).isPreposition() && !r.form(t).canBeNominal();
  }

  /** „behind 0 of 1“: the phrase's place among those that can be the subject on its side of the verb. */
  String place(int begin) {
    int at = index(begin);
    if (at < 0) {
      return "elsewhere";
    }
    boolean behind = begin > verb;
    int earlier = 0;
    int otherSide = 0;
    int all = 0;
    for (int i = 0; i < count; i++) {
      if (able[i]) {
        boolean same = begins[i] > verb == behind;
        all += same ? 1 : 0;
        otherSide += same ? 0 : 1;
        earlier += same && begins[i] < begin ? 1 : 0;
      }
    }
    return PLACES[(able[at] ? 1 : 0) | (behind ? 2 : 0) | (all - earlier > 1 ? 4 : 0) | (otherSide > 0 ? 8 : 0)
        | Math.min(2, earlier) << 4];
  }

  private static String[] places() {
    String[] out = new String[48];
    for (int i = 0; i < out.length; i++) {
      out[i] = ((i & 1) != 0 ? "able " : "unable ") + ((i & 2) != 0 ? "behind " : "before ") + (i >> 4)
          + ((i & 4) != 0 ? "+" : "") + ((i & 8) != 0 ? " also" : "");
    }
    return out;
  }
}
