package de.wortlaut.cli;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.wortlaut.html.HtmlArticle;
import de.wortlaut.model.Article;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the FILEs of the command line one article after the other; of a {@code .jsonl} file never
 * more than a line is in memory. For what cannot be read {@link #next} throws a {@link Failure} and
 * goes on behind it. Text is taken as it is, line ends and a byte order mark included, and offsets
 * count them; only before the first line of a {@code .jsonl} file is the mark passed over. Not
 * thread-safe.
 */
final class Articles implements Iterator<Article>, AutoCloseable {
  // a second object on a line is as wrong as half a one
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int DAY = 10;

  private final Iterator<String> files;
  private String file = "";
  private @Nullable Lines lines;
  private @Nullable Article article;
  private @Nullable Failure failure;
  private long bytes;

  Articles(List<String> files) {
    this.files = List.copyOf(files).iterator();
  }

  /** How many bytes the files have, or -1 if that cannot be told. */
  static long size(List<String> files) {
    long size = 0;
    for (String file : files) {
      try {
        size += Files.size(Path.of(file));
      } catch (IOException | InvalidPathException e) {
        return -1;
      }
    }
    return size;
  }

  /** How many bytes have been read. */
  long bytes() {
    return bytes;
  }

  @Override
  public boolean hasNext() {
    while (article == null && failure == null) {
      try {
        if (lines != null) {
          line(lines);
        } else if (files.hasNext()) {
          file = files.next();
          open();
        } else {
          return false;
        }
      } catch (IOException | InvalidPathException e) {
        close();
        failure = new Failure(file + ": " + reason(e));
      }
    }
    return true;
  }

  @Override
  public Article next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more articles");
    }
    Article next = article;
    Failure thrown = failure;
    article = null;
    failure = null;
    if (next == null) {
      throw requireNonNull(thrown);
    }
    return next;
  }

  /** Closes the file that is being read. */
  @Override
  public void close() {
    if (lines != null) {
      lines.close();
      lines = null;
    }
  }

  private static String reason(Exception e) {
    return switch (e) {
      case NoSuchFileException missing -> "no such file";
      case CharacterCodingException odd -> "is not UTF-8 text";
      case AccessDeniedException denied -> "may not be read";
      default -> "cannot be read: " + e.getMessage();
    };
  }

  private void open() throws IOException {
    if (file.equals("-")) {
      article = Article.of("-", decode(System.in.readAllBytes()));
      return;
    }
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new IOException("is a folder");
    }
    if (file.endsWith(".jsonl")) {
      lines = new Lines(Files.newInputStream(path));
      return;
    }
    byte[] read = Files.readAllBytes(path);
    bytes += read.length;
    String text = decode(read);
    String id = id(path);
    article = file.endsWith(".html") || file.endsWith(".htm") ? HtmlArticle.read(id, text, null) : Article.of(id, text);
  }

  private static String id(Path path) {
    Path last = path.getFileName();
    String name = last == null ? path.toString() : last.toString();
    int dot = name.lastIndexOf('.');
    String id = dot > 0 ? name.substring(0, dot) : name;
    return id.isBlank() ? name : id;
  }

  private void line(Lines from) throws IOException {
    byte[] line = from.next();
    bytes += from.consumed();
    if (line == null) {
      close();
      return;
    }
    try {
      String text = decode(line);
      if (from.number() == 1 && text.startsWith(BYTE_ORDER_MARK)) {
        text = text.substring(1);
      }
      article = text.isBlank() ? null : article(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      failure = failure(from, "is no JSON: " + e.getOriginalMessage());
    } catch (CharacterCodingException e) {
      failure = failure(from, reason(e));
    } catch (IllegalArgumentException e) {
      failure = failure(from, String.valueOf(e.getMessage()));
    }
  }

  private Failure failure(Lines from, String reason) {
    return new Failure(file + ":" + from.number() + ": " + reason);
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
