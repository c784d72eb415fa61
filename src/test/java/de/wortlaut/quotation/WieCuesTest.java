package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** „wie X sagte“ before and behind what was said. See {@link Marked} for the signs. */
class WieCuesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {Wie} die Polizei {mitteilte}, [war der Fahrer betrunken].
      {Wie} ein Sprecher am Montag {sagte}, [wird die Brücke im Herbst gesperrt].
      [Der Fahrer war betrunken], {wie} die Polizei {mitteilte}.
      [Die Brücke wird im Herbst gesperrt], {wie} ein Sprecher am Montag {sagte}.
      [Das Werk schließt im Herbst], {wie} die Firma {bestätigte}.
      {Wie} die Zeitung {berichtet}, [will der Trainer den Verein verlassen].
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
