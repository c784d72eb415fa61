package de.wortlaut.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a word form can be, all its readings folded into bits. Immutable; one instance a form.
 */
public final class WordForm {
  static final long NOUN = 1L;
  static final long FIRST_NAME = 1L << 1;
  static final long SURNAME = 1L << 2;
  static final long PLACE = 1L << 3;
  static final long ADJECTIVE = 1L << 4;
  static final long ARTICLE = 1L << 5;
  static final long INDEFINITE = 1L << 6;
  static final long PERSONAL = 1L << 7;
  static final long DEMONSTRATIVE = 1L << 8;
  static final long RELATIVE = 1L << 9;
  static final long POSSESSIVE = 1L << 10;
  static final long OTHER_PRONOUN = 1L << 11;
  static final long PREPOSITION = 1L << 12;
  static final long SUBJUNCTION = 1L << 13;
  static final long CONJUNCTION = 1L << 14;
  static final long ADVERB = 1L << 15;
  static final long NUMERAL = 1L << 16;
  static final long PARTICLE = 1L << 17;
  static final long INFINITIVE = 1L << 18;
  static final long ZU_INFINITIVE = 1L << 19;
  static final long PARTICIPLE = 1L << 20;
  static final long AUXILIARY = 1L << 21;
  static final long MODAL = 1L << 22;
  static final long INDICATIVE = 1L << 23;
  static final long PAST = 1L << 24;
  static final long KONJUNKTIV_1 = 1L << 25;
  static final long KONJUNKTIV_2 = 1L << 26;
  static final long FIRST_PERSON = 1L << 27;
  static final long SECOND_PERSON = 1L << 28;
  static final long SINGULAR_VERB = 1L << 29;
  static final long PLURAL_VERB = 1L << 30;
  static final long INTERROGATIVE = 1L << 31;
  static final long NEGATION = 1L << 32;
  static final long NAME = 1L << 33;
  static final long GUESSED = 1L << 34;
  static final long SUBSTANTIVE_ADJECTIVE = 1L << 35;

  private static final long FINITE = INDICATIVE | KONJUNKTIV_1 | KONJUNKTIV_2;
  private static final long NOMINAL = NOUN | FIRST_NAME | SURNAME | PLACE | NAME;
  private static final long FUNCTION =
      ARTICLE | PERSONAL | DEMONSTRATIVE | RELATIVE | POSSESSIVE | OTHER_PRONOUN | PREPOSITION
          | SUBJUNCTION | CONJUNCTION;

  private final String text;
  private final long bits;
  private final int agreement;
  private final String verb;
  private final String noun;
  private final String lower;
  private final Senses senses;
  /** The same word where its capital may come from its place; made when first asked for, perhaps twice. */
  private @Nullable WordForm atStart;
  private int kept = -1;

  /**
   * @param agreement 24 bits, one for each case (nominative, genitive, dative, accusative), number
   *     and gender (masculine, feminine, neuter) of the nominal readings
   */
  WordForm(String text, long bits, int agreement, @Nullable String verb, @Nullable String noun) {
    this(text, bits, agreement, verb == null ? "" : verb.intern(), noun == null ? text : noun.intern(),
        text.toLowerCase(Locale.ROOT).intern(), Senses.NONE);
  }

  private WordForm(String text, long bits, int agreement, String verb, String noun, String lower, Senses senses) {
    this.text = text;
    this.bits = bits;
    this.agreement = agreement;
    this.verb = verb;
    this.noun = noun;
    this.lower = lower;
    this.senses = senses;
  }

  /** This form with what the lexicons say of it. */
  WordForm with(Senses more) {
    return new WordForm(text, bits, agreement, verb, noun, lower, more);
  }

  /** This form as a first name too, of the genders in {@code agreementBits}; what else it can be stays. */
  WordForm asFirstName(int agreementBits) {
    int both = has(FIRST_NAME) ? agreement : has(NOMINAL) ? agreement | agreementBits : agreementBits;
    return new WordForm(text, bits & ~GUESSED | FIRST_NAME | NAME, both, verb, noun, lower, senses);
  }

  /** Whether this is the form of {@code word}. */
  boolean reads(String word) {
    return text.equals(word);
  }

  @Nullable
  WordForm atStart() {
    return atStart;
  }

  void keepAtStart(WordForm form) {
    atStart = form;
  }

  /** Bit of a case (0 to 3), number (0, 1) and gender (0 masculine, 1 feminine, 2 neuter). */
  static int agreementBit(int grammaticalCase, int number, int gender) {
    return 1 << (grammaticalCase * 6 + number * 3 + gender);
  }

  /** The form as written. */
  public String text() {
    return text;
  }

  /** The form in lower case. */
  public String lower() {
    return lower;
  }

