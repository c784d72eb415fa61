package de.wortlaut.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.wortlaut.html.HtmlArticle;
import de.wortlaut.model.Article;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the FILEs of the command line one article after the other; of a {@code .jsonl} file never
 * more than a line is in memory. What cannot be read is reported in a line and skipped. Text is taken
 * as it is, line ends and a byte order mark included, and offsets count them; only before the first
 * line of a {@code .jsonl} file is the mark passed over.
 */
final class Articles {
  // a second object on a line is as wrong as half a one
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int DAY = 10;

  private final PrintWriter err;
  private boolean failed;

  Articles(PrintWriter err) {
    this.err = err;
  }

  /** Whether anything had to be skipped. */
  boolean failed() {
    return failed;
  }

  /** Reports a failure in a line; the rest of the batch goes on. */
  void report(String message) {
    err.println("wortlaut: " + message.replaceAll("\\s*\\R\\s*", " "));
    err.flush();
    failed = true;
  }

  /** Hands over the articles of all files in their order. */
  void read(List<String> files, Consumer<Article> to) {
    for (String file : files) {
      try {
        read(file, to);
      } catch (NoSuchFileException e) {
        report(file + ": no such file");
      } catch (CharacterCodingException e) {
        report(file + ": is not UTF-8 text");
      } catch (AccessDeniedException e) {
        report(file + ": may not be read");
      } catch (IOException e) {
        report(file + ": cannot be read: " + e.getMessage());
      }
    }
  }

  private void read(String file, Consumer<Article> to) throws IOException {
    if (file.equals("-")) {
      to.accept(Article.of("-", decode(System.in.readAllBytes())));
      return;
    }
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new IOException("is a folder");
    }
    if (file.endsWith(".jsonl")) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
        lines(file, in, to);
      }
      return;
    }
    String text = decode(Files.readAllBytes(path));
    String id = id(path);
    to.accept(file.endsWith(".html") || file.endsWith(".htm") ? HtmlArticle.read(id, text, null) : Article.of(id, text));
  }

  private static String id(Path path) {
    Path last = path.getFileName();
    String name = last == null ? path.toString() : last.toString();
    int dot = name.lastIndexOf('.');
    String id = dot > 0 ? name.substring(0, dot) : name;
    return id.isBlank() ? name : id;
  }

  private void lines(String file, InputStream in, Consumer<Article> to) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 0;
    for (int b = in.read(); ; b = in.read()) {
      if (b >= 0 && b != '\n') {
        line.write(b);
        continue;
      }
      number++;
      if (line.size() > 0) {
        line(file, number, line.toByteArray(), to);
      }
      line.reset();
      if (b < 0) {
        return;
      }
    }
  }

  private void line(String file, int number, byte[] bytes, Consumer<Article> to) {
    Article article;
    try {
      String text = decode(bytes);
      if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
        text = text.substring(1);
      }
      if (text.isBlank()) {
        return;
      }
      article = article(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      report(file + ":" + number + ": is no JSON: " + e.getOriginalMessage());
      return;
    } catch (CharacterCodingException e) {
      report(file + ":" + number + ": is not UTF-8 text");
      return;
    } catch (IllegalArgumentException e) {
      report(file + ":" + number + ": " + e.getMessage());
      return;
    }
    to.accept(article);
  }

  private static Article article(JsonNode n) {
    return Article.of(required(n, "id"), required(n, "text"))
        .withTitle(text(n, "title"))
        .withUrl(text(n, "url"))
        .withOutlet(text(n, "outlet"))
        .withDate(date(n.path("date")));
  }

  private static @Nullable LocalDate date(JsonNode value) {
    if (value.isMissingNode() || value.isNull() || value.asText().isBlank()) {
      return null;
    }
    String text = value.asText().strip();
    try {
      return LocalDate.parse(text.length() > DAY ? text.substring(0, DAY) : text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"date\" is no day such as 2024-06-19: " + text, e);
    }
  }

  private static String required(JsonNode n, String field) {
    JsonNode value = n.path(field);
    if (!value.isValueNode() || value.isNull()) {
      throw new IllegalArgumentException("the line has no field \"" + field + "\"");
    }
    return value.asText();
  }

  private static @Nullable String text(JsonNode n, String field) {
    JsonNode value = n.path(field);
    return value.isTextual() ? value.asText() : null;
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
