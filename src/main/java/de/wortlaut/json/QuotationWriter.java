package de.wortlaut.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Gender;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns extractions into trees of JSON. */
final class QuotationWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final double DIGITS = 1000;

  private final boolean exact;

  private QuotationWriter(boolean exact) {
    this.exact = exact;
  }

  /** Leaves nothing out. */
  static QuotationWriter exact() {
    return new QuotationWriter(true);
  }

  /** Rounds confidence and leaves out what only a machine needs. */
  static QuotationWriter rounding() {
    return new QuotationWriter(false);
  }

  ObjectNode whole(Extraction extraction) {
    Article article = extraction.article();
    ObjectNode node = JSON.objectNode();
    node.put("id", article.id()).put("text", article.text());
    putIfGiven(node, "title", article.title());
    putIfGiven(node, "date", article.date() == null ? null : article.date().toString());
    putIfGiven(node, "url", article.url());
    putIfGiven(node, "outlet", article.outlet());
    return addQuotations(extraction, node);
  }

  ObjectNode quotations(Extraction extraction) {
    return addQuotations(extraction, JSON.objectNode().put("id", extraction.article().id()));
  }

  private ObjectNode addQuotations(Extraction extraction, ObjectNode node) {
    node.put("german", extraction.german());
    ArrayNode quotes = node.putArray("quotes");
    extraction.quotations().forEach(q -> quotes.add(quotation(q)));
    return node;
  }

  private ObjectNode quotation(Quotation q) {
    ObjectNode node = JSON.objectNode();
    node.put("type", q.type().name());
    putPassage(node, q.words());
    putPassage(node, "cue", q.cue());
    putPassage(node, "frame", q.frame());
    putPassage(node, "addressee", q.addressee());
    if (exact) {
      node.set("context", span(q.context()));
    }
    node.set("speaker", speaker(q.speaker(), q.mention()));
    if (q.reportedVia() != null) {
      node.set("reportedVia", speaker(q.reportedVia(), Passage.none()));
    }
    node.put("confidence", figure(q.confidence()));
    node.put("speakerConfidence", figure(q.speakerConfidence()));
    q.nestedIn().ifPresent(i -> node.put("nestedIn", i));
    q.continues().ifPresent(i -> node.put("continues", i));
    return node;
  }

  private double figure(double x) {
    return exact ? x : Math.round(x * DIGITS) / DIGITS;
  }

  private ObjectNode speaker(Speaker s, Passage mention) {
    ObjectNode node = JSON.objectNode();
    if (!mention.isEmpty()) {
      putPassage(node, mention);
    }
    node.put("kind", s.kind().name());
    node.put("name", s.name().isEmpty() ? null : s.name());
    ArrayNode aliases = node.putArray("aliases");
    s.aliases().forEach(aliases::add);
    node.put("gender", s.gender() == null ? null : s.gender() == Gender.FEMALE ? "f" : "m");
    node.put("role", s.role());
    node.put("institution", s.institution());
    if (s.former()) {
      node.put("former", true);
    }
    if (!s.members().isEmpty()) {
      ArrayNode members = node.putArray("members");
      s.members().forEach(m -> members.add(speaker(m, Passage.none())));
    }
    if (exact && !s.mentions().isEmpty()) {
      node.set("mentions", spans(s.mentions()));
    }
    return node;
  }

  private static void putPassage(ObjectNode to, String field, Passage passage) {
    if (!passage.isEmpty()) {
      putPassage(to.putObject(field), passage);
    }
  }

  private static void putPassage(ObjectNode to, Passage passage) {
    to.set("spans", spans(passage.spans()));
    to.put("text", passage.text());
  }

  private static ArrayNode spans(List<TextSpan> spans) {
    ArrayNode node = JSON.arrayNode();
    spans.forEach(s -> node.add(span(s)));
    return node;
  }

  private static ObjectNode span(TextSpan span) {
    return JSON.objectNode().put("begin", span.begin()).put("end", span.end());
  }

  private static void putIfGiven(ObjectNode node, String field, @Nullable String value) {
    if (value != null) {
      node.put(field, value);
    }
  }
}
