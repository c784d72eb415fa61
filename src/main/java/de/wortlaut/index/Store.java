package de.wortlaut.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Looks at what a folder holds before an index is opened or made there. */
final class Store {
  private Store() {}

  /** The folder of an index to write to, made if it does not exist. */
  static Directory writable(Path folder, Failures failures) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw failures.foreignFiles();
    }
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    if (!DirectoryReader.indexExists(directory) && holdsOtherFiles(folder)) {
      directory.close();
      throw failures.foreignFiles();
    }
    return directory;
  }

  /** The folder of an index that must be there. */
  static Directory existing(Path folder, Failures failures) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw failures.notAnIndex();
    }
    Directory directory = FSDirectory.open(folder);
    if (!DirectoryReader.indexExists(directory)) {
      directory.close();
      throw failures.notAnIndex();
    }
    return directory;
  }

  /** Refuses an index that is not Wortlaut's or of another schema; does nothing if there is none. */
  static void checkSchema(Directory directory, Failures failures) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return;
    }
    SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
    @Nullable String version = commit.getUserData().get(Schema.VERSION_KEY);
    if (version == null) {
      throw failures.foreignIndex();
    }
    if (!version.equals(Integer.toString(Schema.VERSION))) {
      throw failures.otherSchema(version);
    }
  }

  // A process that died while it made the index leaves Lucene's own files behind.
  private static boolean holdsOtherFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .anyMatch(
              name -> !name.equals("write.lock")
                  && !name.startsWith("pending_segments")
                  && !name.matches("_\\w+\\.\\w+"));
    }
  }
}
