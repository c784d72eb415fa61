package de.wortlaut.training;

import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.evaluation.Source;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.pipeline.Pipeline;
import de.wortlaut.quotation.Find;
import de.wortlaut.quotation.Reading;
import de.wortlaut.speaker.AntecedentExamples;
import de.wortlaut.text.Range;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What there is to learn of speakers: quotations as they are found, beside who really spoke. */
final class SpeakerLessons {
  /** A found quotation is an annotated one if their tokens overlap with at least this F1, as in the figures. */
  private static final double FOUND = .5;

  private final AntecedentExamples examples = new AntecedentExamples();

  /** Adds an article, whose quotations {@code pipeline} finds. */
  void add(Lesson lesson, Pipeline pipeline) {
    if (lesson.sources().isEmpty()) {
      return;
    }
    Map<Integer, Source> said = new HashMap<>();
    lesson.sources().forEach(s -> said.put(s.quote(), s));
    Reading reading = pipeline.read(lesson.article().article());
    List<Find> finds = pipeline.find(reading);
    List<@Nullable Predicate<Speaker>> right = new ArrayList<>();
    for (Find find : finds) {
      right.add(right(source(find, lesson.article(), reading, said)));
    }
    examples.add(reading, finds, right);
  }

  private static @Nullable Source source(Find find, AnnotatedArticle article, Reading reading,
      Map<Integer, Source> said) {
    double best = FOUND;
    Source found = null;
    for (AnnotatedArticle.Annotation a : article.quotations()) {
      double overlap = overlap(find.words(), AnnotatedReading.ranges(reading.page(), a.quote()));
      if (overlap > best) {
        best = overlap;
        found = said.get(a.id());
      }
    }
    return found;
  }

  private static double overlap(List<Range> a, List<Range> b) {
    int both = 0;
    for (Range x : a) {
      for (Range y : b) {
        both += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.begin(), y.begin()));
      }
    }
    int all = a.stream().mapToInt(Range::length).sum() + b.stream().mapToInt(Range::length).sum();
    return all == 0 ? 0 : 2.0 * both / all;
  }

  private static @Nullable Predicate<Speaker> right(@Nullable Source source) {
    if (source == null) {
      return null;
    }
    // people are chosen among; whether what is none of them is read right is not this decision's
    return source.kind() == SpeakerKind.PERSON
        ? speaker -> speaker.kind() == SpeakerKind.PERSON && source.sharesSurname(speaker.name())
        : speaker -> speaker.kind() != SpeakerKind.PERSON;
  }

  /** Writes the model, below a line that tells how many decisions had no right candidate: no weights can mend those. */
  void write(Appendable out) throws IOException {
    out.append("# Antecedents: learned from " + examples.examples() + " decisions; " + examples.withoutRight()
        + " more had no right candidate.\n");
    examples.write(out);
  }
}
