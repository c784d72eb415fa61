package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single words of somebody in marks within the narrator’s clause. See {@link Marked} for the signs. */
class FragmentsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Der Sprecher {nannte} die Lage [„sehr ernst“].
      Der Trainer {lobte} die Mannschaft als [„unglaublich diszipliniert“].
      Der Verein {nannte} das Urteil [„nicht nachvollziehbar“].
      Sie {nannte} die Entscheidung [»einen großen Fehler«].
      """)
  void directSpeech(String text) {
    Marked.check(text, "D");
  }
}
