package de.wortlaut.pipeline;

import de.wortlaut.language.GermanCheck;
import de.wortlaut.language.Lexicon;
import de.wortlaut.learning.LabelledModel;
import de.wortlaut.learning.Weights;
import de.wortlaut.cast.Evidence;
import de.wortlaut.cast.FactModels;
import de.wortlaut.cast.Gazetteer;
import de.wortlaut.cast.Knowledge;
import de.wortlaut.cast.NameExamples;
import de.wortlaut.cast.Slot;
import de.wortlaut.cast.Person;
import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.quotation.Find;
import de.wortlaut.quotation.QuotationFinder;
import de.wortlaut.quotation.Reading;
import de.wortlaut.speaker.ExplainedDecision;
import de.wortlaut.speaker.LearnedDecision;
import de.wortlaut.speaker.SpeakerResolver;
import de.wortlaut.text.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rooms in their order. Who knows a stage's answer already, such as a trainer or a loss report, enters behind it.
 * Immutable and thread-safe.
 */
public final class Pipeline {
  private final QuotationFinder finder;
  private final @Nullable LearnedDecision antecedents;
  private final Knowledge knowledge;

  /**
   * A pipeline that chooses by {@code weights}.
   *
   * @param interviews whether answers in interviews count as direct quotations
   */
  public Pipeline(Weights weights, Lexicon lexicon, Gazetteer gazetteer, boolean interviews) {
    this.finder = new QuotationFinder(weights, interviews);
    this.antecedents = LearnedDecision.of(weights);
    this.knowledge = new Knowledge(NameExamples.model(weights), lexicon, gazetteer, FactModels.of(weights));
  }

  /** A pipeline with the lexicons that come with the project. */
  public static Pipeline of(Weights weights) {
    return new Pipeline(weights, Lexicon.standard(), Gazetteer.EMPTY, true);
  }

  /** The reading that models of quotations learn from, where only a model of names is there yet. */
  public static Reading reading(Article article, @Nullable LabelledModel names) {
    return reading(article, Knowledge.of(names));
  }

  private static Reading reading(Article article, Knowledge knowledge) {
    return Reading.of(Page.of(article.title(), article.text()), knowledge);
  }

  /** All rooms; what is not German gives an empty extraction that says so. */
  public Extraction extract(Article article) {
    Reading reading = read(article);
    if (!GermanCheck.isLikely(reading.page().tokens(), reading.forms())) {
      return new Extraction(article, false, List.of());
    }
    return withSpeakers(article, reading, finder.find(reading));
  }

  /** Why each quotation of {@code article} has the speaker that it has, for people to read. */
  public String explain(Article article) {
    Reading reading = read(article);
    if (!GermanCheck.isLikely(reading.page().tokens(), reading.forms())) {
      return "";
    }
    List<Find> finds = finder.find(reading);
    ExplainedDecision explained = antecedents == null ? null : new ExplainedDecision(antecedents);
    Extraction extraction =
        Assembly.of(article, reading.page(), finds, new SpeakerResolver(reading, explained).resolve(finds));
    return Explanation.of(article, reading, finds, extraction, explained);
  }

  /** All values of {@code slot} that were considered for the person of {@code reading} called {@code name}. */
  public static List<String> considered(Reading reading, String name, Slot slot) {
    int person = reading.cast().people().called(name);
    return person < 0 ? List.of()
        : reading.cast().facts().evidence(person).stream().filter(e -> e.slot() == slot).map(Evidence::value).toList();
  }

  /** The rooms before that of quotations. */
  public Reading read(Article article) {
    return reading(article, knowledge);
  }

  /** The room of quotations. */
  public List<Find> find(Reading reading) {
    return finder.find(reading);
  }

  /** The quotations {@code given}, with frames, cues, addressees and mentions chosen anew, in the same order. */
  public List<Find> attribute(Reading reading, List<Find> given) {
    return finder.attribute(reading, given);
  }

  /** The last room: who said {@code finds}, which are in {@link Find#IN_ORDER}. */
  public Extraction withSpeakers(Article article, Reading reading, List<Find> finds) {
    return Assembly.of(article, reading.page(), finds, new SpeakerResolver(reading, antecedents).resolve(finds));
  }
}
