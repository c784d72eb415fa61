package de.wortlaut.mention;

import de.wortlaut.language.Dictionary;
import de.wortlaut.language.Forms;
import de.wortlaut.language.WordForm;
import de.wortlaut.text.Tokens;
import java.util.Set;

/** Puts noun phrases into the nominative without article: des chinesischen Außenministeriums. */
public final class Nominative {
  /** Articles, alone or within a preposition, of a masculine or neuter dative, and „einen“. */
  private static final Set<String> DATIVES = Set.of("dem", "einem", "einen", "vom", "zum", "beim", "im", "am");

  private final Tokens tokens;
  private final Forms forms;

  /** For the tokens of a page. */
  public Nominative(Tokens tokens, Forms forms) {
    this.tokens = tokens;
    this.forms = forms;
  }

  /** The phrase from {@code begin} to {@code end} in the nominative, without its article. */
  public String of(int begin, int end) {
    int t = begin;
    while (t < end && isDeterminer(t)) {
      t++;
    }
    int head = head(t, end);
    if (head < 0) {
      return tokens.text(Math.min(t, end - 1), end);
    }
    boolean oblique = t > begin || head > t;
    WordForm f = forms.of(head);
    boolean onlyGenitive = f.canBeNoun() && f.isKnown() && f.canBeCase(1) && !f.canBeCase(0) && !f.canBeSurname();
    String noun = oblique ? noun(head, t > begin ? t - 1 : -1)
        : onlyGenitive && tokens.text(head).endsWith("s") ? withoutS(tokens.text(head)) : tokens.text(head);
    StringBuilder out = new StringBuilder();
    String det = t > begin ? forms.of(t - 1).lower() : "";
    for (int k = t; k < head; k++) {
      append(out, k, adjective(k, noun, det));
    }
    append(out, head, noun);
    for (int k = head + 1; k < end; k++) {
      append(out, k, tokens.text(k));
    }
    return out.toString().strip();
  }

  private void append(StringBuilder out, int k, String word) {
    if (!out.isEmpty() && tokens.spaceBefore(k)) {
      out.append(' ');
    }
    out.append(word);
  }

  private boolean isDeterminer(int t) {
    WordForm f = forms.of(t);
    return !(f.canBeNoun() && tokens.isCapital(t) && !f.isArticle())
        && (f.isArticle() || tokens.is(t, "eines") || f.isPossessive() || f.isDemonstrative() && !f.canBeNoun());
  }

  /** The first noun behind the attributes. */
  private int head(int t, int end) {
    for (int k = t; k < end; k++) {
      boolean attribute = k + 1 < end && tokens.isCapital(k + 1) && (isCapitalAdjective(k)
          || !forms.of(k).isKnown() && isTownAdjective(k) && forms.of(k + 1).canBeNoun());
      if (tokens.isCapital(k) && !attribute) {
        return k;
      }
      if (!forms.of(k).canBeAdjective() && !tokens.isNumber(k) && !tokens.isCapital(k)) {
        return -1;
      }
    }
    return -1;
  }

  /** „Moorburger“ in des Moorburger Senders: it never changes. */
  private boolean isTownAdjective(int t) {
    return tokens.isCapital(t) && tokens.text(t).endsWith("er") && tokens.text(t).length() > 4
        && !Dictionary.shared().form(forms.of(t).lower(), false).canBeAdjective();
  }

  /** „Weißen“ in des Weißen Hauses. */
  private boolean isCapitalAdjective(int t) {
    WordForm f = forms.of(t);
    if (f.canBeAdjective()) {
      return !f.canBeNoun() || f.isSubstantiveAdjective();
    }
    String word = tokens.text(t);
    boolean ending = word.endsWith("en") || word.endsWith("er") || word.endsWith("es") || word.endsWith("e");
    return ending && tokens.isCapital(t) && Dictionary.shared().form(f.lower(), false).canBeAdjective();
  }

