package de.wortlaut.pipeline;

import de.wortlaut.cast.Evidence;
import de.wortlaut.cast.Slot;
import de.wortlaut.cast.Person;
import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.Speaker;
import de.wortlaut.quotation.Find;
import de.wortlaut.quotation.Reading;
import de.wortlaut.speaker.ExplainedDecision;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells people why each quotation of an article has the speaker that it has. */
final class Explanation {
  /** Longer words are cut: they only serve to find the place. */
  private static final int LONGEST_WORDS = 70;
  /** Tokens shown on either side of the place that a fact was read from. */
  private static final int AROUND = 4;

  private final Article article;
  private final Reading reading;
  private final @Nullable ExplainedDecision decision;
  private final StringBuilder out = new StringBuilder();

  private Explanation(Article article, Reading reading, @Nullable ExplainedDecision decision) {
    this.article = article;
    this.reading = reading;
    this.decision = decision;
  }

  /** The explanation of {@code extraction}, whose quotations are {@code finds}. */
  static String of(Article article, Reading reading, List<Find> finds, Extraction extraction,
      @Nullable ExplainedDecision decision) {
    Explanation explanation = new Explanation(article, reading, decision);
    Set<String> people = new LinkedHashSet<>();
    for (int i = 0; i < finds.size(); i++) {
      Quotation q = extraction.quotations().get(i);
      explanation.quotation(i, q, finds.get(i));
      people.add(q.speaker().name());
    }
    people.forEach(explanation::facts);
    return explanation.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void quotation(int number, Quotation q, Find find) {
    line(article.id() + " " + number + " " + q.type() + " " + cut(q.text()));
    line("  cue: " + dash(q.cue().text()) + "   mention: " + dash(q.mention().text()));
    line("  speaker: " + who(q.speaker()) + String.format(Locale.ROOT, "   %.2f", q.speakerConfidence()));
    List<ExplainedDecision.Considered> considered = decision == null ? List.of() : decision.of(find);
    for (ExplainedDecision.Considered c : considered) {
      line("    " + (c.chosen() ? "* " : "  ") + who(c.speaker()));
      line("        " + String.join(", ", c.reasons()));
    }
    if (considered.isEmpty()) {
      line("    by the words of the mention alone");
    }
  }

  private static String who(Speaker speaker) {
    return speaker.kind() + " " + dash(speaker.name());
  }

  private static String dash(String text) {
    return text.isEmpty() ? "-" : text;
  }

  private static String cut(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS) + "…";
  }

  /** What was read of the person called {@code name}, and where. */
  private void facts(String name) {
    int i = reading.cast().people().called(name);
    if (i < 0) {
      return;
    }
    Person person = reading.cast().people().all().get(i);
    line(name + ": " + person.role() + ", " + person.institution());
    for (Evidence e : reading.cast().facts().evidence(i)) {
      boolean chosen = e.value().equals(e.slot() == Slot.ROLE ? person.role() : person.institution());
      line((chosen ? "  * " : "    ") + e.slot().name().toLowerCase(Locale.ROOT) + " „" + e.value() + "“, "
          + e.rule().words() + ": " + place(e));
    }
  }

  private String place(Evidence e) {
    int from = Math.max(0, e.begin() - AROUND);
    int to = Math.min(reading.page().tokens().count(), e.end() + AROUND);
    return cut(reading.page().tokens().text(from, to));
  }
}
