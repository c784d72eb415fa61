package de.wortlaut.quotation;

import de.wortlaut.learning.Features;
import de.wortlaut.learning.LinearModel;
import de.wortlaut.learning.Weights;
import de.wortlaut.model.QuotationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotations of a page: grammar proposes candidates sentence by sentence, weights choose.
 * Clauses on a cue come first, then Konjunktiv and hearsay sentences, then words in marks, whose
 * reading depends on the others; at last frames and mentions. Immutable, thread-safe.
 */
public final class QuotationFinder {
  /** Reported statements are so arguable that only the likelier half pays. */
  private static final double REPORTED_THRESHOLD = .4;
  private static final double SENTENCE_THRESHOLD = .5;
  /** Words in marks are seldom invented: a low threshold finds more at the same F1. */
  private static final double MARKS_THRESHOLD = .28;

  private static final Comparator<Choice> SUREST = Comparator.comparingDouble(Choice::confidence).reversed();

  private final Scorer verb;
  private final Scorer phrase;
  private final Scorer sentence;
  private final Scorer marks;
  private final Scorer markFrame;
  private final Scorer mention;
  private final Scorer addressee;

  private final boolean interviews;

  /**
   * A finder that chooses by {@code weights}.
   *
   * @param interviews whether answers in interviews count as direct quotations
   */
  public QuotationFinder(Weights weights, boolean interviews) {
    this.interviews = interviews;
    verb = new Scorer(weights.model("verb"));
    phrase = new Scorer(weights.model("phrase"));
    sentence = new Scorer(weights.model("sentence"));
    marks = new Scorer(weights.model("marks"));
    markFrame = new Scorer(weights.model("mark-frame"));
    mention = new Scorer(weights.model("mention"));
    addressee = new Scorer(weights.model("addressee"));
  }

  /** The quotations of a page, ordered by begin, the longer first. */
  public List<Find> find(Reading reading) {
    return new Run(reading).finds();
  }

  /**
   * The quotations {@code given}, which are in {@link Find#IN_ORDER}, with frames, cues, addressees and mentions chosen
   * anew, in the same order: what annotated words are worth without annotated speakers.
   */
  public List<Find> attribute(Reading reading, List<Find> given) {
    Drafts drafts = new GivenDrafts(reading, verb, phrase, interviews).of(given);
    new Attribution(reading, new Features(), markFrame, mention, addressee).complete(drafts);
    return drafts.finds();
  }

  /** One page on its way through. */
  private final class Run {
    private final Reading r;
    private final Group.Finder groups;
    private final SentenceFeatures sentenceFeatures;
    private final MarkFeatures markFeatures;
    private final Features f = new Features();
    private final Drafts drafts;

    Run(Reading r) {
      this.r = r;
      this.groups = new Group.Finder(r);
      this.sentenceFeatures = new SentenceFeatures(r);
      this.markFeatures = new MarkFeatures(r);
      this.drafts = new Drafts(r);
    }

    List<Find> finds() {
      Interviews turns = interviews ? new Interviews(r) : null;
      if (turns != null) {
        turns.addTo(drafts);
      }
      int pair = 0;
      for (int s = 0; s < r.sentences().count(); s++) {
        boolean body = r.page().isBody(s) && (turns == null || !turns.isTurn(r.sentences().block(s)));
        if (body) {
          cues(s);
          if (!drafts.hasClauseIn(s)) {
            continuation(s);
          }
        }
        while (pair < r.marks().count() && r.marks().open(pair) < r.sentences().end(s)) {
          if (body) {
            marked(pair);
          }
          pair++;
        }
      }
      new Attribution(r, f, markFrame, mention, addressee).complete(drafts);
      return drafts.finds();
    }

    private void cues(int s) {
      List<Choice> choices = new ArrayList<>(1);
      for (Group group : groups.of(s)) {
        Choice choice = choose(group);
        if (choice != null) {
          choices.add(choice);
        }
      }
      choices.sort(SUREST);
      for (Choice choice : choices) {
        if (drafts.isFree(choice.candidate())) {
          drafts.add(new Draft(choice.candidate(), s, Scorer.calibrated(choice.confidence())));
        }
      }
    }

    private @Nullable Choice choose(Group group) {
      Scorer scorer = group.phrase() ? phrase : verb;
      double[] z = new double[group.candidates().size() + 1];
      for (int i = 0; i < z.length; i++) {
        groups.features(f, group, i - 1, drafts);
        z[i] = scorer.score(f);
      }
      double[] p = Scorer.softmax(z);
      int best = 1;
      for (int i = 2; i < p.length; i++) {
        best = p[i] > p[best] ? i : best;
      }
      boolean reported = group.candidates().get(best - 1).type() == QuotationType.REPORTED;
      if (1 - p[0] < (reported ? REPORTED_THRESHOLD : scorer.threshold())) {
        return null;
      }
      return new Choice(group.candidates().get(best - 1), 1 - p[0]);
    }

    private void continuation(int s) {
      if (!sentenceFeatures.isPossible(s, drafts) || inSpeech(s)) {
        return;
      }
      String[] types = {"0", "IF", "F"};
      double[] z = new double[3];
      for (int i = 0; i < 3; i++) {
        sentenceFeatures.of(f, s, types[i], drafts);
        z[i] = sentence.score(f);
      }
      double[] p = Scorer.softmax(z);
      if (1 - p[0] < SENTENCE_THRESHOLD) {
        return;
      }
      QuotationType type = p[1] >= p[2] ? QuotationType.INDIRECT_FREE_INDIRECT : QuotationType.FREE_INDIRECT;
      drafts.addSentence(s, type, Scorer.calibrated(1 - p[0]));
    }

    /** Whether the sentence is nothing but words in marks. */
    private boolean inSpeech(int s) {
      int p = r.marks().outermost(r.sentences().first(s));
      return p >= 0 && r.marks().end(p) >= r.endWithoutStop(s);
    }

    private void marked(int p) {
      markFeatures.of(f, p, drafts);
      double confidence = LinearModel.sigmoid(marks.score(f));
      if (confidence >= MARKS_THRESHOLD) {
        drafts.addMarked(p, Scorer.calibrated(confidence));
      }
    }
  }

  private record Choice(Candidate candidate, double confidence) {}
}
