package de.wortlaut.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing process at random points. {@code -Dwortlaut.kills=100} kills more often than the
 * usual ten times.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("wortlaut.kills", 10);
  private static final long WRITES_A_RUN = 100_000_000;

  @TempDir
  Path folder;

  @Test
  void whatAKilledProcessCommittedIsWholeAndNothingIsHalf() throws Exception {
    Random random = new Random(7);
    Map<String, Long> before = Map.of();
    for (int run = 1; run <= KILLS; run++) {
      long first = run * WRITES_A_RUN;
      long committed = writeAndKill(first, random.nextInt(250));
      try (QuotationIndex index = QuotationIndex.open(folder)) {
        Map<String, Long> found = Versions.read(index);
        long tried = found.values().stream().mapToLong(v -> v).max().orElse(0) + 100;
        Versions.check(before, found, first, committed, Math.max(tried, committed));
        before = found;
      }
      if (run % 5 == 0) {
        assertEquals(List.of(), QuotationIndex.verify(folder).problems());
      }
    }
  }

  @Test
  void anIndexThatAnotherProcessWritesToCanBeReadButNotWritten() throws Exception {
    Process other = start(WRITES_A_RUN);
    try (BufferedReader out = other.inputReader(StandardCharsets.UTF_8)) {
      String committed = out.readLine();
      assertTrue(committed != null, "the other process wrote nothing");
      String message =
          assertThrows(QuotationIndexException.class, () -> QuotationIndex.open(folder))
              .getMessage();
      assertTrue(message.contains("in use") && message.contains(folder.toString()), message);
      assertThrows(QuotationIndexException.class, () -> QuotationIndex.verify(folder));
      try (QuotationIndex index = QuotationIndex.openReadOnly(folder)) {
        for (int i = 0; i < 20; i++) {
          Versions.read(index);
          index.refresh();
        }
      }
    } finally {
      other.destroyForcibly().waitFor();
    }
  }

  // The last write that the process said was committed; it is killed some time after the first.
  private long writeAndKill(long first, int millis) throws IOException, InterruptedException {
    Process process = start(first);
    AtomicLong committed = new AtomicLong();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      assertTrue(line != null, "the process wrote nothing");
      committed.set(Long.parseLong(line));
      Thread reader =
          new Thread(() -> out.lines().forEach(next -> committed.set(Long.parseLong(next))));
      reader.start();
      TimeUnit.MILLISECONDS.sleep(millis);
      process.toHandle().destroyForcibly(); // the process itself would close its output unread
      reader.join();
      process.waitFor();
    }
    return committed.get();
  }

  private Process start(long first) throws IOException {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
        "-cp", System.getProperty("java.class.path"),
        KillTest.class.getName() + "$WritingProcess", folder.toString(), Long.toString(first))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Writes until it is killed and says after each commit what was committed. */
  static final class WritingProcess {
    private WritingProcess() {}

    public static void main(String[] args) {
      Random random = new Random(Long.parseLong(args[1]));
      try (QuotationIndex index = QuotationIndex.open(Path.of(args[0]))) {
        for (long write = Long.parseLong(args[1]);; write++) {
          Versions.apply(index, write);
          if (random.nextInt(20) == 0) {
            index.commit();
            System.out.println(write);
            System.out.flush();
          } else if (random.nextInt(30) == 0) {
            index.refresh();
          }
        }
      }
    }
  }
}
