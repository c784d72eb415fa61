package de.wortlaut.index;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds articles with quotations for tests, sentence by sentence. */
final class Texts {
  private final String id;
  private final StringBuilder text = new StringBuilder("Aus dem Land.");
  private final List<Quotation> quotations = new ArrayList<>();
  private @Nullable String title;
  private @Nullable LocalDate date;
  private @Nullable String outlet;

  private Texts(String id) {
    this.id = id;
  }

  static Texts article(String id) {
    return new Texts(id);
  }

  static Speaker person(String name, @Nullable String institution, String... aliases) {
    return Speaker.of(SpeakerKind.PERSON, name)
        .withInstitution(institution)
        .withAliases(List.of(aliases));
  }

  static Speaker organisation(String name, String... aliases) {
    return Speaker.of(SpeakerKind.ORGANISATION, name)
        .withInstitution(name)
        .withAliases(List.of(aliases));
  }

  Texts title(String title) {
    this.title = title;
    return this;
  }

  Texts on(String day) {
    date = LocalDate.parse(day);
    return this;
  }

  Texts in(String outlet) {
    this.outlet = outlet;
    return this;
  }

  /** Adds a sentence that is no quotation. */
  Texts sentence(String sentence) {
    text.append(' ').append(sentence);
    return this;
  }

  Texts says(Speaker speaker, String words) {
    return says(speaker, words, QuotationType.DIRECT, 0.9);
  }

  Texts says(Speaker speaker, String words, QuotationType type, double confidence) {
    text.append(' ');
    int sentence = text.length();
    text.append("„");
    int begin = text.length();
    text.append(words);
    int end = text.length();
    text.append("“, sagte ").append(speaker.name()).append('.');
    Passage passage = Passage.of(text.toString(), List.of(TextSpan.of(begin, end)));
    quotations.add(
        Quotation.builder(type, passage)
            .context(TextSpan.of(sentence, text.length()))
            .speaker(speaker)
            .confidence(confidence)
            .build());
    return this;
  }

  Extraction done() {
    Article article = new Article(id, text.toString(), title, date, null, outlet);
    return new Extraction(article, true, quotations);
  }
}
