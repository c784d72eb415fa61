package de.wortlaut.language;

import de.wortlaut.text.Lines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks the lexicons about one form, and about its parts where it is a compound. */
final class SenseReader {
  private static final Set<String> PARTS_OF_DAYS = partsOfDays();
  private static final Set<String> TIMES = times();
  private static final Set<String> MEDIA = new HashSet<>(Lines.read(SenseReader.class, "media.txt"));
  private static final Set<String> LEGAL_FORMS = new HashSet<>(Lines.read(SenseReader.class, "legal-forms.txt"));
  private static final List<String> COMPANIES = Lines.read(SenseReader.class, "companies.txt");
  private static final Set<String> NAME_PREPOSITIONS =
      new HashSet<>(Lines.read(SenseReader.class, "name-prepositions.txt"));
  private static final List<String> FOREIGN_ENDINGS = Lines.read(SenseReader.class, "foreign-body-endings.txt");
  private static final Set<String> MEN_IN_A = new HashSet<>(Lines.read(SenseReader.class, "mens-names-in-a.txt"));
  private static final Set<String> FORMER = new HashSet<>(Lines.read(SenseReader.class, "former-attributes.txt"));
  private static final Set<String> OFFICE_ATTRIBUTES =
      new HashSet<>(Lines.read(SenseReader.class, "office-attributes.txt"));
  private static final Set<String> HEADING_VERBS = new HashSet<>(Lines.read(SenseReader.class, "heading-verbs.txt"));
  /** Attributes of offices in any compound: innenpolitisch, finanzpolitisch. */
  private static final String POLITICAL = "politisch";
  /** The longest ending of an adjective. */
  private static final int LONGEST_ENDING = 2;
  /** The shortest entry of media.txt. */
  private static final int SHORTEST_MEDIUM = MEDIA.stream().mapToInt(String::length).min().orElse(0);

  private final WordForm form;
  private final String text;
  private final NounLexicon nouns;
  private final Dictionary dictionary;
  private final ReportingWords reporting;
  private int bits;

  SenseReader(WordForm form, NounLexicon nouns, Dictionary dictionary, ReportingWords reporting) {
    this.form = form;
    this.text = form.text();
    this.nouns = nouns;
    this.dictionary = dictionary;
    this.reporting = reporting;
  }

  private static Set<String> partsOfDays() {
    Set<String> out = new HashSet<>();
    for (String day : Lines.read(SenseReader.class, "days.txt")) {
      Lines.read(SenseReader.class, "parts-of-days.txt").forEach(part -> out.add(day + part));
    }
    return out;
  }

  private static Set<String> times() {
    Set<String> out = new HashSet<>(Lines.read(SenseReader.class, "days.txt"));
    out.addAll(Lines.read(SenseReader.class, "months.txt"));
    return out;
  }

  Senses senses() {
    ReportingVerb verb = reporting.verb(form.verb());
    int uses = Use.of(text, form.lower());
    flag(Senses.PART_OF_DAY, PARTS_OF_DAYS.contains(form.lower()));
    flag(Senses.TIME, TIMES.contains(form.lower()));
    flag(Senses.NAME_PARTICLE, nouns.isParticle(text));
    flag(Senses.HEADING_VERB, HEADING_VERBS.contains(form.verb()));
    attributes();
    flag(Senses.GERMAN_NAME_PREPOSITION, NAME_PREPOSITIONS.contains(text));
    WordForm small = text.equals(form.lower()) ? form : dictionary.form(form.lower(), false);
    flag(Senses.ADJECTIVE_IN_SMALL, small.canBeAdjective());
    genitives();
    if (text.isEmpty() || Character.isLowerCase(text.charAt(0))) {
      flag(Senses.TITLE, nouns.isTitle(text));
      return new Senses(bits, -1, nouns.country(text), "", nouns.isTitle(text) ? "title" : "", small.agreement(),
          uses, verb);
    }
    flag(Senses.SMALL_WORD_IN_SMALL, small.isFunctionWord() || small.isAdverb());
    flag(Senses.CAPITAL_NAME_PARTICLE, nouns.isParticle(form.lower()));
    names();
    nouns();
    return new Senses(bits, nouns.role(text), nouns.country(text), reporting.nounClass(text), nouns.sense(text),
        small.agreement(), uses, verb);
  }

  private void attributes() {
    String word = form.lower();
    for (int cut = 0; cut <= Math.min(LONGEST_ENDING, word.length()); cut++) {
      String stem = word.substring(0, word.length() - cut);
      flag(Senses.FORMER, FORMER.contains(stem));
      flag(Senses.OFFICE_ATTRIBUTE, OFFICE_ATTRIBUTES.contains(stem) || stem.endsWith(POLITICAL));
    }
  }

  private void flag(int flag, boolean holds) {
    bits |= holds ? flag : 0;
  }

  private void names() {
    flag(Senses.FOREIGN_BODY_ENDING, FOREIGN_ENDINGS.stream().anyMatch(text::endsWith));
    flag(Senses.MAN_S_NAME_IN_A, MEN_IN_A.contains(text));
    flag(Senses.ALL_CAPITALS, text.length() > 1 && text.chars().noneMatch(Character::isLowerCase));
    flag(Senses.PARTY, nouns.isParty(text));
    flag(Senses.TITLE, nouns.isTitle(text));
    flag(Senses.MASCULINE_TITLE, nouns.titleGender(text).equals("m"));
    flag(Senses.FEMININE_TITLE, nouns.titleGender(text).equals("f"));
    flag(Senses.COUNTRY, nouns.isCountry(text));
    flag(Senses.LEGAL_FORM, LEGAL_FORMS.contains(text));
  }

  private void genitives() {
    if (text.length() > 2 && text.endsWith("s")) {
      String bare = text.substring(0, text.length() - 1);
      WordForm name = dictionary.form(bare, false);
      boolean capital = !Character.isLowerCase(text.charAt(0));
      flag(Senses.NAME_IN_GENITIVE, name.isKnown() && name.canBeNominal() && !name.canBeNoun());
      flag(Senses.COUNTRY_IN_GENITIVE, capital && !nouns.isCountry(text) && nouns.isCountry(bare));
      flag(Senses.PLACE_IN_GENITIVE, capital && text.length() > 4 && name.isPlace());
      boolean genitive = form.canBeFirstName() ? !form.canBeCase(0) : !form.canBeSurname() && !form.canBeNoun();
      flag(Senses.FIRST_NAME_IN_GENITIVE, capital && genitive && GivenNames.withName(name).canBeFirstName());
    }
  }

  private void nouns() {
    flag(Senses.BODY, nouns.isBody(text));
    flag(Senses.GENERIC_BODY, nouns.isGenericBody(text));
    flag(Senses.PLAIN_GENERIC_BODY, nouns.isPlainGenericBody(text));
    flag(Senses.GROUP, nouns.isGroup(text));
    flag(Senses.DOCUMENT, nouns.isDocument(text));
    flag(Senses.PERSON, nouns.isPerson(text));
    flag(Senses.COMPANY, COMPANIES.stream().anyMatch(form.lower()::endsWith));
    flag(Senses.MEDIUM, endsInMedium());
  }

  private boolean endsInMedium() {
    for (int i = 0; i <= text.length() - SHORTEST_MEDIUM; i++) {
      if (MEDIA.contains(form.lower().substring(i))) {
        return true;
      }
    }
    return false;
  }
}
