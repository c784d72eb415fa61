package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was announced, demanded or denied is an infinitive with zu. See {@link Marked} for the signs. */
class InfinitivesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Der Verein {kündigte an}, [das Stadion im Sommer zu schließen].
      Die Ministerin {versprach}, [die Schulen besser auszustatten].
      Der Verband {forderte}, [die Steuer abzuschaffen].
      Jana Holm {drohte}, [aus der Partei auszutreten].
      Der Präsident {rief dazu auf}, [Ruhe zu bewahren].
      Der Angeklagte {bestritt}, [das Auto gestohlen zu haben].
      Die Regierung {warf} dem Nachbarland {vor}, [den Vertrag gebrochen zu haben].
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
