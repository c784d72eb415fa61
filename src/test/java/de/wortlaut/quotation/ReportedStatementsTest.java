package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The narrator says what somebody stated, in a clause of his own. See {@link Marked} for the signs. */
class ReportedStatementsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [Der Verband forderte höhere Löhne.]
      [Die Ministerin kündigte neue Gesetze an.]
      [Die Gewerkschaft warnte vor weiteren Entlassungen.]
      [Der Anwalt wies die Vorwürfe zurück.]
      [Der Verband forderte am Montag höhere Löhne und mehr Urlaub.]
      [Die Gewerkschaft forderte die Firma zu Verhandlungen auf.]
      [Die Partei kündigte Widerstand gegen das Gesetz an.]
      [Die Ministerin warnte vor einem Streik.]
      [Der Anwalt forderte einen Freispruch.]
      [Die Opposition verlangt den Rücktritt des Ministers.]
      [Die Ärztin sprach sich gegen die Schließung aus.]
      [Die Gemeinde beklagt fehlendes Geld.]
      """)
  void statements(String text) {
    Marked.check(text, "R");
  }
}
