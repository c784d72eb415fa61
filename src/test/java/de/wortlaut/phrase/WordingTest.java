package de.wortlaut.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in the nominative, in the singular, without genitive -s. */
class WordingTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Er sprach mit dem früheren Leiter. | Leiter | früherer Leiter
      Die Chefin der Hamburger Werft kam. | Werft | Hamburger Werft
      Der Leiter des chinesischen Außenministeriums kam. | Außenministeriums | chinesisches Außenministerium
      Der Sprecher des Vorsitzenden kam. | Vorsitzenden | Vorsitzender
      Die Vorsitzende kam. | Vorsitzende | Vorsitzende
      Er war beim Abgeordneten. | Abgeordneten | Abgeordneter
      Der Sprecher des Weißen Hauses kam. | Hauses | Weißes Haus
      Die neue Ärztin kam. | Ärztin | neue Ärztin
      Er half dem Präsidenten. | Präsidenten | Präsident
      """)
  void nominatives(String sentence, String head, String expected) {
    Parsed p = Parsed.of(sentence);
    NounPhrase phrase = p.headed(head);
    assertEquals(expected, new Wording(p.tokens, p.forms).nominative(phrase, phrase.end()));
  }

  @ParameterizedTest
  @CsvSource({"Organisatorinnen, Organisatorin", "Anwohnern, Anwohner", "Xqvtzen, Xqvtzen"})
  void singulars(String plural, String singular) {
    assertEquals(singular, Wording.singular(plural));
  }

  @ParameterizedTest
  @CsvSource({"Holms, Holm", "Landgerichts, Landgericht", "Bundeskanzleramtes, Bundeskanzleramt", "Hauses, Haus",
      "Holm, Holm"})
  void namesWithoutGenitive(String genitive, String name) {
    assertEquals(name, Wording.withoutGenitiveS(genitive));
  }
}
