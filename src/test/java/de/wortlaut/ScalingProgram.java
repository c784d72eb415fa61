package de.wortlaut;

import de.wortlaut.model.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Whether hostile text costs more a character than normal text: {@code mvn test -Dtest=ScalingProgram -Dwortlaut.scaling=true
 * -DargLine=-Xmx6g}. Prints processor time, asserts nothing.
 */
@EnabledIfSystemProperty(named = "wortlaut.scaling", matches = "true",
    disabledReason = "a measurement: -Dwortlaut.scaling=true")
class ScalingProgram {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int LARGE = 20_000_000;

  private final QuotationExtractor extractor = QuotationExtractor.create();
  private double normal;

  @Test
  void printsTheCostOfACharacter() {
    String article = ArticleGold.read("talsperre").text() + "\n\n" + ArticleGold.read("gericht").text() + "\n\n";
    String line = article.replaceAll("\\s+", " ");
    for (int i = 0; i < 400; i++) {
      extractor.extract(Article.of("warm", article));
    }
    normal = measure("articles of 6,000 characters", article, 200);
    measure("2 MB of paragraphs", article.repeat(2_000_000 / article.length()), 1);
    measure("20 MB of paragraphs", article.repeat(LARGE / article.length()), 1);
    measure("20 MB in one paragraph", line.repeat(LARGE / line.length()), 1);
    measure("200,000 marks that are never closed", "„so ".repeat(200_000), 1);
    measure("200,000 closing marks", "so“ ".repeat(200_000), 1);
    measure("100,000 nested marks", "„ja ".repeat(100_000) + "nein“ ".repeat(100_000), 1);
    measure("100,000 nested brackets", "(".repeat(100_000) + "so" + ")".repeat(100_000), 1);
    measure("a million words without a stop", "wort, das sagt er und ".repeat(200_000), 1);
    measure("a million commas", ", ".repeat(1_000_000), 1);
    measure("a word of a million letters", "a".repeat(1_000_000), 1);
    measure("sagte sagte sagte", "sagte ".repeat(200_000), 1);
    measure("names", "Peter Maier Ute Koch ".repeat(50_000), 1);
    measure("organisations", "die Firma Xyz GmbH (XYZ) und ".repeat(40_000), 1);
    measure("numbers without a hyphen", "12 Orte. ".repeat(100_000), 1);
    measure("entities", "&amp;".repeat(200_000), 1);
    measure("500,000 empty lines", "\n".repeat(500_000), 1);
    measure("capitals", article.toUpperCase(Locale.GERMAN).repeat(100), 1);
  }

  private double measure(String what, String text, int times) {
    extractor.extract(Article.of("first", text));
    long begin = THREADS.getCurrentThreadCpuTime();
    int found = 0;
    for (int i = 0; i < times; i++) {
      found = extractor.extract(Article.of("id", text)).quotations().size();
    }
    double nanos = (THREADS.getCurrentThreadCpuTime() - begin) / (double) times / text.length();
    System.out.printf(Locale.ROOT, "| %-38s | %,12d | %,9d | %8.0f | %5.2f |%n", what, text.length(), found, nanos,
        normal == 0 ? 1 : nanos / normal);
    return nanos;
  }
}
