package de.wortlaut.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.learning.Weights;
import de.wortlaut.model.Article;
import de.wortlaut.pipeline.Pipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many candidates the grammar proposes: linear in the text, whatever it looks like. Counts, measures no time. */
class CandidatesTest {
  private static final int TIMES = 200;
  /** A phrase of attribution may end in eight places, and each of them leaves up to six pieces of its sentence. */
  private static final int MOST_A_WORD = 8 * 6;

  @ParameterizedTest
  @ValueSource(strings = {
      "Die Leiterin sagte, dass das Haus leer sei und dass niemand es kaufe. ",
      "Laut Polizei war der Fahrer betrunken, so der Sprecher, und nach Angaben der Ärztin verletzt. ",
      "Das sagte er, sie sagte, er sagte, man sagte, so hieß es, wie er sagte. "})
  void growWithTheNumberOfSentences(String sentence) {
    int one = candidates(sentence.repeat(TIMES));
    int two = candidates(sentence.repeat(2 * TIMES));
    assertTrue(one > 0);
    assertEquals(2.0 * one, two, 0.01 * two);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wort, das sagt er und ", "sagte ", "laut ", "so sagte, ", "er sagte, ", "(so er) ",
      "nach Angaben, ", ", "})
  void growWithTheLengthOfASentenceWithoutAStop(String piece) {
    int one = candidates("Er ging " + piece.repeat(TIMES));
    int two = candidates("Er ging " + piece.repeat(2 * TIMES));
    assertTrue(two <= 2.5 * one + TIMES, one + " candidates, then " + two);
    assertTrue(one <= MOST_A_WORD * (TIMES * piece.split(" ").length + 2), one + " candidates");
  }

  private static int candidates(String text) {
    Reading reading = Pipeline.of(Weights.none()).read(Article.of("text", text));
    Group.Finder finder = new Group.Finder(reading);
    int count = 0;
    for (int s = 0; s < reading.sentences().count(); s++) {
      for (Group group : finder.of(s)) {
        count += group.candidates().size();
      }
    }
    return count;
  }
}
