package de.wortlaut.language;

import org.jspecify.annotations.Nullable;

/**
 * What the lexicons say of a word form beside its morphology, found once and kept with the form. Immutable.
 *
 * @param bits flags of {@link WordForm} from {@code ROLE} on
 * @param roleAt where in the form the name of an office begins (Polizei|sprecher), or -1
 * @param country the country of an adjective (israelischen: Israel), or null
 * @param nounClass class of the noun as one of saying, empty if it is none
 * @param name what a noun as written stands for: office, body, party, group, document, title, or „“
 * @param agreementInSmall cases, numbers and genders of the word in small letters, as in {@link WordForm#agreement()}
 * @param uses bits of {@link Use}
 * @param verb what is known of the verb that the form is of
 */
record Senses(int bits, int roleAt, @Nullable String country, String nounClass, String name, int agreementInSmall,
    int uses, ReportingVerb verb) {
  static final int BODY = 1;
  static final int GENERIC_BODY = 1 << 1;
  static final int PLAIN_GENERIC_BODY = 1 << 2;
  static final int GROUP = 1 << 3;
  static final int DOCUMENT = 1 << 4;
  static final int PERSON = 1 << 5;
  static final int PARTY = 1 << 6;
  static final int TITLE = 1 << 7;
  static final int MASCULINE_TITLE = 1 << 8;
  static final int FEMININE_TITLE = 1 << 9;
  static final int NAME_PARTICLE = 1 << 10;
  static final int COUNTRY = 1 << 11;
  static final int COUNTRY_IN_GENITIVE = 1 << 12;
  static final int PART_OF_DAY = 1 << 13;
  static final int ADJECTIVE_IN_SMALL = 1 << 14;
  static final int ALL_CAPITALS = 1 << 16;
  static final int MEDIUM = 1 << 17;
  static final int COMPANY = 1 << 18;
  static final int LEGAL_FORM = 1 << 19;
  static final int PLACE_IN_GENITIVE = 1 << 20;
  static final int TIME = 1 << 21;
  static final int NAME_IN_GENITIVE = 1 << 31;

  static final int CAPITAL_NAME_PARTICLE = 1 << 22;
  static final int GERMAN_NAME_PREPOSITION = 1 << 23;
  static final int FOREIGN_BODY_ENDING = 1 << 24;
  static final int SMALL_WORD_IN_SMALL = 1 << 25;
  static final int MAN_S_NAME_IN_A = 1 << 26;
  static final int FIRST_NAME_IN_GENITIVE = 1 << 27;

  static final int FORMER = 1 << 28;
  static final int OFFICE_ATTRIBUTE = 1 << 29;
  static final int HEADING_VERB = 1 << 30;

  static final Senses NONE = new Senses(0, -1, null, "", "", 0, 0, ReportingVerb.NONE);
}
