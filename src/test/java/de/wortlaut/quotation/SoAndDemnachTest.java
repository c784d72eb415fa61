package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** „so X“ behind what was said, „demnach“ within it. See {@link Marked} for the signs. */
class SoAndDemnachTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [Der Fahrer sei geflüchtet], {so} die Polizei.
      [Die Brücke werde gesperrt], {so} der Ingenieur.
      [Die Mittel seien erschöpft], {so} der Minister weiter.
      Die Stadt stellte am Montag ein Gutachten vor. {Demnach} [ist die Brücke nicht mehr sicher].
      Am Montag erschien der Bericht der Prüfer. {Demnach} [fehlen der Stadt zwei Millionen Euro].
      Die Polizei legte ihre Statistik vor. {Demnach} [stieg die Zahl der Einbrüche um zehn Prozent].
      [Man habe keine Wahl gehabt], {so} die Firma.
      [Die Halle werde im Mai eröffnet], {so} der Bürgermeister am Montag.
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
