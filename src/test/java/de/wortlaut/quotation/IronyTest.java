package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in marks that the narrator does not mean. See {@link Marked} for the signs. */
class IronyTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Die „Helfer“ räumten die ganze Wohnung aus.
      Der „Experte“ hatte nie eine Schule besucht.
      Die angeblichen „Ärzte“ verschwanden mit dem Schmuck.
      Die „Reform“ kam nie in Kraft.
      Er kam mit seinem „Dienstwagen“, einem alten Fahrrad.
      Der „Künstler“ hatte die Bilder nur abgemalt.
      Die „Abkürzung“ dauerte drei Stunden.
      Das „Hotel“ war ein Zelt am Strand.
      Mit der „Hilfe“ begann der Ärger erst.
      """)
  void nothingIsQuoted(String text) {
    Marked.checkNone(text);
  }
}
