package de.wortlaut;

import de.wortlaut.model.Article;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a fresh process needs for its first article, and what heap an extractor keeps. Starts a
 * process a run and prints medians; no part of the tests.
 */
final class ColdStart {
  private static final int RUNS = 9;
  private static final Path ARTICLE = Path.of("docs/examples/talsperre.txt");
  private static final double MILLION = 1e6;

  private ColdStart() {}

  /** With an argument: one run in this process. */
  public static void main(String[] args) throws Exception {
    if (args.length > 0) {
      once();
      return;
    }
    List<double[]> runs = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      runs.add(inFreshProcess());
    }
    System.out.printf("first extraction, library loading included: %.0f ms of clock, %.0f ms of processor%n",
        median(runs, 0), median(runs, 1));
    System.out.printf("from the start of the process: %.0f ms of clock%n", median(runs, 2));
    System.out.printf("heap of a ready extractor after collection: %.1f MB%n", median(runs, 3));
  }

  private static double median(List<double[]> runs, int column) {
    return runs.stream().mapToDouble(r -> r[column]).sorted().skip(runs.size() / 2).findFirst().orElseThrow();
  }

  private static double[] inFreshProcess() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g", "-cp", System.getProperty("java.class.path"), ColdStart.class.getName(), "once")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the process failed");
    }
    return Stream.of(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static void once() throws IOException {
    Article article = Article.of("talsperre", Files.readString(ARTICLE));
    double before = usedMegabytes();
    long clock = System.nanoTime();
    long processor = processorNanos();
    QuotationExtractor extractor = QuotationExtractor.create();
    int found = extractor.extract(article).quotations().size();
    double clockMillis = (System.nanoTime() - clock) / MILLION;
    double processorMillis = (processorNanos() - processor) / MILLION;
    double sinceStart = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    if (found == 0) {
      throw new IllegalStateException("nothing was found");
    }
    double heap = usedMegabytes() - before;
    java.lang.ref.Reference.reachabilityFence(extractor);
    System.out.println(clockMillis + " " + processorMillis + " " + sinceStart + " " + heap);
  }

  /** Of all threads: compiling counts. */
  private static long processorNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double usedMegabytes() {
    System.gc();
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MILLION;
  }
}
