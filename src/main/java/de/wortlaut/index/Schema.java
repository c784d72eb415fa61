package de.wortlaut.index;

import java.util.Map;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * How a quotation lies in Lucene: one document a quotation, those of an article in one block in
 * their order. A change of anything here, of folding or of stemming asks for a new {@link #VERSION}.
 */
final class Schema {
  /** Written with every commit; an index of another version is refused. */
  static final int VERSION = 2;

  static final String VERSION_KEY = "wortlaut.schema";

  /** The article's id, one term. */
  static final String ARTICLE = "article";

  /** Folded words of names and aliases of a single speaker. */
  static final String NAME = "name";

  /** Stems of the names of speakers that are no persons. */
  static final String BODY = "body";

  static final String INSTITUTION = "institution";
  static final String ROLE = "role";

  /** Everything that is looked up whole; the first letters of a term say what it is. */
  static final String KEY = "key";

  /** The words of the quotation itself, with German analysis. */
  static final String WORDS = "words";

  /** Day of publication, days since 1970-01-01. */
  static final String DAY = "day";

  static final String CONFIDENCE = "confidence";

  /** Hash of speaker and words: equal for copies of an agency's report. */
  static final String COPY = "copy";

  static final String TYPE_VALUE = "typeValue";
  static final String SPEAKER_LABEL = "speakerLabel";
  static final String INSTITUTION_LABEL = "institutionLabel";
  static final String OUTLET_LABEL = "outletLabel";

  /** The quotation itself; see {@link HitCodec}. */
  static final String STORED = "quotation";

  // First letters of the terms of KEY.
  static final String NAMED = "n=";
  static final String EXACT_INSTITUTION = "i=";
  static final String TYPE = "t=";
  static final String KIND = "k=";
  static final String GENDER = "g=";
  static final String OUTLET = "o=";
  static final String ALIAS = "a=";
  static final String SUGGEST_SPEAKER = "s=";
  static final String SUGGEST_INSTITUTION = "j=";

  /** Separates the two halves of an alias, suggestion or name term. */
  static final char HALF = '\u0001';

  // Who is of a name: the second half of NAMED, so that all are found in one place.
  static final char PERSON = 'p';
  static final char BODY_ITSELF = 'b';
  static final char MEMBER = 'm';
  static final char BY_SURNAME = 's';

  /** Between two members who speak jointly: wider than any name. */
  static final int MEMBER_GAP = 1000;

  /** Postings that say only which documents hold a term. */
  static final FieldType TERMS = type(IndexOptions.DOCS, true);

  /** Postings with positions, for names of which the words must stand together. */
  static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  /** Postings for ranked words and phrases. */
  static final FieldType RANKED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

  private static final String JOINT = "joint.";

  private Schema() {}

  /**
   * The field for the words of those who speak jointly, with a wide gap between one of them and the
   * next, so that words of two do not make a third.
   */
  static String joint(String field) {
    return JOINT + field;
  }

  /** The term of {@link #KEY} for those of a name. */
  static String named(String name, char who) {
    return NAMED + name + HALF + who;
  }

  static boolean isJoint(String field) {
    return field.startsWith(JOINT);
  }

  static Map<String, String> commitData() {
    return Map.of(VERSION_KEY, Integer.toString(VERSION));
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
