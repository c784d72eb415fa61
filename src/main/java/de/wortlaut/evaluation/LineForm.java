package de.wortlaut.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import de.wortlaut.evaluation.AnnotatedArticle.Annotation;
import de.wortlaut.evaluation.CorpusReader.MalformedException;
import de.wortlaut.model.Article;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The form of a line an article. */
final class LineForm {
  private LineForm() {}

  static AnnotatedArticle article(JsonNode node) {
    String text = Fields.required(node, "text");
    String date = Fields.optional(node, "date");
    Article article =
        Article.of(Fields.required(node, "id"), text)
            .withTitle(Fields.optional(node, "title"))
            .withDate(date == null ? null : LocalDate.parse(date))
            .withUrl(Fields.optional(node, "url"))
            .withOutlet(Fields.optional(node, "outlet"));
    List<TextSpan> tokens = spans(node.path("tokens"), text.length());
    List<Annotation> annotations = new ArrayList<>();
    for (JsonNode a : node.path("annotations")) {
      annotations.add(annotation(a, text.length()));
    }
    return new AnnotatedArticle(article, tokens, annotations);
  }

  private static Annotation annotation(JsonNode node, int length) {
    return new Annotation(
        Fields.number(node, "id"),
        Fields.type(Fields.required(node, "type")),
        node.path("nested").asBoolean(),
        spans(node.path("quote"), length),
        spans(node.path("speaker"), length),
        spans(node.path("cue"), length),
        spans(node.path("frame"), length),
        spans(node.path("addressee"), length));
  }

  private static List<TextSpan> spans(JsonNode pairs, int length) {
    List<TextSpan> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      spans.add(Fields.span(pair.path(0), pair.path(1), length));
    }
    return spans;
  }

  static Source source(JsonNode node) {
    List<String> aliases = new ArrayList<>();
    node.path("aliases").forEach(a -> aliases.add(a.asText()));
    return new Source(
        Fields.required(node, "article"),
        Fields.number(node, "quote"),
        kind(Fields.required(node, "kind")),
        Fields.optional(node, "name"),
        aliases,
        Fields.optional(node, "role"),
        Fields.optional(node, "institution"));
  }

  private static SpeakerKind kind(String name) {
    for (SpeakerKind kind : SpeakerKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw new MalformedException("no such kind of speaker: " + name);
  }
}
