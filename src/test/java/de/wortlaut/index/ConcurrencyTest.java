package de.wortlaut.index;

import static de.wortlaut.index.Texts.article;
import static de.wortlaut.index.Texts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {
  @TempDir
  Path folder;

  @Test
  void searchesWhileSeveralThreadsWriteNeverSeeHalfAnArticle() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    try (QuotationIndex index = QuotationIndex.open(folder);
        ExecutorService threads = Executors.newFixedThreadPool(5)) {
      List<Future<?>> writers = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        long offset = i;
        writers.add(
            threads.submit(
                () -> {
                  for (long write = 1; write < 600; write++) {
                    Versions.apply(index, write * 3 + offset);
                    if (write % 50 == 0) {
                      index.commit();
                    }
                  }
                }));
      }
      Future<?> searcher =
          threads.submit(
              () -> {
                while (!done.get()) {
                  index.refresh();
                  Versions.read(index);
                }
              });
      for (Future<?> writer : writers) {
        writer.get();
      }
      done.set(true);
      searcher.get();
      index.commit();
      assertFalse(Versions.read(index).isEmpty());
    }
    assertTrue(QuotationIndex.verify(folder).isSound());
  }

  @Test
  void interruptedThreadsFinishTheirWriteAndStayInterrupted() {
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      for (long write = 1; write <= 100; write++) {
        Thread.currentThread().interrupt();
        Versions.apply(index, write);
        if (write % 10 == 0) {
          index.commit();
          Versions.read(index);
        }
        assertTrue(Thread.interrupted());
      }
      Thread.currentThread().interrupt();
    } finally {
      assertTrue(Thread.interrupted());
    }
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      Versions.check(java.util.Map.of(), Versions.read(index), 1, 100, 100);
    }
  }

  // The buffer is so small that each write makes files, some twenty: that is what takes the time.
  @Test
  void interruptsAtAnyMomentDoNoHarm() throws Exception {
    try (QuotationIndex index = QuotationIndex.open(folder, 0.1)) {
      Thread writer =
          new Thread(
              () -> {
                for (long write = 1; write <= 100; write++) {
                  Versions.apply(index, write);
                  if (write % 10 == 0) {
                    index.commit();
                  }
                }
              });
      writer.start();
      while (writer.isAlive()) {
        writer.interrupt();
        LockSupport.parkNanos(20_000);
      }
      Versions.check(java.util.Map.of(), Versions.read(index), 1, 100, 100);
    }
  }

  @Test
  void readersInTheirOwnRightSeeCommitsAlone() {
    try (QuotationIndex index = QuotationIndex.open(folder);
        QuotationIndex reader = QuotationIndex.openReadOnly(folder)) {
      index.add(article("a").says(person("Ada Kern", null), "Das Moor trocknet").done());
      index.refresh();
      reader.refresh();
      assertEquals(1, index.size());
      assertEquals(0, reader.size());
      index.commit();
      reader.refresh();
      assertEquals(1, reader.size());
    }
  }

  @Test
  void mergesAnIndexBuiltElsewhereWhoseArticlesReplaceTheOwn() {
    Path here = folder.resolve("hier");
    Path there = folder.resolve("dort");
    try (QuotationIndex index = QuotationIndex.open(there)) {
      index.add(article("b").says(person("Ada Kern", null), "Neue Fassung").done());
      index.add(article("c").says(person("Ada Kern", null), "Nur dort").done());
      index.add(article("d").says(person("Ada Kern", null), "Gelöscht").done());
      index.commit();
      index.delete("d");
    }
    try (QuotationIndex index = QuotationIndex.open(here)) {
      index.add(article("a").says(person("Ada Kern", null), "Nur hier").done());
      index.add(article("b").says(person("Ada Kern", null), "Alte Fassung").done());
      index.add(article("d").says(person("Ada Kern", null), "Bleibt").done());
      index.merge(there);
      List<String> texts =
          index.search(QuotationQuery.bySpeaker("Kern")).hits().stream()
              .map(Hit::text)
              .sorted()
              .toList();
      assertEquals(List.of("Bleibt", "Neue Fassung", "Nur dort", "Nur hier"), texts);
      assertFalse(index.add(article("c").says(person("Ada Kern", null), "Nur dort").done()));
      assertThrows(
          QuotationIndexException.class, () -> index.merge(folder.resolve("gibt-es-nicht")));
      assertThrows(QuotationIndexException.class, () -> index.merge(here));
      assertEquals(4, index.size());
    }
    assertTrue(QuotationIndex.verify(here).isSound());
  }
}
