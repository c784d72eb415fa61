package de.wortlaut.index;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.OutputStreamIndexOutput;
import org.apache.lucene.store.ReadOnceHint;

/**
 * A folder whose files survive interrupts: an interrupt of a thread that uses a file channel closes
 * the channel, and with it Lucene's writer or its lock. Files are written through streams, which
 * interrupts do not touch; the few other operations are done by the worker.
 */
final class UninterruptedDirectory extends FilterDirectory {
  private static final int BUFFER_BYTES = 8192;

  private final Path folder;
  private final Worker worker;

  UninterruptedDirectory(FSDirectory directory, Worker worker) {
    super(directory);
    this.folder = directory.getDirectory();
    this.worker = worker;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    ensureOpen();
    File file = folder.resolve(name).toFile();
    if (!file.createNewFile()) {
      throw new FileAlreadyExistsException(file.getPath());
    }
    return new OutputStreamIndexOutput(
        "UninterruptedDirectory(" + file + ")", name, new FileOutputStream(file), BUFFER_BYTES);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    if (Worker.isOwn(Thread.currentThread())) {
      return in.openInput(name, context);
    }
    // What is to be read once may only be read by the thread that opened it.
    boolean once = context.hints().contains(ReadOnceHint.INSTANCE);
    return worker.run(() -> in.openInput(name, once ? IOContext.DEFAULT : context));
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    worker.run(
        () -> {
          in.sync(names);
          return true;
        });
  }

  @Override
  public void syncMetaData() throws IOException {
    worker.run(
        () -> {
          in.syncMetaData();
          return true;
        });
  }

  @Override
  public Lock obtainLock(String name) throws IOException {
    Lock lock = worker.run(() -> in.obtainLock(name));
    return new Lock() {
      @Override
      public void ensureValid() throws IOException {
        worker.run(
            () -> {
              lock.ensureValid();
              return true;
            });
      }

      @Override
      public void close() throws IOException {
        worker.run(
            () -> {
              lock.close();
              return true;
            });
      }
    };
  }

  static Directory of(Directory directory, Worker worker) {
    return directory instanceof FSDirectory folder
        ? new UninterruptedDirectory(folder, worker)
        : directory;
  }
}
