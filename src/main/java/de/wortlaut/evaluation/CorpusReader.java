package de.wortlaut.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads annotated corpora. Two forms are known:
 *
 * <ul>
 *   <li>JSON Lines, an article a line: {@code id}, {@code title}, {@code date}, {@code text}, {@code
 *       tokens} as pairs of begin and end, {@code sentences} as pairs of first and behind the last
 *       token, {@code annotations} with {@code id}, {@code type} and a list of pairs for each of
 *       {@code quote}, {@code speaker}, {@code cue}, {@code frame} and {@code addressee};
 *   <li>a folder of {@code .json} files, one an article, as the corpus of Petersen-Frey and Biemann
 *       is published: {@code documentName}, {@code originalText}, {@code sentences} and {@code
 *       annotations} whose parts have {@code spans} of {@code charBegin} and {@code charEnd}.
 * </ul>
 *
 * Offsets count UTF-16 units, begin inclusive, end exclusive. All methods may be called by any
 * number of threads.
 */
public final class CorpusReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CorpusReader() {}

  /**
   * Reads all articles of {@code corpus}: a {@code .jsonl} file, or a folder of {@code .json} files
   * in the order of their names.
   *
   * @param corpus the file or folder
   * @return the articles
   * @throws CorpusFormatException if a file is in neither form
   * @throws IOException if a file cannot be read
   */
  public static List<AnnotatedArticle> articles(Path corpus) throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    forEach(corpus, articles::add);
    return articles;
  }

  /**
   * Hands over the articles of {@code corpus} one after the other, as {@link #articles} finds them.
   *
   * @param corpus the file or folder
   * @param consumer takes each article
   * @throws CorpusFormatException if a file is in neither form
   * @throws IOException if a file cannot be read
   */
  public static void forEach(Path corpus, Consumer<AnnotatedArticle> consumer) throws IOException {
    if (!Files.isDirectory(corpus)) {
      lines(corpus, node -> consumer.accept(LineForm.article(node)));
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(corpus)) {
      files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new CorpusFormatException(corpus + ": no .json file in this folder", null);
    }
    for (Path file : files) {
      consumer.accept(parse(file.toString(), Files.readString(file), PublishedForm::article));
    }
  }

  /**
   * Reads who really speaks, a line a quotation: {@code article}, {@code quote}, {@code kind},
   * {@code name}, {@code aliases}, {@code role}, {@code institution}.
   *
   * @param file UTF-8, JSON Lines
   * @return the sources in the order of the file
   * @throws CorpusFormatException if a line is not in this form
   * @throws IOException if the file cannot be read
   */
  public static List<Source> sources(Path file) throws IOException {
    List<Source> sources = new ArrayList<>();
    lines(file, node -> sources.add(LineForm.source(node)));
    return sources;
  }

  private static void lines(Path file, Consumer<JsonNode> consumer) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          parse(
              file + ":" + number,
              line,
              node -> {
                consumer.accept(node);
                return node;
              });
        }
      }
    }
  }

  private static <T> T parse(String where, String json, Function<JsonNode, T> form)
      throws CorpusFormatException {
    try {
      return form.apply(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new CorpusFormatException(where + ": not JSON: " + e.getOriginalMessage(), e);
    } catch (MalformedException | DateTimeException e) {
      throw new CorpusFormatException(where + ": " + e.getMessage(), e);
    }
  }

  /** A field is missing or of another kind than expected. */
  static final class MalformedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
      super(message);
    }
  }
}
