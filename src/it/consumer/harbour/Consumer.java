package harbour;

import de.wortlaut.QuotationExtractor;
import de.wortlaut.index.QuotationIndex;
import de.wortlaut.index.QuotationQuery;
import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import java.nio.file.Path;
import java.time.LocalDate;

/** What a user of the library writes: prints who said what, then what is found under a name. */
public final class Consumer {
  private static final String TEXT =
      """
      Die Hafenmeisterin Wiebke Tormählen sieht die Fahrrinne in Gefahr. „Ohne Bagger liegt hier im Herbst \
      jedes zweite Schiff auf Grund“, sagte Tormählen am Dienstag in Nordersiel.
      """;

  private Consumer() {}

  public static void main(String[] args) {
    Extraction extraction =
        QuotationExtractor.create()
            .extract(Article.of("hafen", TEXT).withDate(LocalDate.of(2026, 6, 9)));
    extraction.quotations().forEach(q -> System.out.println(q.speaker().name() + ": " + q.text()));
    try (QuotationIndex index = QuotationIndex.open(Path.of(args[0]))) {
      index.add(extraction);
      index.commit();
      index.search(QuotationQuery.bySpeaker("Tormaehlen"))
          .hits()
          .forEach(hit -> System.out.println("found " + hit.text()));
    }
    System.out.println("module " + QuotationExtractor.class.getModule().getName());
  }
}
