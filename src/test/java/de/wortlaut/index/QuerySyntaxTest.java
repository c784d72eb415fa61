package de.wortlaut.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.QuotationType;
import de.wortlaut.model.SpeakerKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuerySyntaxTest {
  @Test
  void readsFieldsWordsAndPhrases() {
    QuotationQuery query =
        QuotationQuery.parse(
            "speaker:Kern institution:\"Amt für Bodenschutz\" Moor „trockener Boden“ -Regen"
                + " type:free-indirect kind:person confidence:0,8 sort:newest since:2024-06");
    assertEquals("Kern", query.speaker());
    assertEquals("Amt für Bodenschutz", query.institution());
    assertEquals(
        List.of(
            new WordClause("Moor", false, false),
            new WordClause("trockener Boden", true, false),
            new WordClause("Regen", false, true)),
        query.words());
    assertEquals(Set.of(QuotationType.FREE_INDIRECT), query.types());
    assertEquals(Set.of(SpeakerKind.PERSON), query.kinds());
    assertEquals(0.8, query.minConfidence());
    assertEquals(SortOrder.NEWEST, query.sort());
    assertEquals(LocalDate.of(2024, 6, 1), query.since());
    assertTrue(query.remarks().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
      "2024, 2024-01-01, 2024-12-31",
      "2024-02, 2024-02-01, 2024-02-29",
      "2024-02-07, 2024-02-07, 2024-02-07",
      "7.2.2024, 2024-02-07, 2024-02-07",
      "2.2024, 2024-02-01, 2024-02-29"
  })
  void sinceMeansTheFirstDayAndUntilTheLast(String typed, LocalDate first, LocalDate last) {
    assertEquals(first, QuotationQuery.parse("since:" + typed).since());
    assertEquals(last, QuotationQuery.parse("until:" + typed).until());
  }

  @Test
  void saysWhatItDoesNotUnderstandAndLeavesItOut() {
    QuotationQuery query =
        QuotationQuery.parse("since:gestern type:laut confidence:viel until:2024-13 Moor");
    assertEquals(4, query.remarks().size());
    assertNull(query.since());
    assertEquals(1, query.words().size());
    assertEquals(1, QuotationQuery.parse("since:2025 until:2024").remarks().size());
  }

  @Test
  void unknownFieldsAndWebAddressesAreWords() {
    assertEquals(
        List.of(new WordClause("Betreff:Moor", false, false)),
        QuotationQuery.parse("Betreff:Moor").words());
    assertEquals(1, QuotationQuery.parse("https://moor.example").words().size());
  }

  @Test
  void aQuotationMarkMayBeMissing() {
    assertEquals("Ada Kern", QuotationQuery.parse("speaker:\"Ada Kern").speaker());
  }

  @Test
  void badArgumentsOfTheBuilderAreNamed() {
    QuotationQueryBuilder builder = QuotationQuery.builder();
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> builder.limit(0))
            .getMessage()
            .contains("limit"));
    assertThrows(IllegalArgumentException.class, () -> builder.minConfidence(1.1));
    assertThrows(NullPointerException.class, () -> QuotationQuery.bySpeaker(null));
    builder.since(LocalDate.of(2024, 2, 1)).until(LocalDate.of(2024, 1, 1));
    assertThrows(IllegalArgumentException.class, builder::build);
  }
}
