package de.wortlaut.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.JsonNode;
import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Gender;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns trees of JSON into extractions; what is wrong is an {@link IllegalArgumentException}. */
final class ExtractionReader {
  private ExtractionReader() {}

  static Extraction extraction(JsonNode node) {
    String date = optional(node, "date");
    Article article =
        new Article(
            required(node, "id"),
            required(node, "text"),
            optional(node, "title"),
            date == null ? null : LocalDate.parse(date),
            optional(node, "url"),
            optional(node, "outlet"));
    List<Quotation> quotations = new ArrayList<>();
    for (JsonNode quote : node.path("quotes")) {
      quotations.add(quotation(quote));
    }
    return new Extraction(article, node.path("german").asBoolean(true), quotations);
  }

  private static Quotation quotation(JsonNode node) {
    JsonNode speaker = node.path("speaker");
    Quotation.Builder quotation =
        Quotation.builder(
            constant(QuotationType.values(), required(node, "type")), passage(node))
            .cue(passage(node.path("cue")))
            .frame(passage(node.path("frame")))
            .addressee(passage(node.path("addressee")))
            .mention(passage(speaker))
            .speaker(speaker(speaker))
            .reportedVia(node.path("reportedVia").isObject() ? speaker(node.path("reportedVia")) : null)
            .confidence(node.path("confidence").asDouble(1))
            .speakerConfidence(node.path("speakerConfidence").asDouble(1))
            .nestedIn(node.path("nestedIn").asInt(-1))
            .continues(node.path("continues").asInt(-1));
    if (node.path("context").isObject()) {
      quotation.context(span(node.path("context")));
    }
    return quotation.build();
  }

  private static Speaker speaker(JsonNode node) {
    if (!node.isObject() || optional(node, "kind") == null) {
      return Speaker.none();
    }
    String name = optional(node, "name");
    String gender = optional(node, "gender");
    List<String> aliases = new ArrayList<>();
    node.path("aliases").forEach(a -> aliases.add(a.asText()));
    List<Speaker> members = new ArrayList<>();
    node.path("members").forEach(m -> members.add(speaker(m)));
    return new Speaker(
        constant(SpeakerKind.values(), required(node, "kind")),
        name == null ? "" : name,
        aliases,
        gender == null ? null : gender.equals("f") ? Gender.FEMALE : Gender.MALE,
        optional(node, "role"),
        optional(node, "institution"),
        node.path("former").asBoolean(),
        members,
        spans(node.path("mentions")));
  }

  private static Passage passage(JsonNode node) {
    List<TextSpan> spans = spans(node.path("spans"));
    return spans.isEmpty() ? Passage.none() : new Passage(spans, required(node, "text"));
  }

  private static List<TextSpan> spans(JsonNode node) {
    List<TextSpan> spans = new ArrayList<>();
    node.forEach(s -> spans.add(span(s)));
    return spans;
  }

  private static TextSpan span(JsonNode node) {
    checkArgument(
        node.path("begin").isInt() && node.path("end").isInt(),
        "a span needs \"begin\" and \"end\": %s", node);
    return TextSpan.of(node.path("begin").asInt(), node.path("end").asInt());
  }

  private static <E extends Enum<E>> E constant(E[] values, String name) {
    for (E value : values) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    throw new IllegalArgumentException("not known: " + name);
  }

  private static String required(JsonNode node, String field) {
    String value = optional(node, field);
    checkArgument(value != null, "field \"%s\" is missing or no text", field);
    return value;
  }

  private static @Nullable String optional(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? value.asText() : null;
  }
}
