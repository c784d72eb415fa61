package de.wortlaut;

import static java.util.Objects.requireNonNull;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Goes through many articles with all cores. Whoever pulls the outcomes reads the source too, a few
 * articles ahead, and waits for the oldest: so order and bound need no further thread, and a batch
 * nobody pulls any more stands still. One thread pulls; any may close.
 */
final class Batch implements Spliterator<Outcome> {
  /** Articles ahead for each core: enough that a long one does not leave the others idle. */
  static final int AHEAD = 4;
  /** Characters ahead, but for one article at least. */
  static final int CHARACTERS_AHEAD = 4_000_000;

  private static final long IDLE_SECONDS = 1;

  private final Function<Article, Extraction> extract;
  private final Iterator<? extends Article> articles;
  private final Consumer<? super Progress> progress;
  private final int most;
  private final ThreadPoolExecutor workers;
  private final Queue<Job> ahead = new ArrayDeque<>();
  private long charactersAhead;
  private long read;
  private long done;
  private long failed;
  private boolean exhausted;
  private @Nullable Throwable sourceFailure;
  private volatile boolean closed;

  private record Job(long number, @Nullable String id, int characters, Future<Extraction> result) {}

  Batch(Function<Article, Extraction> extract, Iterator<? extends Article> articles, int threads,
      Consumer<? super Progress> progress) {
    this.extract = extract;
    this.articles = requireNonNull(articles, "articles");
    this.progress = requireNonNull(progress, "progress");
    this.most = AHEAD * threads;
    this.workers = new ThreadPoolExecutor(
        threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Batch::worker);
    workers.allowCoreThreadTimeOut(true); // a batch that is neither ended nor closed keeps no thread
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "wortlaut-extract");
    thread.setDaemon(true);
    return thread;
  }

  /** The outcomes, to be pulled in the order of the source. */
  Stream<Outcome> outcomes() {
    return StreamSupport.stream(this, false).onClose(this::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Outcome> action) {
    requireNonNull(action, "action");
    if (exhausted && ahead.isEmpty() && sourceFailure == null) {
      return false;
    }
    try {
      stopIfAsked();
      readAhead();
      Job job = ahead.poll();
      if (job == null) {
        end();
        return false;
      }
      Outcome outcome = await(job);
      charactersAhead -= job.characters;
      done++;
      failed += outcome instanceof Outcome.Failed ? 1 : 0;
      progress.accept(new Progress(read, done, failed));
      action.accept(outcome);
      return true;
    } catch (Throwable e) {
      close();
      throw e;
    }
  }

  private void stopIfAsked() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted after " + done + " articles");
    }
    if (closed) {
      throw new CancellationException("closed after " + done + " articles");
    }
  }

  private void end() {
    close();
    Throwable failure = sourceFailure;
    sourceFailure = null;
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure != null) {
      throw (RuntimeException) failure;
    }
  }

  private void readAhead() {
    while (!exhausted && ahead.size() < most && (ahead.isEmpty() || charactersAhead < CHARACTERS_AHEAD)) {
      try {
        exhausted = !articles.hasNext();
      } catch (RuntimeException | Error e) {
        // nobody knows whether anything follows: what was read is handed on, then this is thrown
        sourceFailure = e;
        exhausted = true;
      }
      if (!exhausted) {
        Job job = next(++read);
        charactersAhead += job.characters;
        ahead.add(job);
      }
    }
  }

  private Job next(long number) {
    Article article;
    try {
      article = requireNonNull(articles.next(), "article");
    } catch (RuntimeException e) {
      return new Job(number, null, 0, CompletableFuture.failedFuture(e));
    }
    FutureTask<Extraction> task = new FutureTask<>(() -> extract.apply(article));
    try {
      workers.execute(task);
    } catch (RejectedExecutionException e) {
      task.cancel(false); // closed meanwhile by another thread
    }
    return new Job(number, article.id(), article.text().length(), task);
  }

  private Outcome await(Job job) {
    try {
      return new Outcome.Extracted(job.number, job.result.get());
    } catch (ExecutionException e) {
      return new Outcome.Failed(job.number, job.id, requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted after " + done + " articles");
    }
  }

  /** Drops what has not been begun; what has is finished in the background and dropped too. */
  private void close() {
    closed = true;
    workers.shutdown();
    List<Runnable> waiting = new ArrayList<>();
    workers.getQueue().drainTo(waiting);
    for (Runnable task : waiting) {
      ((Future<?>) task).cancel(false);
    }
  }

  /** Never split: whoever pulls in parallel would read far ahead. */
  @Override
  public @Nullable Spliterator<Outcome> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL;
  }
}
