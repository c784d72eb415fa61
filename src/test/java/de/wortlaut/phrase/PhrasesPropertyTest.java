package de.wortlaut.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.text.Range;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the phrases of any text. */
class PhrasesPropertyTest {
  @Property(tries = 300)
  void anyCharactersAreTaken(@ForAll String text) {
    check(text);
  }

  @Property(tries = 1000)
  void wordsInAnyOrderAreTaken(@ForAll("words") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries
        .of("der", "Die", "des", "eine", "vom", "am", "von", "und", ",", ".", "(", ")", "–", "„", "“", "»",
            "«", "Dr", "Holm", "Jana", "Brandts", "Leiter", "Amts", "Amt", "geratene", "unter", "Druck", "28-Jährige",
            "51-jährige", "44", "2019", "sagte", "ist", "als", "sie", "sich", "’", "Innen-", "XVI", "al-Omair",
            "Berliner",
            "Weiße", "Montag", "der", "die", "deren", "SPD", "C", ":", "\n", "de", "&", "Senior", "alle", "gestern")
        .list().ofMinSize(0).ofMaxSize(60).map(words -> String.join(" ", words));
  }

  private static void check(String text) {
    Parsed p = Parsed.of(text);
    int tokens = p.tokens.count();
    assertTrue(p.phrases.count() <= tokens, "no more phrases than tokens");
    int before = -1;
    int attachments = 0;
    for (int i = 0; i < p.phrases.count(); i++) {
      NounPhrase phrase = p.phrases.get(i);
      assertEquals(i, phrase.index());
      assertTrue(phrase.begin() >= before, "in order");
      before = phrase.begin();
      place(p, phrase);
      attachments += phrase.attachments().size();
      phrase.attachments().forEach(a -> assertTrue(a.begin() >= 0 && a.begin() < a.end() && a.end() <= tokens));
    }
    assertTrue(attachments <= 3 * tokens + 3, "linearly many attachments");
    p.phrases.extents(new Range(0, tokens), 40);
  }

  private static void place(Parsed p, NounPhrase phrase) {
    int sentence = phrase.sentence();
    assertTrue(p.page.sentences().first(sentence) <= phrase.begin() && phrase.begin() < phrase.end()
        && phrase.end() <= phrase.extent(), "in its sentence");
    assertTrue(phrase.extent() <= p.page.sentences().end(sentence), "not beyond the sentence");
    assertTrue(phrase.begin() <= phrase.head() && phrase.head() < phrase.end(), "the head is in the core");
    assertTrue(phrase.attributesBegin() <= phrase.attributesEnd() && phrase.titleBegin() <= phrase.titleEnd()
        && phrase.nameBegin() <= phrase.nameEnd() && phrase.nameEnd() <= phrase.end(), "ranges are ranges");
    assertTrue(p.phrases.firstOf(sentence) <= phrase.index() && phrase.index() < p.phrases.endOf(sentence));
  }
}
