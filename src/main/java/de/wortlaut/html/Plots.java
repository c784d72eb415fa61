package de.wortlaut.html;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** Draws the plots of {@link SpeakersPage}. Each is a table, or has one beside it. */
final class Plots {
  /** So many rows are shown at once; the rest can be unfolded. */
  private static final int TOP = 20;

  private final Tallies tallies;
  private final Timeline timeline;
  private final Markup out;

  Plots(Tallies tallies, Markup out) {
    this.tallies = tallies;
    this.timeline = tallies.timeline();
    this.out = out;
  }

  /** Columns over time, with their table folded below. */
  void periods() {
    if (timeline.size() < 2) {
      return;
    }
    long[] counts = tallies.counts();
    long most = Math.max(1, LongStream.of(counts).max().orElse(1));
    out.tag(
        "<section aria-labelledby=\"zeit\">\n<h2 id=\"zeit\">Zitate je %s</h2>\n", timeline.unit());
    out.raw("<figure class=\"time\">\n<div class=\"plot\">");
    out.tag("<span class=\"top\" aria-hidden=\"true\">%s</span>", Labels.grouped(most));
    out.raw(
        "<svg viewBox=\"0 0 "
            + counts.length * 10
            + " 100\" preserveAspectRatio=\"none\" role=\"img\"");
    out.tag(
        " aria-label=\"%s\">\n",
        "Säulen: Zitate je " + timeline.unit() + ", höchstens " + Labels.grouped(most));
    for (int i = 0; i < counts.length; i++) {
      String height = fixed(100.0 * counts[i] / most);
      out.raw("<g><rect class=\"hit\" x=\"" + i * 10 + "\" width=\"10\" height=\"100\"/>");
      out.raw(
          "<rect class=\"bar\" x=\""
              + (i * 10 + 1)
              + "\" y=\""
              + fixed(100 - 100.0 * counts[i] / most));
      out.raw("\" width=\"8\" height=\"" + height + "\"/>");
      out.tag("<title>%s</title></g>\n", timeline.name(i) + ": " + Labels.quotations(counts[i]));
    }
    out.raw("</svg></div>\n<div class=\"axis\" aria-hidden=\"true\">");
    int step = Math.max(1, counts.length / 12);
    for (int i = 0; i < counts.length; i++) {
      boolean shown = i % step == 0;
      out.tag("<span>%s<b>%s</b></span>", shown ? timeline.tick(i) : "", timeline.year(i));
    }
    out.raw(
        "</div>\n"
            + "</figure>\n"
            + "<details><summary>Als Tabelle</summary>\n"
            + "<table class=\"plain\"><thead><tr>");
    out.tag(
        "<th scope=\"col\">%s</th><th scope=\"col\">Zitate</th></tr></thead><tbody>\n",
        timeline.unit());
    for (int i = 0; i < counts.length; i++) {
      out.tag(
          "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n",
          timeline.name(i), Labels.grouped(counts[i]));
    }
    out.raw("</tbody></table></details>\n</section>\n");
  }

  /** Speakers with bars and small curves. */
  void speakers(List<SpeakersPage.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    long most = Math.max(1, entries.get(0).quotations());
    out.raw("<section aria-labelledby=\"stimmen\">\n<h2 id=\"stimmen\">Stimmen</h2>\n");
    unfolding(entries, "Stimmen", part -> speakerTable(part, most));
    out.raw("</section>\n");
  }

  private void speakerTable(List<SpeakersPage.Entry> entries, long most) {
    boolean curves = timeline.size() > 2;
    out.raw(
        "<table class=\"bars\"><thead><tr><th scope=\"col\">Name</th><th"
            + " scope=\"col\">Zitate</th>");
    if (curves) {
      out.tag("<th scope=\"col\" class=\"when\">%s</th>", timeline.range());
    }
    out.raw("</tr></thead><tbody>\n");
    for (SpeakersPage.Entry e : entries) {
      out.tag("<tr><th scope=\"row\"><bdi class=\"name\">%s</bdi>", e.speaker());
      String office = office(e);
      if (!office.isEmpty()) {
        out.tag(" <bdi class=\"office\">%s</bdi>", office);
      }
      out.raw("</th><td class=\"bar\">");
      bar(e.quotations(), most);
      out.raw("</td>");
      if (curves) {
        out.raw("<td class=\"when\">");
        curve(tallies.counts(e));
        out.raw("</td>");
      }
      out.raw("</tr>\n");
    }
    out.raw("</tbody></table>\n");
  }

  private static String office(SpeakersPage.Entry e) {
    String role = e.role() == null ? "" : e.role();
    String institution =
        e.institution() == null || e.institution().equals(e.speaker()) ? "" : e.institution();
    return role.isBlank() || institution.isBlank() ? role + institution : role + ", " + institution;
  }

