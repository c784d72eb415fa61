package de.wortlaut.evaluation;

import static java.util.Objects.requireNonNull;

import de.wortlaut.model.Extraction;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells at which stage the speakers of annotated quotations get lost: the words, their mention, who is meant, the name,
 * role and institution. Every annotated quotation counts in exactly one {@link Line}, so that the lines sum to their
 * number; those whose speaker nobody can say or which several people speak jointly are left out, as in {@link
 * Evaluation}, which pairs and judges the same way.
 *
 * <pre>{@code
 * Cascade cascade = new Cascade(CorpusReader.sources(sources));
 * CorpusReader.forEach(corpus, gold -> cascade.add(gold, extractor.extract(gold.article())));
 * System.out.println(cascade);
 * System.out.println(cascade.examples(5));
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class Cascade {
  private final Said said;
  private final Tally<Line> lines = new Tally<>(Line.class);
  private final FactLosses roles = new FactLosses("role");
  private final FactLosses institutions = new FactLosses("institution");
  private final CascadeExamples examples;

  /** Where a quotation gets lost, or not. */
  public enum Line {
    /** No extracted quotation overlaps with an F1 of at least 0.5. */
    QUOTATION_NOT_FOUND("quotation not found"),
    /** No mention is given, though the annotators marked one. */
    MENTION_NOT_FOUND("mention not found"),
    /** The mention given overlaps less than 0.5 with the one that the annotators marked. */
    MENTION_ANOTHER("mention another"),
    /** The mention is right, or none was marked, and nobody is given as speaker. */
    SPEAKER_NONE("mention right, no speaker"),
    /** The mention is right, or none was marked, and the speaker given is of another kind. */
    SPEAKER_ANOTHER_KIND("mention right, speaker of another kind"),
    /** The mention is right, or none was marked, and another of the same kind is given as speaker. */
    SPEAKER_ANOTHER("mention right, another speaker"),
    /** The person is right, by surname or by words that the two names share, but not the form of the name. */
    NAME_FORM("speaker right, form of the name not"),
    /** Kind and name are right although the mention is not. */
    RIGHT_WITHOUT_MENTION("speaker entirely right, mention not"),
    /** Kind and name are right, and so is the mention if one was marked. */
    RIGHT("entirely right");

    private final String label;

    Line(String label) {
      this.label = label;
    }
  }

  /**
   * Values that an extractor read of a speaker and did not choose, if it is able to tell.
   *
   * @param roles other roles of a speaker
   * @param institutions other institutions of a speaker
   */
  public record Considered(Function<Speaker, List<String>> roles, Function<Speaker, List<String>> institutions) {
    /** Nothing is told. */
    public static final Considered NOTHING = new Considered(speaker -> List.of(), speaker -> List.of());

    /** Checks both. */
    public Considered {
      requireNonNull(roles, "roles");
      requireNonNull(institutions, "institutions");
    }
  }

  /**
   * Counts in the articles that {@code sources} tell of.
   *
   * @param sources who really speaks
   */
  public Cascade(List<Source> sources) {
    said = new Said(sources);
    List<String> losses = new ArrayList<>();
    EnumSet.complementOf(EnumSet.of(Line.RIGHT)).forEach(line -> losses.add(line.label));
    losses.addAll(roles.losses());
    losses.addAll(institutions.losses());
    examples = new CascadeExamples(losses);
  }

  /**
   * Counts an article.
   *
   * @param article as annotated
   * @param extraction what was found in it
   * @throws IllegalArgumentException if the two are not of the same article
   */
  public void add(AnnotatedArticle article, Extraction extraction) {
    add(article, extraction, Considered.NOTHING);
  }

  /**
   * Counts an article whose extractor tells what else it read.
   *
   * @param article as annotated
   * @param extraction what was found in it
   * @param considered what was read of its speakers and not chosen
   * @throws IllegalArgumentException if the two are not of the same article
   */
  public void add(AnnotatedArticle article, Extraction extraction, Considered considered) {
    Comparison comparison = Comparison.of(article, extraction);
    for (int i = 0; i < comparison.gold().size(); i++) {
      Marked gold = comparison.gold().get(i);
      Source source = said.scored(comparison.article(), gold.id());
      if (source != null) {
        Marked marked = comparison.found(i);
        Line line = line(gold, marked, source);
        lines.add(line, source.kind());
        Quotation found = marked == null ? null : marked.found();
        CascadeExamples.Case example = new CascadeExamples.Case(article, article.quotations().get(i), source, found);
        if (line != Line.RIGHT) {
          examples.add(line.label, example);
        }
        if (found != null && line.compareTo(Line.NAME_FORM) >= 0 && Said.isPeople(source.kind())) {
          facts(example, found.speaker(), considered);
        }
      }
    }
  }

  private void facts(CascadeExamples.Case example, Speaker got, Considered considered) {
    Source source = example.source();
    fact(roles, example, source.role(), got.role(), considered.roles().apply(got));
    fact(institutions, example, source.institution(), got.institution(), considered.institutions().apply(got));
  }

  private void fact(FactLosses losses, CascadeExamples.Case example, @Nullable String gold, @Nullable String got,
      List<String> considered) {
    FactLosses.Answer answer = losses.add(example.source().kind(), gold, got, considered);
    if (FactLosses.isLoss(answer)) {
      examples.add(losses.label(answer), example);
    }
  }

  private static Line line(Marked gold, @Nullable Marked marked, Source source) {
    Quotation found = marked == null ? null : marked.found();
    if (marked == null || found == null) {
      return Line.QUOTATION_NOT_FOUND;
    }
    boolean judged = !gold.part(Part.SPEAKER).isEmpty();
    boolean mentioned = !judged || gold.f1(marked, Part.SPEAKER) >= Pairing.FOUND;
    Speaker got = found.speaker();
    if (Said.isSame(source, got)) {
      return mentioned ? Line.RIGHT : Line.RIGHT_WITHOUT_MENTION;
    }
    if (!mentioned) {
      return marked.part(Part.SPEAKER).isEmpty() ? Line.MENTION_NOT_FOUND : Line.MENTION_ANOTHER;
    }
    if (got.kind() != source.kind()) {
      return got.kind() == SpeakerKind.NONE ? Line.SPEAKER_NONE : Line.SPEAKER_ANOTHER_KIND;
    }
    boolean person = source.kind() == SpeakerKind.PERSON;
    return person && Likeness.sharesName(source.name(), got.name()) ? Line.NAME_FORM : Line.SPEAKER_ANOTHER;
  }

  /**
   * {@return how many quotations of {@code kinds} count in {@code line}; of all kinds if none is given}
   *
   * @param line where they get lost, or not
   * @param kinds of those who really speak
   */
  public int count(Line line, SpeakerKind... kinds) {
    return lines.count(kinds.length == 0 ? List.of(SpeakerKind.values()) : List.of(kinds), List.of(line));
  }

  /**
   * {@return examples of each loss, evenly spread over the articles added so far}
   *
   * @param most how many of each
   */
  public String examples(int most) {
    return examples.text(most);
  }

  /** The table: counts, and their shares of the annotated quotations. */
  @Override
  public String toString() {
    EnumSet<Line> all = EnumSet.allOf(Line.class);
    StringBuilder out = new StringBuilder(Tally.header("SPEAKER"));
    all.forEach(line -> out.append(lines.row(line.label, line, all)));
    return out.append(lines.sum("gold", all)) + "\n" + roles + "\n" + institutions;
  }
}