  /** The infinitive, empty if this is no verb form. */
  public String verb() {
    return verb;
  }

  /** The nominative singular as far as it is known, else the form. */
  public String noun() {
    return noun;
  }

  /** The genders of the nominative singular, as in {@link Agreement}. */
  private static final int NOMINATIVE_SINGULAR = 0b111;

  private boolean has(long mask) {
    return (bits & mask) != 0;
  }

  /** Whether any reading is known. */
  public boolean isKnown() {
    return bits != 0 && !has(GUESSED);
  }

  /** Whether it can be a finite verb of any mood. */
  public boolean canBeFinite() {
    return has(FINITE);
  }

  /** Whether it can be nothing but a finite verb. */
  public boolean isSurelyFinite() {
    return has(FINITE) && !has(INFINITIVE | PARTICIPLE | ADJECTIVE | FUNCTION | ADVERB | NOMINAL | PARTICLE);
  }

  /** Whether it can be an infinitive, bare or with an inner „zu“. */
  public boolean canBeInfinitive() {
    return has(INFINITIVE | ZU_INFINITIVE);
  }

  /** Whether it is an infinitive with an inner „zu“: anzukündigen. */
  public boolean isZuInfinitive() {
    return has(ZU_INFINITIVE);
  }

  /** Whether it can be a past participle. */
  public boolean canBeParticiple() {
    return has(PARTICIPLE);
  }

  /** Whether it is a form of haben, sein or werden. */
  public boolean isAuxiliary() {
    return has(AUXILIARY);
  }

  /** Whether it is a form of sein. */
  public boolean isBeing() {
    return has(AUXILIARY) && verb.equals("sein");
  }

  /** Whether it is a form of a modal verb. */
  public boolean isModal() {
    return has(MODAL);
  }

  /** Whether, said of a third person, it is Konjunktiv I and nothing else: sei, habe, komme. */
  public boolean isKonjunktiv1() {
    return has(KONJUNKTIV_1) && !has(INDICATIVE);
  }

  /** Whether, said of a third person, it is Konjunktiv II and nothing else: wäre, käme, würden. */
  public boolean isKonjunktiv2() {
    return has(KONJUNKTIV_2) && !has(INDICATIVE | KONJUNKTIV_1);
  }

  /** Whether it is a verb that can only be a plural. */
  public boolean isOnlyPluralVerb() {
    return canBePluralVerb() && !canBeSingularVerb();
  }

  /** Whether it can be a past tense. */
  public boolean canBePast() {
    return has(PAST);
  }

  /** Whether it can be the plural of a finite verb. */
  public boolean canBePluralVerb() {
    return has(PLURAL_VERB);
  }

  /** Whether it can be the singular of a finite verb. */
  public boolean canBeSingularVerb() {
    return has(SINGULAR_VERB);
  }

  /** Whether it can be a noun. */
  public boolean canBeNoun() {
    return has(NOUN);
  }

  /** Whether it can be a noun, a name or a place. */
  public boolean canBeNominal() {
    return has(NOMINAL);
  }

  /** Whether it can be a first name. */
  public boolean canBeFirstName() {
    return has(FIRST_NAME);
  }

  /** Whether it can be a surname. */
  public boolean canBeSurname() {
    return has(SURNAME);
  }

  /** Whether it is a name of a country, town, river or mountain. */
  public boolean isPlace() {
    return has(PLACE);
  }

  /** Whether it can be an adjective or a participle before a noun. */
  public boolean canBeAdjective() {
    return has(ADJECTIVE);
  }

  /** Whether it can be a noun made of an adjective: der Abgeordnete. */
  public boolean isSubstantiveAdjective() {
    return has(SUBSTANTIVE_ADJECTIVE);
  }

  /** Whether it can be an article. */
  public boolean isArticle() {
    return has(ARTICLE);
  }

  /** Whether it can be an indefinite article. */
  public boolean isIndefiniteArticle() {
    return has(INDEFINITE);
  }

  /** Whether it can be a personal pronoun. */
  public boolean isPersonal() {
    return has(PERSONAL);
  }

  /** Whether it can be a demonstrative pronoun. */
  public boolean isDemonstrative() {
    return has(DEMONSTRATIVE);
  }

  /** Whether it can be a relative pronoun. */
  public boolean isRelative() {
    return has(RELATIVE);
  }

  /** Whether it can be a possessive pronoun. */
  public boolean isPossessive() {
    return has(POSSESSIVE);
  }

  /** Whether it can be another pronoun: jeder, manche, niemand. */
  public boolean isOtherPronoun() {
    return has(OTHER_PRONOUN);
  }

  /** Whether it can be an interrogative: wer, was, wie, warum. */
  public boolean isInterrogative() {
    return has(INTERROGATIVE);
  }

