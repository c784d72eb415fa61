package de.wortlaut.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.cast.Knowledge;
import de.wortlaut.cast.Person;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the noun phrases of mentions are taken apart; the phrase stands between vertical bars in its sentence. */
class PhraseReaderTest {
  private Reading reading;
  private PhraseReader phrases;
  private Ownership owners;
  private Names names;
  private Range phrase;

  private PhraseReaderTest read(String marked) {
    int begin = marked.indexOf('|');
    int end = marked.lastIndexOf('|') - 1;
    Page page = Page.of(marked.replace("|", ""));
    reading = Reading.of(page, Knowledge.of(null));
    phrases = new PhraseReader(reading);
    owners = new Ownership(reading, phrases);
    names = new Names(reading, phrases);
    int first = 0;
    while (page.tokens().end(first) <= begin) {
      first++;
    }
    int last = first;
    while (last < page.tokens().count() && page.tokens().begin(last) < end) {
      last++;
    }
    phrase = new Range(first, last);
    return this;
  }

  private String text(Range range) {
    return range.length() == 0 ? "" : reading.page().tokens().text(range.begin(), range.end());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {
      "Das teilte |die Reederei Norderlloyd| am Dienstag mit. > Reederei Norderlloyd",
      "Das sagte |die Stadtverwaltung vom Dienstag| noch. > Stadtverwaltung",
      "Nach Ansicht |des Innenministeriums vom November 2011| ist das so. > Innenministerium",
      "Wie |das Preiskomitee in Bremen| schrieb, ist es aus. > Preiskomitee",
      "So hat |die taz jedoch erneut| berichtet. > taz",
      "Das meldet |die Nachrichtenagentur Wattpress| heute. > Wattpress",
      "Das meldet |der Sender „Küste eins“| heute. > Küste eins",
      "Das wollen |die Werft und die Reederei| so. > Werft",
      "Das wollen |die Werft und| so. > Werft",
      "Das sagt |das Statistische Landesamt| heute. > Statistisches Landesamt",
      "Nach Ansicht |des Moorburger Senders| ist es aus. > Moorburger Sender",
      "Nach Ansicht |Athens| ist es aus. > Athen",
      "Das hält |die NASA der überwiegende Teil| für wahr. > NASA",
      "So sieht es |die Mission der Vereinten Nationen im Sudan| heute. > Mission der Vereinten Nationen im Sudan",
      "Das sagt |das Institut für Küstenforschung| heute. > Institut für Küstenforschung",
      "Das sagt |das Institut, eine Behörde,| heute. > Institut",
      "Das sagt |moorbote.de| heute. > moorbote.de",
      "Das fordert |die Behörde gegenüber dem Rat| heute. > Behörde",
      "Das fordert |das Amt für neue Energien| heute. > Amt für neue Energien",
      "Das fordert |der Verband der freien Brauer| heute. > Verband der freien Brauer",
      "So weist |das Gericht die Klage| ab. > Gericht",
      "So weist |das Gericht der Klägerin| die Tür. > Gericht der Klägerin",
      "So will |die Reederei sagte| er. > Reederei",
      "So will |die Reederei gestern Abend| sagen. > Reederei",
      "So will |die Reederei stark| sein. > Reederei",
      "So will es |der Bund für Wasser und Boden| heute. > Bund für Wasser und Boden",
      "So will es |der Bund für Wasser und der Boden| heute. > Bund für Wasser",
      "So gab |das Landgericht Akten| frei. > Landgericht",
      "So gab |das Landgericht Bremen| nach. > Landgericht Bremen",
      "So gab |die Reederei am Montag| nach. > Reederei",
      "So gab |die Reederei im 3. Quartal| nach. > Reederei"
  })
  void bodiesAreNamedWithoutSortPlaceAndTime(String sentence, String name) {
    read(sentence);
    assertEquals(name, names.ofBody(phrase));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', nullValues = "-", value = {
      "Nach |Angaben der Reederei| ruht es. > der Reederei",
      "|Eigenen Angaben| zufolge ruht es. > ''",
      "Nach |eigenen Angaben| ruht es. > ''",
      "Nach |Angaben von Jana Holm| ruht es. > Jana Holm",
      "Nach |Ansicht des früheren Präsidenten| ruht es. > des früheren Präsidenten",
      "Nach |israelischen Angaben| ruht es. > ''",
      "Nach |einem Bericht über die Lage der Marine| ruht es. > der Marine",
      "Nach |Informationen aus dem Ministerium| ruht es. > dem Ministerium",
      "Das sagt |die Ministerin| heute. > die Ministerin",
      "Das sagt |der Rat der Stadt| heute. > der Rat der Stadt",
      "Das sagen |die Sprecher| heute. > die Sprecher"
  })
  void theNounOfSayingIsTakenFromItsOwner(String sentence, String owner) {
    read(sentence);
    assertEquals(owner, text(owners.withoutNounOfSaying(phrase)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', nullValues = "-", value = {
      "Nach |Polizeiangaben| ruht es. > Polizei",
      "Laut |BND-Bericht| ruht es. > BND",
      "Laut |Medienberichten| ruht es. > -",
      "Laut |einem Jahresbericht| ruht es. > -",
      "Nach |Regierungskreisen| ruht es. > Regierung",
      "Das sagt |die Ministerin| heute. > -"
  })
  void compoundsNameWhoseStatementItIs(String sentence, String owner) {
    read(sentence);
    assertEquals(owner, owners.inCompound(phrase));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {
      "Das melden |Südjütische Zeitungen| heute. > Zeitungen",
      "Das melden |arabische und iranische Medien| heute. > Medien",
      "|Arabische und iranische Medien| melden das. > Medien",
      "Das meldet |die Neue Moorburger Zeitung| heute. > Zeitung",
      "Das sagt |der 51-Jährige| heute. > 51-Jährige",
      "Das sagt |der 51-jährige Kapitän| heute. > Kapitän",
      "|Berliner Polizisten| sagen das. > Polizisten",
      "|Afghanische Behörden| melden das. > Behörden",
      "Das sagt |ihre frühere Trainerin| heute. > Trainerin",
      "Das sagt |der| heute. > ''"
  })
  void theHeadIsTheNounBehindTheAttributes(String sentence, String head) {
    read(sentence);
    assertEquals(head, phrases.head(phrase));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {
      "Das sagt |Lindhorsts Trainerin Eva Brandt| heute. Ole Lindhorst schweigt. > [Eva Brandt]",
      "Das sagt |Onno Reents’ Trainerin Eva Brandt| heute. > [Eva Brandt]",
      "Das sagt |Eva Brandt| heute. > [Eva Brandt]",
      "Das sagt |Eva Brandt aus Bremen| heute. > [Eva Brandt]",
      "Das sagt |die Trainerin| heute. Eva Brandt schweigt. > []",
      "Ole Lindhorst schweigt. Das sagt |die Anwältin Lindhorsts, Eva Brandt,| heute. > [Eva Brandt]",
      "Das sagt |Lindhorsts Haus| heute. Ole Lindhorst schweigt. > []",
      "Das sagt |die Trainerin Eva Brandt| heute. > [Eva Brandt]",
      "Das sagt |der Kapitän, der 51-jährige Ole Brandt,| heute. > [Ole Brandt]",
      "Das sagt |der Kapitän, Ole Brandt,| heute. > [Ole Brandt]",
      "Das sagen |die Anwälte von Eva Brandt| heute. > []",
      "Das sagt |der Bericht von Eva Brandt| heute. > []",
      "Eva Brandt schweigt. Das sagen |Brandts Helfer| heute. > []",
      "Das sagen |Eva Brandt und Ole Holm| heute. > [Eva Brandt, Ole Holm]"
  })
  void aPhraseMeansThePersonItNamesUnlessItNamesSomethingOfTheirs(String sentence, String meant) {
    read(sentence);
    assertEquals(meant, new Belonging(reading, phrases).meant(phrase).stream().map(Person::name).toList().toString());
  }

  @Test
  void numberShowsInArticleAndNoun() {
    assertTrue(read("Das sagen |die Gewerkschafter| heute.").phrases.isPlural(phrase));
    assertFalse(read("Das sagt |die Ministerin| heute.").phrases.isPlural(phrase));
    assertFalse(read("Das sagt |der Minister| heute.").phrases.isPlural(phrase));
    assertTrue(read("Das sagt |der Wahlsieger| heute.").phrases.isSingular(phrase));
    assertTrue(read("Das sagt |die Rednerin| heute.").phrases.isSingular(phrase));
    assertFalse(read("Das sagen |die Redner| heute.").phrases.isSingular(phrase));
  }

  @Test
  void definitePhrasesAndBareOnesAreKnown() {
    assertTrue(read("Das sagt |der Minister| heute.").phrases.isDefinite(phrase));
    assertTrue(read("Das sagt |dieser Minister| heute.").phrases.isDefinite(phrase));
    assertTrue(read("Das sagt |seine Ministerin| heute.").phrases.isDefinite(phrase));
    assertFalse(read("Das sagt |ein Minister| heute.").phrases.isDefinite(phrase));
    assertTrue(read("Das sagt |der Minister| heute.").phrases.isBare(phrase));
    assertTrue(read("Das sagt |das Gericht in dieser Woche| heute.").phrases.isBare(phrase));
    assertFalse(read("Das sagt |das Gericht der Stadt| heute.").phrases.isBare(phrase));
    assertTrue(read("Das sagt |die Neue Zeitung| heute.").phrases.hasCapitalAttribute(phrase));
    assertFalse(read("Das sagt |die neue Zeitung| heute.").phrases.hasCapitalAttribute(phrase));
    assertFalse(read("|Die Zeitung| sagt das.").phrases.hasCapitalAttribute(phrase));
    assertTrue(read("|Neue Zeitungen| sagen das.").phrases.opensSentence(phrase));
  }

  @Test
  void agesAndNicknamesAreRead() {
    assertEquals("45", read("Das sagt |der 45-Jährige| heute.").phrases.age(phrase));
    assertEquals("", read("Das sagt |der Minister| heute.").phrases.age(phrase));
    assertTrue(read("Das sagt |der 45-Jährige| heute.").phrases.isNickname(phrase));
    assertFalse(read("Das sagt |der Minister| heute.").phrases.isNickname(phrase));
  }

  @ParameterizedTest
  @ValueSource(strings = {"|Nun| sagt er das.", "|Letztlich| sagt er das.", "|Damals| sagte er das."})
  void whatHasACapitalFromItsPlaceAloneIsNoNoun(String sentence) {
    assertTrue(read(sentence).phrases.isNoNoun(phrase));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Das sagt |Berlin| heute.", "|Wasser| fehlt.", "Das sagt |Holm| heute.", "|SPD| und Grüne reden."})
  void namesAndNounsAreNouns(String sentence) {
    assertFalse(read(sentence).phrases.isNoNoun(phrase));
  }

  @Test
  void whereSomebodyWroteIsToldFromWhatSpeaks() {
    assertTrue(read("In |einem Brief| forderte sie mehr.").owners.isWithin(phrase));
    assertTrue(read("Das steht |im Schreiben| an den Rat.").owners.isWithin(phrase));
    assertFalse(read("Laut |einem Brief| fehlt Geld.").owners.isWithin(phrase));
    assertFalse(read("Heute kam |ein Brief| an.").owners.isWithin(phrase));
  }

  @Test
  void thingsArePlainNounsThatNeitherSpeakNorName() {
    assertTrue(read("Das sagt |die Pandemie| heute.").thing());
    assertTrue(read("Das sagt |der Regen| heute.").thing());
    assertFalse(read("Das sagt |die Behörde| heute.").thing());
    assertFalse(read("Das sagt |der Minister| heute.").thing());
    assertFalse(read("Das sagt |der Wahlsieger| heute.").thing());
    assertFalse(read("Das sagt |die MKW| heute.").thing());
    assertFalse(read("Das sagen |die Vereinten Wasserfreunde| heute.").thing());
    assertFalse(read("Das sagt |Frankreich| heute.").thing());
    assertFalse(read("Das sagt |„Brücke“| heute.").thing());
  }

  private boolean thing() {
    return phrases.isThing(phrases.headToken(phrase));
  }

  @Test
  void genitivesAndPhrasesBeforeAWordAreFound() {
    read("Das sagt |die Website des Senders| heute.");
    assertEquals("des Senders", text(owners.genitive(phrase)));
    read("Das sagt |der Brief von Jana Holm| heute.");
    assertEquals("Jana Holm", text(owners.genitive(phrase)));
    read("Das sagt |der Brief| heute.");
    assertNull(owners.genitive(phrase));
    read("Dem Moorboten |zufolge| ruht es.");
    assertEquals("Dem Moorboten", text(owners.endingAt(phrase.begin())));
    read("Er ging, Berichten |zufolge| ruht es.");
    assertEquals("Berichten", text(owners.endingAt(phrase.begin())));
    read("Er ging, |zufolge| ruht es.");
    assertNull(owners.endingAt(phrase.begin()));
  }

  @Test
  void ownStatementsJointOnesAndPointersBackAreKnown() {
    assertTrue(read("Nach |eigenen Angaben| ruht es.").owners.isOwn(phrase));
    assertTrue(read("|Seiner Ansicht| nach ruht es.").owners.isOwn(phrase));
    assertFalse(read("Nach |neuen Angaben| ruht es.").owners.isOwn(phrase));
    assertTrue(read("Das sagen |die Werft und die Reederei| heute.").phrases.isJoint(phrase));
    assertFalse(read("Das sagt |die Werft| heute.").phrases.isJoint(phrase));
    assertTrue(read("|Demnach| ruht es.").phrases.pointsBack(phrase.begin()));
    assertFalse(read("|Dennoch| ruht es.").phrases.pointsBack(phrase.begin()));
    assertEquals("Israel", read("Nach |israelischen Angaben| ruht es.").owners.country(phrase));
  }

  @Test
  void loneNamesArePeopleOnlyIfNothingSaysOtherwise() {
    assertTrue(read("Das sagt |Wulfken| heute.").phrases.isLoneName(phrase));
    assertFalse(read("Das sagt |Bremen| heute.").phrases.isLoneName(phrase));
    assertFalse(read("Das sagt |SPD| heute.").phrases.isLoneName(phrase));
    assertFalse(read("Das sagt |die Behörde| heute.").phrases.isLoneName(phrase));
    assertFalse(read("Das sagt |Watt-Media| heute.").phrases.isLoneName(phrase));
  }
}
