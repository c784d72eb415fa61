package de.wortlaut.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExportTest {
  private static final QuotationQuery ALL = QuotationQuery.builder().build();
  private static final Speaker KOLB = Texts.person("Edda Kolb", "Stadt Au, Bauamt").withRole("Leiterin");
  private static final String NASTY = "Er rief: \"Los, Leute!\"\r\nDann; nichts\t\u0001 \\ \uD83C\uDF27 =1+1";

  private final QuotationIndex index = QuotationIndex.open(new ByteBuffersDirectory());

  @AfterEach
  void close() {
    index.close();
  }

  private void fill(int articles, int quotationsEach) {
    for (int a = 0; a < articles; a++) {
      Texts text = Texts.article("a" + a).on(LocalDate.of(2020, 1, 1).plusDays(a * 7 % 100).toString());
      for (int q = 0; q < quotationsEach; q++) {
        text.says(KOLB, "Wort " + a + " und " + q);
      }
      index.add(text.done());
      if (a % 50 == 0) {
        index.commit(); // several segments
      }
    }
    index.commit();
  }

  private List<Hit> given(QuotationQuery query, long most) {
    List<Hit> hits = new ArrayList<>();
    assertEquals(index.forEach(query, most, hits::add), hits.size());
    return hits;
  }

  /** Records and fields as RFC 4180 says. */
  private static List<List<String>> parse(String csv) {
    List<List<String>> records = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        field.append(csv.charAt(i++));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || c != ',' && c != '\r' && c != '\n') {
        field.append(c);
      } else {
        if (c != '\n') {
          fields.add(field.toString());
          field.setLength(0);
        }
        if (c == '\r') {
          assertEquals('\n', csv.charAt(i + 1), "records end in CR LF");
          records.add(fields);
          fields = new ArrayList<>();
        }
      }
    }
    assertEquals(0, field.length() + fields.size(), "the last record ends, too");
    return records;
  }

  @Test
  void everyQuotationIsGivenOnceArticleByArticle() {
    fill(230, 10);
    index.delete("a7");
    index.commit();
    List<Hit> hits = given(ALL, Long.MAX_VALUE);
    Set<String> articles = new HashSet<>();
    for (int i = 0; i < hits.size(); i++) {
      assertEquals(i % 10, hits.get(i).number());
      assertEquals(hits.get(i - i % 10).articleId(), hits.get(i).articleId());
      articles.add(hits.get(i).articleId());
    }
    assertEquals(2290, hits.size());
    assertEquals(229, articles.size());
  }

  @Test
  void orderByDayGoesOnFromPageToPage() {
    fill(250, 9);
    List<Hit> hits = given(ALL.toBuilder().sort(SortOrder.NEWEST).build(), Long.MAX_VALUE);
    for (int i = 1; i < hits.size(); i++) {
      assertFalse(hits.get(i - 1).date().isBefore(hits.get(i).date()), "at " + i);
    }
    assertEquals(2250, hits.stream().map(h -> h.articleId() + "#" + h.number()).distinct().count());
  }

  @Test
  void noMoreAreGivenThanAskedFor() {
    fill(120, 10);
    assertEquals(1, given(ALL, 1).size());
    assertEquals(Scan.PAGE, given(ALL, Scan.PAGE).size());
    assertEquals(Scan.PAGE + 1, given(ALL, Scan.PAGE + 1).size());
    assertEquals(1200, given(ALL.toBuilder().limit(1).build(), 5000).size(), "the query's limit does not matter");
  }

  @Test
  void onlyWhatMatchesIsGiven() {
    fill(3, 2);
    index.add(Texts.article("b").says(Texts.person("Ole Rapp", null), "Nein", QuotationType.INDIRECT, 0.5).done());
    index.commit();
    assertEquals(6, given(QuotationQuery.bySpeaker("Kolb"), 100).size());
    assertEquals(1, given(QuotationQuery.builder().type(QuotationType.INDIRECT).build(), 100).size());
    assertEquals(0, given(QuotationQuery.bySpeaker("Niemand"), 100).size());
  }

  @Test
  void whatIsWrittenMeanwhileIsNotGiven() {
    fill(150, 10);
    List<Hit> hits = new ArrayList<>();
    index.forEach(
        ALL,
        Long.MAX_VALUE,
        hit -> {
          if (hits.isEmpty()) {
            index.delete("a149");
            index.add(Texts.article("neu").says(KOLB, "Neues").done());
            index.commit();
          }
          hits.add(hit);
        });
    assertEquals(1500, hits.size());
    assertTrue(hits.stream().noneMatch(h -> h.articleId().equals("neu")));
    assertEquals(1491, given(ALL, Long.MAX_VALUE).size());
  }

  @Test
  void linesOfJsonSayWhatTheHitsSay() throws IOException {
    index.add(Texts.article("a\"1").title("Ja,\nnein").on("2024-05-06").in("Bote").says(KOLB, NASTY).done());
    index.add(Texts.article("b").says(Speaker.none(), "Regen").done());
    index.commit();
    StringBuilder out = new StringBuilder();
    assertEquals(2, QuotationExport.of(index, ALL).writeJsonLines(out));
    List<String> lines = out.toString().lines().toList();
    assertEquals(2, lines.size());
    JsonNode one = new ObjectMapper().readTree(lines.get(0));
    Hit hit = index.search(QuotationQuery.bySpeaker("Kolb")).hits().get(0);
    assertEquals("a\"1", one.get("article").textValue());
    assertEquals("Ja,\nnein", one.get("title").textValue());
    assertTrue(one.get("url").isNull());
    assertEquals("2024-05-06", one.get("date").textValue());
    assertEquals(0, one.get("quotation").intValue());
    assertEquals(NASTY, one.get("text").textValue());
    assertEquals(hit.context(), one.get("context").textValue());
    assertEquals(hit.spans().get(0).begin(), one.get("spans").get(0).get("begin").intValue());
    assertEquals("Leiterin", one.get("speaker").get("role").textValue());
    assertEquals(0.9, one.get("confidence").doubleValue());
    assertEquals("Bote", one.get("outlets").get(0).textValue());
    assertTrue(new ObjectMapper().readTree(lines.get(1)).get("speaker").get("name").isNull());
  }

  @Test
  void csvComesBackAsItWas() throws IOException {
    index.add(Texts.article("a,1").title("Ja \"und\" nein").on("2024-05-06").in("Bote").says(KOLB, NASTY).done());
    index.add(Texts.article("b").says(Speaker.none(), "Regen").done());
    index.commit();
    StringBuilder out = new StringBuilder();
    assertEquals(2, QuotationExport.of(index, ALL).writeCsv(out));
    List<List<String>> records = parse(out.toString());
    assertEquals(3, records.size());
    records.forEach(r -> assertEquals(17, r.size(), r.toString()));
    assertEquals(List.of("article", "title", "url", "date"), records.get(0).subList(0, 4));
    List<String> first = records.get(1);
    assertEquals(List.of("a,1", "Ja \"und\" nein", "", "2024-05-06", "0", "DIRECT", NASTY), first.subList(0, 7));
    Hit hit = index.search(QuotationQuery.bySpeaker("Kolb")).hits().get(0);
    assertEquals(hit.spans().get(0).begin() + "-" + hit.spans().get(0).end(), first.get(8));
    assertEquals(List.of("Edda Kolb", "PERSON", "Leiterin", "Stadt Au, Bauamt", "0.9"), first.subList(9, 14));
    assertEquals(List.of("1", "Bote"), first.subList(15, 17));
    assertEquals(List.of("", "NONE", "", ""), records.get(2).subList(9, 13));
  }

  @Test
  void csvIsQuotedOnlyWhereItMustBe() throws IOException {
    index.add(Texts.article("a").says(KOLB, "So; ist es").done());
    index.commit();
    StringBuilder out = new StringBuilder();
    QuotationExport.of(index, ALL).writeCsv(out);
    assertTrue(out.toString().contains(",So; ist es,"), out.toString());
    assertTrue(out.toString().contains(",\"Stadt Au, Bauamt\","), out.toString());
  }

  @Test
  void halfASurrogatePairIsEscaped() throws IOException {
    Hit hit = hit("a\uD83Cb");
    assertTrue(QuotationExport.jsonLine(hit).contains("a\\uD83Cb"), QuotationExport.jsonLine(hit));
    assertEquals("a\uD83Cb", new ObjectMapper().readTree(QuotationExport.jsonLine(hit)).get("text").textValue());
  }

  private static Hit hit(String text) {
    return new Hit(
        "a", null, null, null, null, 0, QuotationType.DIRECT, text, text, 0, List.of(), KOLB, null, 1, 1, 0, List.of(),
        1, List.of());
  }

  @Test
  void whatTheWriterThrowsComesThrough() {
    fill(1, 3);
    IOException full = new IOException("disk full");
    Writer broken =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw full;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    QuotationExport export = QuotationExport.of(index, ALL);
    assertSame(full, assertThrows(IOException.class, () -> export.writeJsonLines(broken)));
    assertSame(full, assertThrows(IOException.class, () -> export.writeCsv(broken)));
    assertEquals(3, index.size());
  }

  @Test
  void badArgumentsAreNamed() {
    assertThrows(IllegalArgumentException.class, () -> QuotationExport.of(index, ALL).atMost(0));
    assertThrows(IllegalArgumentException.class, () -> index.forEach(ALL, 0, hit -> {}));
    QuotationQuery collapsing = ALL.toBuilder().collapseCopies(true).build();
    assertThrows(IllegalArgumentException.class, () -> index.forEach(collapsing, 1, hit -> {}));
    assertThrows(NullPointerException.class, () -> QuotationExport.of(index, ALL).writeCsv(null));
  }
}
