package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said stands in a clause with dass. See {@link Marked} for the signs. */
class DassClausesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Die Bürgermeisterin {sagte}, [dass das Freibad im Juni öffnet].
      Der Minister {betonte}, [dass die Mittel erschöpft seien].
      Jana Holm {erklärte} am Montag, [dass sie nicht mehr antreten werde].
      Die Polizei {teilte mit}, [dass der Fahrer geflüchtet sei].
      Der Verband {warnte davor}, [dass die Preise weiter steigen].
      Ole Brandt {hat gesagt}, [dass er den Verein verlässt].
      Der Sprecher {bestätigte}, [dass zwei Menschen verletzt wurden].
      Die Ärztin {wies darauf hin}, [dass die Betten nicht reichen].
      Der Richter {fügte hinzu}, [dass das Urteil noch nicht rechtskräftig sei].
      Die Firma {kündigte an}, [dass sie im Herbst schließen werde].
      Experten {gehen davon aus}, [dass der Winter mild wird].
      Er {glaubt}, [dass der Deich hält].
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
