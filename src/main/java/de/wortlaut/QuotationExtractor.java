package de.wortlaut;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import de.wortlaut.language.Lexicon;
import de.wortlaut.learning.Weights;
import de.wortlaut.cast.Gazetteer;
import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.KnownOrganisation;
import de.wortlaut.model.KnownPerson;
import de.wortlaut.model.Quotation;
import de.wortlaut.pipeline.Pipeline;
import de.wortlaut.pipeline.ShippedWeights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the quotations of German news articles and says who is behind each.
 *
 * <pre>{@code
 * QuotationExtractor extractor = QuotationExtractor.create();
 * for (Quotation q : extractor.extract(Article.of("pakt", text)).quotations()) {
 *   System.out.println(q.speaker().name() + ": " + q.text());
 * }
 * }</pre>
 *
 * <p>Build one and keep it: it is immutable, thread-safe, and holds nothing of an article.
 */
public final class QuotationExtractor {
  private final Pipeline pipeline;
  private final double minConfidence;

  private QuotationExtractor(Builder builder) {
    Lexicon lexicon = Lexicon.standard().withRoles(builder.roles).withReportingVerbs(builder.reportingVerbs);
    Gazetteer gazetteer = new Gazetteer(builder.people, builder.organisations);
    this.pipeline = new Pipeline(builder.weights, lexicon, gazetteer, builder.interviews);
    this.minConfidence = builder.minConfidence;
  }

  /** {@return an extractor with the weights and lexicons that come with the project} */
  public static QuotationExtractor create() {
    return builder().build();
  }

  /**
   * Starts an extractor of one's own.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds the quotations of {@code article}. Text of any kind, however broken, is taken; what is not
   * German gives an empty extraction that says so.
   *
   * @param article the article; its text is not changed
   * @return what was found
   * @throws NullPointerException if {@code article} is null
   */
  public Extraction extract(Article article) {
    requireNonNull(article, "article");
    return Surer.than(minConfidence, pipeline.extract(article));
  }

  /**
   * Tells why each quotation of {@code article} has the speaker that it has: who was considered, what spoke for each, and
   * from which words, by which rule, role and institution were read. The text is for people: its form may change with
   * every version.
   *
   * @param article the article
   * @return lines of text, empty if nothing is quoted
   * @throws NullPointerException if {@code article} is null
   */
  public String explain(Article article) {
    requireNonNull(article, "article");
    return pipeline.explain(article);
  }

  /**
   * {@link #extractAll(Iterator, Consumer)} for a stream of articles, without a callback. The
   * stream is closed with the outcomes; what its own stages throw ends the batch.
   *
   * @param articles the articles, in order
   * @return an outcome for each article, in order; close it when leaving early
   */
  public Stream<Outcome> extractAll(Stream<? extends Article> articles) {
    requireNonNull(articles, "articles");
    return extractAll(articles.iterator(), progress -> {}).onClose(articles::close);
  }

