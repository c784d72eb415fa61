package de.wortlaut;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar in the hands of others: they compile against it and run, without the optional libraries. */
class ConsumerIT {
  private static final String JAR = System.getProperty("wortlaut.jar");
  private static final Path SOURCES = Path.of("src/it");
  private static final String CONSUMER = SOURCES.resolve("consumer/harbour/Consumer.java").toString();
  private static final List<String> OPTIONAL = List.of("picocli", "progressbar", "jline", "jackson", "jsoup");
  private static final String WORDS = "„Ohne Bagger liegt hier im Herbst jedes zweite Schiff auf Grund“";

  @TempDir
  Path folder;

  @Test
  void worksOnTheClassPath() throws Exception {
    compile("-cp", libraries(), CONSUMER);
    String classPath = classes() + File.pathSeparator + libraries();
    assertWorks("module null", run("-cp", classPath, "harbour.Consumer"));
  }

  @Test
  void worksOnTheModulePath() throws Exception {
    compile("-p", libraries(), SOURCES.resolve("module/module-info.java").toString(), CONSUMER);
    String modulePath = classes() + File.pathSeparator + libraries();
    assertWorks("module de.wortlaut", run("-p", modulePath, "-m", "harbour/harbour.Consumer"));
  }

  private static void assertWorks(String module, List<String> out) {
    assertTrue(out.containsAll(List.of("Wiebke Tormählen: " + WORDS, "found " + WORDS, module)), out::toString);
  }

  private void compile(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--release", "21", "-encoding", "UTF-8", "-Xlint:all", "-Werror"));
    all.addAll(List.of("-Xlint:-requires-automatic", "-d", classes()));
    all.addAll(List.of(arguments));
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, all.toArray(String[]::new));
    assertEquals(0, status, "the compiler's status; what it says is on standard error");
  }

  private List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dstdout.encoding=UTF-8");
    command.addAll(List.of(arguments));
    command.add(folder.resolve("index").toString());
    Path errors = folder.resolve("errors.txt");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), () -> out + read(errors));
    return out.lines().toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private String classes() {
    return folder.resolve("classes").toString();
  }

  private static String libraries() {
    String needed =
        Arrays.stream(System.getProperty("wortlaut.libraries").split(File.pathSeparator))
            .filter(jar -> OPTIONAL.stream().noneMatch(Path.of(jar).getFileName().toString()::contains))
            .collect(joining(File.pathSeparator));
    assertFalse(needed.isEmpty());
    return JAR + File.pathSeparator + needed;
  }
}
