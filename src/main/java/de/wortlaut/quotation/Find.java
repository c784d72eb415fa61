package de.wortlaut.quotation;

import de.wortlaut.model.QuotationType;
import de.wortlaut.text.Range;
import java.util.Comparator;
import java.util.List;

/**
 * A quotation found in a page, in tokens.
 *
 * @param type how it stands in the text
 * @param words where its words stand, ordered and disjoint
 * @param cue the cue, empty if there is none
 * @param frame the frame, empty if there is none
 * @param addressee whom it was said to, may be empty
 * @param mention the words that stand for the speaker; of a continuation those of the quotation
 *     that it carries on; empty if the text names none
 * @param confidence probability that this is a quotation and found with an overlap F1 of 0.5
 * @param nestedIn position of the find that this one lies in, or -1
 * @param continues position of the find whose words this one carries on, or -1
 */
public record Find(
    QuotationType type,
    List<Range> words,
    List<Range> cue,
    List<Range> frame,
    List<Range> addressee,
    List<Range> mention,
    double confidence,
    int nestedIn,
    int continues) {

  /** By begin, then the longer first, then by type. */
  public static final Comparator<Find> IN_ORDER = Comparator.comparingInt(Find::begin)
      .thenComparing(Comparator.comparingInt(Find::end).reversed())
      .thenComparing(Find::type);

  /** Copies the lists. */
  public Find {
    words = List.copyOf(words);
    cue = List.copyOf(cue);
    frame = List.copyOf(frame);
    addressee = List.copyOf(addressee);
    mention = List.copyOf(mention);
  }

  int begin() {
    return words.get(0).begin();
  }

  int end() {
    return words.get(words.size() - 1).end();
  }

  /** This one where the annotators say that it lies: within find {@code position}, or in none if that is -1. */
  public Find within(int position) {
    return new Find(type, words, cue, frame, addressee, mention, confidence, position, continues);
  }

  /** Whether all words of {@code other} lie between the first and the last of this one. */
  public boolean surrounds(Find other) {
    return begin() <= other.begin() && other.end() <= end();
  }
}
