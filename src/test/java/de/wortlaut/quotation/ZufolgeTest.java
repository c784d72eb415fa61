package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** „X zufolge“ is cut out of what was said. See {@link Marked} for the signs. */
class ZufolgeTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Der Polizei {zufolge} [war der Fahrer betrunken].
      Dem Bericht {zufolge} [steigen die Preise].
      Angaben der Behörde {zufolge} [wurden zwei Menschen verletzt].
      Einem Sprecher {zufolge} [wird die Brücke gesperrt].
      [Der Fahrer war] der Polizei {zufolge} [betrunken].
      Der Zeitung {zufolge} [will der Minister zurücktreten].
      Einer Studie {zufolge} [essen die Deutschen weniger Fleisch].
      Seinem Anwalt {zufolge} [ist der Mann unschuldig].
      Ersten Erkenntnissen {zufolge} [brach das Feuer in der Küche aus].
      Ihren Worten {zufolge} [ist der Vertrag fast fertig].
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
