package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** „laut X“ is cut out of what was said. See {@link Marked} for the signs. */
class LautTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {Laut} Polizei [war der Fahrer betrunken].
      {Laut} einem Sprecher [wird die Brücke im Herbst gesperrt].
      {Laut} der Studie [steigen die Preise weiter].
      [Der Fahrer war] {laut} Polizei [betrunken].
      [Die Brücke wird] {laut} einem Sprecher [im Herbst gesperrt].
      {Laut} Jana Holm [fehlt das Geld].
      {Laut} dem Bericht der Zeitung [will der Trainer gehen].
      [Das Werk hat] {laut} Betriebsrat [keine Zukunft].
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
