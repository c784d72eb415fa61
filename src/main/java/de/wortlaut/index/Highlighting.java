package de.wortlaut.index;

import de.wortlaut.model.TextSpan;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Finds the searched words again in the quotations of a page. Not thread-safe. */
final class Highlighting {
  private static final int MAX_FRAGMENTS = 3;

  private final Query words;
  private final UnifiedHighlighter highlighter;

  Highlighting(Query words, Analyzer analyzer) {
    this.words = words;
    this.highlighter =
        UnifiedHighlighter.builderWithoutSearcher(analyzer)
            .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.GERMAN))
            .withFormatter(new Fragments())
            .withMaxNoHighlightPassages(0)
            .build();
  }

  /** The parts of {@code text} with the words, in order. */
  List<Fragment> fragments(String text) throws IOException {
    Object found = highlighter.highlightWithoutSearcher(Schema.WORDS, words, text, MAX_FRAGMENTS);
    return found instanceof FragmentList list ? list.fragments() : List.of();
  }

  /** The formatter's result, which the highlighter only knows as an object. */
  private record FragmentList(List<Fragment> fragments) {}

  private static final class Fragments extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      List<Fragment> fragments = new ArrayList<>();
      for (Passage passage : passages) {
        fragments.add(fragment(passage, content));
      }
      return new FragmentList(fragments);
    }

    private static Fragment fragment(Passage passage, String content) {
      String text = content.substring(passage.getStartOffset(), passage.getEndOffset());
      String stripped = text.stripTrailing();
      List<TextSpan> matches = new ArrayList<>();
      int last = 0;
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int begin = Math.max(passage.getMatchStarts()[i] - passage.getStartOffset(), last);
        int end =
            Math.min(passage.getMatchEnds()[i] - passage.getStartOffset(), stripped.length());
        if (begin < end) {
          matches.add(TextSpan.of(begin, end));
          last = end;
        }
      }
      return new Fragment(stripped, matches);
    }
  }
}
