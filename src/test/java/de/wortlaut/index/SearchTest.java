package de.wortlaut.index;

import static de.wortlaut.index.Texts.article;
import static de.wortlaut.index.Texts.organisation;
import static de.wortlaut.index.Texts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.Gender;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  private static final Speaker KERN =
      person("Ada Kern", "Hafenamt").withGender(Gender.FEMALE).withRole("Leiterin");
  private static final Speaker RAU = person("Ilse Rau", "Reederverband").withGender(Gender.FEMALE);
  private static final Speaker HALLER = person("Tom Haller", null).withGender(Gender.MALE);

  @TempDir
  Path folder;
  private QuotationIndex index;

  @BeforeEach
  void fill() {
    index = QuotationIndex.open(folder);
    index.add(
        article("kai").on("2024-05-30").in("Küstenblatt")
            .says(KERN, "Die Schiffe liegen zu tief im Wasser")
            .says(HALLER, "Kein Schiff fährt ohne Lotsen", QuotationType.INDIRECT, 0.4)
            .done());
    index.add(
        article("streik").on("2024-06-11").in("Hafenkurier")
            .says(RAU, "Der Streik trifft alle Häfen")
            .says(organisation("Hafenamt"), "Die Häfen bleiben offen", QuotationType.REPORTED, 0.7)
            .done());
    index.add(article("ohne-datum").says(KERN, "Ohne Lotsen geht im Hafen nichts").done());
    index.commit();
  }

  @AfterEach
  void close() {
    index.close();
  }

  private List<String> texts(QuotationQueryBuilder query) {
    return index.search(query.build()).hits().stream().map(Hit::text).toList();
  }

  private int count(QuotationQueryBuilder query) {
    return texts(query).size();
  }

  private static QuotationQueryBuilder query() {
    return QuotationQuery.builder();
  }

  @Test
  void wordsAreFoundInAnyInflectionAndAllMustBeThere() {
    assertEquals(2, count(query().words("Schiff")));
    assertEquals(3, count(query().words("Hafen")));
    assertEquals(1, count(query().words("Hafen Streik")));
    assertEquals(0, count(query().words("Streik Lotsen")));
  }

  @Test
  void phrasesHoldTogetherAndMinusLeavesOut() {
    assertEquals(1, count(query().words("\"Hafen bleiben\"")));
    assertEquals(0, count(query().words("\"bleiben Hafen\"")));
    assertEquals(1, count(query().words("Lotsen -Schiff")));
    assertEquals(3, count(query().words("-Lotsen")));
  }

  @Test
  void conditionsCombine() {
    assertEquals(1, count(query().type(QuotationType.INDIRECT)));
    assertEquals(2, count(query().type(QuotationType.INDIRECT).type(QuotationType.REPORTED)));
    assertEquals(1, count(query().kind(SpeakerKind.ORGANISATION)));
    assertEquals(3, count(query().gender(Gender.FEMALE)));
    assertEquals(2, count(query().role("Leiterinnen")));
    assertEquals(2, count(query().outlet("kuestenblatt")));
    assertEquals(2, count(query().article("streik")));
    assertEquals(4, count(query().minConfidence(0.7)));
    assertEquals(3, count(query().institution("Hafenamt")));
    assertEquals(1, count(query().institution("Hafenamt").speaker("Kern").words("Lotsen")));
  }

  @Test
  void datesAreInclusiveAndLeaveUndatedArticlesOut() {
    assertEquals(2, count(query().since(LocalDate.of(2024, 6, 11))));
    assertEquals(2, count(query().until(LocalDate.of(2024, 5, 30))));
    assertEquals(4, count(query().since(LocalDate.MIN)));
    assertEquals(4, count(query().until(LocalDate.MAX)));
    assertEquals(5, count(query()));
  }

  @Test
  void sortsByDateWithUndatedArticlesLast() {
    assertEquals(
        List.of("streik", "streik", "kai", "kai", "ohne-datum"),
        articles(query().sort(SortOrder.NEWEST)));
    assertEquals(
        List.of("kai", "kai", "streik", "streik", "ohne-datum"),
        articles(query().sort(SortOrder.OLDEST)));
  }

  private List<String> articles(QuotationQueryBuilder query) {
    return index.search(query.build()).hits().stream().map(Hit::articleId).toList();
  }

  @Test
  void pagesGoOnWhereTheLastOneEndedInEveryOrderAndWithCopiesCollapsed() {
    for (SortOrder order : SortOrder.values()) {
      for (boolean collapse : List.of(false, true)) {
        QuotationQuery all = query().sort(order).collapseCopies(collapse).limit(5).build();
        List<String> paged = new ArrayList<>();
        QuotationQuery page = all.toBuilder().limit(2).build();
        SearchResult result = index.search(page);
        result.hits().forEach(hit -> paged.add(hit.text()));
        while (result.next() != null) {
          result = index.search(page.toBuilder().after(result.next()).build());
          result.hits().forEach(hit -> paged.add(hit.text()));
        }
        assertEquals(index.search(all).hits().stream().map(Hit::text).toList(), paged);
        assertNull(index.search(all).next());
      }
    }
  }

  @Test
  void aPageShowsTheIndexAsItWasOnTheFirst() {
    QuotationQuery page = query().limit(2).sort(SortOrder.NEWEST).build();
    SearchResult first = index.search(page);
    index.add(article("neu").on("2025-01-01").says(RAU, "Alles ist anders").done());
    index.delete("kai");
    index.commit();
    SearchResult second = index.search(page.toBuilder().after(first.next()).build());
    assertEquals(List.of("kai", "kai"), second.hits().stream().map(Hit::articleId).toList());
  }

  @Test
  void aPageFromBeforeTheIndexWasOpenedGoesOnBehindItsLastQuotation() {
    for (SortOrder order : SortOrder.values()) {
      QuotationQuery page = query().limit(2).sort(order).build();
      SearchResult first = index.search(page);
      index.close();
      index = QuotationIndex.open(folder);
      index.add(article("neu-" + order).says(RAU, "Alles ist anders " + order).done());
      index.commit();
      List<String> seen = new ArrayList<>(first.hits().stream().map(Hit::text).toList());
      SearchResult rest =
          index.search(page.toBuilder().limit(50).after(first.next()).build());
      seen.addAll(rest.hits().stream().map(Hit::text).toList());
      assertEquals(seen.size(), new HashSet<>(seen).size(), "nothing twice");
      assertEquals(index.size(), seen.size(), "nothing lost");
    }
  }

  @Test
  void aCursorThatIsNoneIsRefused() {
    QuotationQuery query = query().after("Unsinn!").build();
    assertThrows(IllegalArgumentException.class, () -> index.search(query));
  }

  @Test
  void countsByEveryDimension() {
    SearchResult result = index.search(query().count(Dimension.values()).build());
    assertEquals(new Count("Ada Kern", 2), result.counts().get(Dimension.SPEAKER).get(0));
    assertEquals(4, result.counts().get(Dimension.SPEAKER).size());
    assertEquals(
        List.of(new Count("Hafenamt", 3), new Count("Reederverband", 1)),
        result.counts().get(Dimension.INSTITUTION));
    assertEquals(new Count("DIRECT", 3), result.counts().get(Dimension.TYPE).get(0));
    assertEquals(
        List.of(new Count("2024-05", 2), new Count("2024-06", 2)),
        result.counts().get(Dimension.MONTH));
    assertEquals(2, result.counts().get(Dimension.OUTLET).size());
    assertEquals(5, result.total());
    assertTrue(result.totalIsExact());
  }

  @Test
  void highlightsTheWordsThatWereSearched() {
    Hit hit = index.search(query().words("Häfen Streiks").build()).hits().get(0);
    assertEquals(
        List.of("Der [Streik] trifft alle [Häfen]"),
        hit.fragments().stream().map(f -> f.marked("[", "]")).toList());
    assertTrue(index.search(QuotationQuery.bySpeaker("Rau")).hits().get(0).fragments().isEmpty());
  }

  @Test
  void copiesOfAnAgencyReportAreOneHitWithTheirOutlets() {
    for (String outlet : List.of("Abendpost", "Morgenpost", "Zeitung")) {
      index.add(
          article("agentur-" + outlet).on("2024-07-01").in(outlet)
              .says(HALLER, "Der Lotse geht - von Bord").done());
    }
    index.add(
        article("eigen").on("2024-07-02").in("Anderswo")
            .says(HALLER, "Der Lotse geht – von  Bord!").done());
    index.add(article("fremd").says(RAU, "Der Lotse geht von Bord").done());
    index.commit();
    QuotationQuery query =
        query().words("Bord").collapseCopies(true).count(Dimension.SPEAKER).build();
    SearchResult result = index.search(query);
    assertEquals(2, result.total());
    Hit hit =
        result.hits().stream().filter(h -> h.speaker().equals(HALLER)).findFirst().orElseThrow();
    assertEquals(4, hit.copies());
    assertEquals(List.of("Abendpost", "Anderswo", "Morgenpost", "Zeitung"), hit.outlets());
    assertEquals(
        List.of(new Count("Ilse Rau", 1), new Count("Tom Haller", 1)),
        result.counts().get(Dimension.SPEAKER));
    assertEquals(5, index.search(query.toBuilder().collapseCopies(false).build()).total());
  }

  @Test
  void suggestsNamesWhileTyping() {
    index.add(article("x").says(KERN, "Noch etwas").done());
    index.commit();
    for (String typed : List.of("a", "ad", "Ada ", "ada k", "k", "KERN", "Kern, A")) {
      assertEquals(
          "Ada Kern", index.suggestSpeakers(typed, 3).get(0).name(), typed);
    }
    assertEquals(3, index.suggestSpeakers("ker", 3).get(0).articles());
    assertEquals("Reederverband", index.suggestInstitutions("re", 3).get(0).name());
    assertTrue(index.suggestSpeakers("zz", 3).isEmpty());
    assertEquals(2, index.suggestSpeakers("", 2).size());
  }

  @Test
  void tellsWhetherATotalIsExact() {
    Texts many = article("viele");
    IntStream.range(0, 1500).forEach(i -> many.says(RAU, "Satz Nummer " + i));
    index.add(many.done());
    index.commit();
    SearchResult result = index.search(QuotationQuery.bySpeaker("Rau"));
    assertTrue(result.total() > 1000);
    assertFalse(result.totalIsExact());
    assertEquals(QuotationQuery.DEFAULT_LIMIT, result.hits().size());
  }
}
