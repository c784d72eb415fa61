package de.wortlaut.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.wortlaut.index.Hit;
import de.wortlaut.model.TextSpan;
import java.util.List;

/** The JSON that the commands print, a line each. */
final class QuotationJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private QuotationJson() {}

  private static double rounded(double x) {
    return Math.round(x * 1000) / 1000.0;
  }

  private static ArrayNode spans(List<TextSpan> spans) {
    ArrayNode out = JSON.createArrayNode();
    for (TextSpan s : spans) {
      out.addObject().put("begin", s.begin()).put("end", s.end());
    }
    return out;
  }

  /** A hit of a search. */
  static String of(Hit h) {
    ObjectNode n = JSON.createObjectNode();
    n.put("article", h.articleId());
    n.put("title", h.title());
    n.put("url", h.url());
    n.put("date", h.date() == null ? null : h.date().toString());
    n.put("quotation", h.number());
    n.put("type", h.type().name());
    n.put("text", h.text());
    n.put("context", h.context());
    n.set("spans", spans(h.spans()));
    ObjectNode speaker = n.putObject("speaker");
    speaker.put("name", h.speaker().name().isEmpty() ? null : h.speaker().name());
    speaker.put("kind", h.speaker().kind().name());
    speaker.put("role", h.speaker().role());
    speaker.put("institution", h.speaker().institution());
    n.put("confidence", rounded(h.confidence()));
    n.put("score", rounded(h.score()));
    n.put("copies", h.copies());
    ArrayNode outlets = n.putArray("outlets");
    h.outlets().forEach(outlets::add);
    return n.toString();
  }

  /** A name with its count. */
  static String count(String name, String kind, long quotations) {
    return JSON.createObjectNode().put("name", name).put("kind", kind).put("quotations", quotations).toString();
  }
}
