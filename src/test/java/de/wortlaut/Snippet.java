package de.wortlaut;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A {@code java} fence of a page.
 *
 * @param page where it stands
 * @param line of its first line, from 1
 * @param code its lines
 * @param printed what the {@code text} fence right below says, null if there is none
 * @param printedLine of that fence
 */
record Snippet(String page, int line, List<String> code, @Nullable String printed, int printedLine) {
  static final String CLASS = "OfAPage";

  private static final String IMPORTS =
      Stream.of(
          "de.wortlaut.*", "de.wortlaut.html.*", "de.wortlaut.index.*", "de.wortlaut.json.*",
          "de.wortlaut.learning.*", "de.wortlaut.model.*", "java.io.*", "java.nio.file.*", "java.time.*",
          "java.util.*", "java.util.stream.*")
          .map(name -> "import " + name + "; ")
          .collect(Collectors.joining());

  static List<Snippet> in(String page, List<String> lines) {
    List<Snippet> snippets = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals("```java")) {
        int end = end(page, lines, i);
        int below = end + 1;
        while (below < lines.size() && lines.get(below).isBlank()) {
          below++;
        }
        boolean says = below < lines.size() && lines.get(below).equals("```text");
        String printed =
            says ? String.join("\n", lines.subList(below + 1, end(page, lines, below))).strip() : null;
        snippets.add(new Snippet(page, i + 2, lines.subList(i + 1, end), printed, below + 1));
        i = end;
      }
    }
    return snippets;
  }

  private static int end(String page, List<String> lines, int fence) {
    for (int i = fence + 1; i < lines.size(); i++) {
      if (lines.get(i).equals("```")) {
        return i;
      }
    }
    return fail(page + ":" + (fence + 1) + ": the fence is never closed");
  }

  String place(long at) {
    return page + ":" + at;
  }

  /** The page's line where {@code thrown} came from. */
  int lineOf(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(CLASS))
        .mapToInt(StackTraceElement::getLineNumber)
        .findFirst()
        .orElse(line);
  }

  /** Compiles it against the class path; fails with the compiler's words. */
  void compile(Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
    boolean done = compiler.getTask(new StringWriter(), null, found, options, null, List.of(source())).call();
    if (!done) {
      fail(
          found.getDiagnostics().stream()
              .map(d -> place(d.getLineNumber()) + ": " + d.getMessage(null))
              .collect(Collectors.joining("\n")));
    }
  }

  // All that is put around the snippet stands on the fence's line, so that lines are the page's lines.
  private JavaFileObject source() {
    String imports = code.stream().filter(Snippet::isImport).collect(Collectors.joining(" "));
    String body = code.stream().map(l -> isImport(l) ? "" : l).collect(Collectors.joining("\n"));
    String source =
        "\n".repeat(line - 2) + IMPORTS + imports + " public class " + CLASS
            + " extends de.wortlaut.SnippetsTest.Preamble { public void run() throws Exception {\n" + body + "\n}}";
    return new SimpleJavaFileObject(URI.create("string:///" + CLASS + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  private static boolean isImport(String line) {
    return line.startsWith("import ");
  }
}
