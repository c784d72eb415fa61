package de.wortlaut.index;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Does what an interrupt must not disturb on threads that nobody interrupts. The caller waits; an
 * interrupt of the caller is kept for the caller.
 */
final class Worker implements AutoCloseable {
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Own(task);
            thread.setDaemon(true);
            return thread;
          });

  /** Whether {@code thread} belongs to a worker, so that nobody interrupts it. */
  static boolean isOwn(Thread thread) {
    return thread instanceof Own;
  }

  /** A thread that belongs to a worker. */
  private static final class Own extends Thread {
    Own(Runnable task) {
      super(task, "wortlaut-index");
    }
  }

  <T> T run(Failures.Operation<T> operation) throws IOException {
    if (isOwn(Thread.currentThread())) {
      return operation.run();
    }
    Future<T> result;
    try {
      result = threads.submit(operation::run);
    } catch (RejectedExecutionException e) {
      throw new AlreadyClosedException("closed");
    }
    try {
      return Uninterruptibles.getUninterruptibly(result);
    } catch (ExecutionException e) {
      throw asCaller(e.getCause());
    }
  }

  private static RuntimeException asCaller(Throwable cause) throws IOException {
    if (cause instanceof IOException io) {
      throw io;
    }
    if (cause instanceof UncheckedIOException io) {
      throw io.getCause();
    }
    if (cause instanceof RuntimeException runtime) {
      return runtime;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(cause);
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
