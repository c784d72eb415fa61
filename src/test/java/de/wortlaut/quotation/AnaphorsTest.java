package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** „Das sagte X“, „Dies teilte X mit“: the sentence before is what was said. See {@link Marked} for the signs. */
class AnaphorsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [Der Minister tritt zurück]. [Dies] {teilte} sein Ministerium {mit}.
      [Die Bahn erhöht die Preise]. [Dies] {teilte} das Unternehmen {mit}.
      [Das Spiel findet nicht statt]. [Dies] {gab} der Verband {bekannt}.
      [Zwei Menschen starben bei dem Unfall]. [Dies] {teilte} die Polizei {mit}.
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
