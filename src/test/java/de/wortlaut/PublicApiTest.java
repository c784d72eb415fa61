package de.wortlaut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing that users rely on changes unnoticed. */
class PublicApiTest {
  private static final Path RECORD = Path.of("src/test/resources/de/wortlaut/api.txt");
  private static final String UPDATE = "wortlaut.api";

  @Test
  void publicApiIsTheOneOnRecord() throws Exception {
    String now = new PublicApi(QuotationExtractor.class).describe();
    if ("write".equals(System.getProperty(UPDATE))) {
      Files.writeString(RECORD, now);
    }
    String recorded = Files.readString(RECORD);
    assertTrue(
        now.equals(recorded),
        () -> """
            The public API is not the one in %s.
              gone: %s
              new: %s
            If that is meant, tell it in CHANGELOG.md and run: mvn test -Dtest=PublicApiTest -D%s=write"""
            .formatted(RECORD, without(recorded, now), without(now, recorded), UPDATE));
  }

  @Test
  void recordTellsNullnessAndThrownExceptions() throws Exception {
    String api = new PublicApi(QuotationExtractor.class).describe();
    assertEquals(1, api.lines().filter("  public Article withTitle(@Nullable String)"::equals).count());
    assertEquals(1, api.lines().filter("  public static Weights read(Reader) throws IOException"::equals).count());
  }

  private static Set<String> without(String some, String others) {
    Set<String> lines = lines(some);
    lines.removeAll(lines(others));
    return lines;
  }

  /** Each line with the class that it belongs to. */
  private static Set<String> lines(String api) {
    Set<String> lines = new LinkedHashSet<>();
    for (String paragraph : api.split("\n\n")) {
      String header = paragraph.lines().findFirst().orElse("");
      paragraph.lines().forEach(line -> lines.add(line.equals(header) ? line : header + ":" + line));
    }
    return lines;
  }
}
