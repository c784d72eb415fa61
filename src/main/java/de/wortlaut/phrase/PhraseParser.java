package de.wortlaut.phrase;

import java.util.ArrayList;
import java.util.List;

/** Finds the cores of a page, one pass from left to right, and has the rest attached to them. */
final class PhraseParser {
  /** News has a phrase in three to four tokens; where there are more, the room grows. */
  private static final int TOKENS_PER_PHRASE = 3;

  private final PageWords words;
  private final CoreParser cores;
  private final List<Draft> drafts;

  PhraseParser(PageWords words) {
    this.words = words;
    this.cores = new CoreParser(words);
    this.drafts = new ArrayList<>(words.tokens.count() / TOKENS_PER_PHRASE);
  }

  /** All phrases in the order of their first tokens, an outer one before those within it. */
  DraftTable parse() {
    for (int s = 0; s < words.sentences.count(); s++) {
      sentence(words.sentences.first(s), words.sentences.end(s));
    }
    DraftTable table = new DraftTable(words, drafts);
    new Attacher(words, table).attach();
    new CommaAttacher(words, table).attach();
    return table;
  }

  private void sentence(int first, int end) {
    int t = first;
    while (t < end) {
      boolean preposition = words.isPreposition(t) && t + 1 < end;
      int begin = preposition ? t + 1 : t;
      Draft d = cores.parse(begin, preposition ? t : -1, Math.min(end, words.limit(begin)), false);
      if (d == null) {
        t++;
      } else {
        add(d);
        t = d.end;
      }
    }
  }

  private void add(Draft d) {
    d.index = drafts.size();
    drafts.add(d);
    d.limit = words.limit(d.end - 1);
    for (int i = 0; i < cores.inner().size(); i++) { // no iterator: most have none
      Draft inner = cores.inner().get(i);
      inner.limit = d.attributesEnd;
      inner.governed = true;
      inner.index = drafts.size();
      drafts.add(inner);
    }
  }
}