  private void bar(long n, long most) {
    out.raw(
        "<div class=\"track\"><svg viewBox=\"0 0 1 1\" preserveAspectRatio=\"none\""
            + " aria-hidden=\"true\"");
    out.raw(" width=\"" + fixed(100.0 * n / most) + "%\"><rect width=\"1\" height=\"1\"/></svg>");
    out.tag("<span>%s</span></div>", Labels.grouped(n));
  }

  /** Small columns, each row in its own scale: they show when, the bar shows how much. */
  private void curve(long[] counts) {
    long most = Math.max(1, LongStream.of(counts).max().orElse(1));
    int peak = 0;
    out.raw(
        "<svg viewBox=\"0 0 "
            + counts.length * 10
            + " 24\" preserveAspectRatio=\"none\" role=\"img\"");
    for (int i = 0; i < counts.length; i++) {
      peak = counts[i] > counts[peak] ? i : peak;
    }
    out.tag(
        " aria-label=\"%s\">",
        counts[peak] == 0
            ? "ohne Datum"
            : "am meisten: " + timeline.name(peak) + ", " + counts[peak]);
    out.raw("<path class=\"floor\" d=\"M0 23.5H" + counts.length * 10 + "\"/>");
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        double height = Math.max(2, 23.0 * counts[i] / most);
        out.raw("<rect x=\"" + (i * 10 + 1) + "\" y=\"" + fixed(24 - height));
        out.raw("\" width=\"8\" height=\"" + fixed(height) + "\"/>");
      }
    }
    out.raw("</svg>");
  }

  /** Institutions against time: a dot's area is the number of quotations. */
  void institutions() {
    List<Tallies.Tally> all = tallies.institutions();
    if (all.isEmpty()) {
      return;
    }
    long most = all.stream().flatMapToLong(t -> LongStream.of(t.counts())).max().orElse(1);
    long sum = Math.max(1, all.get(0).quotations());
    String heading =
        timeline.size() > 1 ? "Institutionen nach " + timeline.unit() + "en" : "Institutionen";
    out.tag("<section aria-labelledby=\"haus\">\n<h2 id=\"haus\">%s</h2>\n", heading);
    unfolding(all, "Institutionen", part -> matrix(part, Math.max(1, most), sum));
    out.raw("</section>\n");
  }

  private void matrix(List<Tallies.Tally> part, long most, long sum) {
    int periods = timeline.size() > 1 ? timeline.size() : 0;
    out.raw(
        "<div class=\"scroll\" role=\"region\" aria-label=\"Institutionen und Zeit\""
            + " tabindex=\"0\">");
    out.raw("<table class=\"dots\"><thead><tr><th scope=\"col\">Institution</th>");
    out.raw("<th scope=\"col\" class=\"all\">Zitate</th>");
    for (int i = 0; i < periods; i++) {
      out.tag(
          "<th scope=\"col\" class=\"tick\"><abbr title=\"%s\">%s</abbr><b>%s</b></th>",
          timeline.name(i), timeline.tick(i), timeline.year(i));
    }
    out.raw("</tr></thead><tbody>\n");
    for (Tallies.Tally t : part) {
      out.tag(
          "<tr><th scope=\"row\"><bdi class=\"name\">%s</bdi></th><td class=\"bar\">", t.name());
      bar(t.quotations(), sum);
      out.raw("</td>");
      long[] counts = t.counts();
      for (int i = 0; i < periods; i++) {
        dot(counts[i], most, timeline.name(i));
      }
      out.raw("</tr>\n");
    }
    out.raw("</tbody></table></div>\n");
  }

  private void dot(long n, long most, String period) {
    if (n == 0) {
      out.raw("<td class=\"dot none\"><span>0</span></td>");
      return;
    }
    String radius = fixed(Math.max(1.2, 9.5 * Math.sqrt(n / (double) most)));
    out.tag("<td class=\"dot\" title=\"%s\">", period + ": " + Labels.quotations(n));
    out.raw(
        "<svg viewBox=\"-10 -10 20 20\" aria-hidden=\"true\"><circle r=\"" + radius + "\"/></svg>");
    out.tag("<span>%s</span></td>", Labels.grouped(n));
  }

  private <T> void unfolding(List<T> rows, String what, Consumer<List<T>> table) {
    table.accept(rows.subList(0, Math.min(TOP, rows.size())));
    if (rows.size() > TOP) {
      out.tag(
          "<details><summary>%s weitere %s</summary>\n", Labels.grouped(rows.size() - TOP), what);
      table.accept(rows.subList(TOP, rows.size()));
      out.raw("</details>\n");
    }
  }

  private static String fixed(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
