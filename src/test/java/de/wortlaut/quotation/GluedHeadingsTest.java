package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings whose line break got lost end where a small word with a capital begins a sentence. See {@link Marked}. */
class GluedHeadingsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Kein Geld für die Brücke Der Landrat sagte, [dass der Bau warten müsse].
      Streit um das Freibad geht weiter In dem Bericht heißt es, [das Becken sei undicht].
      Die Fähre liegt im Hafen   der Kapitän sagte, [er warte auf Ersatzteile].
      """)
  void endBeforeTheSentence(String text) {
    Marked.check(text, "I");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Wirtin bleibt auf der Insel [„Wir machen im Mai wieder auf“], sagte Hanne Petersen.
      """)
  void endBeforeSpeech(String text) {
    Marked.check(text, "D");
  }
}
