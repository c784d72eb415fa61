package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was asked or answered stands in a clause with ob or a w-word. See {@link Marked} for the signs. */
class IndirectQuestionsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Die Reporterin {fragte}, [ob das Freibad im Juni öffne].
      Der Richter {wollte wissen}, [ob jemand Hilfe geholt habe].
      Jana Holm {fragte}, [wer den Umbau bezahlen solle].
      Der Trainer {sagte}, [wann er den Verein verlässt].
      Die Reporterin {fragte} ihn, [warum er den Verein verlasse].
      Jana Holm {fragte}, [wo das Geld geblieben sei].
      Der Anwalt {erklärte}, [warum sein Mandant schweigt].
      Die Polizei {teilte mit}, [wie der Unfall geschah].
      Der Minister {sagte}, [wie das Geld verteilt werden soll].
      Der Richter {fragte} den Zeugen, [ob er den Wagen gesehen habe].
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
