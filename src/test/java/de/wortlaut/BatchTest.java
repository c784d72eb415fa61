package de.wortlaut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many articles at once: order, bounds, failures and ends. */
@Timeout(60)
class BatchTest {
  private static final int THREADS = 3;

  private final List<Progress> progress = new ArrayList<>();

  private static Extraction nothing(Article article) {
    return new Extraction(article, true, List.of());
  }

  private static Stream<Article> articles(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> Article.of("a" + i, "Text " + i));
  }

  private Stream<Outcome> outcomes(Function<Article, Extraction> extract, Iterator<Article> articles) {
    return new Batch(extract, articles, THREADS, progress::add).outcomes();
  }

  private static List<String> ids(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(i -> "a" + i).toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void outcomesAreThoseOfOneByOneInTheSameOrder() throws Exception {
    QuotationExtractor extractor = QuotationExtractor.create();
    List<Article> articles = SampleArticles.varied(60);
    List<Extraction> one = articles.stream().map(extractor::extract).toList();
    try (Stream<Outcome> outcomes = extractor.extractAll(articles.stream())) {
      List<Extraction> all = outcomes.map(o -> ((Outcome.Extracted) o).extraction()).toList();
      assertEquals(one, all);
    }
  }

  @Test
  void articlesThatTakeLongKeepTheirPlace() {
    CountDownLatch others = new CountDownLatch(2);
    List<Outcome> outcomes = outcomes(article -> {
      if (article.id().equals("a1")) {
        await(others); // done by other workers meanwhile
      } else {
        others.countDown();
      }
      return nothing(article);
    }, articles(50).iterator()).toList();
    assertEquals(ids(50), outcomes.stream().map(Outcome::articleId).toList());
    assertEquals(
        LongStream.rangeClosed(1, 50).boxed().toList(), outcomes.stream().map(Outcome::number).toList());
  }

  @Test
  void sourceIsReadOnlySoFarAhead() {
    AtomicInteger read = new AtomicInteger();
    Iterator<Article> source = articles(1000).peek(a -> read.incrementAndGet()).iterator();
    Iterator<Outcome> outcomes = outcomes(BatchTest::nothing, source).iterator();
    assertEquals(0, read.get(), "nothing is read before it is wanted");
    for (int taken = 1; taken <= 100; taken++) {
      outcomes.next();
      // one more is looked at by hasNext of the stream that is the source here
      assertTrue(read.get() - taken <= THREADS * Batch.AHEAD + 1, taken + " taken, " + read + " read");
    }
  }

  @Test
  void longArticlesAreReadLessFarAhead() {
    String text = "x".repeat(Batch.CHARACTERS_AHEAD);
    AtomicInteger read = new AtomicInteger();
    List<Article> articles = IntStream.range(0, 20).mapToObj(i -> Article.of("a" + i, text)).toList();
    Iterator<Article> each = articles.iterator();
    Iterator<Article> source = new Iterator<>() {
      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public Article next() {
        read.incrementAndGet();
        return each.next();
      }
    };
    Iterator<Outcome> outcomes = outcomes(BatchTest::nothing, source).iterator();
    for (int taken = 1; taken <= 20; taken++) {
      outcomes.next();
      assertEquals(taken, read.get());
    }
  }

  @Test
  void badArticlesAreHandedOnAndTheOthersDone() {
    RuntimeException bad = new IllegalStateException("kaputt");
    StackOverflowError worse = new StackOverflowError();
    List<Outcome> outcomes = outcomes(article -> {
      switch (article.id()) {
        case "a2" -> throw bad;
        case "a3" -> throw worse;
        default -> {
          return nothing(article);
        }
      }
    }, articles(5).iterator()).toList();
    assertEquals(ids(5), outcomes.stream().map(Outcome::articleId).toList());
    assertSame(bad, assertInstanceOf(Outcome.Failed.class, outcomes.get(1)).cause());
    assertSame(worse, assertInstanceOf(Outcome.Failed.class, outcomes.get(2)).cause());
    assertEquals(3, outcomes.stream().filter(Outcome.Extracted.class::isInstance).count());
    assertEquals(new Progress(5, 5, 2), progress.get(4));
  }

  @Test
  void elementsThatCannotBeReadAreHandedOnWithoutId() {
    RuntimeException bad = new IllegalArgumentException("Zeile 2");
    List<Outcome> outcomes = outcomes(BatchTest::nothing, new Iterator<>() {
      private int i;

      @Override
      public boolean hasNext() {
        return i < 4;
      }

      @Override
      @SuppressWarnings("NullAway") // the very thing that is tested
      public Article next() {
        return switch (++i) {
          case 2 -> throw bad;
          case 3 -> null;
          default -> Article.of("a" + i, "");
        };
      }
    }).toList();
    assertEquals(List.of(1L, 2L, 3L, 4L), outcomes.stream().map(Outcome::number).toList());
    Outcome.Failed second = assertInstanceOf(Outcome.Failed.class, outcomes.get(1));
    assertSame(bad, second.cause());
    assertNull(second.articleId());
    Outcome.Failed third = assertInstanceOf(Outcome.Failed.class, outcomes.get(2));
    assertInstanceOf(NullPointerException.class, third.cause());
    assertEquals("a4", outcomes.get(3).articleId());
  }

  @Test
  void sourceThatBreaksIsSaidBehindTheOutcomesBefore() {
    IllegalStateException broken = new IllegalStateException("Leitung weg");
    Stream<Article> source = articles(9).peek(a -> {
      if (a.id().equals("a6")) {
        throw broken;
      }
    });
    List<String> seen = new ArrayList<>();
    Stream<Outcome> outcomes = outcomes(BatchTest::nothing, source.iterator());
    assertSame(broken, assertThrows(IllegalStateException.class,
        () -> outcomes.forEach(o -> seen.add(String.valueOf(o.articleId())))));
    assertEquals(ids(5), seen);
  }

  @Test
  void progressCountsEveryArticle() {
    assertEquals(7, outcomes(BatchTest::nothing, articles(7).iterator()).toList().size());
    assertEquals(
        LongStream.rangeClosed(1, 7).boxed().toList(), progress.stream().map(Progress::done).toList());
    assertEquals(new Progress(7, 7, 0), progress.get(6));
  }

  @Test
  void closingEarlyDropsTheRestAndClosesTheSource() {
    AtomicInteger begun = new AtomicInteger();
    AtomicBoolean sourceClosed = new AtomicBoolean();
    QuotationExtractor extractor = QuotationExtractor.create();
    Stream<Article> source =
        articles(100_000).peek(a -> begun.incrementAndGet()).onClose(() -> sourceClosed.set(true));
    try (Stream<Outcome> outcomes = extractor.extractAll(source)) {
      assertEquals(2, outcomes.limit(2).count());
    }
    assertTrue(sourceClosed.get());
    assertTrue(begun.get() < 100_000);
  }

  @Test
  void consumerThatThrowsEndsTheBatchAndItsThreads() throws InterruptedException {
    List<Thread> workers = java.util.Collections.synchronizedList(new ArrayList<>());
    IllegalStateException full = new IllegalStateException("Platte voll");
    Stream<Outcome> outcomes = outcomes(article -> {
      workers.add(Thread.currentThread());
      return nothing(article);
    }, articles(1000).iterator());
    assertSame(full, assertThrows(IllegalStateException.class, () -> outcomes.forEach(o -> {
      throw full;
    })));
    assertEquals(1, progress.size());
    for (Thread worker : List.copyOf(workers)) {
      worker.join();
    }
  }

  @Test
  void interruptEndsTheBatchAndIsKept() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    AtomicBoolean kept = new AtomicBoolean();
    List<Throwable> thrown = new ArrayList<>();
    Stream<Outcome> outcomes = outcomes(article -> {
      begun.countDown();
      await(never);
      return nothing(article);
    }, articles(100).iterator());
    Thread consumer = new Thread(() -> {
      try {
        outcomes.forEach(o -> {});
      } catch (CancellationException e) {
        thrown.add(e);
        kept.set(Thread.currentThread().isInterrupted());
      }
    });
    consumer.start();
    begun.await();
    consumer.interrupt();
    consumer.join();
    never.countDown();
    assertEquals(1, thrown.size());
    assertTrue(kept.get());
  }

  @Test
  void closingFromAnotherThreadWakesTheConsumer() throws Exception {
    CountDownLatch begun = new CountDownLatch(THREADS);
    CountDownLatch closed = new CountDownLatch(1);
    Stream<Outcome> outcomes = outcomes(article -> {
      begun.countDown();
      await(closed);
      return nothing(article);
    }, articles(100).iterator());
    List<Outcome> seen = new ArrayList<>();
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<?> consumer = other.submit(() -> outcomes.forEach(seen::add));
      begun.await();
      outcomes.close();
      closed.countDown();
      Exception e = assertThrows(java.util.concurrent.ExecutionException.class, consumer::get);
      assertInstanceOf(CancellationException.class, e.getCause());
      assertTrue(seen.size() <= THREADS, "only what had been begun: " + seen);
    } finally {
      other.shutdown();
    }
  }

  @Test
  void anEndedBatchStaysEnded() {
    Batch batch = new Batch(BatchTest::nothing, articles(1).iterator(), 1, progress::add);
    assertTrue(batch.tryAdvance(o -> {}));
    assertFalse(batch.tryAdvance(o -> {}));
    assertFalse(batch.tryAdvance(o -> {}));
    assertNull(batch.trySplit());
  }

  @Test
  void nullsAreNamed() {
    QuotationExtractor extractor = QuotationExtractor.create();
    assertEquals("articles",
        assertThrows(NullPointerException.class, () -> extractor.extractAll(null)).getMessage());
    assertEquals("progress",
        assertThrows(NullPointerException.class,
            () -> extractor.extractAll(List.<Article>of().iterator(), null)).getMessage());
  }
}
