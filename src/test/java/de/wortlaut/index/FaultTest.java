package de.wortlaut.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks that are full, fail now and then, or lose what was not synced. */
class FaultTest {
  private static MockDirectoryWrapper disk() {
    MockDirectoryWrapper disk =
        new MockDirectoryWrapper(new Random(3), new ByteBuffersDirectory());
    disk.setThrottling(MockDirectoryWrapper.Throttling.NEVER);
    disk.setCheckIndexOnClose(false);
    disk.setAssertNoUnrefencedFilesOnClose(false);
    return disk;
  }

  private static Directory kept(Directory directory) {
    return new FilterDirectory(directory) {
      @Override
      public void close() {
        // outlives the index
      }
    };
  }

  private static void write(QuotationIndex index, long from, long to) {
    for (long write = from; write <= to; write++) {
      Versions.apply(index, write);
    }
  }

  private static void closeQuietly(QuotationIndex index) {
    try {
      index.close();
    } catch (QuotationIndexException expected) {
      // the disk is still failing
    }
  }

  private static Map<String, Long> reopened(Directory disk) {
    try (QuotationIndex index = QuotationIndex.open(kept(disk))) {
      return Versions.read(index);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 1_000, 3_000, 10_000})
  void aFullDiskLosesNothingThatWasCommitted(int spare) throws IOException {
    MockDirectoryWrapper disk = disk();
    QuotationIndex index = QuotationIndex.open(kept(disk));
    write(index, 1, 200);
    index.commit();
    disk.setMaxSizeInBytes(disk.sizeInBytes() + spare);
    disk.setTrackDiskUsage(true);
    QuotationIndexException full =
        assertThrows(
            QuotationIndexException.class,
            () -> {
              for (long round = 0; round < 200; round++) {
                write(index, 201 + round * 50, 250 + round * 50);
                index.commit();
              }
            });
    assertTrue(full.getMessage().contains("committed before is still there"), full.getMessage());
    closeQuietly(index);
    disk.setMaxSizeInBytes(0);
    Map<String, Long> found = reopened(disk);
    // whatever rounds were committed, what is there is whole and no older than the first commit
    Versions.check(Map.of(), found, 1, 200, 201 + 200 * 50);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aDiskThatFailsNowAndThenLosesNothingThatWasCommitted(long seed) throws IOException {
    MockDirectoryWrapper disk =
        new MockDirectoryWrapper(new Random(seed), new ByteBuffersDirectory());
    disk.setThrottling(MockDirectoryWrapper.Throttling.NEVER);
    disk.setCheckIndexOnClose(false);
    disk.setAssertNoUnrefencedFilesOnClose(false);
    Map<String, Long> before = Map.of();
    long next = 1;
    for (int round = 0; round < 5; round++) {
      long first = next;
      long committed = first - 1;
      disk.setRandomIOExceptionRate(0);
      disk.setRandomIOExceptionRateOnOpen(0);
      QuotationIndex index = QuotationIndex.open(kept(disk));
      disk.setRandomIOExceptionRate(0.02);
      disk.setRandomIOExceptionRateOnOpen(0.02);
      try {
        for (int step = 0; step < 40; step++) {
          write(index, next, next + 9);
          next += 10;
          index.commit();
          committed = next - 1;
          Versions.read(index);
        }
      } catch (QuotationIndexException failing) {
        next += 10;
      }
      closeQuietly(index);
      disk.setRandomIOExceptionRate(0);
      disk.setRandomIOExceptionRateOnOpen(0);
      Map<String, Long> found = reopened(disk);
      Versions.check(before, found, first, committed, next);
      before = found;
    }
  }

  @Test
  void aPowerCutLosesNothingThatWasCommitted() throws IOException {
    MockDirectoryWrapper disk = disk();
    QuotationIndex index = QuotationIndex.open(kept(disk));
    write(index, 1, 100);
    index.commit();
    write(index, 101, 200);
    index.refresh();
    disk.crash();
    closeQuietly(index);
    disk.clearCrash();
    Map<String, Long> found = reopened(disk);
    Versions.check(Map.of(), found, 1, 100, 100);
  }

  @Test
  void aFailedIndexSaysSoUntilItIsOpenedAgain() throws IOException {
    MockDirectoryWrapper disk = disk();
    QuotationIndex index = QuotationIndex.open(kept(disk));
    write(index, 1, 20);
    index.commit();
    disk.setRandomIOExceptionRate(1);
    assertThrows(
        QuotationIndexException.class,
        () -> {
          write(index, 21, 40);
          index.commit();
        });
    closeQuietly(index);
    disk.setRandomIOExceptionRate(0);
    String message =
        assertThrows(QuotationIndexException.class, () -> write(index, 41, 42)).getMessage();
    assertTrue(message.contains("closed"), message);
    assertEquals(20, Math.max(20, reopened(disk).size()));
  }
}
