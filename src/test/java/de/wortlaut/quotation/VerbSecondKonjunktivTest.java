package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said is a main clause in the Konjunktiv behind its cue. See {@link Marked} for the signs. */
class VerbSecondKonjunktivTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Die Bürgermeisterin {sagte}, [das Freibad öffne im Juni].
      Der Minister {betonte}, [die Mittel seien erschöpft].
      Jana Holm {erklärte}, [sie werde nicht mehr antreten].
      Die Polizei {teilte mit}, [der Fahrer sei geflüchtet].
      Ole Brandt {sagte} am Abend, [er habe davon nichts gewusst].
      Der Sprecher {sagte}, [es gebe keine Verletzten].
      Die Ärztin {warnte}, [die Betten reichten nicht aus].
      Der Zeuge {behauptete}, [der Wagen sei viel zu schnell gefahren].
      Die Firma {teilte} am Montag {mit}, [man werde das Werk im Herbst schließen].
      Der Trainer {sagte}, [die Mannschaft müsse sich steigern].
      Sie {sagte}, [sie wolle den Vertrag nicht verlängern].
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
