package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** „nach Angaben von X“ is cut out of what was said. See {@link Marked} for the signs. */
class NachAngabenTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {Nach} Angaben der Polizei [war der Fahrer betrunken].
      [Der Fahrer war] {nach} Angaben der Polizei [betrunken].
      {Nach} Ansicht des Ministers [reichen die Mittel nicht].
      {Nach} Einschätzung von Experten [wird der Winter mild].
      [Die Brücke wird] {nach} Angaben eines Sprechers [im Herbst gesperrt].
      {Nach} Meinung der Ärztin [reichen die Betten nicht].
      {Nach} Informationen der Zeitung [will der Minister zurücktreten].
      {Nach} Angaben des Veranstalters [kamen 3000 Menschen].
      [Der Schaden beträgt] {nach} Angaben der Feuerwehr [zwei Millionen Euro].
      {Nach} eigenen Angaben [hat der Verein 500 Mitglieder].
      {Nach} Auffassung des Gerichts [war die Kündigung unwirksam].
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
