package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frame: the narrator’s words that belong to a quotation, its cue among them. See {@link Marked} for the signs. */
class FramesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      <Jana Holm {sagte}:> [„Das Freibad öffnet im Juni.“]
      <Der Trainer {erklärte} am Montag:> [„Wir haben zu spät begonnen.“]
      [„Das Freibad öffnet im Juni“]<, {sagte} Jana Holm am Montag>.
      [„Niemand wurde verletzt“]<, {betonte} die Sprecherin>.
      [„Wir wissen“]<, {sagte} der Trainer,> [„dass es schwer wird.“]
      """)
  void directSpeech(String text) {
    Marked.check(text, "D");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      <Die Bürgermeisterin {sagte},> [das Freibad öffne im Juni].
      <Der Minister {betonte} am Montag,> [dass die Mittel erschöpft seien].
      [Das Freibad öffne im Juni]<, {sagte} die Bürgermeisterin>.
      [Der Fahrer sei geflüchtet]<, {teilte} die Polizei {mit}>.
      <{Laut} Polizei> [war der Fahrer betrunken].
      <{Nach} Angaben der Polizei> [war der Fahrer betrunken].
      <Der Polizei {zufolge}> [war der Fahrer betrunken].
      <{Wie} die Polizei {mitteilte},> [war der Fahrer betrunken].
      [Der Fahrer war betrunken]<, {wie} die Polizei {mitteilte}>.
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