  /** Whether it can be a preposition. */
  public boolean isPreposition() {
    return has(PREPOSITION);
  }

  /** Whether it can begin a subordinate clause: dass, ob, weil. */
  public boolean isSubjunction() {
    return has(SUBJUNCTION);
  }

  /** Whether it can join clauses of one rank: und, aber. */
  public boolean isConjunction() {
    return has(CONJUNCTION);
  }

  /** Whether it can be an adverb. */
  public boolean isAdverb() {
    return has(ADVERB);
  }

  /** Whether it can be a numeral. */
  public boolean isNumeral() {
    return has(NUMERAL);
  }

  /** Whether it can be the separated particle of a verb: kündigte … an. */
  public boolean isParticle() {
    return has(PARTICLE);
  }

  /** Whether it belongs to a closed class of small words. */
  public boolean isFunctionWord() {
    return has(FUNCTION);
  }

  /** Case, number and gender bits that all readings allow; see the constructor. */
  public int agreement() {
    return agreement;
  }

  /** Whether it can stand in the given case: 0 nominative, 1 genitive, 2 dative, 3 accusative. */
  public boolean canBeCase(int grammaticalCase) {
    return (agreement >> (6 * grammaticalCase) & 0x3f) != 0;
  }

  /** Whether it can be singular in the given gender: 0 masculine, 1 feminine, 2 neuter. */
  public boolean canBeGender(int gender) {
    return (agreement & 0b001001_001001_001001_001001 << gender) != 0;
  }

  /** Whether it names a body that can speak. */
  public boolean isBody() {
    return (senses.bits() & Senses.BODY) != 0;
  }

  /** Whether it says only what sort of body it is: Organisation, Nachrichtenagentur. */
  public boolean isGenericBody() {
    return (senses.bits() & Senses.GENERIC_BODY) != 0;
  }

  /** Whether it is such a word itself and no compound: the Küstenbank may well be one certain bank. */
  public boolean isPlainGenericBody() {
    return (senses.bits() & Senses.PLAIN_GENERIC_BODY) != 0;
  }

  /** Whether it names people without a name. */
  public boolean isGroup() {
    return (senses.bits() & Senses.GROUP) != 0;
  }

  /** Whether it names a text. */
  public boolean isDocument() {
    return (senses.bits() & Senses.DOCUMENT) != 0;
  }

  /** Whether it is a noun for people, since the dictionary has its feminine: Sieger, Siegerin. */
  public boolean isPerson() {
    return (senses.bits() & Senses.PERSON) != 0;
  }

  /** Whether it is a party. */
  public boolean isParty() {
    return (senses.bits() & Senses.PARTY) != 0;
  }

  /** Whether it is a title or form of address. */
  public boolean isTitle() {
    return (senses.bits() & Senses.TITLE) != 0;
  }

  /** Whether it is a title that shows a man. */
  public boolean isMasculineTitle() {
    return (senses.bits() & Senses.MASCULINE_TITLE) != 0;
  }

  /** Whether it is a title that shows a woman. */
  public boolean isFeminineTitle() {
    return (senses.bits() & Senses.FEMININE_TITLE) != 0;
  }

  /** Whether it is a small word within names. */
  public boolean isNameParticle() {
    return (senses.bits() & Senses.NAME_PARTICLE) != 0;
  }

  /** Whether it is a country. */
  public boolean isCountry() {
    return (senses.bits() & Senses.COUNTRY) != 0;
  }

  /** Whether it is a country with a genitive -s. */
  public boolean isCountryInGenitive() {
    return (senses.bits() & Senses.COUNTRY_IN_GENITIVE) != 0;
  }

  /** Whether it is a place with a genitive -s. */
  public boolean isPlaceInGenitive() {
    return (senses.bits() & Senses.PLACE_IN_GENITIVE) != 0;
  }

  /** Whether it names a part of a day of the week: Montagmittag; the day alone may be a surname. */
  public boolean isPartOfDay() {
    return (senses.bits() & Senses.PART_OF_DAY) != 0;
  }

  /** Whether it names a day or month, or says which one: Montag, März, gestrigen. */
  public boolean isTime() {
    return (senses.bits() & Senses.TIME) != 0;
  }

  /** Whether in small letters it can be an adjective: „Weißen“ in des Weißen Hauses. */
  public boolean isAdjectiveInSmall() {
    return (senses.bits() & Senses.ADJECTIVE_IN_SMALL) != 0;
  }

  /** Case, number and gender bits of the word in small letters; see {@link #agreement()}. */
  public int agreementInSmall() {
    return senses.agreementInSmall();
  }

  /** Whether the word without its last -s is a name and no common noun: Kasachstans, Holms. */
  public boolean isNameInGenitive() {
    return (senses.bits() & Senses.NAME_IN_GENITIVE) != 0;
  }

