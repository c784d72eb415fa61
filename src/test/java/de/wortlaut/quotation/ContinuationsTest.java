package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences in the Konjunktiv carry on what was said before. See {@link Marked} for the signs. */
class ContinuationsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Die Bürgermeisterin {sagte}, [das Freibad öffne im Juni]. [Die Arbeiten seien fast beendet.]
      Der Minister {betonte}, [die Mittel seien erschöpft]. [Man habe alles versucht.]
      Die Polizei {teilte mit}, [der Fahrer sei geflüchtet]. [Er habe keinen Führerschein.]
      Jana Holm {sagte}, [sie werde nicht mehr antreten]. [Sie wolle mehr Zeit für ihre Familie haben.]
      Der Zeuge {sagte}, [er habe den Wagen gesehen]. [Dieser sei viel zu schnell gefahren. Der Fahrer habe nicht gebremst.]
      Der Anwalt {erklärte}, [sein Mandant sei unschuldig]. [Es gebe keine Beweise.]
      """)
  void continuations(String text) {
    Marked.check(text, "I IF");
  }
}
