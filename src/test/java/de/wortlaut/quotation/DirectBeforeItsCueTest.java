package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in marks before the clause that introduces them. See {@link Marked} for the signs. */
class DirectBeforeItsCueTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [„Wir öffnen das Freibad am ersten Juni“], {sagte} die Bürgermeisterin.
      ["Wir öffnen das Freibad am ersten Juni"], {sagte} Jana Holm.
      [»Wir haben zu spät begonnen«], {erklärte} der Trainer.
      [“Niemand wurde verletzt”], {betonte} die Sprecherin.
      [„Wer soll das bezahlen?“], {fragte} Ole Brandt.
      [„Das Haus brennt!“], {rief} der Wirt.
      [„Das war ein guter Tag“], {sagte} Jana Holm am Abend der Lokalzeitung.
      [„Wir brauchen mehr Betten“], {fügte} die Ärztin {hinzu}.
      [„Die Mittel sind erschöpft“], {schrieb} der Minister in einem Brief.
      [„Wir sind enttäuscht“], {so} der Vorsitzende des Vereins.
      [„Davon weiß ich nichts“], {antwortete} der Kämmerer auf die Frage nach dem Geld.
      [„Die Brücke ist alt. Sie muss weg“], {sagte} der Ingenieur.
      [„Die Saat ging nicht auf“], {klagt} Landwirt Ole Brandt.
      [„Das Dach ist undicht“], {heißt es} in dem Gutachten.
      [„Wir haben alles versucht“], {hat} der Pilot {gesagt}.
      """)
  void directSpeech(String text) {
    Marked.check(text, "D");
  }
}
