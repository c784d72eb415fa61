package de.wortlaut.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.wortlaut.model.Article;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotated articles: JSON Lines as described in docs/accuracy.md, or a folder with the
 * published form of the corpus, a {@code .json} file an article. Thread-safe.
 */
public final class CorpusReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CorpusReader() {}

  /**
   * The annotated articles of a {@code .jsonl} file or a folder of {@code .json} files, in order.
   *
   * @throws IOException if something cannot be read; the message says where
   */
  public static List<AnnotatedArticle> articles(Path path) throws IOException {
    List<AnnotatedArticle> out = new ArrayList<>();
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
          out.add(published(parse(Files.readString(file), file.toString())));
        }
      }
      return out;
    }
    for (JsonNode line : lines(path)) {
      out.add(article(line));
    }
    return out;
  }

  /**
   * Who really speaks, a line a quotation.
   *
   * @throws IOException if something cannot be read; the message says where
   */
  public static List<Source> sources(Path path) throws IOException {
    List<Source> out = new ArrayList<>();
    for (JsonNode n : lines(path)) {
      List<String> aliases = new ArrayList<>();
      n.path("aliases").forEach(a -> aliases.add(a.asText()));
      out.add(new Source(n.path("article").asText(), n.path("quote").asInt(),
          SpeakerKind.valueOf(n.path("kind").asText()), text(n, "name"), aliases, text(n, "role"), text(n, "institution")));
    }
    return out;
  }

  private static List<JsonNode> lines(Path path) throws IOException {
    List<JsonNode> out = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(path)) {
      number++;
      if (!line.isBlank()) {
        out.add(parse(line, path + ":" + number));
      }
    }
    return out;
  }

  private static JsonNode parse(String text, String where) throws IOException {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IOException(where + ": is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static @Nullable String text(JsonNode n, String field) {
    JsonNode value = n.path(field);
    return value.isTextual() ? value.asText() : null;
  }

  private static AnnotatedArticle article(JsonNode n) {
    List<AnnotatedArticle.Annotation> annotations = new ArrayList<>();
    for (JsonNode a : n.path("annotations")) {
      annotations.add(new AnnotatedArticle.Annotation(a.path("id").asInt(), type(a.path("type").asText()),
          a.path("nested").asBoolean(), pairs(a.path("quote")), pairs(a.path("speaker")), pairs(a.path("cue")),
          pairs(a.path("frame")), pairs(a.path("addressee"))));
    }
    return new AnnotatedArticle(
        Article.of(n.path("id").asText(), n.path("text").asText()).withTitle(text(n, "title")),
        pairs(n.path("tokens")), annotations);
  }

  private static QuotationType type(String name) {
    StringBuilder out = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c) && !out.isEmpty() && out.charAt(out.length() - 1) != '_') {
        out.append('_');
      }
      out.append(c);
    }
    return QuotationType.valueOf(out.toString().toUpperCase(Locale.ROOT));
  }

  private static List<TextSpan> pairs(JsonNode spans) {
    List<TextSpan> out = new ArrayList<>();
    spans.forEach(s -> out.add(TextSpan.of(s.get(0).asInt(), s.get(1).asInt())));
    return out;
  }

  private static AnnotatedArticle published(JsonNode n) {
    List<TextSpan> tokens = new ArrayList<>();
    for (JsonNode sentence : n.path("sentences")) {
      sentence.path("tokens").forEach(t -> tokens.add(published(t.path("charBegin"), t.path("charEnd"))));
    }
    List<AnnotatedArticle.Annotation> annotations = new ArrayList<>();
    int id = 0;
    for (JsonNode a : n.path("annotations")) {
      annotations.add(new AnnotatedArticle.Annotation(id++, type(a.path("type").asText()), a.path("isNested").asBoolean(),
          spans(a.path("quote")), spans(a.path("speaker")), spans(a.path("cue")), spans(a.path("frame")), spans(a.path("addr"))));
    }
    return new AnnotatedArticle(Article.of(n.path("documentName").asText(), n.path("originalText").asText()), tokens, annotations);
  }

  private static List<TextSpan> spans(JsonNode part) {
    List<TextSpan> out = new ArrayList<>();
    part.path("spans").forEach(s -> out.add(published(s.path("charBegin"), s.path("charEnd"))));
    return out;
  }

  private static TextSpan published(JsonNode begin, JsonNode end) {
    return TextSpan.of(begin.asInt(), end.asInt());
  }
}
