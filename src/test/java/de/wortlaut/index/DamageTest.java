package de.wortlaut.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that hold no index, another one, or what is left of one. */
class DamageTest {
  @TempDir
  Path folder;

  private void makeIndex(Path where) {
    try (QuotationIndex index = QuotationIndex.open(where)) {
      for (long write = 1; write <= 300; write++) {
        Versions.apply(index, write);
      }
      index.commit();
    }
  }

  private Path biggestFile() throws IOException {
    return file(name -> !name.startsWith("segments"));
  }

  private Path file(java.util.function.Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> wanted.test(file.getFileName().toString()))
          .max(Comparator.comparingLong(file -> file.toFile().length()))
          .orElseThrow();
    }
  }

  private String refusal(boolean readOnly) {
    String message =
        assertThrows(
            QuotationIndexException.class,
            () -> (readOnly ? QuotationIndex.openReadOnly(folder) : QuotationIndex.open(folder))
                .close())
            .getMessage();
    assertTrue(message.contains(folder.toString()), message);
    return message;
  }

  @Test
  void aTruncatedSegmentIsRefusedAndNamed() throws IOException {
    makeIndex(folder);
    Path file = biggestFile();
    byte[] bytes = Files.readAllBytes(file);
    for (int length : new int[] {0, 10, bytes.length / 2, bytes.length - 1}) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertTrue(refusal(true).contains("damaged"));
      assertTrue(refusal(false).contains("damaged"));
      assertFalse(QuotationIndex.verify(folder).isSound());
    }
    Files.write(file, bytes);
    assertTrue(QuotationIndex.verify(folder).isSound());
  }

  @Test
  void aForeignOrMissingSegmentFileIsRefused() throws IOException {
    makeIndex(folder);
    Path file = biggestFile();
    Files.writeString(file, "Dies ist ein Einkaufszettel. ".repeat(200));
    assertTrue(refusal(true).contains("damaged"));
    assertTrue(refusal(false).contains("damaged"));
    assertFalse(QuotationIndex.verify(folder).isSound());
    Files.delete(file);
    assertTrue(refusal(true).contains("damaged"));
    assertTrue(refusal(false).contains("damaged"));
    assertFalse(QuotationIndex.verify(folder).isSound());
  }

  @Test
  void aDamagedListOfSegmentsIsRefused() throws IOException {
    makeIndex(folder);
    Path segments = file(name -> name.startsWith("segments"));
    byte[] bytes = Files.readAllBytes(segments);
    for (int length : new int[] {0, 3, bytes.length / 2, bytes.length - 1}) {
      Files.write(segments, Arrays.copyOf(bytes, length));
      assertTrue(refusal(true).contains("damaged"));
      assertTrue(refusal(false).contains("damaged"));
      assertFalse(QuotationIndex.verify(folder).isSound());
    }
    Files.writeString(segments, "kein Verzeichnis von Segmenten, sondern ein Text");
    assertTrue(refusal(true).contains("damaged"));
  }

  @Test
  void verifyFindsASingleWrongByte() throws IOException {
    makeIndex(folder);
    assertTrue(QuotationIndex.verify(folder).isSound());
    Path file = biggestFile();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    Verification verification = QuotationIndex.verify(folder);
    assertFalse(verification.isSound());
    assertFalse(verification.problems().isEmpty());
  }

  @Test
  void verifyCountsArticlesAndQuotations() {
    makeIndex(folder);
    try (QuotationIndex index = QuotationIndex.openReadOnly(folder)) {
      Verification verification = QuotationIndex.verify(folder);
      assertEquals(index.size(), verification.quotations());
      assertEquals(Versions.read(index).size(), verification.articles());
    }
  }

  @Test
  void anIndexOfSomethingElseIsLeftAlone() throws IOException {
    try (IndexWriter writer =
        new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new GermanAnalyzer()))) {
      writer.addDocument(new Document());
    }
    assertTrue(refusal(true).contains("did not write"));
    assertTrue(refusal(false).contains("did not write"));
    assertThrows(QuotationIndexException.class, () -> QuotationIndex.verify(folder));
  }

  @Test
  void anotherSchemaIsRefusedWithTheWayOut() throws IOException {
    try (IndexWriter writer =
        new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new GermanAnalyzer()))) {
      writer.setLiveCommitData(Map.of(Schema.VERSION_KEY, "99").entrySet());
      writer.commit();
    }
    assertTrue(refusal(true).contains("Index the articles again"));
    assertTrue(refusal(false).contains("99"));
  }

  @Test
  void aFolderWithOtherFilesOrNothingIsNoIndex() throws IOException {
    assertTrue(refusal(true).contains("no quotation index"));
    Path note = folder.resolve("notizen.txt");
    Files.writeString(note, "wichtig");
    assertTrue(refusal(false).contains("other files"));
    assertThrows(QuotationIndexException.class, () -> QuotationIndex.open(note));
    assertThrows(QuotationIndexException.class, () -> QuotationIndex.openReadOnly(note));
    assertThrows(
        QuotationIndexException.class, () -> QuotationIndex.verify(folder.resolve("fehlt")));
    assertEquals("wichtig", Files.readString(note));
  }

  @Test
  void aSecondWriterIsRefusedAndTheFirstGoesOn() {
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      assertTrue(refusal(false).contains("in use"));
      Versions.apply(index, 1);
      index.commit();
      assertEquals(1, Versions.read(index).size());
    }
    QuotationIndex.open(folder).close();
  }

  @Test
  void whatIsOpenedReadOnlyOrClosedRefusesToWrite() {
    makeIndex(folder);
    QuotationIndex reader = QuotationIndex.openReadOnly(folder);
    assertThrows(QuotationIndexException.class, () -> Versions.apply(reader, 1));
    assertThrows(QuotationIndexException.class, reader::commit);
    reader.close();
    reader.close();
    QuotationQuery query = QuotationQuery.bySpeaker("Kern");
    String message =
        assertThrows(QuotationIndexException.class, () -> reader.search(query)).getMessage();
    assertTrue(message.contains("closed"), message);
  }
}
