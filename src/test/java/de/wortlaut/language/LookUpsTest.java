package de.wortlaut.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.learning.Weights;
import de.wortlaut.model.Article;
import de.wortlaut.pipeline.Pipeline;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A word is looked up once: counted over the project's articles. */
class LookUpsTest {
  private static final Path ARTICLES = Path.of("src/test/resources/de/wortlaut/articles");
  /** One for the form itself, and some for verbs with a separated particle. */
  private static final double MOST = 1.2;

  @Test
  void aFormIsLookedUpLittleMoreThanOnce() throws IOException {
    Pipeline pipeline = Pipeline.of(Weights.none());
    int lookUps = 0;
    int forms = 0;
    for (Path file : articles()) {
      Reading reading = pipeline.read(Article.of("article", Files.readString(file)));
      lookUps += reading.forms().lookUps();
      forms += words(reading.page().tokens());
    }
    double share = (double) lookUps / forms;
    assertTrue(share <= MOST, share + " look-ups a form");
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> all = Files.list(ARTICLES)) {
      return all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static int words(Tokens tokens) {
    boolean[] seen = new boolean[tokens.formCount()];
    int words = 0;
    for (int t = 0; t < tokens.count(); t++) {
      words += tokens.isWord(t) && !seen[tokens.form(t)] ? 1 : 0;
      seen[tokens.form(t)] = true;
    }
    return words;
  }
}
