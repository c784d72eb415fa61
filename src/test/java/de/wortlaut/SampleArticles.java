package de.wortlaut;

import de.wortlaut.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The project's own articles in many variations, always the same ones, to measure with. */
final class SampleArticles {
  /** Enough that no cache of single articles could help. */
  static final int USUAL = 400;

  private static final Path ARTICLES = Path.of("src/test/resources/de/wortlaut/articles");
  /** Short articles with a quotation in every sentence, as no newspaper prints them. */
  private static final Set<String> DENSE = Set.of("faehre.txt", "freibad.txt", "haushalt.txt");
  private static final Path EXAMPLE = Path.of("docs/examples/talsperre.txt");

  private SampleArticles() {}

  /** So many articles: paragraphs of the project's articles in another order, names exchanged. */
  static List<Article> varied(int count) throws IOException {
    List<String> texts = texts();
    Random random = new Random(17);
    List<Article> articles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      articles.add(Article.of("a" + i, vary(texts.get(i % texts.size()), random)));
    }
    return articles;
  }

  static double meanLength(List<Article> articles) {
    return articles.stream().mapToInt(a -> a.text().length()).average().orElseThrow();
  }

  private static List<String> texts() throws IOException {
    List<Path> files = new ArrayList<>(List.of(EXAMPLE));
    try (var all = Files.list(ARTICLES)) {
      all.filter(f -> f.toString().endsWith(".txt") && !DENSE.contains(f.getFileName().toString())).sorted()
          .forEach(files::add);
    }
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  /** The head stays; the paragraphs behind it change places, and some words no dictionary knows come in. */
  private static String vary(String text, Random random) {
    List<String> paragraphs = new ArrayList<>(List.of(text.split("\n\n")));
    Collections.shuffle(paragraphs.subList(Math.min(2, paragraphs.size()), paragraphs.size()), random);
    StringBuilder varied = new StringBuilder();
    for (String paragraph : paragraphs) {
      varied.append(paragraph).append("\n\n");
    }
    String name = name(random);
    return varied + "In " + name + "hausen wird am " + (1 + random.nextInt(28)) + ". Mai darüber beraten, sagte "
        + name(random) + " " + name + "er am Abend.\n";
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      name.append("bdfgklmnrstw".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
