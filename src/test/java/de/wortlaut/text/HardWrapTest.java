package de.wortlaut.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.wortlaut.QuotationExtractor;
import de.wortlaut.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines broken at a column. */
class HardWrapTest {
  private static final String FLOWING =
      """
      Die Gemeinde Altenrode will ihr Hallenbad behalten, obwohl der Kreis die Zuschüsse streicht und die Stadtwerke die Preise erhöhen.

      Bürgermeisterin Lore Fenske sagte, ohne das Bad lerne in Altenrode kein Kind mehr schwimmen. „Wir geben es nicht her“, betonte sie vor dem Rat, der bis in die Nacht beriet.
      """;

  private static String wrapped(String text, int width) {
    StringBuilder out = new StringBuilder();
    for (String paragraph : text.strip().split("\n\n")) {
      int column = 0;
      for (String word : paragraph.split(" ")) {
        if (column > 0 && column + 1 + word.length() > width) {
          out.append('\n');
          column = 0;
        } else if (column > 0) {
          out.append(' ');
          column++;
        }
        out.append(word);
        column += word.length();
      }
      out.append("\n\n");
    }
    return out.toString();
  }

  private static List<String> quotations(String text) {
    return QuotationExtractor.create().extract(Article.of("id", text)).quotations().stream()
        .map(q -> q.type() + " " + q.text().replace('\n', ' ') + " " + q.speaker().name()).toList();
  }

  @Test
  void doNotChangeWhoSaidWhat() {
    List<String> flowing = quotations(FLOWING);
    assertEquals(2, flowing.size());
    assertEquals(flowing, quotations(wrapped(FLOWING, 72)));
    assertEquals(flowing, quotations(wrapped(FLOWING, 50)));
  }

  @Test
  void areToldFromParagraphsOfALine() {
    assertEquals(0, HardWrap.width(FLOWING, 0));
    assertEquals(0, HardWrap.width("Überschrift\nEin Satz.\nNoch ein Satz.\nUnd einer.", 0));
  }
}
