package de.wortlaut.language;

import java.util.Collection;

/**
 * All that is known of words, asked once a form: the dictionary, the nouns for offices, bodies, groups and documents,
 * the words of saying. One an extractor; immutable but for a cache, and thread-safe.
 */
public final class Lexicon {
  private static final Lexicon STANDARD = new Lexicon(NounLexicon.standard(), ReportingWords.standard());

  private final Dictionary dictionary = Dictionary.shared();
  private final NounLexicon nouns;
  private final ReportingWords reporting;
  private final FormCache cache = new FormCache();

  private Lexicon(NounLexicon nouns, ReportingWords reporting) {
    this.nouns = nouns;
    this.reporting = reporting;
  }

  /** The lexicon that comes with the project. */
  public static Lexicon standard() {
    return STANDARD;
  }

  /**
   * This lexicon with more offices, which count for compounds too.
   *
   * @param offices nouns, masculine or feminine
   */
  public Lexicon withRoles(Collection<String> offices) {
    return offices.isEmpty() ? this : new Lexicon(nouns.withRoles(offices), reporting);
  }

  /**
   * This lexicon with more verbs of saying.
   *
   * @param infinitives such as „orakeln“
   */
  public Lexicon withReportingVerbs(Collection<String> infinitives) {
    return infinitives.isEmpty() ? this : new Lexicon(nouns, reporting.withVerbs(infinitives));
  }

  /** The nouns that the forms are read by. */
  public NounLexicon nouns() {
    return nouns;
  }

  /** The form of {@code word} as written. */
  public WordForm form(String word) {
    WordForm form = cache.get(word);
    if (form == null) {
      form = withSenses(dictionary.form(word, false));
      cache.put(form);
    }
    return form;
  }

  /** The same word where its capital may come from its place, so that the form in small letters counts too. */
  WordForm atStart(WordForm form) {
    WordForm known = form.atStart();
    if (known == null) {
      known = withSenses(dictionary.form(form.text(), true));
      form.keepAtStart(known);
    }
    return known;
  }

  /** The verb of {@code finite} with the separated {@code particle}, {@link ReportingVerb#NONE} if there is no such verb. */
  ReportingVerb separated(WordForm particle, WordForm finite) {
    WordForm infinitive = form(particle.lower() + finite.verb());
    return infinitive.canBeInfinitive() && infinitive.isKnown() ? reporting.verb(infinitive.text())
        : ReportingVerb.NONE;
  }

  private WordForm withSenses(WordForm form) {
    WordForm named = GivenNames.withName(form);
    return named.with(new SenseReader(named, nouns, dictionary, reporting).senses());
  }
}
