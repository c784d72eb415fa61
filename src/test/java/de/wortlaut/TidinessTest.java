package de.wortlaut;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Order in the rooms that know German: short classes and methods, no word lists, by scanning the sources. */
class TidinessTest {
  /** The rooms, each with its one class that reads word lists, empty if it has none; {@code speaker} belongs here too. */
  private static final Map<String, String> ROOMS =
      Map.of("phrase", "PhraseWords", "quotation", "", "cast", "CastWords", "speaker", "SpeakerWords");
  /** Rooms that own the word lists of the house, and are held to the lengths of methods alone. */
  private static final List<String> GROUND = List.of("language", "learning", "text");
  private static final Path SOURCES = Path.of("src/main/java/de/wortlaut");

  /** What a reader sees on a few screens. */
  private static final int LONGEST_CLASS = 350;
  /** What a reader sees on one screen. */
  private static final int LONGEST_METHOD = 40;
  /** What a reader can hold in mind at once. */
  private static final int MOST_TERMS = 5;

  private static final Pattern METHOD = Pattern.compile(
      "^( +)(?![^(]* \\|?= )(?!(?:if|for|while|switch|try|else|return|do|case|default)\\b)[\\w@<].*\\)(?: throws [\\w, ]+)? \\{$");
  private static final Pattern WORDS = Pattern.compile("(?:Set|List)\\.of\\(\\s*\"|\\bcase \"\\p{L}{2,}\"");
  private static final Pattern LOOK_UPS = Pattern.compile("Dictionary\\.shared\\(\\)|Lines\\.read\\(");
  private static final Pattern CONDITION = Pattern.compile("[^;{}?:]*[;{}?:]");
  /** Comments, strings and characters, in which anything may stand. */
  private static final Pattern TEXT =
      Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])'", Pattern.DOTALL);

  private final List<String> faults = new ArrayList<>();

  @Test
  void classesAreShort() throws IOException {
    for (Path file : files(ROOMS.keySet())) {
      int lines = Files.readAllLines(file).size();
      report(lines > LONGEST_CLASS, file, 1, lines + " lines");
    }
    none();
  }

  @Test
  void methodsAreShort() throws IOException {
    List<String> rooms = new ArrayList<>(GROUND);
    rooms.addAll(ROOMS.keySet());
    for (Path file : files(rooms)) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher method = METHOD.matcher(lines.get(i));
        if (method.matches() && !lines.get(i).matches(".*\\b(class|record|interface|enum) .*")) {
          String first = lines.get(header(lines, i));
          String end = " ".repeat(first.length() - first.stripLeading().length()) + "}";
          int length = lines.subList(i, lines.size()).indexOf(end) + 1;
          report(length > LONGEST_METHOD, file, i + 1, length + " lines");
        }
      }
    }
    none();
  }

  /** The line on which the parameters that go on at {@code i} begin. */
  private static int header(List<String> lines, int i) {
    int first = i;
    while (first > 0 && lines.get(first - 1).endsWith(",")) {
      first--;
    }
    return first;
  }

  @Test
  void conditionsAreShort() throws IOException {
    for (Path file : files(ROOMS.keySet())) {
      String code =
          TEXT.matcher(Files.readString(file)).replaceAll(m -> "\n".repeat((int) m.group().lines().count() - 1));
      Matcher condition = CONDITION.matcher(code);
      while (condition.find()) {
        int terms = condition.group().split("&&|\\|\\|", -1).length;
        int line = (int) code.substring(0, condition.end()).lines().count();
        report(terms > MOST_TERMS, file, line, terms + " terms");
      }
    }
    none();
  }

  @Test
  void wordsStandInResources() throws IOException {
    for (Map.Entry<String, String> room : ROOMS.entrySet()) {
      for (Path file : files(List.of(room.getKey()))) {
        boolean wordsClass = file.endsWith(room.getValue() + ".java");
        String code = Files.readString(file);
        report(!wordsClass && WORDS.matcher(code).find(), file, line(WORDS, code), "a word list in Java");
        report(!wordsClass && LOOK_UPS.matcher(code).find(), file, line(LOOK_UPS, code), "asks for words by itself");
      }
    }
    none();
  }

  private static int line(Pattern pattern, String code) {
    Matcher m = pattern.matcher(code);
    return m.find() ? (int) code.substring(0, m.start()).lines().count() : 0;
  }

  private static List<Path> files(Iterable<String> rooms) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String room : rooms) {
      try (Stream<Path> all = Files.list(SOURCES.resolve(room))) {
        all.filter(f -> f.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private void report(boolean fault, Path file, int line, String what) {
    if (fault) {
      faults.add(file + ":" + line + ": " + what);
    }
  }

  private void none() {
    assertEquals("", String.join("\n", faults));
  }
}
