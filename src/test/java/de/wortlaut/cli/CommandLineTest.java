package de.wortlaut.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.wortlaut.index.QuotationIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
  private static final String TEXT =
      "„Wir bauen das Freibad neu“, sagte die Bürgermeisterin Anna Feldhaus am Montag vor dem Rat. "
          + "Der Kämmerer Jens Ohmstedt erklärte, das Geld reiche nicht für ein neues Becken.";
  private static final String GOOD =
      "{\"id\":\"bad\",\"title\":\"Freibad\",\"date\":\"2024-05-06\",\"pages\":7,\"text\":\"" + TEXT + "\"}";

  @TempDir
  Path folder;
  private String out = "";
  private String err = "";

  private int run(Object... args) {
    StringWriter to = new StringWriter();
    StringWriter errors = new StringWriter();
    String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int status = Main.run(words, new PrintWriter(to), new PrintWriter(errors));
    out = to.toString();
    err = errors.toString();
    return status;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<JsonNode> lines() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> nodes = new java.util.ArrayList<>();
    for (String line : out.lines().toList()) {
      nodes.add(json.readTree(line));
    }
    return nodes;
  }

  private void assertFailsInOneLine(int status, String... parts) {
    assertEquals(1, status, err);
    assertEquals(1, err.lines().count(), err);
    for (String part : parts) {
      assertTrue(err.contains(part), err);
    }
  }

  @Test
  void readableViewShowsTheWordsAndWhereTheyStand() throws IOException {
    assertEquals(0, run("extract", file("bad.txt", TEXT)), err);
    assertTrue(out.contains("Wir bauen das Freibad neu"), out);
    assertTrue(out.contains("line 1"), out);
    assertFalse(out.contains("\u001b"), "no colours where nobody is watching");
    assertEquals("", err);
  }

  @Test
  void jsonHasALineAnArticleWithOffsetsIntoItsText() throws IOException {
    Path other = file("leer.txt", "");
    assertEquals(0, run("extract", "--json", file("bad.txt", TEXT), other), err);
    assertEquals("bad", lines().get(0).get("id").asText());
    assertEquals("leer", lines().get(1).get("id").asText());
    assertEquals(0, lines().get(1).get("quotes").size());
    JsonNode quote = lines().get(0).get("quotes").get(0);
    JsonNode span = quote.get("spans").get(0);
    assertEquals("DIRECT", quote.get("type").asText());
    assertEquals(
        quote.get("text").asText(), TEXT.substring(span.get("begin").asInt(), span.get("end").asInt()));
  }

  @Test
  void byteOrderMarkAndLineEndsCountInOffsets() throws IOException {
    String text = "\uFEFFEin Vorwort.\r\n\r\n" + TEXT;
    assertEquals(0, run("extract", "--json", file("bom.txt", text)), err);
    JsonNode quote = lines().get(0).get("quotes").get(0);
    JsonNode span = quote.get("spans").get(0);
    assertEquals(
        quote.get("text").asText(), text.substring(span.get("begin").asInt(), span.get("end").asInt()));
  }

  @Test
  void brokenLinesAreReportedAndTheOthersDone() throws IOException {
    Path batch =
        file(
            "batch.jsonl",
            String.join(
                "\n",
                "\uFEFF" + GOOD,
                "{\"id\":\"halb",
                "{\"text\":\"ohne Nummer\"}",
                "{\"id\":\"x\"}",
                "{\"id\":\"y\",\"text\":\"\",\"date\":\"gestern\"}",
                "[1]",
                "",
                GOOD.replace("\"bad\"", "\"zwei\"")));
    assertEquals(1, run("extract", "--json", batch));
    assertEquals(List.of("bad", "zwei"), lines().stream().map(n -> n.get("id").asText()).toList());
    assertEquals(5, err.lines().count(), err);
    for (int line : List.of(2, 3, 4, 5, 6)) {
      assertTrue(err.contains("batch.jsonl:" + line + ": "), err);
    }
  }

  @Test
  void unreadableFilesAreReportedAndTheOthersDone() throws IOException {
    Path latin = Files.write(folder.resolve("latin.txt"), "für".getBytes(ISO_8859_1));
    Path good = file("bad.txt", TEXT);
    assertEquals(1, run("extract", "--json", folder.resolve("fehlt.txt"), latin, folder, good));
    assertEquals(1, lines().size());
    List<String> reports = err.lines().toList();
    assertEquals(3, reports.size(), err);
    assertTrue(reports.get(0).endsWith("fehlt.txt: no such file"), err);
    assertTrue(reports.get(1).endsWith("latin.txt: is not UTF-8 text"), err);
    assertTrue(reports.get(2).contains("is a folder"), err);
  }

  @Test
  void articlesOfManyFilesAndLinesComeInTheirOrder() throws IOException {
    StringBuilder batch = new StringBuilder();
    List<String> expected = new java.util.ArrayList<>(List.of("erst"));
    for (int i = 0; i < 60; i++) {
      String text = i % 7 == 0 ? TEXT.repeat(20) : TEXT;
      batch.append(i == 30 ? "kaputt" : "{\"id\":\"z" + i + "\",\"text\":\"" + text + "\"}").append("\r\n");
      if (i != 30) {
        expected.add("z" + i);
      }
    }
    expected.add("letzt");
    Path lines = file("batch.jsonl", batch.toString());
    assertEquals(1, run("extract", "--json", file("erst.txt", TEXT), lines, file("letzt.txt", TEXT)));
    assertEquals(expected, lines().stream().map(n -> n.get("id").asText()).toList());
    assertEquals(1, err.lines().count(), err);
    assertTrue(err.contains("batch.jsonl:31: is no JSON"), err);
  }

  @Test
  void articlesTheIndexRefusesAreReportedAndTheOthersDone() throws IOException {
    Path index = folder.resolve("index");
    String tooLong = GOOD.replace("\"bad\"", "\"" + "x".repeat(40_000) + "\"");
    assertEquals(1, run("index", "--index", index, file("a.jsonl", tooLong + "\n" + GOOD)));
    assertEquals(1, err.lines().count(), err);
    assertTrue(out.startsWith("1 article "), out);
  }

  @Test
  void lessSureQuotationsAreLeftOutOnDemand() throws IOException {
    Path file = file("bad.txt", TEXT);
    assertEquals(0, run("extract", "--json", "--min-confidence", "1", file), err);
    int sure = lines().get(0).get("quotes").size();
    assertEquals(0, run("extract", "--json", file), err);
    assertTrue(lines().get(0).get("quotes").size() >= sure);
    assertEquals(2, run("extract", "--min-confidence", "2", file));
  }

  @Test
  void wrongUsageHasItsOwnStatus() {
    assertEquals(2, run());
    assertEquals(2, run("extract"));
    assertEquals(2, run("verdaue", "x"));
    assertEquals(2, run("search", "--text", "x"));
    assertEquals(2, run("search", "--index", folder, "--since", "gestern"));
    assertTrue(err.contains("gestern"), err);
    assertEquals(1, err.lines().count(), err);
    assertEquals(2, run("search", "--index", folder, "--type", "LAUT"));
  }

  @Test
  void indexedArticlesAreFoundByWordsAndDay() throws IOException {
    Path index = folder.resolve("index");
    assertEquals(0, run("index", "--index", index, file("a.jsonl", GOOD)), err);
    assertEquals("", err);
    assertEquals(0, run("search", "--index", index, "--text", "Freibad", "--json"), err);
    JsonNode hit = lines().get(0);
    assertEquals("bad", hit.get("article").asText());
    assertEquals("Freibad", hit.get("title").asText());
    assertEquals("2024-05-06", hit.get("date").asText());
    assertTrue(hit.get("context").asText().contains(hit.get("text").asText()), out);
    assertEquals(0, run("search", "--index", index, "--since", "2024-05", "--until", "2024-05", "--json"), err);
    int may = lines().size();
    assertTrue(may > 0);
    assertEquals(0, run("search", "--index", index, "--until", "2024-04", "--json"), err);
    assertEquals("", out);
    assertEquals(0, run("search", "--index", index, "--limit", "1", "--json"), err);
    assertEquals(1, lines().size());
  }

  @Test
  void exportPrintsWhatSearchPrints() throws IOException {
    Path index = folder.resolve("index");
    assertEquals(0, run("index", "--index", index, file("a.jsonl", GOOD)), err);
    assertEquals(0, run("search", "--index", index, "--text", "Freibad", "--json"), err);
    String found = out;
    assertFalse(found.isEmpty());
    assertEquals(0, run("export", "--index", index, "--text", "Freibad"), err);
    assertEquals(found.lines().toList(), out.lines().toList());
    assertEquals(0, run("export", "--index", index, "--until", "2024-04"), err);
    assertEquals("", out);
    assertEquals(0, run("export", "--index", index, "--limit", "1", "--csv"), err);
    assertTrue(out.startsWith("article,title,url,date,"), out);
    assertTrue(out.contains("\r\nbad,Freibad,,2024-05-06,0,DIRECT,"), out);
    assertEquals(2, out.lines().count(), out);
    assertEquals(2, run("export", "--index", index, "--limit", "0"));
    assertFailsInOneLine(run("export", "--index", folder.resolve("fehlt")), "fehlt");
  }

  @Test
  void speakersAsAPageSayWhenAndForWhom() throws IOException {
    Path index = folder.resolve("index");
    String june = GOOD.replace("\"bad\"", "\"zwei\"").replace("2024-05-06", "2024-06-07");
    assertEquals(0, run("index", "--index", index, file("a.jsonl", GOOD + "\n" + june)), err);
    assertEquals(0, run("speakers", "--index", index, "--html"), err);
    assertTrue(out.startsWith("<!DOCTYPE html>"), out);
    for (String said : List.of("Anna Feldhaus", "Bürgermeisterin", "Jens Ohmstedt", "4 Zitate", "2 Stimmen", "Mai",
        "Juni")) {
      assertTrue(out.contains(said), said + " is missing in " + out);
    }
    assertFalse(out.contains("ohne Datum"), out);
    assertEquals(2, run("speakers", "--index", index, "--html", "--json"));
  }

  @Test
  void exportThatCannotBeWrittenFails() throws IOException {
    Path index = folder.resolve("index");
    run("index", "--index", index, file("a.jsonl", GOOD));
    StringWriter errors = new StringWriter();
    PrintWriter full = new PrintWriter(new java.io.FilterWriter(new StringWriter()) {
      @Override
      public void write(String text, int from, int length) throws IOException {
        throw new IOException("full");
      }
    });
    String[] words = {"export", "--index", index.toString()};
    assertEquals(1, Main.run(words, full, new PrintWriter(errors)));
    assertTrue(errors.toString().contains("could not be written"), errors.toString());
  }

  @Test
  void indexingTwiceChangesNothing() throws IOException {
    Path index = folder.resolve("index");
    Path file = file("a.jsonl", GOOD);
    run("index", "--index", index, file);
    run("search", "--index", index, "--json");
    String once = out;
    assertEquals(0, run("index", "--index", index, file), err);
    run("search", "--index", index, "--json");
    assertEquals(once, out);
    assertEquals(0, run("speakers", "--index", index, "--json"), err);
  }

  @Test
  void goodArticlesOfABrokenBatchAreIndexed() throws IOException {
    Path index = folder.resolve("index");
    assertFailsInOneLine(run("index", "--index", index, file("a.jsonl", "{\n" + GOOD)), "a.jsonl:1: ");
    assertEquals(0, run("search", "--index", index, "--text", "Freibad"), err);
    assertTrue(out.contains("Freibad"), out);
  }

  @Test
  void foldersThatAreNoIndexAreNamed() throws IOException {
    file("brief.txt", "Hallo");
    assertFailsInOneLine(run("search", "--index", folder, "--text", "x"), folder.toString());
    assertFailsInOneLine(run("speakers", "--index", folder.resolve("fehlt")), "fehlt");
    Path good = Files.write(folder.resolve("a.jsonl"), GOOD.getBytes(UTF_8));
    assertFailsInOneLine(run("index", "--index", good, good), good.toString());
  }

  @Test
  void indexInUseIsSaidSo() throws IOException {
    Path index = folder.resolve("index");
    Path file = file("a.jsonl", GOOD);
    try (QuotationIndex other = QuotationIndex.open(index)) {
      other.commit();
      assertFailsInOneLine(run("index", "--index", index, file), index.toString(), "use");
    }
    assertEquals(0, run("index", "--index", index, file), err);
  }

  @Test
  void evaluationPrintsTheTable() throws IOException {
    Path gold =
        file(
            "gold.jsonl",
            "{\"id\":\"g\",\"text\":\"„Ja“, sagte sie.\",\"tokens\":[[0,1],[1,3],[3,4],[4,5],[6,11],[12,15],[15,16]],"
                + "\"annotations\":[{\"id\":0,\"type\":\"Direct\",\"quote\":[[0,4]],\"cue\":[[6,11]]}]}");
    assertEquals(0, run("evaluate", gold), err);
    assertTrue(out.startsWith("quote                       P "), out);
    assertEquals(11, out.lines().count(), out);
    assertEquals(0, run("evaluate", gold, "--reliability"), err);
    assertTrue(out.contains("expected calibration error"), out);
  }

  private static String annotated(String id, String speaker) {
    String text = "„Ja“, sagte " + speaker + ". Er ging.";
    int end = 12 + speaker.length();
    return "{\"id\":\"" + id + "\",\"text\":\"" + text
        + "\",\"tokens\":[[0,1],[1,3],[3,4],[4,5],[6,11],[12," + end + "]],\"annotations\":[{\"id\":0,"
        + "\"type\":\"Direct\",\"quote\":[[0,4]],\"cue\":[[6,11]],\"speaker\":[[12," + end + "]]}]}\n";
  }

  private static String source(String id, String name) {
    return "{\"article\":\"" + id + "\",\"quote\":0,\"kind\":\"PERSON\",\"name\":\"" + name + "\"}\n";
  }

  @Test
  void lossesAreToldByStageFromSeveralFilesOfSources() throws IOException {
    Path gold = file("gold.jsonl", annotated("a", "Jens Ohmstedt") + annotated("b", "Ute Brand"));
    Path one = file("one.jsonl", source("a", "Jens Ohmstedt"));
    Path two = file("two.jsonl", source("b", "Jens Ohmstedt"));
    for (String given : List.of("quotations", "mentions")) {
      assertEquals(0, run("evaluate", gold, "--sources", one, "--sources", two, "--cascade", "--errors", 2, "--given",
          given), err);
      assertTrue(out.lines().anyMatch(l -> l.matches("entirely right +1 0\\.500 .*")), out);
      assertTrue(out.lines().anyMatch(l -> l.matches("gold +2 +0 +0 +2")), out);
      assertTrue(out.contains("mention right, another speaker (1 of 1)"), out);
      assertTrue(out.contains("found    Ute Brand = PERSON Ute Brand"), out);
    }
    assertEquals(2, run("evaluate", gold, "--cascade"));
    assertTrue(err.contains("--cascade needs --sources"), err);
    assertEquals(2, run("evaluate", gold, "--errors", 3));
    assertEquals(2, run("evaluate", gold, "--given", "alles"));
    assertEquals(1, err.lines().count(), err);
    assertFailsInOneLine(run("evaluate", gold, "--cascade", "--sources", folder.resolve("fehlt")), "no such file");
  }

  @Test
  void weightsAreTrainedOnSeveralCorporaWithTheirOwnSources() throws IOException {
    Path gold = file("gold.jsonl", annotated("a", "Jens Ohmstedt") + annotated("b", "Ute Brand"));
    Path more = file("more.jsonl", annotated("a", "Jens Ohmstedt"));
    Path sources = file("sources.jsonl", source("a", "Jens Ohmstedt"));
    Path weights = folder.resolve("weights.txt");
    assertEquals(0, run("train", gold + "," + sources, more, "--out", weights), err);
    String written = Files.readString(weights);
    assertTrue(written.contains("/gold.jsonl: 2 annotated articles, 1 of them with sources ("), written);
    assertTrue(written.contains("/more.jsonl: 1 annotated articles\n"), written);
    assertEquals(0, run("train", gold + "," + sources, more, "--folds", 97), err);
    assertEquals(2, out.lines().filter(l -> l.startsWith("quote ")).count(), out);
    assertEquals(1, out.lines().filter(l -> l.startsWith("person name ")).count(), out);
    assertEquals(4, out.lines().dropWhile(l -> !l.startsWith("expected calibration error")).count(), out);
    assertEquals(0, run("train", gold, "--sources", sources, "--folds", 97), err);
    assertEquals(1, out.lines().filter(l -> l.startsWith("person name ")).count(), out);
    assertEquals(2, run("train", gold, more, "--sources", sources, "--folds", 97));
    assertEquals(2, run("train", gold));
    assertEquals(1, err.lines().count(), err);
    assertFailsInOneLine(run("train", gold + ",fehlt.jsonl", "--folds", 2), "fehlt.jsonl: no such file");
  }

  @Test
  void brokenGoldIsNamedByLine() throws IOException {
    assertFailsInOneLine(run("evaluate", file("g.jsonl", "\n{\"id\":1}")), "g.jsonl:2: ", "text");
    assertFailsInOneLine(run("evaluate", folder.resolve("fehlt.jsonl")), "no such file");
    assertFailsInOneLine(run("evaluate", folder.resolve(".").resolve("")), "no .json file");
  }
}
