package de.wortlaut;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import de.wortlaut.index.QuotationIndex;
import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/**
 * Every {@code java} fence of README.md and docs/*.md compiles and runs with the variables of {@link Preamble}, and
 * prints what a {@code text} fence right below it says.
 */
public class SnippetsTest {
  private static final Path ARTICLE = Path.of("docs/examples/talsperre.txt");
  private static final QuotationExtractor EXTRACTOR = QuotationExtractor.create();

  @TempDir
  private Path scratch;

  /** What snippets may use; what they declare themselves hides it. */
  public abstract static class Preamble {
    protected QuotationExtractor extractor = EXTRACTOR;

    /** Article texts. */
    protected List<Path> files = List.of(ARTICLE);

    protected String text;
    protected Extraction extraction;

    /** A news page. */
    protected String html;

    /** Empty. */
    protected Path folder;

    /** Open for writing; holds the extraction, and again from another medium. */
    protected QuotationIndex index;

    private void prepare(Path scratch) throws IOException {
      text = Files.readString(ARTICLE);
      html = "<html><body><article><h1>Risse</h1><p>" + text.strip() + "</p></article></body></html>";
      Article article = Article.of("talsperre", text).withDate(LocalDate.of(2024, 5, 14)).withOutlet("Der Bote");
      extraction = extractor.extract(article);
      folder = Files.createTempDirectory(scratch, "folder");
      index = QuotationIndex.open(Files.createTempDirectory(scratch, "index"));
      index.add(extraction);
      Article copy = new Article("kopie", text, null, LocalDate.of(2024, 5, 15), null, "Eschtaler Rundschau");
      index.add(new Extraction(copy, true, extraction.quotations()));
      index.commit();
    }

    /** The snippet itself. */
    public abstract void run() throws Exception;
  }

  @TestFactory
  Stream<DynamicTest> snippetsCompileRunAndPrintWhatIsSaid() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    for (Path page : pages()) {
      snippets.addAll(Snippet.in(page.toString(), Files.readAllLines(page)));
    }
    assertTrue(snippets.size() >= 5, "fences are no longer found: " + snippets);
    return snippets.stream().map(s -> DynamicTest.dynamicTest(s.place(s.line()), () -> check(s)));
  }

  @Test
  void whatDoesNotCompileIsNamedByFileAndLine() {
    Snippet wrong = only("Vorweg", "```java", "int a = 1;", "int b = c;", "```");
    assertTrue(assertThrows(AssertionFailedError.class, () -> check(wrong)).getMessage().startsWith("seite.md:4: "));
  }

  @Test
  void whatThrowsIsNamedByFileAndLine() {
    Snippet wrong = only("```java", "int a = 0;", "", "int b = 1 / a;", "```");
    AssertionFailedError e = assertThrows(AssertionFailedError.class, () -> check(wrong));
    assertTrue(e.getMessage().startsWith("seite.md:4: "), e.getMessage());
    assertTrue(e.getCause() instanceof ArithmeticException, e.getMessage());
  }

  @Test
  void whatPrintsSomethingElseIsNamedByFileAndLine() {
    Snippet wrong = only("```java", "System.out.println(\"ja\");", "```", "", "```text", "nein", "```");
    AssertionFailedError e = assertThrows(AssertionFailedError.class, () -> check(wrong));
    assertTrue(e.getMessage().startsWith("seite.md:5: "), e.getMessage());
  }

  private static Snippet only(String... lines) {
    return Snippet.in("seite.md", List.of(lines)).get(0);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      Stream<Path> pages = docs.filter(p -> p.toString().endsWith(".md")).sorted();
      return Stream.concat(Stream.of(Path.of("README.md")), pages).toList();
    }
  }

  private void check(Snippet snippet) throws Exception {
    Path classes = Files.createTempDirectory(scratch, "classes");
    snippet.compile(classes);
    String printed = run(snippet, classes);
    if (snippet.printed() != null) {
      assertEquals(
          snippet.printed(), printed.strip(), snippet.place(snippet.printedLine()) + ": prints something else");
    }
  }

  private String run(Snippet snippet, Path classes) throws Exception {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, SnippetsTest.class.getClassLoader())) {
      Preamble prepared =
          (Preamble) loader.loadClass(Snippet.CLASS).getDeclaredConstructor().newInstance();
      prepared.prepare(scratch);
      System.setOut(new PrintStream(printed, true, UTF_8));
      try (QuotationIndex index = prepared.index) {
        prepared.run();
      } catch (Exception | LinkageError e) {
        fail(snippet.place(snippet.lineOf(e)) + ": " + e, e);
      } finally {
        System.setOut(out);
      }
    }
    return printed.toString(UTF_8);
  }
}
