package de.wortlaut;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import de.wortlaut.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts on which the extractor once failed, found by fuzzing. */
class OddTextTest {
  private static final QuotationExtractor EXTRACTOR = QuotationExtractor.create();

  @ParameterizedTest
  @ValueSource(strings = {
      "Die Ministerin sagte am Montag, das Gesetz sei gut. \u0000*]lachte „Wir warten“, erklärte ihr Sprecher Jens Holm (SPD).",
      "„„„„„.))– ))soll Foto: dpa Foto: dpa . II.",
      "Das neue Gesetz sei gut, sagte Angela Holm am Montag in der Stadt. Es habe lange gedauert und sei teuer gewesen. "
          + "„Wir warten“, erklärte Jens Holm laut",
      "Die Lage ist ernst. „Wir, „das war ja klar“, warten noch“, sagte die Ministerin Angela Holm, „und es bleibt so“."
  })
  void areTaken(String text) {
    assertNotNull(EXTRACTOR.extract(Article.of("id", text)).quotations());
  }
}
