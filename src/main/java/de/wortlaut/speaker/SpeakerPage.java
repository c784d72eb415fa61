package de.wortlaut.speaker;

import de.wortlaut.quotation.Reading;

/**
 * A page as the choice of speakers sees it.
 *
 * @param r the page with all that the rooms before know of it
 * @param phrases what the phrases of mentions are
 * @param owners whose statements and texts they are
 * @param names how those are called who have no name of a person
 * @param values one value for each who speaks
 * @param ages the ages beside names
 */
record SpeakerPage(Reading r, PhraseReader phrases, Ownership owners, Names names, SpeakerValues values,
    Ages ages) {

  static SpeakerPage of(Reading r) {
    PhraseReader phrases = new PhraseReader(r);
    return new SpeakerPage(r, phrases, new Ownership(r, phrases), new Names(r, phrases), new SpeakerValues(r),
        new Ages(r.tokens(), r.cast().people()));
  }
}
