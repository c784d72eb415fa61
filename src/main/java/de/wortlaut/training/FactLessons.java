package de.wortlaut.training;

import de.wortlaut.cast.FactExamples;
import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.evaluation.Source;
import de.wortlaut.cast.Person;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.quotation.Reading;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Aligns the people of annotated sources with those of a reading, and learns from them what people are. */
final class FactLessons {
  private final FactExamples examples = new FactExamples();

  void add(Lesson lesson, AnnotatedReading annotated) {
    Map<Integer, AnnotatedArticle.Annotation> quotations = new HashMap<>();
    lesson.article().quotations().forEach(a -> quotations.put(a.id(), a));
    Set<Object> seen = new HashSet<>();
    Reading reading = annotated.reading();
    for (Source source : lesson.sources()) {
      if (source.kind() == SpeakerKind.PERSON && source.name() != null && seen.add(source.name())) {
        person(source, reading);
      } else if (source.kind() == SpeakerKind.UNNAMED) {
        AnnotatedArticle.Annotation a = quotations.get(source.quote());
        NounPhrase phrase = a == null ? null : phrase(a.speaker(), reading);
        if (phrase != null && seen.add(phrase.index())) {
          examples.add(reading.cast().facts(), phrase, known(source));
        }
      }
    }
  }

  private void person(Source source, Reading reading) {
    List<Person> people = reading.cast().people().all();
    int best = -1;
    for (int i = 0; i < people.size(); i++) {
      boolean same = people.get(i).name().equals(source.name());
      if (same || best < 0 && source.sharesSurname(people.get(i).name())) {
        best = i;
      }
    }
    if (best >= 0) {
      examples.add(reading.cast().facts(), best, known(source));
    }
  }

  private static FactExamples.Known known(Source source) {
    return new FactExamples.Known(isGiven(source.role()) ? source::hasRole : null,
        isGiven(source.institution()) ? source::isOf : null);
  }

  private static boolean isGiven(@Nullable String value) {
    return value != null && !value.isEmpty();
  }

  /** The first phrase of the speaker's mention whose head lies in it. */
  private static @Nullable NounPhrase phrase(List<TextSpan> speaker, Reading reading) {
    for (TextSpan span : speaker) {
      for (int t = reading.page().titleEnd(); t < reading.page().tokens().count(); t++) {
        TextSpan own = reading.page().span(t, t + 1);
        NounPhrase phrase =
            own.begin() >= span.begin() && own.end() <= span.end() ? reading.phrases().withHead(t) : null;
        if (phrase != null) {
          return phrase;
        }
      }
    }
    return null;
  }

  String coverage() {
    return examples.coverage();
  }

  void write(Appendable out) throws IOException {
    examples.write(out);
  }
}
