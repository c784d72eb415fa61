package de.wortlaut.quotation;

import de.wortlaut.model.QuotationType;
import de.wortlaut.text.Range;
import java.util.List;

/** A quotation in the making: later steps add to it what the earlier ones could not know. */
final class Draft {
  final QuotationType type;
  final Shape shape;
  List<Range> words;
  List<Range> cue;
  List<Range> frame;
  List<Range> mention = List.of();
  List<Range> addressee = List.of();
  int clause;
  Range source;
  final int sentence;
  int lastSentence;
  double confidence;
  /** Whether frame and mention are final: the turns of interviews. */
  boolean settled;
  /** Whether its words were handed in, so that they stay as they are. */
  boolean given;
  /** The draft that this one lies in, or null. */
  @org.jspecify.annotations.Nullable
  Draft outer;
  /** The draft whose words this one carries on or whose frame it shares, or null. */
  @org.jspecify.annotations.Nullable
  Draft carried;

  Draft(Candidate c, int sentence, double confidence) {
    this.type = c.type();
    this.shape = c.shape();
    this.words = c.words();
    this.cue = c.cue();
    this.frame = c.frame();
    this.clause = c.clause();
    this.source = c.source();
    this.sentence = sentence;
    this.lastSentence = sentence;
    this.confidence = confidence;
  }

  int begin() {
    return words.get(0).begin();
  }

  int end() {
    return words.get(words.size() - 1).end();
  }

  boolean contains(int begin, int end) {
    for (Range w : words) {
      if (w.begin() <= begin && end <= w.end()) {
        return true;
      }
    }
    return false;
  }
}
