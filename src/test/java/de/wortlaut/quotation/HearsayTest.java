package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** „soll“: the narrator passes on what others claim. See {@link Marked} for the signs. */
class HearsayTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [Die Staatsanwaltschaft wirft dem Arzt Betrug vor.] [Er soll Rechnungen gefälscht haben.] | R F
      """)
  void hearsay(String text, String types) {
    Marked.check(text, types);
  }
}
