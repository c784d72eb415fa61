package de.wortlaut.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.evaluation.CorpusReader;
import de.wortlaut.language.Clauses;
import de.wortlaut.language.Forms;
import de.wortlaut.cast.Knowledge;
import de.wortlaut.mention.Nominative;
import de.wortlaut.model.TextSpan;
import de.wortlaut.quotation.Reading;
import de.wortlaut.speaker.HeadsBefore;
import de.wortlaut.text.Page;
import de.wortlaut.text.Range;
import de.wortlaut.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The phrases beside the answers of the classes that they are to replace, over whole corpora. Runs only where these
 * are: in {@code ../shared/corpus}, or where the system property {@code wortlaut.corpus} says.
 */
class PhraseComparisonTest {
  private static final List<String> FILES =
      List.of("press/train.jsonl", "press/unlabelled.jsonl", "standard/articles.jsonl", "open/train.jsonl",
          "wikinews-quotations/train.jsonl");
  private static final int MOST = 40;
  private static final int EXAMPLES = Integer.getInteger("wortlaut.examples", 10);

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, List<String>> examples = new TreeMap<>();

  @Test
  void nominativesAreTheSameAndHeadsAreCounted() throws IOException {
    Path corpus = Path.of(System.getProperty("wortlaut.corpus", "../shared/corpus"));
    assumeTrue(Files.isDirectory(corpus), "no corpus at " + corpus.toAbsolutePath());
    for (String file : FILES) {
      if (Files.exists(corpus.resolve(file))) {
        CorpusReader.forEach(corpus.resolve(file), this::compare);
      }
    }
    assertTrue(counts.getOrDefault("nominatives", 0) > 0, "something was compared");
    report();
  }

  private void report() {
    counts.forEach((kind, n) -> {
      System.out.println(kind + ": " + n);
      examples.getOrDefault(kind, List.of()).forEach(e -> System.out.println("    " + e));
    });
  }

  private void compare(AnnotatedArticle annotated) {
    Page page = Page.of(annotated.article().text());
    Reading reading = Reading.of(page, Knowledge.of(null));
    Forms forms = reading.forms();
    Clauses clauses = reading.clauses();
    Phrases phrases = reading.phrases();
    compareNominatives(phrases, page, clauses, new Nominative(page.tokens(), forms),
        new Wording(page.tokens(), forms));
    HeadsBefore heads = new HeadsBefore(reading);
    for (int i = 0; i < phrases.count(); i++) {
      NounPhrase p = phrases.get(i);
      head("phrase", heads, phrases, page, new Range(p.begin(), p.end()));
    }
    speakers(annotated, page, heads, phrases);
  }

  private void compareNominatives(Phrases phrases, Page page, Clauses clauses, Nominative nominative,
      Wording wording) {
    List<Range> places = new ArrayList<>();
    for (int c = 0; c < clauses.count(); c++) {
      places.add(new Range(clauses.first(c), clauses.end(c)));
    }
    for (Range place : places) {
      for (Range r : phrases.extents(place, MOST)) {
        assertEquals(nominative.of(r.begin(), r.end()), wording.nominative(r.begin(), r.end()));
        count("nominatives", 1);
      }
    }
  }

  private void speakers(AnnotatedArticle annotated, Page page, HeadsBefore heads, Phrases phrases) {
    for (AnnotatedArticle.Annotation a : annotated.quotations()) {
      for (TextSpan span : a.speaker()) {
        int from = page.tokens().at(span.begin());
        int to = page.tokens().at(span.end());
        if (from < to && to <= page.tokens().count()) {
          head("speaker", heads, phrases, page, new Range(from, to));
        }
      }
    }
  }

  private void head(String what, HeadsBefore heads, Phrases phrases, Page page, Range range) {
    NounPhrase phrase = phrases.beginningAt(range.begin());
    int before = heads.head(range);
    int now = phrase == null ? -1 : phrase.head();
    if (phrase != null && phrase.kind() == PhraseKind.PRONOUN && before < 0) {
      before = now;
    }
    count(what + " heads", 1);
    if (before == now) {
      return;
    }
    String kind = what + " " + kind(phrase, before);
    Tokens t = page.tokens();
    count(kind, 1);
    List<String> some = examples.computeIfAbsent(kind, k -> new ArrayList<>());
    // spread over the corpus
    if (some.size() < EXAMPLES && (what.equals("speaker") || counts.get(kind) % 37 == 1)) {
      some.add(t.text(Math.max(0, range.begin() - 3), range.begin()) + " [" + t.text(range.begin(), range.end()) + "] "
          + t.text(range.end(), Math.min(t.count(), range.end() + 4)) + " | before "
          + (before < 0 ? "-" : t.text(before)) + ", now " + (now < 0 ? "-" : t.text(now)));
    }
  }

  private static String kind(NounPhrase phrase, int before) {
    if (phrase == null) {
      return before < 0 ? "none" : "no phrase now";
    }
    String kind = phrase.kind() + " ";
    if (before < 0) {
      return kind + "no head before";
    }
    if (before >= phrase.attributesBegin() && before < phrase.attributesEnd()) {
      return kind + "an attribute before";
    }
    if (before >= phrase.nameBegin() && before < phrase.nameEnd()) {
      return kind + "the name before";
    }
    return before < phrase.end() ? kind + "another word before" : kind + "a word behind the core before";
  }

  private void count(String kind, int n) {
    counts.merge(kind, n, Integer::sum);
  }
}
