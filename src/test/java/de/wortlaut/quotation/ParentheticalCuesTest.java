package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The narrator stands between the halves of what was said. See {@link Marked} for the signs. */
class ParentheticalCuesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [Der Fahrer], {so} die Polizei, [sei geflüchtet].
      [Der Umbau], {so} die Leiterin, [sei im Herbst fertig].
      [Der Deich], {so} der Ingenieur, [halte auch bei Sturm].
      [Die Firma], {so} der Sprecher, [wolle das Werk verkaufen].
      [Der Plan sei], {so} Jana Holm, [nicht zu halten].
      [Er sei], {sagte} er, [an dem Abend zu Hause gewesen].
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
