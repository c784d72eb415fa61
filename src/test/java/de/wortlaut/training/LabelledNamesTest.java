package de.wortlaut.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.wortlaut.learning.Weights;
import de.wortlaut.cast.NameExamples;
import de.wortlaut.cast.NameLabel;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences with marked names, and the model that is learned from them. */
class LabelledNamesTest {
  private static final List<String> SENTENCE = List.of(
      "# a comment", "1\tFrau\tO\tO", "2\tGesa\tB-PER\tO", "3\tOhm\tI-PER\tO", "4\tvom\tO\tO", "5\tSeeamt\tB-ORG\tO",
      "6\tNorderwoog\tI-ORG\tB-LOC", "7\trief\tO\tO", "8\tden\tO\tO", "9\tCDU-Chef\tB-ORGpart\tO", "10\tan\tO\tO",
      "11\t.\tO\tO", "");

  @Test
  void outerTagsBecomeLabelsAndPartsOfCompoundsNone() {
    LabelledNames names = LabelledNames.read(SENTENCE).get(0);
    assertEquals("Frau Gesa Ohm vom Seeamt Norderwoog rief den CDU-Chef an.", names.page().tokens().source());
    assertEquals(
        List.of(NameLabel.OUTSIDE, NameLabel.PERSON, NameLabel.IN_PERSON, NameLabel.OUTSIDE, NameLabel.ORGANISATION,
            NameLabel.IN_ORGANISATION),
        names.labels().subList(0, 6));
    assertEquals(NameLabel.OUTSIDE, names.labels().get(8));
  }

  @Test
  void aLineWithTooFewColumnsIsAnError() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> LabelledNames.read(List.of("1\tFrau")));
    assertEquals("line 1 has fewer than three columns", e.getMessage());
  }

  @Test
  void aModelLearnsWhatItIsShown() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lines.addAll(SENTENCE);
    }
    NameExamples examples = new NameExamples(3);
    LabelledNames.read(lines).forEach(s -> examples.add(s.page(), s.labels()));
    StringBuilder out = new StringBuilder();
    examples.write(out);
    String figures = NameFigures.of(SENTENCE, Weights.read(new StringReader(out.toString())));
    assertEquals("name person                 P 1.000  R 1.000  F1 1.000  gold 1",
        figures.lines().findFirst().orElse(""));
  }

  @Test
  void weightsWithoutAModelOfNamesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> NameFigures.of(SENTENCE, Weights.none()));
  }
}
