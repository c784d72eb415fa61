package de.wortlaut.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import de.wortlaut.model.Extraction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Quotations on disk, found by who said them, for whom, with which words and when.
 *
 * <pre>{@code
 * try (QuotationIndex index = QuotationIndex.open(Path.of("quotations"))) {
 *   index.add(extraction);
 *   index.commit();
 *   index.search(QuotationQuery.bySpeaker("Cha")).hits().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>One index at a time writes to a folder, across processes; any number read. All methods may be
 * called by any number of threads. An article is replaced or deleted as a whole: no search, no
 * commit and no crash shows half of one. What is committed survives the process and the machine.
 * Searches see what was written after {@link #commit} or {@link #refresh}, otherwise about a second
 * later. Interrupting a thread does the index no harm: the operation is finished and the interrupt
 * kept.
 *
 * <p>Every method throws {@link QuotationIndexException} if the index or the disk fails or the index
 * is closed, and {@link NullPointerException} for arguments that are null without being marked so.
 */
public final class QuotationIndex implements AutoCloseable {
  private final Failures failures;
  private final Directory directory;
  private final Worker worker;
  private final Analyzer analyzer;
  private final @Nullable Writer writer;
  private final Readers readers;
  private final Counting counting = new Counting();
  private boolean closed;

  private QuotationIndex(
      Failures failures,
      Directory directory,
      Worker worker,
      Analyzer analyzer,
      boolean readOnly,
      double bufferMegabytes)
      throws IOException {
    this.failures = failures;
    this.directory = directory;
    this.worker = worker;
    this.analyzer = analyzer;
    writer = readOnly ? null : new Writer(directory, analyzer, worker, bufferMegabytes);
    SearcherManager manager =
        writer == null ? new SearcherManager(directory, null) : writer.manager();
    readers = new Readers(manager, worker);
  }

  /**
   * Opens the index in {@code folder} for writing and searching; makes folder and index if they do
   * not exist.
   *
   * @param folder the index's own folder
   * @return the index, to be closed
   * @throws QuotationIndexException if the folder holds something else, the index is in use by
   *     another writer, damaged or of another version
   */
  public static QuotationIndex open(Path folder) {
    requireNonNull(folder, "folder");
    Failures failures = new Failures(folder.toString());
    return failures.translate(
        "opening it", () -> open(Store.writable(folder, failures), failures, false));
  }

  /**
   * Opens the index in {@code folder} for searching alone, whoever else writes to it; commits of the
   * writer are seen about a second later.
   *
   * @param folder the index's own folder
   * @return the index, to be closed
   * @throws QuotationIndexException if there is no index, or it is damaged or of another version
   */
  public static QuotationIndex openReadOnly(Path folder) {
    requireNonNull(folder, "folder");
    Failures failures = new Failures(folder.toString());
    return failures.translate(
        "opening it", () -> open(Store.existing(folder, failures), failures, true));
  }

  /** Opens an index in any directory of Lucene's, which is closed with it. */
  static QuotationIndex open(Directory directory) {
    Failures failures = new Failures(directory.toString());
    return failures.translate("opening it", () -> open(directory, failures, false));
  }

  /** Opens an index that writes to disk when so much is waiting, for tests. */
  static QuotationIndex open(Path folder, double bufferMegabytes) {
    Failures failures = new Failures(folder.toString());
    return failures.translate(
        "opening it",
        () -> open(Store.writable(folder, failures), failures, false, bufferMegabytes));
  }

  private static QuotationIndex open(Directory directory, Failures failures, boolean readOnly)
      throws IOException {
    return open(directory, failures, readOnly, Writer.RAM_BUFFER_MB);
  }

  private static QuotationIndex open(
      Directory files, Failures failures, boolean readOnly, double bufferMegabytes)
      throws IOException {
    Worker worker = new Worker();
    Directory directory = UninterruptedDirectory.of(files, worker);
    try {
      return worker.run(
          () -> {
            Store.checkSchema(directory, failures);
            return new QuotationIndex(
                failures, directory, worker, new GermanAnalyzer(), readOnly, bufferMegabytes);
          });
    } catch (Throwable e) {
      worker.close();
      directory.close();
      throw e;
    }
  }

  /**
   * Adds the quotations of an article. Those of an article with the same id are replaced; if they
   * are the same, nothing is written.
   *
   * @param extraction the article with its quotations
   * @return whether the index changes by it
   * @throws IllegalArgumentException if a quotation's context lies beyond the article's text or the
   *     article's id is longer than 8,000 characters
   */
  public boolean add(Extraction extraction) {
    requireNonNull(extraction, "extraction");
    return failures.translate("adding an article", () -> writer().put(extraction));
  }

  /**
   * Removes the quotations of an article.
   *
   * @param articleId its {@link de.wortlaut.model.Article#id()}
   * @return whether there were any
   */
  public boolean delete(String articleId) {
    requireNonNull(articleId, "articleId");
    return failures.translate("deleting an article", () -> writer().delete(articleId));
  }

  /** Makes everything that was written durable and visible to all readers. */
  public void commit() {
    failures.translate(
        "committing",
        () -> {
          writer().commit();
          return true;
        });
  }

  /** Makes everything that was written, by others what they committed, visible to searches here. */
  public void refresh() {
    failures.translate(
        "refreshing",
        () -> {
          readers.refresh();
          return true;
        });
  }

  /**
   * Adds all quotations of another index, which nobody may be writing to. Articles that both hold
   * are taken from the other one. Commits before and after; if it fails, the index is closed as it
   * was committed before.
   *
   * @param otherFolder folder of the other index
   */
  public void merge(Path otherFolder) {
    requireNonNull(otherFolder, "otherFolder");
    Failures others = new Failures(otherFolder.toString());
    others.translate(
        "merging it",
        () -> {
          try (Directory other = Store.existing(otherFolder, others)) {
            Store.checkSchema(other, others);
            writer().merge(other);
          }
          return true;
        });
  }

  /**
   * Searches.
   *
   * @param query what to look for
   * @return a page of hits
   * @throws IllegalArgumentException if {@link QuotationQuery#after} is no
   *     {@link SearchResult#next}
   */
  public SearchResult search(QuotationQuery query) {
    requireNonNull(query, "query");
    Cursor cursor = query.after() == null ? null : Cursor.parse(query.after());
    return failures.translate(
        "searching",
        () -> readers.search(
            cursor,
            searcher -> new Search(searcher, query, analyzer, readers, counting).run(cursor)));
  }

  /**
   * Gives all quotations that match to {@code use}, any number of them in bounded memory, as the index was at the
   * begin. By relevance means in the order of the index here, an article's quotations together. The query's limit,
   * page and counts do not matter.
   *
   * @param query what to look for
   * @param most stop after so many
   * @param use takes each; what it throws ends it and is thrown on
   * @return how many were given
   * @throws IllegalArgumentException if {@code most} is not positive or the query collapses copies
   */
  public long forEach(QuotationQuery query, long most, Consumer<? super Hit> use) {
    requireNonNull(query, "query");
    requireNonNull(use, "use");
    checkArgument(most > 0, "most must be positive: %s", most);
    checkArgument(!query.collapseCopies(), "query must not collapse copies");
    return failures.translate(
        "reading quotations",
        () -> readers.search(
            searcher -> new Search(searcher, query, analyzer, readers, counting).all(most, use)));
  }

  /**
   * {@return the speakers with most quotations}
   *
   * @param institution for which they speak, as in {@link QuotationQueryBuilder#institution};
   *     {@code null} for any
   * @param limit how many at most
   * @throws IllegalArgumentException if {@code limit} is not positive
   */
  public List<SpeakerCount> speakers(@Nullable String institution, int limit) {
    checkArgument(limit > 0, "limit must be positive: %s", limit);
    QuotationQuery query = QuotationQuery.builder().institution(institution).build();
    return failures.translate(
        "counting",
        () -> readers.search(
            searcher -> {
              Query plan = QueryPlan.of(query, searcher, analyzer).query();
              return counting.speakerLabels(searcher, plan, limit).stream()
                  .map(QuotationIndex::speakerCount)
                  .toList();
            }));
  }

  /**
   * {@return names of speakers for what someone has typed so far, at the begin of any word of the
   * name, or „Nachname, Vor“; the most quoted first}
   *
   * @param typed the begin of a name, in any case; all names if empty
   * @param limit how many at most
   * @throws IllegalArgumentException if {@code limit} is not positive
   */
  public List<Suggestion> suggestSpeakers(String typed, int limit) {
    return suggest(Schema.SUGGEST_SPEAKER, typed, limit);
  }

  /**
   * {@return names of institutions for what someone has typed so far; the most quoted first}
   *
   * @param typed the begin of a name, in any case; all names if empty
   * @param limit how many at most
   * @throws IllegalArgumentException if {@code limit} is not positive
   */
  public List<Suggestion> suggestInstitutions(String typed, int limit) {
    return suggest(Schema.SUGGEST_INSTITUTION, typed, limit);
  }

  private List<Suggestion> suggest(String prefix, String typed, int limit) {
    requireNonNull(typed, "typed");
    checkArgument(limit > 0, "limit must be positive: %s", limit);
    return failures.translate(
        "looking up names",
        () -> readers.search(
            searcher -> Suggestions.of(searcher.getIndexReader(), prefix, typed).top(limit)));
  }

  /**
   * Reads the whole index in {@code folder} and checks Lucene's files, then that every quotation can
   * be read and every article is there once and whole. Takes time in proportion to its size; nobody
   * may be writing meanwhile.
   *
   * @param folder the index's own folder
   * @return what is wrong, if anything
   * @throws QuotationIndexException if there is no index of Wortlaut's or it is in use
   */
  public static Verification verify(Path folder) {
    requireNonNull(folder, "folder");
    Failures failures = new Failures(folder.toString());
    return failures.translate(
        "verifying it",
        () -> {
          try (Worker worker = new Worker();
              Directory directory = Store.existing(folder, failures)) {
            return worker.run(() -> Verifier.verify(directory, failures));
          }
        });
  }

  /** {@return number of quotations that searches can find} */
  public long size() {
    return failures.translate(
        "counting",
        () -> readers.search(searcher -> (long) searcher.getIndexReader().numDocs()));
  }

  /** Commits what was written, then closes. Closing twice does nothing. */
  @Override
  @SuppressWarnings("try") // the resources are named to be closed, in this order
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    failures.translate(
        "closing it",
        () -> {
          try (directory;
              worker;
              analyzer;
              Writer last = writer;
              readers) {
            return true;
          }
        });
  }

  private Writer writer() {
    if (writer == null) {
      throw new QuotationIndexException(
          "The index in " + failures.where() + " is opened read-only. Open it for writing.", null);
    }
    return writer;
  }

  private static SpeakerCount speakerCount(Count count) {
    return new SpeakerCount(
        count.label().substring(1), SpeakerTerms.kindOf(count.label()), count.quotations());
  }
}
