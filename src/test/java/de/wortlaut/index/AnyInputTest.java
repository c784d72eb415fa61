package de.wortlaut.index;

import static de.wortlaut.index.Texts.article;
import static de.wortlaut.index.Texts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Whatever is typed or indexed, nothing throws. */
class AnyInputTest {
  private static QuotationIndex index;

  @BeforeContainer
  static void fill() {
    index = QuotationIndex.open(new ByteBuffersDirectory());
    index.add(article("a").says(person("Ada Kern", "Hafenamt"), "Das Moor trocknet aus").done());
    index.commit();
  }

  @AfterContainer
  static void close() {
    index.close();
  }

  @Property(tries = 1000)
  void anyQueryIsReadAndSearched(@ForAll("typed") String typed) {
    assertNotNull(index.search(QuotationQuery.parse(typed)));
  }

  @Property(tries = 300)
  void anyTextIsTakenAsItIsByTheBuilder(@ForAll("typed") String typed) {
    QuotationQuery query =
        QuotationQuery.builder()
            .speaker(typed).institution(typed).role(typed).outlet(typed).article(typed)
            .person(typed).words(typed).build();
    assertNotNull(index.search(query));
    assertNotNull(index.suggestSpeakers(typed, 3));
    assertNotNull(index.suggestInstitutions(typed, 3));
    assertNotNull(index.speakers(typed, 3));
  }

  @Property(tries = 300)
  void aSpeakerOfAnyNameIsFoundByThatName(@ForAll("typed") String name) {
    Speaker speaker = Speaker.of(SpeakerKind.PERSON, name).withInstitution(name).withRole(name);
    String words = "Gesagt: " + name;
    try (QuotationIndex own = QuotationIndex.open(new ByteBuffersDirectory())) {
      own.add(article("x").says(speaker, words).done());
      own.commit();
      assertEquals(1, own.size());
      boolean hasWord = !Folding.words(name).isEmpty();
      if (hasWord) {
        assertEquals(1, own.search(QuotationQuery.bySpeaker(name)).hits().size());
        assertEquals(1, own.search(QuotationQuery.byInstitution(name)).hits().size());
      }
    }
  }

  @Property(tries = 300)
  void foldedWordsAreNeitherEmptyNorEndless(@ForAll("typed") String text) {
    for (String word : Folding.words(text)) {
      assertTrue(!word.isEmpty() && word.length() <= Folding.MAX_WORD);
    }
  }

  @Provide
  Arbitrary<String> typed() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "speaker:", "since:", "until:", "type:", "\"", "„", "-", "- ", "*", "?", "~", "(", ")",
            "AND", "OR", "NOT", "\\", ":", " ", "  ", "\t", "Moor", "Kern", "Ädä", "2024-06",
            "31.2.2024", "🦀", "\ud800", "\u0000", "\u0001", "ß", "und", "[a TO b]", "^4", "999999999999",
            "confidence:", "NaN", "sort:", "Institut (IfM)", "a'b", "ﬁ", "İ", "\u0301", "中文");
    Arbitrary<String> mixed = pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(60);
    Arbitrary<String> huge =
        Arbitraries.of(List.of("Moor ".repeat(9000), "-\"".repeat(9000), "ä".repeat(40_000)));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(60, mixed),
        net.jqwik.api.Tuple.of(38, any),
        net.jqwik.api.Tuple.of(2, huge));
  }
}