  /** The nominative of a noun: genitive -s falls where the article or the dictionary shows it. */
  private String noun(int t, int article) {
    String word = tokens.text(t);
    WordForm f = forms.of(t);
    String det = article < 0 ? "" : forms.of(article).lower();
    boolean genitive =
        det.equals("des") || det.equals("eines") || det.equals("seines") || det.equals("ihres") || det.equals("dieses");
    if (f.isSubstantiveAdjective() && f.canBeAdjective() || isParticiple(word, f)) {
      return substantive(word, det, genitive);
    }
    if (genitive) {
      return withoutS(word);
    }
    boolean weak =
        word.endsWith("en") && (det.equals("dem") || det.equals("den") || det.equals("einem") || det.equals("einen"))
            && f.isKnown() && !f.noun().equals(word) && f.noun().length() < word.length();
    return weak ? f.noun() : word;
  }

  /** „Vorsitzende“, „Abgeordneten“: a participle as a noun, for women and men. */
  private static boolean isParticiple(String word, WordForm f) {
    String stem = word.endsWith("n") ? word.substring(0, word.length() - 1) : word;
    boolean plural = f.isKnown() && f.noun().length() < stem.length(); // Gewerkschaften, of Gewerkschaft
    return (stem.endsWith("nde") || stem.endsWith("te")) && !plural && f.canBeNoun() && f.canBeGender(0)
        && f.canBeGender(1);
  }

  /** „der Vorsitzende“, „dem Vorsitzenden“: Vorsitzender; „die Vorsitzende“, „der Vorsitzenden“ stay feminine. */
  private static String substantive(String word, String det, boolean genitive) {
    boolean oblique = word.endsWith("en");
    if (oblique && (genitive || DATIVES.contains(det))) {
      return word.substring(0, word.length() - 1) + "r";
    }
    if (word.endsWith("e") && det.equals("der")) {
      return word + "r";
    }
    return oblique ? word.substring(0, word.length() - 1) : word;
  }

  private static String withoutS(String word) {
    for (String ending : new String[] {"es", "s", "en", "n"}) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        String stem = word.substring(0, word.length() - ending.length());
        WordForm f = Dictionary.shared().form(stem, false);
        if (f.canBeNominal() && f.canBeCase(0)) {
          return stem;
        }
      }
    }
    if (!word.endsWith("s")) {
      return word;
    }
    String stem = word.substring(0, word.length() - 1);
    return stem.endsWith("e") && endsInNoun(stem.substring(0, stem.length() - 1)) && !endsInNoun(stem)
        ? stem.substring(0, stem.length() - 1) : stem;
  }

  /** Whether the last part of what may be a compound is a noun: Bundeskanzleramt. */
  private static boolean endsInNoun(String word) {
    for (int from = 3; from + 3 <= word.length(); from++) {
      String tail = Character.toUpperCase(word.charAt(from)) + word.substring(from + 1);
      WordForm f = Dictionary.shared().form(tail, false);
      if (f.isKnown() && f.canBeNoun() && f.canBeCase(0)) {
        return true;
      }
    }
    return false;
  }

  /** The adjective in its strong nominative. */
  private String adjective(int t, String noun, String det) {
    String word = tokens.text(t);
    if (!forms.of(t).canBeAdjective() && !isCapitalAdjective(t) || isTownAdjective(t)) {
      return word;
    }
    String stem = word;
    for (String ending : new String[] {"en", "em", "er", "es", "e"}) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        stem = word.substring(0, word.length() - ending.length());
        break;
      }
    }
    if (stem.equals(word)) {
      return word;
    }
    WordForm f = Dictionary.shared().form(noun, false);
    boolean plural = (f.agreement() & 0b111) == 0 && (f.agreement() & 0b111000) != 0;
    if (plural || feminine(f) || det.equals("die")) {
      return stem + "e";
    }
    boolean neuter = f.canBeGender(2) && !f.canBeGender(0) || det.equals("das") || !f.isKnown() && noun.endsWith("um");
    return stem + (neuter ? "es" : "er");
  }

  private static boolean feminine(WordForm f) {
    return f.canBeGender(1) && !f.canBeGender(0) && !f.canBeGender(2);
  }
}
