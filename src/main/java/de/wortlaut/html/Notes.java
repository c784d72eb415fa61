package de.wortlaut.html;

import de.wortlaut.model.Extraction;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.TextSpan;
import java.util.List;

/** Writes what stands beside the article: the list of speakers and a note on each quotation. */
final class Notes {
  private static final int EXCERPT = 60;

  private final Extraction extraction;
  private final Cast cast;
  private final Markup out;

  Notes(Extraction extraction, Cast cast, Markup out) {
    this.extraction = extraction;
    this.cast = cast;
    this.out = out;
  }

  /** The speakers as buttons, in order of appearance. */
  void speakers() {
    List<Cast.Member> members = cast.members();
    out.raw("<aside class=\"cast\" aria-labelledby=\"wer\">\n<h2 id=\"wer\">Wer spricht</h2>\n");
    if (members.isEmpty()) {
      out.raw("<p>Niemand wird zitiert.</p>\n");
    } else {
      out.raw("<ul>\n");
      members.forEach(this::speaker);
      out.raw("</ul>\n");
    }
    out.raw("</aside>\n");
  }

  private void speaker(Cast.Member m) {
    String office = Labels.office(m.speaker());
    out.tag(
        "<li><button type=\"button\" class=\"who %s\" data-s=\"%s\" aria-pressed=\"false\">",
        m.classes(), m.number());
    out.tag("<span class=\"dot\" aria-hidden=\"true\">%s</span>", m.badge());
    out.tag("<span class=\"name\"><bdi>%s</bdi></span>", Labels.name(m.speaker()));
    out.tag("<span class=\"office\"><bdi>%s</bdi></span>", office);
    out.raw("<span class=\"share\">");
    strip(m);
    out.tag("<span class=\"count\">%s</span>", Labels.quotations(m.quotations().size()));
    out.raw("</span></button></li>\n");
  }

  /** A thin band that stands for the article and shows where this speaker is quoted. */
  private void strip(Cast.Member m) {
    double length = Math.max(1, extraction.article().text().length());
    out.raw(
        "<svg class=\"strip\" viewBox=\"0 0 1000 6\" preserveAspectRatio=\"none\""
            + " aria-hidden=\"true\">");
    for (int position : m.quotations()) {
      for (TextSpan span : extraction.quotations().get(position).spans()) {
        long x = Math.round(Math.min(span.begin(), length) / length * 1000);
        long width = Math.max(6, Math.round(span.length() / length * 1000));
        out.raw("<rect x=\"" + Math.min(x, 994) + "\" y=\"0\" width=\"" + Math.min(width, 1000));
        out.raw("\" height=\"6\"/>");
      }
    }
    out.raw("</svg>");
  }

  /** One note for each quotation: shown beside it on hover and focus, all of them in print. */
  void quotations() {
    if (extraction.quotations().isEmpty()) {
      return;
    }
    out.raw("<section class=\"notes\" aria-labelledby=\"notizen\">\n");
    out.raw("<h2 id=\"notizen\">Die Zitate im Einzelnen</h2>\n");
    for (int i = 0; i < extraction.quotations().size(); i++) {
      note(i, extraction.quotations().get(i));
    }
    out.raw("</section>\n");
  }

  private void note(int position, Quotation q) {
    Cast.Member speaker = cast.of(q);
    out.tag("<div class=\"note %s\" id=\"n%s\">\n", speaker.classes(), position);
    out.tag(
        "<p class=\"name\"><span class=\"dot\" aria-hidden=\"true\">%s</span>", speaker.badge());
    out.tag("<bdi>%s</bdi></p>\n", Labels.name(q.speaker()));
    String office = Labels.office(q.speaker());
    if (!office.isEmpty()) {
      out.tag("<p class=\"office\"><bdi>%s</bdi></p>\n", office);
    }
    out.tag("<p class=\"excerpt\"><bdi>%s</bdi></p>\n<dl>\n", excerpt(q.text()));
    row("Art", Labels.of(q.type()));
    sure("Zitat sicher", q.confidence());
    if (speaker.number() > 0) {
      sure("Sprecher sicher", q.speakerConfidence());
    }
    words("Einleitung", q.cue());
    words("Genannt als", q.mention());
    words("Gerichtet an", q.addressee());
    links(q);
    out.raw("</dl>\n</div>\n");
  }

  private void links(Quotation q) {
    Speaker medium = q.reportedVia();
    if (medium != null) {
      row("Berichtet von", Labels.name(medium));
    }
    q.nestedIn().ifPresent(i -> row("Steht in", reference(i)));
    q.continues().ifPresent(i -> row("Führt fort", reference(i)));
  }

  private String reference(int position) {
    if (position >= extraction.quotations().size()) {
      return "einem anderen Zitat";
    }
    Quotation q = extraction.quotations().get(position);
    return "Zitat " + (position + 1) + " (" + Labels.name(q.speaker()) + ")";
  }

  private void words(String label, Passage passage) {
    if (!passage.isEmpty()) {
      row(label, "„" + passage.text() + "“");
    }
  }

  private void row(String label, String value) {
    out.tag("<div><dt>%s</dt><dd><bdi>%s</bdi></dd></div>\n", label, value);
  }

  private void sure(String label, double confidence) {
    out.tag("<div><dt>%s</dt><dd>", label);
    out.raw(
        "<svg class=\"meter\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\""
            + " aria-hidden=\"true\">");
    out.raw("<rect class=\"of\" width=\"100\" height=\"6\"/><rect width=\"");
    out.raw(Math.round(confidence * 100) + "\" height=\"6\"/></svg>");
    out.tag("%s</dd></div>\n", Labels.percent(confidence));
  }

  private static String excerpt(String words) {
    if (words.length() <= EXCERPT) {
      return words;
    }
    int space = words.lastIndexOf(' ', EXCERPT);
    return words.substring(0, space > EXCERPT / 2 ? space : EXCERPT) + " …";
  }
}
