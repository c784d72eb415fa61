package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A frame in the middle of a clause: both sides are what was said. See {@link Marked} for the signs. */
class InterruptedClausesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [Der Damm habe], {sagte} der Deichgraf, [der Flut standgehalten].
      [Die Boote], {erklärte} die Fischerin, [seien rechtzeitig ausgelaufen].
      [Der Turm sei], {wie} der Küster {berichtete}, [im Herbst renoviert worden].
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
