package de.wortlaut.quotation;

import de.wortlaut.model.QuotationType;
import de.wortlaut.text.Range;
import java.util.List;

/**
 * A quotation that the grammar allows.
 *
 * @param type what it would be
 * @param shape how it stands to its cue
 * @param words its tokens
 * @param cue tokens of the cue
 * @param frame tokens of the frame
 * @param clause the clause of the cue, or -1
 * @param source where the speaker is looked for, with {@code clause} as the likeliest place
 */
record Candidate(
    QuotationType type,
    Shape shape,
    List<Range> words,
    List<Range> cue,
    List<Range> frame,
    int clause,
    Range source) {

  int begin() {
    return words.get(0).begin();
  }

  int end() {
    return words.get(words.size() - 1).end();
  }

  boolean overlaps(Candidate other) {
    for (Range a : words) {
      for (Range b : other.words) {
        if (a.begin() < b.end() && b.begin() < a.end()) {
          return true;
        }
      }
    }
    return false;
  }
}
