package de.wortlaut.index.load;

import de.wortlaut.index.QuotationIndex;
import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.Speaker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Fills an index and a bare Lucene one with the same generated quotations in turns, then searches
 * both in turns in a small process. No part of the usual tests; prints tables for
 * docs/benchmarks.md.
 */
class LoadProgram {
  private static final int QUOTATIONS = Integer.getInteger("wortlaut.load", 20_000);
  private static final int BATCH_ARTICLES = 5_000;
  private static final int THREADS = 2;

  private final GeneratedArticles articles = new GeneratedArticles();
  private long quotations;
  private long storedBytes;
  private double ownSeconds;
  private double bareSeconds;

  interface Adding {
    void add(Extraction extraction) throws IOException;
  }

  @SuppressWarnings("JUnitMethodInvoked") // a program as much as a test
  public static void main(String[] args) throws Exception {
    new LoadProgram().run();
  }

  @Test
  @EnabledIfSystemProperty(named = "wortlaut.load", matches = "\\d+")
  void run() throws Exception {
    Path folder = Files.createTempDirectory("wortlaut-load");
    try {
      ingest(folder);
      searchInSmallProcess(folder);
    } finally {
      delete(folder);
    }
  }

  private void ingest(Path folder) throws Exception {
    QuotationIndex own = QuotationIndex.open(folder.resolve("own"));
    BareIndex bare = new BareIndex(folder.resolve("bare"));
    List<Double> ratios = new ArrayList<>();
    for (int batch = 0; quotations < QUOTATIONS; batch++) {
      List<Extraction> generated = generate(batch);
      double[] seconds = new double[2];
      for (int turn = 0; turn < 2; turn++) {
        if ((turn + batch) % 2 == 0) {
          seconds[0] = time(() -> inThreads(generated, own::add));
        } else {
          seconds[1] = time(() -> inThreads(generated, bare::add));
        }
      }
      ratios.add(seconds[1] / seconds[0]);
      ownSeconds += seconds[0];
      bareSeconds += seconds[1];
    }
    ownSeconds += time(() -> close(own));
    bareSeconds += time(() -> close(bare));
    ratios.sort(null);
    print(folder, ratios.get(ratios.size() / 2));
  }

  private void print(Path folder, double medianRatio) throws IOException {
    long ownBytes = size(folder.resolve("own"));
    long bareBytes = size(folder.resolve("bare"));
    out("quotations %d, stored UTF-8 bytes each %d", quotations, storedBytes / quotations);
    out("| | Wortlaut | bare Lucene | ratio |");
    out("|---|---|---|---|");
    out(
        "| ingest, quotations/s | %.0f | %.0f | %.2f (median of batches %.2f) |",
        quotations / ownSeconds, quotations / bareSeconds, bareSeconds / ownSeconds, medianRatio);
    out(
        "| bytes on disk a quotation | %d | %d | %.2f |",
        ownBytes / quotations, bareBytes / quotations, (double) ownBytes / bareBytes);
    out(
        "| bytes on disk / bytes stored | %.2f | %.2f | |",
        (double) ownBytes / storedBytes, (double) bareBytes / storedBytes);
    out(
        "| segments | %d | %d | |",
        BareIndex.segments(folder.resolve("own")), BareIndex.segments(folder.resolve("bare")));
  }

  private List<Extraction> generate(int batch) {
    List<Extraction> generated = new ArrayList<>();
    for (int i = 0; i < BATCH_ARTICLES && quotations < QUOTATIONS; i++) {
      Extraction extraction = articles.article(batch * BATCH_ARTICLES + i);
      generated.add(extraction);
      quotations += extraction.quotations().size();
      extraction.quotations().forEach(q -> storedBytes += bytes(extraction.article(), q));
    }
    return generated;
  }

  private static long bytes(Article article, Quotation quotation) {
    Speaker speaker = quotation.speaker();
    return Stream.of(
        quotation.text(), quotation.context().of(article.text()), speaker.name(),
        speaker.role(), speaker.institution(), article.title(), article.url(),
        article.outlet(), article.id())
        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private static boolean inThreads(List<Extraction> batch, Adding index) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> parts = new ArrayList<>();
      for (int part = 0; part < THREADS; part++) {
        int first = part;
        parts.add(
            threads.submit(
                () -> {
                  for (int i = first; i < batch.size(); i += THREADS) {
                    index.add(batch.get(i));
                  }
                  return null;
                }));
      }
      for (Future<?> part : parts) {
        part.get();
      }
    }
    return true;
  }

  private static boolean close(AutoCloseable index) throws Exception {
    index.close();
    return true;
  }

  private static double time(Callable<?> work) throws Exception {
    long begin = System.nanoTime();
    work.call();
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void searchInSmallProcess(Path folder) throws Exception {
    int status =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m", "--enable-native-access=ALL-UNNAMED",
            "-cp", System.getProperty("java.class.path"),
            SearchLoad.class.getName(), folder.toString())
            .inheritIO()
            .redirectOutput(ProcessBuilder.Redirect.PIPE)
            .start()
            .inputReader(StandardCharsets.UTF_8)
            .lines()
            .peek(line -> out("%s", line))
            .anyMatch(line -> line.equals("done"))
                ? 0
                : 1;
    if (status != 0) {
      throw new IllegalStateException("the searching process failed");
    }
  }

  @SuppressWarnings("AnnotateFormatMethod")
  static void out(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
