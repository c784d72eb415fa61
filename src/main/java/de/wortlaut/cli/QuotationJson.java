package de.wortlaut.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.wortlaut.index.Hit;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Gender;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.TextSpan;
import java.util.List;

/** The JSON that the commands print, a line each. */
final class QuotationJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private QuotationJson() {}

  /** An extraction in the prediction format. */
  static String of(Extraction extraction) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", extraction.article().id());
    line.put("german", extraction.german());
    ArrayNode quotes = line.putArray("quotes");
    for (Quotation q : extraction.quotations()) {
      quotes.add(quotation(q));
    }
    return line.toString();
  }

  private static ObjectNode quotation(Quotation q) {
    ObjectNode n = JSON.createObjectNode();
    n.put("type", q.type().name());
    n.set("spans", spans(q.spans()));
    n.put("text", q.text());
    passage(n, "cue", q.cue());
    passage(n, "frame", q.frame());
    passage(n, "addressee", q.addressee());
    n.set("speaker", speaker(q.speaker(), q.mention()));
    if (q.reportedVia() != null) {
      n.set("reportedVia", speaker(q.reportedVia(), Passage.none()));
    }
    n.put("confidence", rounded(q.confidence()));
    n.put("speakerConfidence", rounded(q.speakerConfidence()));
    q.nestedIn().ifPresent(i -> n.put("nestedIn", i));
    q.continues().ifPresent(i -> n.put("continues", i));
    return n;
  }

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

  private static void passage(ObjectNode to, String field, Passage p) {
    if (!p.isEmpty()) {
      ObjectNode n = to.putObject(field);
      n.set("spans", spans(p.spans()));
      n.put("text", p.text());
    }
  }

  private static ObjectNode speaker(Speaker s, Passage mention) {
    ObjectNode n = JSON.createObjectNode();
    if (!mention.isEmpty()) {
      n.set("spans", spans(mention.spans()));
      n.put("text", mention.text());
    }
    n.put("kind", s.kind().name());
    n.put("name", s.name().isEmpty() ? null : s.name());
    ArrayNode aliases = n.putArray("aliases");
    s.aliases().forEach(aliases::add);
    n.put("gender", s.gender() == null ? null : s.gender() == Gender.FEMALE ? "f" : "m");
    n.put("role", s.role());
    n.put("institution", s.institution());
    if (s.former()) {
      n.put("former", true);
    }
    if (!s.members().isEmpty()) {
      ArrayNode members = n.putArray("members");
      s.members().forEach(m -> members.add(speaker(m, Passage.none())));
    }
    return n;
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