  /** What the room of phrases found for this form by its lists, or -1 if it has not been asked yet. */
  public int kept() {
    return kept;
  }

  /**
   * Keeps an answer that depends on this form alone, so that it is found once a form; threads may find it twice.
   *
   * @param bits not negative
   * @return {@code bits}
   */
  public int keep(int bits) {
    kept = bits;
    return bits;
  }

  /** Whether it is among the small words that do this. */
  public boolean is(Use use) {
    return (senses.uses() & use.bit()) != 0;
  }

  /** Whether it has two letters or more and no small one. */
  public boolean isAllCapitals() {
    return (senses.bits() & Senses.ALL_CAPITALS) != 0;
  }

  /** Whether it names a kind of medium, or ends in one. */
  public boolean isMedium() {
    return (senses.bits() & Senses.MEDIUM) != 0;
  }

  /** Whether it says what sort of company something is, or ends in such a word. */
  public boolean isCompany() {
    return (senses.bits() & Senses.COMPANY) != 0;
  }

  /** Whether it ends the name of a company and is none alone: GmbH. */
  public boolean isLegalForm() {
    return (senses.bits() & Senses.LEGAL_FORM) != 0;
  }

  /** Whether it is a noun that surely stands in the plural or in another case: Präsidenten. */
  public boolean isNeverNominativeSingular() {
    return isKnown() && canBeNoun() && agreement() != 0 && (agreement() & NOMINATIVE_SINGULAR) == 0;
  }

  /** In lower case without an ending of adjectives: „dänisch“ of dänischen. */
  public String stemOfAdjective() {
    String word = lower();
    int n = word.length();
    boolean two = n > 4 && word.charAt(n - 2) == 'e' && "nmrs".indexOf(word.charAt(n - 1)) >= 0;
    return two ? word.substring(0, n - 2) : word.endsWith("e") ? word.substring(0, n - 1) : word;
  }

  /** Whether in small letters it is a small word within names: Van der Bellen. */
  public boolean isCapitalNameParticle() {
    return (senses.bits() & Senses.CAPITAL_NAME_PARTICLE) != 0;
  }

  /** Whether it is one that leads to a place as well: von, aus, zu. */
  public boolean isGermanNamePreposition() {
    return (senses.bits() & Senses.GERMAN_NAME_PREPOSITION) != 0;
  }

  /** Whether it ends like the names of bodies in other languages: International, Foundation. */
  public boolean hasForeignBodyEnding() {
    return (senses.bits() & Senses.FOREIGN_BODY_ENDING) != 0;
  }

  /** Whether in small letters it is a function word or an adverb: „Auch“, where a sentence begins. */
  public boolean isSmallWordInSmall() {
    return (senses.bits() & Senses.SMALL_WORD_IN_SMALL) != 0;
  }

  /** Whether it is a first name with a genitive -s, and nothing else: Britneys. */
  public boolean isFirstNameInGenitive() {
    return (senses.bits() & Senses.FIRST_NAME_IN_GENITIVE) != 0;
  }

  /** Whether it is a man's first name though it ends in -a. */
  public boolean isMansNameInA() {
    return (senses.bits() & Senses.MAN_S_NAME_IN_A) != 0;
  }

  /** Whether, as an attribute, it makes an office a past one: früheren, damalige. */
  public boolean isFormer() {
    return (senses.bits() & Senses.FORMER) != 0;
  }

  /** Whether, as an attribute, it belongs to an office: stellvertretende, innenpolitischer. */
  public boolean isOfficeAttribute() {
    return (senses.bits() & Senses.OFFICE_ATTRIBUTE) != 0;
  }

  /** Whether it is of a verb whose subject heads or stands for its object: leitet, gründete. */
  public boolean isHeadingVerb() {
    return (senses.bits() & Senses.HEADING_VERB) != 0;
  }

  /** Where in the form the name of an office begins (Polizei|sprecher), or -1. */
  public int roleAt() {
    return senses.roleAt();
  }

  /** Whether it names an office, or ends in one. */
  public boolean isRole() {
    return senses.roleAt() >= 0;
  }

  /** The country of an adjective in any inflection (israelischen: Israel), or null. */
  public @Nullable String country() {
    return senses.country();
  }

  /** Class as a noun of saying, also of the end of a compound; empty if it is none. */
  public String nounClass() {
    return senses.nounClass();
  }

  /** What a noun as written stands for: office, body, party, group, document, title, or „“. */
  public String sense() {
    return senses.name();
  }

  /** What is known of the verb that it is a form of. */
  public ReportingVerb reportingVerb() {
    return senses.verb();
  }

  @Override
  public String toString() {
    return text;
  }
}
