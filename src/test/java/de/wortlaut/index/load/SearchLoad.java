package de.wortlaut.index.load;

import static de.wortlaut.index.load.LoadProgram.out;

import de.wortlaut.index.Dimension;
import de.wortlaut.index.QuotationIndex;
import de.wortlaut.index.QuotationQuery;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Searches both indexes in turns, then refreshes both while writing. */
final class SearchLoad {
  private static final int WARM_UP = 6000;
  private static final int QUERIES = 3000;
  private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);

  private final GeneratedArticles articles = new GeneratedArticles();
  private final QuotationIndex own;
  private final BareIndex bare;

  private SearchLoad(QuotationIndex own, BareIndex bare) {
    this.own = own;
    this.bare = bare;
  }

  /** One search in each index. */
  private interface Work {
    void run(Random random, Timing ownTime, Timing bareTime, boolean ownFirst) throws Exception;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    try (QuotationIndex own = QuotationIndex.open(folder.resolve("own"));
        BareIndex bare = new BareIndex(folder.resolve("bare"))) {
      SearchLoad load = new SearchLoad(own, bare);
      out("");
      out("| milliseconds | p50 | p99 | bare p50 | bare p99 | ratio p50 | ratio p99 |");
      out("|---|---|---|---|---|---|---|");
      for (int threads : new int[] {1, 2}) {
        String with = threads == 1 ? ", one thread" : ", two threads";
        load.measure("speaker, top 20" + with, threads, load::speaker);
        load.measure("surname, top 20 (bare: full name)" + with, threads, load::surname);
        load.measure("speaker with counts" + with, threads, load::speakerWithCounts);
        load.measure("institution, top 20" + with, threads, load::institution);
        load.measure("words, type, since, counts" + with, threads, load::words);
      }
      Runtime runtime = Runtime.getRuntime();
      out("heap limit of this process %d MB", runtime.maxMemory() >> 20);
      System.gc();
      out("heap in use after it %d MB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
      load.refreshWhileWriting();
    }
    out("done");
  }

  private void measure(String name, int threads, Work work) throws Exception {
    Timing ownTime = new Timing(QUERIES + WARM_UP);
    Timing bareTime = new Timing(QUERIES + WARM_UP);
    inThreads(threads, WARM_UP, 1, work, ownTime, bareTime);
    ownTime.reset();
    bareTime.reset();
    inThreads(threads, QUERIES, 2, work, ownTime, bareTime);
    out("%s", Timing.row(name, ownTime, bareTime));
  }

  private static void inThreads(
      int threads, int queries, int seed, Work work, Timing ownTime, Timing bareTime)
      throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> parts = new ArrayList<>();
      for (int part = 0; part < threads; part++) {
        Random random = new Random(seed * 100L + part);
        parts.add(
            pool.submit(
                () -> {
                  for (int i = 0; i < queries / threads; i++) {
                    work.run(random, ownTime, bareTime, i % 2 == 0);
                  }
                  return null;
                }));
      }
      for (Future<?> part : parts) {
        part.get();
      }
    }
  }

  private void speaker(Random random, Timing ownTime, Timing bareTime, boolean ownFirst)
      throws Exception {
    String name = articles.speaker(random).name();
    inTurns(
        ownFirst,
        () -> ownTime.measure(() -> own.search(QuotationQuery.bySpeaker(name))),
        () -> bareTime.measure(() -> bare.search(bare.speaker(name), false)));
  }

  private void surname(Random random, Timing ownTime, Timing bareTime, boolean ownFirst)
      throws Exception {
    String name = articles.speaker(random).name();
    String surname = name.substring(name.indexOf(' ') + 1);
    inTurns(
        ownFirst,
        () -> ownTime.measure(() -> own.search(QuotationQuery.bySpeaker(surname))),
        () -> bareTime.measure(() -> bare.search(bare.speaker(name), false)));
  }

  private void speakerWithCounts(
      Random random, Timing ownTime, Timing bareTime, boolean ownFirst) throws Exception {
    String name = articles.speaker(random).name();
    QuotationQuery query =
        QuotationQuery.builder()
            .speaker(name)
            .count(Dimension.SPEAKER, Dimension.TYPE)
            .build();
    inTurns(
        ownFirst,
        () -> ownTime.measure(() -> own.search(query)),
        () -> bareTime.measure(() -> bare.search(bare.speaker(name), true)));
  }

  private void institution(Random random, Timing ownTime, Timing bareTime, boolean ownFirst)
      throws Exception {
    Speaker speaker = articles.speaker(random);
    String name = String.valueOf(speaker.institution());
    inTurns(
        ownFirst,
        () -> ownTime.measure(() -> own.search(QuotationQuery.byInstitution(name))),
        () -> bareTime.measure(() -> bare.search(bare.text("institution", name), false)));
  }

  private void words(Random random, Timing ownTime, Timing bareTime, boolean ownFirst)
      throws Exception {
    String words = articles.word(random) + " " + articles.word(random);
    QuotationQuery query =
        QuotationQuery.builder()
            .words(words)
            .type(QuotationType.DIRECT)
            .since(SINCE)
            .count(Dimension.SPEAKER, Dimension.TYPE)
            .build();
    inTurns(
        ownFirst,
        () -> ownTime.measure(() -> own.search(query)),
        () -> bareTime.measure(
            () -> bare.search(
                bare.filtered(
                    bare.text("words", words), "DIRECT", (int) SINCE.toEpochDay()),
                true)));
  }

  private void refreshWhileWriting() throws Exception {
    Timing ownTime = new Timing(60);
    Timing bareTime = new Timing(60);
    int next = 50_000_000;
    for (int round = 0; round < 60; round++) {
      for (int i = 0; i < 200; i++) {
        own.add(articles.article(next));
        bare.add(articles.article(next++));
      }
      inTurns(
          round % 2 == 0,
          () -> ownTime.measure(
              () -> {
                own.refresh();
                return true;
              }),
          () -> bareTime.measure(
              () -> {
                bare.refresh();
                return true;
              }));
    }
    out("%s", Timing.row("refresh after 1000 new quotations", ownTime, bareTime));
  }

  private interface Turn {
    void run() throws Exception;
  }

  private static void inTurns(boolean ownFirst, Turn own, Turn bare) throws Exception {
    (ownFirst ? own : bare).run();
    (ownFirst ? bare : own).run();
  }
}
