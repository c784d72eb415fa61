package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles, names and nicknames in marks, and plain narration. See {@link Marked} for the signs. */
class NoQuotationsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Der Film „Das Boot am Fluss“ läuft im Kino.
      Sie liest den Roman „Der lange Sommer“.
      Die Zeitung „Norderauer Bote“ erscheint seit 1902.
      Die Fähre „Seestern“ liegt im Hafen.
      Peter „Pit“ Lohse spielte dreißig Jahre für den Verein.
      Das Restaurant »Zum Anker« hat geschlossen.
      Die Ausstellung „Licht und Schatten“ ist bis Mai zu sehen.
      Das Schiff fuhr am Montag aus dem Hafen.
      Die Kinder spielten den ganzen Tag im Garten.
      Die Band „Nordwind“ spielt am Samstag im Stadtpark.
      Der Wagen kam von der Straße ab und prallte gegen einen Baum.
      Die Serie „Tatort“ wird im Herbst fortgesetzt.
      In der Nacht fielen die Temperaturen auf minus zehn Grad.
      Der Verein trägt den Namen „Freunde der Mühle“.
      Die Straße ist seit Montag gesperrt.
      Im Stück „Die Möwe“ spielt sie die Hauptrolle.
      """)
  void nothingIsQuoted(String text) {
    Marked.checkNone(text);
  }
}
