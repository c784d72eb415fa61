package de.wortlaut.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import de.wortlaut.evaluation.AnnotatedArticle.Annotation;
import de.wortlaut.evaluation.CorpusReader.MalformedException;
import de.wortlaut.model.Article;
import de.wortlaut.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which the corpus is published, a file an article. Parts of an annotation are objects
 * with {@code spans}, or lists of spans. Tokens have offsets of their own or are found one after the
 * other in the text; where a file has none, words and marks are told apart by their characters.
 */
final class PublishedForm {
  private static final Pattern WORD_OR_MARK = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++|[^\\s]");

  private PublishedForm() {}

  static AnnotatedArticle article(JsonNode node) {
    String text = Fields.required(node, "originalText");
    List<TextSpan> tokens = new ArrayList<>();
    for (JsonNode sentence : node.path("sentences")) {
      tokens(sentence, text, tokens);
    }
    if (tokens.isEmpty()) {
      Matcher m = WORD_OR_MARK.matcher(text);
      while (m.find()) {
        tokens.add(TextSpan.of(m.start(), m.end()));
      }
    }
    List<Annotation> annotations = new ArrayList<>();
    for (JsonNode a : node.path("annotations")) {
      annotations.add(annotation(a, annotations.size(), text.length()));
    }
    Article article = Article.of(Fields.required(node, "documentName"), text);
    return new AnnotatedArticle(article, tokens, annotations);
  }

  private static void tokens(JsonNode sentence, String text, List<TextSpan> out) {
    JsonNode tokens = sentence.isArray() ? sentence : sentence.path("tokens");
    for (JsonNode token : tokens) {
      if (token.has("charBegin")) {
        out.add(span(token, text.length()));
        continue;
      }
      String form = token.isTextual() ? token.asText() : token.path("text").asText();
      int from = out.isEmpty() ? 0 : out.get(out.size() - 1).end();
      int begin = form.isEmpty() ? -1 : text.indexOf(form, from);
      if (begin < 0) {
        throw new MalformedException("token \"" + form + "\" is not in the text behind unit " + from);
      }
      out.add(TextSpan.of(begin, begin + form.length()));
    }
  }

  private static Annotation annotation(JsonNode node, int number, int length) {
    return new Annotation(
        number,
        Fields.type(Fields.required(node, "type")),
        node.path("isNested").asBoolean(),
        part(node.has("quote") ? node.path("quote") : node, length),
        part(node.path("speaker"), length),
        part(node.path("cue"), length),
        part(node.path("frame"), length),
        part(node.path("addressee").isMissingNode() ? node.path("addr") : node.path("addressee"), length));
  }

  private static List<TextSpan> part(JsonNode part, int length) {
    List<TextSpan> spans = new ArrayList<>();
    for (JsonNode span : part.isArray() ? part : part.path("spans")) {
      spans.add(span(span, length));
    }
    return spans.stream().sorted().toList();
  }

  private static TextSpan span(JsonNode node, int length) {
    return Fields.span(node.path("charBegin"), node.path("charEnd"), length);
  }
}
