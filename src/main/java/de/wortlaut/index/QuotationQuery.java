package de.wortlaut.index;

import static java.util.Objects.requireNonNull;

import de.wortlaut.model.Gender;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.SpeakerKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in a {@link QuotationIndex}. All conditions must hold together; without any,
 * every quotation is found. Immutable, thread-safe.
 *
 * <pre>{@code
 * QuotationQuery.bySpeaker("Cha")
 * QuotationQuery.parse("speaker:Cha institution:\"Stimson Center\" Atommacht since:2024-06")
 * QuotationQuery.builder().institution("Außenministerium").words("Zölle -Stahl").limit(50).build()
 * }</pre>
 */
public final class QuotationQuery {
  /** Hits on a page unless a limit is set. */
  public static final int DEFAULT_LIMIT = 20;

  /** The most hits that a page can have. */
  public static final int MAX_LIMIT = 10_000;

  /** Labels given for each counted dimension. */
  public static final int DEFAULT_COUNTS = 10;

  /** Longer names and words are cut: nobody types them, and they cost time. */
  static final int MAX_TEXT = 10_000;

  private final @Nullable String speaker;
  private final @Nullable String person;
  private final @Nullable String institution;
  private final @Nullable String role;
  private final @Nullable String article;
  private final @Nullable String outlet;
  private final List<WordClause> words;
  private final Set<QuotationType> types;
  private final Set<SpeakerKind> kinds;
  private final @Nullable Gender gender;
  private final @Nullable LocalDate since;
  private final @Nullable LocalDate until;
  private final double minConfidence;
  private final int limit;
  private final SortOrder sort;
  private final @Nullable String after;
  private final boolean collapseCopies;
  private final Set<Dimension> counts;
  private final int countLimit;
  private final List<String> remarks;

  QuotationQuery(QuotationQueryBuilder b) {
    speaker = b.speaker;
    person = b.person;
    institution = b.institution;
    role = b.role;
    article = b.article;
    outlet = b.outlet;
    words = List.copyOf(b.words);
    types = Set.copyOf(b.types);
    kinds = Set.copyOf(b.kinds);
    gender = b.gender;
    since = b.since;
    until = b.until;
    minConfidence = b.minConfidence;
    limit = b.limit;
    sort = b.sort;
    after = b.after;
    collapseCopies = b.collapseCopies;
    counts = Set.copyOf(b.counts);
    countLimit = b.countLimit;
    remarks = List.copyOf(b.remarks);
  }

  /**
   * Everything that {@code name} said; see {@link QuotationQueryBuilder#speaker}.
   *
   * @param name a name in any of the forms told there
   * @return the query
   * @throws NullPointerException if {@code name} is null
   */
  public static QuotationQuery bySpeaker(String name) {
    return builder().speaker(requireNonNull(name, "name")).build();
  }

  /**
   * Everything that was said for {@code name}; see {@link QuotationQueryBuilder#institution}.
   *
   * @param name a name in any of the forms told there
   * @return the query
   * @throws NullPointerException if {@code name} is null
   */
  public static QuotationQuery byInstitution(String name) {
    return builder().institution(requireNonNull(name, "name")).build();
  }

  /**
   * Reads what a person typed. Words are looked for in the quotations, {@code "…"} holds words
   * together, {@code -} leaves quotations with a word out, and {@code field:value} sets a
   * condition: {@code speaker}, {@code person}, {@code institution}, {@code role}, {@code type},
   * {@code kind}, {@code gender}, {@code since}, {@code until}, {@code article}, {@code outlet},
   * {@code confidence}, {@code sort}. Dates are {@code 2024}, {@code 2024-06}, {@code 2024-06-13}
   * or {@code 13.6.2024}; {@code since} means the first day of such a time, {@code until} the last.
   *
   * <p>No input throws. What cannot be understood is left out and named in {@link #remarks}.
   *
   * @param typed the words and conditions
   * @return the query
   * @throws NullPointerException if {@code typed} is null
   */
  public static QuotationQuery parse(String typed) {
    return new QuerySyntax(requireNonNull(typed, "typed")).read().build();
  }

  /** {@return a query without conditions, to add some} */
  public static QuotationQueryBuilder builder() {
    return new QuotationQueryBuilder();
  }

  /** {@return a builder that starts from this query} */
  public QuotationQueryBuilder toBuilder() {
    return new QuotationQueryBuilder(this);
  }

  /** {@return see {@link QuotationQueryBuilder#speaker}} */
  public @Nullable String speaker() {
    return speaker;
  }

  /** {@return see {@link QuotationQueryBuilder#person}} */
  public @Nullable String person() {
    return person;
  }

  /** {@return see {@link QuotationQueryBuilder#institution}} */
  public @Nullable String institution() {
    return institution;
  }

  /** {@return see {@link QuotationQueryBuilder#role}} */
  public @Nullable String role() {
    return role;
  }

  /** {@return see {@link QuotationQueryBuilder#article}} */
  public @Nullable String article() {
    return article;
  }

  /** {@return see {@link QuotationQueryBuilder#outlet}} */
  public @Nullable String outlet() {
    return outlet;
  }

  /** {@return see {@link QuotationQueryBuilder#words}} */
  public List<WordClause> words() {
    return words;
  }

  /** {@return see {@link QuotationQueryBuilder#type}; empty for any} */
  public Set<QuotationType> types() {
    return types;
  }

  /** {@return see {@link QuotationQueryBuilder#kind}; empty for any} */
  public Set<SpeakerKind> kinds() {
    return kinds;
  }

  /** {@return see {@link QuotationQueryBuilder#gender}} */
  public @Nullable Gender gender() {
    return gender;
  }

  /** {@return see {@link QuotationQueryBuilder#since}} */
  public @Nullable LocalDate since() {
    return since;
  }

  /** {@return see {@link QuotationQueryBuilder#until}} */
  public @Nullable LocalDate until() {
    return until;
  }

  /** {@return see {@link QuotationQueryBuilder#minConfidence}} */
  public double minConfidence() {
    return minConfidence;
  }

  /** {@return see {@link QuotationQueryBuilder#limit}} */
  public int limit() {
    return limit;
  }

  /** {@return see {@link QuotationQueryBuilder#sort}} */
  public SortOrder sort() {
    return sort;
  }

  /** {@return see {@link QuotationQueryBuilder#after}} */
  public @Nullable String after() {
    return after;
  }

  /** {@return see {@link QuotationQueryBuilder#collapseCopies}} */
  public boolean collapseCopies() {
    return collapseCopies;
  }

  /** {@return see {@link QuotationQueryBuilder#count}} */
  public Set<Dimension> counts() {
    return counts;
  }

  /** {@return see {@link QuotationQueryBuilder#countLimit}} */
  public int countLimit() {
    return countLimit;
  }

  /** {@return what {@link #parse} left out and why, a sentence each; empty if all was understood} */
  public List<String> remarks() {
    return remarks;
  }
}
