package de.wortlaut.quotation;

import de.wortlaut.learning.Features;
import java.util.ArrayList;
import java.util.List;

/**
 * The candidates of one cue, of which at most one can hold.
 *
 * @param sentence the sentence of the cue
 * @param anchor the clause of a verb, or the token of a phrase
 * @param phrase whether the cue is a phrase of attribution
 * @param candidates what the grammar allows; not empty
 */
record Group(int sentence, int anchor, boolean phrase, List<Candidate> candidates) {

  /** Enumerates the groups of sentences. */
  static final class Finder {
    /** More cues are rare in a sentence. */
    private static final int FEW = 4;

    private final Reading r;
    private final VerbCandidates verbs;
    private final PhraseCandidates phrases;
    private final CueFeatures cueFeatures;
    private final PhraseFeatures phraseFeatures;

    Finder(Reading r) {
      this.r = r;
      this.verbs = new VerbCandidates(r);
      this.phrases = new PhraseCandidates(r);
      this.cueFeatures = new CueFeatures(r);
      this.phraseFeatures = new PhraseFeatures(r);
    }

    /** The groups of sentence {@code s} in the order of their cues. */
    List<Group> of(int s) {
      List<Group> out = new ArrayList<>(FEW);
      for (int c = r.clauses().firstOf(s); c < r.clauses().endOf(s); c++) {
        List<Candidate> candidates = withWords(verbs.of(s, c));
        if (!candidates.isEmpty()) {
          out.add(new Group(s, c, false, candidates));
        }
      }
      for (int t = r.sentences().first(s); t < r.sentences().end(s); t++) {
        if (r.tokens().isWord(t) && !inSpeech(t) && phrases.isCue(t)) {
          List<Candidate> candidates = withWords(phrases.of(s, t));
          if (!candidates.isEmpty()) {
            out.add(new Group(s, t, true, candidates));
          }
        }
      }
      return out;
    }

    /** Signs alone between two boundaries leave no words. */
    private static List<Candidate> withWords(List<Candidate> candidates) {
      for (int i = 0; i < candidates.size(); i++) { // no iterator: asked for every clause
        if (candidates.get(i).words().isEmpty()) {
          return candidates.stream().filter(other -> !other.words().isEmpty()).toList();
        }
      }
      return candidates;
    }

    private boolean inSpeech(int t) {
      int c = r.clauses().of(t);
      return c >= 0 && r.clauses().kind(c) == de.wortlaut.language.ClauseKind.SPEECH;
    }

    /** The features of candidate {@code i} of {@code group}, or of none of them if it is -1. */
    void features(Features f, Group group, int i, SentenceFeatures.History history) {
      if (group.phrase()) {
        if (i < 0) {
          phraseFeatures.nothing(f, group.sentence(), group.anchor(), history);
        } else {
          phraseFeatures.of(f, group.sentence(), group.anchor(), group.candidates().get(i), history);
        }
      } else if (i < 0) {
        cueFeatures.nothing(f, group.sentence(), group.anchor(), history);
      } else {
        cueFeatures.of(f, group.sentence(), group.candidates().get(i), history);
      }
    }
  }

  /** Name of the model that chooses in this group. */
  String model() {
    return phrase ? "phrase" : "verb";
  }
}
