package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in marks that the narrator interrupts: one quotation. See {@link Marked} for the signs. */
class DirectAroundItsCueTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [„Wir öffnen das Freibad“], {sagte} die Bürgermeisterin, [„aber erst im Juni.“]
      ["Wir öffnen das Freibad"], {sagte} Jana Holm, ["aber erst im Juni."]
      [»Der Deich hält«], {versicherte} der Ingenieur, [»auch bei Sturm.«]
      [„Wir wissen“], {sagte} der Trainer, [„dass es schwer wird.“]
      [„Das Geld fehlt“], {klagte} die Leiterin, [„und niemand hilft uns.“]
      [„Ich gehe“], {sagte} Ole Brandt, [„wenn man mich nicht mehr will.“]
      """)
  void directSpeech(String text) {
    Marked.check(text, "D");
  }
}
