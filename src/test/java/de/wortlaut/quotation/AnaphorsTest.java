package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** „Das sagte X“, „Dies teilte X mit“: the sentence before is what was said. See {@link Marked} for the signs. */
class AnaphorsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [Der Minister tritt zurück]. [Dies] {bestätigte} sein Sprecher am Abend.
      [Die Bahn wird die Preise im Dezember erhöhen]. [Dies] {gab} ein Sprecher am Montag {bekannt}.
      [Das Spiel findet nicht statt]. [Dies] {gab} der Verband {bekannt}.
      [Zwei Menschen starben bei dem Unfall]. [Dies] {bestätigte} die Polizei.
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
