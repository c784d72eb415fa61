package de.wortlaut.index.load;

import de.wortlaut.index.QuotationIndex;
import de.wortlaut.index.QuotationQuery;
import de.wortlaut.index.SearchResult;
import de.wortlaut.model.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Look-ups and ingest beside bare Lucene, each alone and warm; {@link LoadProgram} measures a
 * million quotations in turns. One operation is one search, or one article of five quotations on
 * average. Those of bare Lucene are called {@code bare…}.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class IndexBenchmark {
  /** Two indexes with the same quotations. */
  @State(Scope.Benchmark)
  public static class Filled {
    /** So many quotations at least. */
    @Param("100000")
    public int quotations;

    private final GeneratedArticles articles = new GeneratedArticles();
    private final Random random = new Random(1);
    private Folders folders;
    private QuotationIndex own;
    private BareIndex bare;

    /** Fills both. */
    @Setup
    public void fill() throws IOException {
      folders = new Folders();
      try (QuotationIndex toFill = QuotationIndex.open(folders.own());
          BareIndex bareToFill = new BareIndex(folders.bare())) {
        for (int done = 0, number = 0; done < quotations; number++) {
          Extraction article = articles.article(number);
          toFill.add(article);
          bareToFill.add(article);
          done += article.quotations().size();
        }
      }
      own = QuotationIndex.openReadOnly(folders.own());
      bare = new BareIndex(folders.bare());
    }

    String name() {
      return articles.speaker(random).name();
    }

    String institution() {
      return String.valueOf(articles.speaker(random).institution());
    }

    /** Closes and deletes both. */
    @TearDown
    public void close() throws IOException {
      own.close();
      bare.close();
      folders.delete();
    }
  }

  /** Two indexes that are empty at the begin of each iteration. */
  @State(Scope.Benchmark)
  public static class Growing {
    private final GeneratedArticles articles = new GeneratedArticles();
    private Folders folders;
    private QuotationIndex own;
    private BareIndex bare;
    private int number;

    /** Opens both. */
    @Setup(Level.Iteration)
    public void open() throws IOException {
      folders = new Folders();
      own = QuotationIndex.open(folders.own());
      bare = new BareIndex(folders.bare());
    }

    Extraction next() {
      return articles.article(number++);
    }

    /** Closes and deletes both. */
    @TearDown(Level.Iteration)
    public void close() throws IOException {
      own.close();
      bare.close();
      folders.delete();
    }
  }

  private record Folders(Path parent) {
    Folders() throws IOException {
      this(Files.createTempDirectory("wortlaut-bench"));
    }

    Path own() {
      return parent.resolve("own");
    }

    Path bare() {
      return parent.resolve("bare");
    }

    void delete() throws IOException {
      LoadProgram.delete(parent);
    }
  }

  /** The first twenty quotations of a person, by full name. */
  @Benchmark
  public SearchResult speaker(Filled filled) {
    return filled.own.search(QuotationQuery.bySpeaker(filled.name()));
  }

  /** The same. */
  @Benchmark
  public int bareSpeaker(Filled filled) throws IOException {
    return filled.bare.search(filled.bare.speaker(filled.name()), false);
  }

  /** The first twenty quotations of people of a surname. */
  @Benchmark
  public SearchResult surname(Filled filled) {
    String name = filled.name();
    return filled.own.search(QuotationQuery.bySpeaker(name.substring(name.indexOf(' ') + 1)));
  }

  /** The first twenty quotations for an institution. */
  @Benchmark
  public SearchResult institution(Filled filled) {
    return filled.own.search(QuotationQuery.byInstitution(filled.institution()));
  }

  /** The same. */
  @Benchmark
  public int bareInstitution(Filled filled) throws IOException {
    return filled.bare.search(filled.bare.text("institution", filled.institution()), false);
  }

  /** The making of an article, which is part of {@link #ingest} and {@link #bareIngest}. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public Extraction makeArticle(Growing growing) {
    return growing.next();
  }

  /** Adds a new article. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public boolean ingest(Growing growing) {
    return growing.own.add(growing.next());
  }

  /** The same. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public void bareIngest(Growing growing) throws IOException {
    growing.bare.add(growing.next());
  }
}
