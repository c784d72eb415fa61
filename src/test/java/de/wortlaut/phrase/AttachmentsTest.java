package de.wortlaut.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is attached to a phrase, by which relation, and whether surely: „?“ stands before what is not. */
class AttachmentsTest {
  private static void check(Relation relation, String sentence, String head, String expected) {
    Parsed p = Parsed.of(sentence);
    assertEquals(expected, p.attached(p.headed(head), relation), p.all());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Der Leiter des Amts kam. | Leiter | des Amts
      Der Leiter des Amts der Stadt kam. | Leiter | des Amts der Stadt
      Der Leiter des Amts der Stadt kam. | Amts | der Stadt
      Ein Sprecher der Polizei kam. | Sprecher | der Polizei
      Die Hälfte ihrer Freunde kam. | Hälfte | ihrer Freunde
      Der Verband deutscher Reeder warnte. | Verband | deutscher Reeder
      Eine der Ärztinnen kam. | Eine | der Ärztinnen
      Einer seiner Freunde kam. | Einer | seiner Freunde
      Der Präsident Kasachstans kam. | Präsident | Kasachstans
      Der Kanzler Österreichs kam. | Kanzler | Österreichs
      Das sagte die Chefin dem Wirt. | Chefin | -
      Jana Holm der Lüge zu bezichtigen war falsch. | Jana | -
      Der Direktor des Programms am Stimmer Center kam. | Direktor | des Programms am Stimmer Center
      """)
  void genitives(String sentence, String head, String expected) {
    check(Relation.GENITIVE, sentence, head, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Gestern kam Jana Holm vom Institut. | Jana | Institut
      Gestern kam der Sprecher für Verkehr. | Sprecher | Verkehr
      Gestern kam die Chefin von Nordnet. | Chefin | Nordnet
      Gestern forschte Jana am Stimmer Center. | Jana | Stimmer Center
      Gestern sprach die Forscherin am Stimmer Center. | Forscherin | Stimmer Center
      Gestern sprach die Forscherin am Robert-Lind-Institut. | Forscherin | Robert-Lind-Institut
      Gestern sagte der Minister am Montag das. | Minister | ?Montag
      Gestern traf er den Trainer von Bremen in Köln. | Trainer | Bremen + ?Köln
      Gestern sprach der Wirt mit dem Koch. | Wirt | ?dem Koch
      Gestern sprach der Wirt über den Koch. | Wirt | ?den Koch
      Gestern sprach der Wirt gegenüber dem Koch. | Wirt | ?dem Koch
      Der Leiter der Schule in Norderau sagte das. | Schule | Norderau
      Der Streit mit dem Koch endete. | Streit | dem Koch
      Er kam mit ihr. | Er | -
      Gestern kam er aus Köln am Rhein. | Köln | -
      """)
  void prepositions(String sentence, String head, String expected) {
    check(Relation.PREPOSITION, sentence, head, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Jana Holm, Leiterin des Amts, kam. | Jana | Leiterin des Amts
      Jana Holm, die Leiterin des Amts, kam. | Jana | die Leiterin des Amts
      Jana Holm, eine Ärztin, kam. | Jana | eine Ärztin
      Das sagte Jana Holm, Leiterin des Amts. | Jana | Leiterin des Amts
      „Es eilt“, sagt Jana Holm, Ärztin am Stimmer Center. | Jana | Ärztin am Stimmer Center
      Der Sprecher des Amts, Ole Brandt, kam. | Sprecher | Ole Brandt
      Der Sprecher der Ministerin, Ole Brandt, kam. | Sprecher | Ole Brandt
      Die Sprecherin der Ministerin, Jana Holm, kam. | Sprecherin | Jana Holm
      Er sprach mit Jana Holm, einer Ärztin, über Schlaf. | Jana | einer Ärztin
      Er kam mit dem Sohn der Wirtin, einem Koch, zurück. | Sohn | einem Koch
      Er kam mit dem Sohn der Wirtin, einer Köchin, zurück. | Wirtin | einer Köchin
      In Frankreich, der Heimat des Kochs, regnete es. | Frankreich | der Heimat des Kochs
      Jana Holm, Leiterin des Amts, Mutter und Ärztin, kam. | Jana | Leiterin des Amts, Mutter und Ärztin
      Jana Holm – Leiterin des Amts – kam. | Jana | Leiterin des Amts
      Er sagte, der Wirt komme. | Er | -
      Als Jana Holm kam, der Wirt ging, schlief er. | Jana | -
      Er kaufte Äpfel, Birnen und Pflaumen. | Äpfel | -
      Jana Holm, Ole Brandt und Eva Lind kamen. | Jana | -
      Der 28-Jährige, ein Koch, kam. | 28-Jährige | ein Koch
      """)
  void looseAppositions(String sentence, String head, String expected) {
    check(Relation.LOOSE_APPOSITION, sentence, head, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Die Initiative Sicherer Hafen warnte. | Initiative | Sicherer Hafen
      Der Verein Gute Nachbarn warnte. | Verein | Gute Nachbarn
      Der Verein warnte. | Verein | -
      """)
  void closeAppositions(String sentence, String head, String expected) {
    check(Relation.CLOSE_APPOSITION, sentence, head, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Jana Holm (CDU) kam. | Jana | (CDU)
      Jana Holm (44) kam. | Jana | (44)
      Jana Holm, 44, kam. | Jana | 44
      Das sagte Jana Holm, 44. | Jana | 44
      Ole Brandt (Trainer) kam. | Ole | (Trainer)
      Das Institut der Wirtschaft (IW) warnte. | Wirtschaft | (IW)
      Ole Brandt (Trainer TSV Norderau) kam. | Ole | (Trainer TSV Norderau)
      Jana Holm (die gestern fehlte) kam. | Jana | (die gestern fehlte)
      Jana Holm (offen kam. | Jana | -
      Der Ort, 44 Häuser groß, lag still. | Ort | -
      Er (der Wirt) kam. | Er | -
      """)
  void bracketsAndAges(String sentence, String head, String expected) {
    check(Relation.BRACKET, sentence, head, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Jana Holm und Ole Brandt kamen. | Jana | Ole Brandt
      Der Wirt und die Köchin kamen. | Wirt | die Köchin
      Der Wirt sowie sein Koch kamen. | Wirt | sein Koch
      Polizei und Feuerwehr kamen. | Polizei | Feuerwehr
      Ein Sprecher der Polizei und der Feuerwehr kam. | Polizei | der Feuerwehr
      Jana Holm, Ole Brandt und Eva Lind kamen. | Jana | Ole Brandt und Eva Lind
      Man sprach mit Ärzten und mit Pflegern. | Ärzten | Pflegern
      Der Wirt kam und die Köchin ging. | Wirt | -
      Er sah den Wirt und ging. | Wirt | -
      Am Montag und Jana Holm zuliebe kam er. | Montag | -
      """)
  void conjuncts(String sentence, String head, String expected) {
    check(Relation.CONJUNCT, sentence, head, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Jana Holm, die das Amt leitet, kam. | Jana | die das Amt leitet
      Der Sprecher der Firma, der gestern kam, ging. | Sprecher | der gestern kam
      Der Sprecher der Firma, die gestern verlor, ging. | Firma | die gestern verlor
      Der Koch, mit dem er sprach, ging. | Koch | mit dem er sprach
      Der Koch, dessen Messer fehlte, ging. | Koch | dessen Messer fehlte
      Das Haus, in dem er wohnte, brannte. | Haus | in dem er wohnte
      Die Kinder, die gestern kamen, gingen. | Kinder | die gestern kamen
      Er sagte, die Kinder schliefen. | Er | -
      Er sah den Koch, weil der rief. | Koch | -
      Jana Holm (CDU), die gestern kam, ging. | Jana | die gestern kam
      """)
  void relativeClauses(String sentence, String head, String expected) {
    check(Relation.RELATIVE, sentence, head, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Jana Holm ist Leiterin des Amts. | Jana | Leiterin des Amts
      Jana Holm war eine Ärztin. | Jana | eine Ärztin
      Er wurde Chef der Werft. | Er | Chef der Werft
      Sie bleibt Sprecherin. | Sie | Sprecherin
      Jana Holm ist seit 2019 Leiterin des Amts. | Jana | Leiterin des Amts
      Jana Holm arbeitet als Ärztin am Stimmer Center. | Jana | Ärztin am Stimmer Center
      Ole Brandt gilt als Favorit. | Ole | Favorit
      Er wird Kapitän. | Er | Kapitän
      Jana Holm ist krank. | Jana | -
      Jana Holm ist in Köln. | Jana | -
      Jana Holm leitet das Amt. | Jana | -
      Der Wirt wurde am Montag befragt. | Wirt | -
      Jana Holm (CDU) ist Ministerin. | Jana | Ministerin
      Der Mann, der Diplomat war, schwieg. | der | Diplomat
      """)
  void predicates(String sentence, String head, String expected) {
    check(Relation.PREDICATE, sentence, head, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Österreichs Kanzler kam. | Kanzler | Österreichs
      Brandts Anwalt schwieg. | Anwalt | Brandts
      Brandts neue Anwältin schwieg. | Anwältin | Brandts
      Jana Brandts Anwalt schwieg. | Anwalt | Jana Brandts
      Mertlings Anwältin schwieg. | Anwältin | Mertlings
      Jonas’ Bruder schwieg. | Bruder | Jonas
      Man sprach mit Brandts Anwalt. | Anwalt | Brandts
      Boris Becker kam. | Boris | -
      Der Anwalt schwieg. | Anwalt | -
      Kasachstans Präsident kam. | Präsident | Kasachstans
      """)
  void owners(String sentence, String head, String expected) {
    check(Relation.OWNER, sentence, head, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Gestern kam Jana Holm, Direktorin des Programms am Stimmer Center. | Jana | Jana Holm, Direktorin des Programms am Stimmer Center
      Gestern sagte der Minister am Montag das. | Minister | der Minister
      Gestern kam der Leiter des Amts in Köln. | Leiter | der Leiter des Amts
      Der Leiter des Amts in Köln kam. | Leiter | Der Leiter des Amts in Köln
      Jana Holm (CDU) und Ole Brandt kamen. | Jana | Jana Holm (CDU) und Ole Brandt
      Jana Holm, die das Amt leitet, kam. | Jana | Jana Holm, die das Amt leitet
      Gestern sprach sie als Ärztin. | sie | sie
      Jana Holm ist Leiterin. | Jana | Jana Holm
      Brandts Anwalt vom Amt schwieg. | Anwalt | Anwalt vom Amt
      Jana Holm, 44, Leiterin des Amts, kam. | Jana | Jana Holm, 44, Leiterin des Amts
      """)
  void extents(String sentence, String head, String expected) {
    Parsed p = Parsed.of(sentence);
    assertEquals(expected, p.extent(p.headed(head)), p.all());
  }
}
