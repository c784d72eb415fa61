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
 * Does everything that touches files on threads that nobody interrupts: an interrupt in the middle of
 * an operation on a file channel closes the channel, and with it Lucene's writer. The caller waits;
 * an interrupt of the caller is kept for the caller.
 */
final class Worker implements AutoCloseable {
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "wortlaut-index");
            thread.setDaemon(true);
            return thread;
          });

  <T> T run(Failures.Operation<T> operation) throws IOException {
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
