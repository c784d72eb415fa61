package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in marks behind the clause that introduces them. See {@link Marked} for the signs. */
class DirectBehindItsCueTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Die Bürgermeisterin {sagte}: [„Wir öffnen das Freibad am ersten Juni.“]
      Jana Holm {sagte}: ["Wir öffnen das Freibad am ersten Juni."]
      Der Trainer {erklärte}: [»Wir haben zu spät begonnen.«]
      Die Sprecherin {betonte}: [“Niemand wurde verletzt.”]
      Ole Brandt {fragte}: [„Wer soll das bezahlen?“]
      Der Wirt {rief}: [„Das Haus brennt!“]
      Nach der Sitzung {sagte} Jana Holm: [„Das war ein guter Tag für Norderau.“]
      Die Ärztin {fügte hinzu}: [„Wir brauchen mehr Betten.“]
      Der Minister {schrieb} in einem Brief: [„Die Mittel sind erschöpft.“]
      Die Richterin {sagte} in ihrer Begründung: [„Der Angeklagte wusste, was er tat.“]
      Auf die Frage nach dem Geld {antwortete} der Kämmerer: [„Davon weiß ich nichts.“]
      Er {sagte} nur: [„Abwarten.“]
      Die Lehrerin {sagte} am Montag: [„Die Kinder freuen sich auf den Umzug, und wir auch.“]
      Der Verband {teilte mit}: [«Die Preise steigen im Herbst.»]
      """)
  void directSpeech(String text) {
    Marked.check(text, "D");
  }
}
