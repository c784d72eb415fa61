package de.wortlaut.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms that were made already, as a token stream; an empty term stands for a gap. */
final class TermStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<String> terms;
  private int next;

  TermStream(List<String> terms) {
    this.terms = terms;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    int gap = 1;
    while (next < terms.size()) {
      String value = terms.get(next++);
      if (!value.isEmpty()) {
        term.append(value);
        increment.setPositionIncrement(gap);
        return true;
      }
      gap += Schema.MEMBER_GAP;
    }
    return false;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
