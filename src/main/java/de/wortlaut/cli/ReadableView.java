package de.wortlaut.cli;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import java.io.PrintWriter;
import java.util.List;

/** Prints an extraction for people: the speaker, the words, where they stand. */
final class ReadableView {
  private final PrintWriter out;
  private final int width;
  private final boolean coloured;

  ReadableView(PrintWriter out, int width, boolean coloured) {
    this.out = out;
    this.width = width;
    this.coloured = coloured;
  }

  void print(Extraction extraction) {
    Article article = extraction.article();
    List<Quotation> shown = extraction.quotations();
    String title = article.title() == null ? firstLine(article.text()) : article.title();
    out.println(
        bold(article.id() + (title.isEmpty() ? "" : " · " + shorten(title, width - article.id().length() - 3))));
    if (!extraction.german()) {
      out.println("  The text is not German; nothing was looked for.");
      out.println();
      return;
    }
    out.println(
        dim("  " + Terminal.counted(shown.size(), "quotation") + " by "
            + Terminal.counted(extraction.speakers().size(), "speaker")));
    out.println();
    Speaker before = null;
    for (Quotation q : shown) {
      if (!q.speaker().equals(before)) {
        speaker(q.speaker());
        before = q.speaker();
      }
      quotation(article, q);
    }
    out.println();
  }

  private void speaker(Speaker s) {
    StringBuilder line = new StringBuilder(bold(s.kind() == SpeakerKind.NONE ? "(nobody named)" : s.name()));
    StringBuilder about = new StringBuilder();
    if (s.role() != null) {
      about.append(s.former() ? "formerly " : "").append(s.role());
    }
    if (s.institution() != null && s.kind() != SpeakerKind.ORGANISATION) {
      about.append(about.isEmpty() ? "" : ", ").append(s.institution());
    }
    if (!about.isEmpty()) {
      line.append(" – ").append(about);
    }
    out.println(line);
  }

  private void quotation(Article article, Quotation q) {
    String indent = q.nestedIn().isPresent() ? "      " : "  ";
    String mark = q.type() == QuotationType.DIRECT ? "" : "› ";
    wrap(indent, mark + q.text().replaceAll("\\s+", " ").strip());
    String via = q.reportedVia() == null ? "" : " · via " + q.reportedVia().name();
    String cue = q.cue().isEmpty() ? "" : " · " + q.cue().text();
    out.println(dim(indent + name(q.type()) + cue + via + " · line " + line(article.text(), q.spans().get(0).begin())
        + " · " + Math.round(100 * q.confidence()) + " %"));
  }

  private static String name(QuotationType type) {
    return switch (type) {
      case DIRECT -> "direct";
      case INDIRECT -> "indirect";
      case REPORTED -> "reported";
      case FREE_INDIRECT -> "hearsay";
      case INDIRECT_FREE_INDIRECT -> "carried on";
    };
  }

  private static int line(String text, int offset) {
    int n = 1;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        n++;
      }
    }
    return n;
  }

  private void wrap(String indent, String words) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : words.split(" ")) {
      if (line.length() > indent.length() && line.length() + word.length() + 1 > width) {
        out.println(line);
        line = new StringBuilder(indent);
      }
      if (line.length() > indent.length()) {
        line.append(' ');
      }
      line.append(word);
    }
    out.println(line);
  }

  private static String firstLine(String text) {
    String stripped = text.strip();
    int end = stripped.indexOf('\n');
    return end < 0 ? stripped : stripped.substring(0, end).strip();
  }

  private static String shorten(String s, int most) {
    return s.length() <= Math.max(20, most) ? s : s.substring(0, Math.max(20, most) - 1).stripTrailing() + "…";
  }

  private String bold(String s) {
    return coloured ? "\u001b[1m" + s + "\u001b[0m" : s;
  }

  private String dim(String s) {
    return coloured ? "\u001b[2m" + s + "\u001b[0m" : s;
  }
}
