package de.wortlaut;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Extraction beside Lucene's {@link GermanAnalyzer} over the same articles, one an operation:
 * {@code characters} is characters a second, {@code cpuNanos} the nanoseconds of processor time that
 * the threads were given in it, which is what to divide by where others are at work too. With
 * {@code -prof gc}, bytes an operation divided by {@link SampleArticles#meanLength} are bytes a
 * character.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class ExtractionBenchmark {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  /** What all threads share. */
  @State(Scope.Benchmark)
  public static class Shared {
    List<Article> articles = List.of();
    QuotationExtractor extractor = QuotationExtractor.create();
    Analyzer analyzer = new GermanAnalyzer();

    /** Reads the articles. */
    @Setup
    public void read() throws IOException {
      articles = SampleArticles.varied(SampleArticles.USUAL);
      System.out.printf("%d articles of %.0f characters on average%n", articles.size(),
          SampleArticles.meanLength(articles));
    }
  }

  /** Where a thread is in the articles, and how many characters it has seen. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Place {
    /** Characters of all articles done; printed as characters a second. */
    public long characters;

    /** Processor time of the threads; printed as nanoseconds a second. */
    public long cpuNanos;

    private int next;
    private long seen;

    /** Time spent between iterations is not counted. */
    @Setup(Level.Iteration)
    public void begin() {
      seen = CPU.getCurrentThreadCpuTime();
    }

    Article next(Shared shared) {
      long now = CPU.getCurrentThreadCpuTime();
      cpuNanos += now - seen;
      seen = now;
      Article article = shared.articles.get(next);
      next = (next + 1) % shared.articles.size();
      characters += article.text().length();
      return article;
    }
  }

  /** Extraction in one thread. */
  @Benchmark
  public Extraction extract(Shared shared, Place place) {
    return shared.extractor.extract(place.next(shared));
  }

  /** Extraction in two threads. */
  @Benchmark
  @Threads(2)
  public Extraction extractInTwoThreads(Shared shared, Place place) {
    return shared.extractor.extract(place.next(shared));
  }

  /** What Lucene needs to analyse the same text for a word search, in one thread. */
  @Benchmark
  public int analyze(Shared shared, Place place) throws IOException {
    return tokens(shared.analyzer, place.next(shared).text());
  }

  /** The same in two threads. */
  @Benchmark
  @Threads(2)
  public int analyzeInTwoThreads(Shared shared, Place place) throws IOException {
    return tokens(shared.analyzer, place.next(shared).text());
  }

  private static int tokens(Analyzer analyzer, String text) throws IOException {
    int sum = 0;
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        sum += term.length() + offset.endOffset();
      }
      stream.end();
    }
    return sum;
  }
}
