package de.wortlaut.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Determiner, attributes, head, title and name. */
class CoresTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Der Koch öffnete die Tür. | Koch | COMMON | Der Koch
      Jana Holm öffnete die Tür. | Jana | NAME | Jana Holm
      Sie öffnete die Tür. | Sie | PRONOUN | Sie
      Das sagte man gestern. | man | PRONOUN | man
      Niemand kam zur Sitzung. | Niemand | PRONOUN | Niemand
      Der 28-Jährige schwieg. | 28-Jährige | AGE | Der 28-Jährige
      Die Frau, die schwieg, ging. | die | PRONOUN | die
      Der Angeklagte schwieg. | Angeklagte | COMMON | Der Angeklagte
      Die Grünen lehnten den Plan ab. | Grünen | COMMON | Die Grünen
      Der »Inselkurier« meldete den Unfall. | Inselkurier | MARKED | Der »Inselkurier«
      Das »Norderauer Abendblatt« meldete den Unfall. | Abendblatt | MARKED | Das »Norderauer Abendblatt«
      Die SPD lehnte den Plan ab. | SPD | NAME | Die SPD
      Die Deutsche Bank lehnte ab. | Bank | COMMON | Die Deutsche Bank
      Trainer Ole Brandt war zufrieden. | Trainer | COMMON | Trainer Ole Brandt
      Die Leiterin kam, die Berliner Polizei auch. | Polizei | COMMON | die Berliner Polizei
      Im Weißen Haus brannte Licht. | Haus | COMMON | Weißen Haus
      Forscher am Stimmer Center warnten. | Center | COMMON | Stimmer Center
      Die taz berichtete zuerst. | taz | NAME | Die taz
      Der taz-Bericht war falsch. | taz-Bericht | COMMON | Der taz-Bericht
      Das erklärte Jana Holm am Abend. | Jana | NAME | Jana Holm
      Das erklärte Jana Holm am Abend. | Das | PRONOUN | Das
      Zwei Zeugen meldeten sich. | Zeugen | COMMON | Zwei Zeugen
      Rund 200 Anwohner kamen. | Anwohner | COMMON | Rund 200 Anwohner
      Gestern kamen Anwohner. | Anwohner | COMMON | Anwohner
      Man sprach mit den Innen- und Außenministern. | Außenministern | COMMON | den Innen- und Außenministern
      Auf diese Weise Nachrichten zu lesen ist schwer. | Weise | COMMON | diese Weise
      Eine der Frauen lachte. | Eine | PRONOUN | Eine
      """)
  void kindsAndCores(String sentence, String head, PhraseKind kind, String core) {
    Parsed p = Parsed.of(sentence);
    NounPhrase phrase = p.headed(head);
    assertEquals(kind + " " + core, phrase.kind() + " " + p.core(phrase), p.all());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Der frühere Kapitän kam. | Kapitän | frühere
      Der unter Druck geratene Minister schwieg. | Minister | unter Druck geratene
      Die von der Stadt geforderte Steuer kommt. | Steuer | von der Stadt geforderte
      Der im Mai gewählte neue Leiter kam. | Leiter | im Mai gewählte neue
      Die 51-jährige Ärztin half. | Ärztin | 51-jährige
      Die 18 Jahre alte Stute lahmte. | Stute | 18 Jahre alte
      Das das Unglück überlebende Mädchen schwieg. | Mädchen | das Unglück überlebende
      Der erst gestern gewählte Präsident reiste ab. | Präsident | erst gestern gewählte
      Die beiden ersten Wagen fehlten. | Wagen | beiden ersten
      Eine sehr gute Schülerin gewann. | Schülerin | sehr gute
      Die alte und müde Löwin schlief. | Löwin | alte und müde
      Der US-amerikanische Botschafter kam. | Botschafter | US-amerikanische
      Die Norderauer Feuerwehr kam. | Feuerwehr | Norderauer
      Das sagte Senior Vice President Ole Brandt. | President | Senior Vice
      Afghanische und iranische Medien meldeten das. | Medien | Afghanische und iranische
      Des Neuen Museums wegen kam er. | Museums | Neuen
      Ein in Norderau lebender Maler starb. | Maler | in Norderau lebender
      Der als Zeuge geladene Wirt kam nicht. | Wirt | als Zeuge geladene
      Der Wirt kam nicht. | Wirt | ~~
      """)
  void attributes(String sentence, String head, String attributes) {
    Parsed p = Parsed.of(sentence);
    NounPhrase phrase = p.headed(head);
    assertEquals(attributes, p.tokens.text(phrase.attributesBegin(), phrase.attributesEnd()), p.all());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Dr. Jana Holm sprach. | Jana | Dr. | Jana Holm
      Prof. Dr. Jana Holm sprach. | Jana | Prof. Dr. | Jana Holm
      Frau Holm sprach mit Herrn Müller. | Holm | Frau | Holm
      Frau Holm sprach mit Herrn Müller. | Müller | Herrn | Müller
      Der Leiter Dr. Ole Brandt sprach. | Leiter | Dr. | Ole Brandt
      Die Frau sprach. | Frau | ~~ | ~~
      Jana von der Heide sprach. | Jana | ~~ | Jana von der Heide
      Ole van Lind sprach. | Ole | ~~ | Ole van Lind
      Das sagte de Holm. | de | ~~ | de Holm
      Jana C. Holm sprach. | Jana | ~~ | Jana C. Holm
      Papst Benedikt XVI. sprach zu Pilgern. | Papst | ~~ | Benedikt XVI.
      Der Torwart Ole »Krake« Brandt hielt. | Torwart | ~~ | Ole »Krake« Brandt
      Das Magazin »Nordlicht« schrieb das. | Magazin | ~~ | »Nordlicht«
      Jana Holm von Nordnet sprach. | Jana | ~~ | Jana Holm
      Die Agentur Nordnet meldete das. | Agentur | ~~ | Nordnet
      Präsident Kasachstans ist er nicht. | Präsident | ~~ | ~~
      Das gab Minister Brandt Reportern bekannt. | Minister | ~~ | Brandt
      Mohammed al-Omair sprach. | Mohammed | ~~ | Mohammed al-Omair
      Am Mittwoch Jana Holm zu treffen war schwer. | Mittwoch | ~~ | ~~
      """)
  void titlesAndNames(String sentence, String head, String title, String name) {
    Parsed p = Parsed.of(sentence);
    NounPhrase phrase = p.headed(head);
    assertEquals(title + ", " + name, p.tokens.text(phrase.titleBegin(), phrase.titleEnd()) + ", "
        + p.tokens.text(phrase.nameBegin(), phrase.nameEnd()), p.all());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Der Minister kam. | Minister | N sg m
      Man half dem Minister. | Minister | D sg m
      Man half der Agentur. | Agentur | GD sg f
      Man sprach mit der Agentur. | Agentur | D sg f
      Man fuhr in die Stadt. | Stadt | A sg f
      Man war beim Arzt. | Arzt | D sg m
      Die Behörden halfen. | Behörden | N pl
      Wegen des Sturms blieb man. | Sturms | G sg m
      Der 28-Jährige kam. | 28-Jährige | N sg m
      Man half der 28-Jährigen. | 28-Jährigen | GD ? f
      Jana Holm kam. | Jana | N sg f
      Man sah Jana Holm. | Jana | NGDA sg f
      Frau Xqvtz kam. | Xqvtz | N sg f
      Xqvtz kam. | Xqvtz | ?
      Er kam. | Er | N sg m
      Das neue Schiff kam. | Schiff | N sg n
      Man sah das neue Schiff. | Schiff | NA sg n
      Drei Helfer kamen. | Helfer | N pl
      Man dankte den Helfern. | Helfern | D pl
      """)
  void casesNumbersAndGenders(String sentence, String head, String agreement) {
    Parsed p = Parsed.of(sentence);
    assertEquals(agreement, Parsed.agreement(p.headed(head)), p.all());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Der Wirt kam. | Wirt | definite
      Ein Wirt kam. | Wirt | indefinite
      Kein Wirt kam. | Wirt | indefinite
      Ihr Wirt kam. | Wirt | definite possessive
      Dieser Wirt kam. | Wirt | definite demonstrative
      Man war beim Wirt. | Wirt | definite
      Man kam mit Wirten. | Wirten | ~~
      Die Frau, deren Wirt kam, ging. | Wirt | definite possessive
      Jeder Wirt kam. | Wirt | ~~
      """)
  void determination(String sentence, String head, String determination) {
    NounPhrase p = Parsed.of(sentence).headed(head);
    String is = (p.isDefinite() ? " definite" : "") + (p.isIndefinite() ? " indefinite" : "")
        + (p.isPossessive() ? " possessive" : "") + (p.isDemonstrative() ? " demonstrative" : "");
    assertEquals(determination, is.strip());
  }
}