  /**
   * Finds the quotations of many articles with all cores. The outcomes come in the order of the
   * articles and are the same as those of {@link #extract} one by one.
   *
   * <pre>{@code
   * try (Stream<Outcome> outcomes = extractor.extractAll(articles)) {
   *   outcomes.forEach(outcome -> ...);
   * }
   * }</pre>
   *
   * <p>Nothing happens before the outcomes are pulled, and nothing much after they are not: the
   * thread that pulls reads the articles as well, at most four for each core or four million
   * characters ahead, and hands on an outcome when its turn comes. So memory is bounded, {@code
   * articles} and {@code progress} need not be thread-safe, and a source that blocks holds back the
   * outcomes before it.
   *
   * <p>An article that fails, be it that {@code next} throws or gives null, does not end the batch:
   * it is handed on as {@link Outcome.Failed}. What {@code hasNext}, {@code progress} or the
   * consumer throws does end it and is thrown on, in the former case behind the outcomes of all
   * articles read before. Closing the stream, from any thread, drops the rest of the batch. Who is
   * interrupted or finds the batch closed while pulling gets a {@link
   * java.util.concurrent.CancellationException} and keeps the interrupt. A stream that is never
   * closed keeps no thread for longer than a second.
   *
   * @param articles read once, in the thread that pulls
   * @param progress told after each article, in the thread that pulls, before the outcome is
   * @return a sequential, ordered stream for one thread
   * @throws NullPointerException if either is null
   */
  public Stream<Outcome> extractAll(
      Iterator<? extends Article> articles, Consumer<? super Progress> progress) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new Batch(this::extract, articles, threads, progress).outcomes();
  }

  /** Puts an extractor together. Not thread-safe; what it builds is. */
  public static final class Builder {
    private Weights weights = ShippedWeights.LEARNED;
    private final List<String> reportingVerbs = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private final List<KnownPerson> people = new ArrayList<>();
    private final List<KnownOrganisation> organisations = new ArrayList<>();
    private boolean interviews = true;
    private double minConfidence;

    private Builder() {}

    /**
     * Chooses by {@code weights} instead of those that come with the project.
     *
     * @param weights a whole weights file
     * @return this builder
     */
    public Builder withWeights(Weights weights) {
      this.weights = requireNonNull(weights, "weights");
      return this;
    }

    /**
     * Runs on the hand-written lexicons and rules alone, for users who want nothing that was
     * estimated on a corpus; markedly less right.
     *
     * @return this builder
     */
    public Builder withoutLearnedWeights() {
      this.weights = ShippedWeights.HAND_WRITTEN;
      return this;
    }

    /**
     * Takes more verbs, as infinitives, for verbs of saying.
     *
     * @param infinitives such as „orakeln“
     * @return this builder
     */
    public Builder withReportingVerbs(Collection<String> infinitives) {
      reportingVerbs.addAll(infinitives);
      return this;
    }

    /**
     * Takes more nouns for offices in which people speak; compounds that end in them count too.
     *
     * @param nouns such as „Deichgräfin“, with a capital; a feminine in -in is understood
     * @return this builder
     * @throws IllegalArgumentException if a noun does not begin with a capital letter
     */
    public Builder withRoles(Collection<String> nouns) {
      for (String noun : nouns) {
        checkArgument(!noun.isEmpty() && Character.isUpperCase(noun.codePointAt(0)), "no noun: '%s'", noun);
      }
      roles.addAll(nouns);
      return this;
    }

    /**
     * Knows people beforehand: where an article names them, they come out by their full names, and with role,
     * institution and gender where the article itself gives none.
     *
     * @param people of two with one name the first counts
     * @return this builder
     */
    public Builder withPeople(Collection<KnownPerson> people) {
      this.people.addAll(people);
      return this;
    }

    /**
     * Knows organisations beforehand: where an article names them, also by an alias, they come out by their names.
     *
     * @param organisations of two with one name the first counts
     * @return this builder
     */
    public Builder withOrganisations(Collection<KnownOrganisation> organisations) {
      this.organisations.addAll(organisations);
      return this;
    }

    /**
     * Whether answers in interviews count as direct quotations; they do by default.
     *
     * @param interviews false to leave them out
     * @return this builder
     */
    public Builder withInterviews(boolean interviews) {
      this.interviews = interviews;
      return this;
    }

    /**
     * Leaves out quotations that are less sure.
     *
     * @param confidence the least {@link Quotation#confidence()}
     * @return this builder
     * @throws IllegalArgumentException if {@code confidence} is not between 0 and 1
     */
    public Builder withMinConfidence(double confidence) {
      checkArgument(confidence >= 0 && confidence <= 1, "confidence must lie in 0..1: %s", confidence);
      this.minConfidence = confidence;
      return this;
    }

    /** {@return the extractor} */
    public QuotationExtractor build() {
      return new QuotationExtractor(this);
    }
  }
}
