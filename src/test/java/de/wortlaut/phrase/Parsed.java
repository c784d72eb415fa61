package de.wortlaut.phrase;

import de.wortlaut.language.Clauses;
import de.wortlaut.language.Forms;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import java.util.stream.Collectors;

/** A sentence with its phrases, told in words. */
final class Parsed {
  final Page page;
  final Tokens tokens;
  final Clauses clauses;
  final Forms forms;
  final Phrases phrases;

  private Parsed(String text) {
    this.page = Page.of(text);
    this.tokens = page.tokens();
    this.forms = Forms.of(page);
    this.clauses = Clauses.of(page, forms);
    this.phrases = Phrases.of(page, forms, clauses);
  }

  static Parsed of(String text) {
    return new Parsed(text);
  }

  /** The phrase whose head is the word: its first place, or the one in „word#2“. */
  NounPhrase headed(String word) {
    int hash = word.indexOf('#');
    int which = hash < 0 ? 1 : Integer.parseInt(word.substring(hash + 1));
    String head = hash < 0 ? word : word.substring(0, hash);
    for (int i = 0; i < phrases.count(); i++) {
      if (tokens.is(phrases.get(i).head(), head) && --which == 0) {
        return phrases.get(i);
      }
    }
    throw new AssertionError("no phrase has the head " + word + " among " + all());
  }

  /** All cores, with their kinds. */
  String all() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < phrases.count(); i++) {
      NounPhrase p = phrases.get(i);
      out.append(i == 0 ? "" : " + ").append(core(p));
    }
    return out.toString();
  }

  String core(NounPhrase p) {
    return tokens.text(p.begin(), p.end());
  }

  String extent(NounPhrase p) {
    return tokens.text(p.begin(), p.extent());
  }

  /** What is attached by the relation, „?“ before what is not sure; „-“ if nothing is. */
  String attached(NounPhrase p, Relation relation) {
    String all = p.attachments().stream().filter(a -> a.relation() == relation)
        .map(a -> (a.sure() ? "" : "?") + tokens.text(a.begin(), a.end())).collect(Collectors.joining(" + "));
    return all.isEmpty() ? "-" : all;
  }

  /** Cases, numbers and genders: „N sg m“ and the like, with more letters where more are possible. */
  static String agreement(NounPhrase p) {
    StringBuilder cases = new StringBuilder();
    for (int c = 0; c < 4; c++) {
      cases.append(p.agreement() != 0 && p.allows(c) ? "NGDA".charAt(c) : "");
    }
    StringBuilder genders = new StringBuilder();
    for (int g = 0; g < 3; g++) {
      genders.append(p.agreement() != 0 && p.canBeGender(g) ? "mfn".charAt(g) : "");
    }
    String number = p.isPlural() ? " pl" : p.isSingular() ? " sg" : " ?";
    return (cases + number + " " + genders).strip();
  }
}
