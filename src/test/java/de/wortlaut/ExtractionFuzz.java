package de.wortlaut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.TextSpan;
import java.util.List;

/**
 * What holds for any text, looked for by a fuzzer: {@code mvn -Pfuzz test -Dtest=ExtractionFuzz}. In the normal run the
 * seeds alone are tried.
 */
class ExtractionFuzz {
  private static final QuotationExtractor EXTRACTOR = QuotationExtractor.create();
  /** German around the fuzzer's bytes, so that they are not refused as another language. */
  private static final String FRAME =
      "Die Ministerin sagte am Montag, das Gesetz sei gut. %s „Wir warten“, erklärte ihr Sprecher Jens Holm (SPD) und lachte.";

  @FuzzTest
  void anyTextKeepsTheInvariants(FuzzedDataProvider data) {
    boolean framed = data.consumeBoolean();
    String text = data.consumeRemainingAsString();
    check(framed ? FRAME.formatted(text) : text);
  }

  /** The fuzzer's bytes choose among words that the grammar knows, which finds more than letters do. */
  @FuzzTest
  void anyOrderOfGermanWordsKeepsTheInvariants(FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder();
    while (data.remainingBytes() > 0 && text.length() < 4000) {
      text.append(data.pickValue(WORDS)).append(data.consumeBoolean() ? " " : "");
    }
    check(text.toString());
  }

  private static final List<String> WORDS =
      List.of("„", "“", "»", "«", "\"", "‚", "‘", "(", ")", ",", ".", ":", "–", "\n", "\n\n", "sagte",
          "sagte er", "dass", "sei", "habe", "soll", "laut", "zufolge", "so", "nach", "Angaben", "der", "die", "des",
          "Minister", "Polizei",
          "Angela", "Holm", "von", "der 45-Jährige", "Er", "Sie", "Demnach", "würden", "erklärte", "hieß es", "und",
          "zitiert ihn das Blatt",
          "SPD", "UNHCR", "Prof. Dr.", "1.", "II.", "ich", "wir", "\u00ad", "\u00a0", "&amp;", "u\u0308",
          "Mehr zum Thema", "Foto: dpa");

  private static void check(String text) {
    Extraction extraction = EXTRACTOR.extract(Article.of("id", text));
    int n = extraction.quotations().size();
    for (Quotation q : extraction.quotations()) {
      assertTrue(q.nestedIn().orElse(0) < n && q.continues().orElse(0) < n);
      assertEquals(Passage.of(text, q.spans()), q.words());
      spans(q.spans(), text);
      spans(q.cue().spans(), text);
      spans(q.frame().spans(), text);
      spans(q.mention().spans(), text);
    }
    assertEquals(extraction, EXTRACTOR.extract(Article.of("id", text)));
  }

  private static void spans(List<TextSpan> spans, String text) {
    int end = 0;
    for (TextSpan span : spans) {
      assertTrue(span.begin() >= end && span.end() > span.begin() && span.end() <= text.length());
      assertFalse(isInsidePair(text, span.begin()) || isInsidePair(text, span.end()));
      end = span.end();
    }
  }

  private static boolean isInsidePair(String text, int i) {
    return i > 0 && i < text.length() && Character.isHighSurrogate(text.charAt(i - 1))
        && Character.isLowSurrogate(text.charAt(i));
  }
}
