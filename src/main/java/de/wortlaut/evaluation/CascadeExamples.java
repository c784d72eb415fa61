package de.wortlaut.evaluation;

import de.wortlaut.evaluation.AnnotatedArticle.Annotation;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.TextSpan;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Quotations behind the figures of a loss report, to be read. */
final class CascadeExamples {
  private static final int QUOTATION = 90;
  /** A sentence is what makes a mention clear; longer ones are lists or headings without a stop. */
  private static final int CONTEXT = 400;

  private final Map<String, List<Case>> byLoss = new LinkedHashMap<>();

  /** None yet; they are told in the order of {@code losses}. */
  CascadeExamples(List<String> losses) {
    losses.forEach(loss -> byLoss.put(loss, new ArrayList<>()));
  }

  /** An annotated quotation, who speaks and what was found of it. */
  record Case(AnnotatedArticle article, Annotation gold, Source source, @Nullable Quotation found) {

    private Passage passage(List<TextSpan> spans) {
      return Passage.of(article.article().text(), spans.stream().sorted().toList());
    }

    @Override
    public String toString() {
      Passage mention = passage(gold.speaker());
      String text = "  " + article.article().id() + "  " + cut(passage(gold.quote()).text(), QUOTATION)
          + "\n      context  " + cut(context(mention), CONTEXT)
          + "\n      gold     " + cut(mention.text(), QUOTATION) + " = "
          + facts(source.kind().name(), source.name(), source.role(), source.institution());
      Quotation q = found;
      if (q == null) {
        return text + "\n";
      }
      Speaker got = q.speaker();
      return text + "\n      found    " + cut(q.mention().text(), QUOTATION) + " = "
          + facts(got.kind().name(), got.name(), got.role(), got.institution()) + "\n";
    }

    private static String facts(
        String kind, @Nullable String name, @Nullable String role, @Nullable String institution) {
      return kind + " " + dash(name) + " | " + dash(role) + " | " + dash(institution);
    }

    private static String dash(@Nullable String value) {
      return value == null || value.isEmpty() ? "–" : value;
    }

    /** The sentence of the annotated mention, else of that found, else of the words themselves. */
    private String context(Passage mention) {
      Passage place = !mention.isEmpty() ? mention
          : found != null && !found.mention().isEmpty() ? found.mention() : passage(gold.quote());
      String text = article.article().text();
      if (place.isEmpty() || text.isEmpty()) {
        return "";
      }
      BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.GERMAN);
      sentences.setText(text);
      int begin = sentences.isBoundary(place.begin()) ? place.begin() : sentences.preceding(place.begin());
      int end = sentences.following(Math.max(begin, place.end() - 1));
      return text.substring(Math.max(0, begin), end < 0 ? text.length() : end);
    }

    private static String cut(String text, int most) {
      String line = text.strip().replaceAll("\\s+", " ");
      return line.length() <= most ? line : line.substring(0, most - 1) + "…";
    }
  }

  void add(String loss, Case example) {
    byLoss.computeIfAbsent(loss, l -> new ArrayList<>()).add(example);
  }

  String text(int most) {
    StringBuilder out = new StringBuilder();
    byLoss.forEach((loss, all) -> {
      int n = Math.min(most, all.size());
      if (n == 0) {
        return;
      }
      out.append(loss).append(" (").append(n).append(" of ").append(all.size()).append(")\n");
      for (int i = 0; i < n; i++) {
        out.append(all.get((int) ((long) i * all.size() / n)));
      }
      out.append('\n');
    });
    return out.toString();
  }
}
