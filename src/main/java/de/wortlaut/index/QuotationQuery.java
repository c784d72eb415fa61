package de.wortlaut.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import de.wortlaut.model.Gender;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.SpeakerKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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

  private QuotationQuery(Builder b) {
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
   * {@return everything that {@code name} said; see {@link Builder#speaker}}
   *
   * @param name a name in any of the forms told there
   * @throws NullPointerException if {@code name} is null
   */
  public static QuotationQuery bySpeaker(String name) {
    return builder().speaker(requireNonNull(name, "name")).build();
  }

  /**
   * {@return everything that was said for {@code name}; see {@link Builder#institution}}
   *
   * @param name a name in any of the forms told there
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
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this query} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.speaker = speaker;
    b.person = person;
    b.institution = institution;
    b.role = role;
    b.article = article;
    b.outlet = outlet;
    b.words.addAll(words);
    b.types.addAll(types);
    b.kinds.addAll(kinds);
    b.gender = gender;
    b.since = since;
    b.until = until;
    b.minConfidence = minConfidence;
    b.limit = limit;
    b.sort = sort;
    b.after = after;
    b.collapseCopies = collapseCopies;
    b.counts.addAll(counts);
    b.countLimit = countLimit;
    b.remarks.addAll(remarks);
    return b;
  }

  /** {@return the condition of {@link Builder#speaker}} */
  public @Nullable String speaker() {
    return speaker;
  }

  /** {@return the condition of {@link Builder#person}} */
  public @Nullable String person() {
    return person;
  }

  /** {@return the condition of {@link Builder#institution}} */
  public @Nullable String institution() {
    return institution;
  }

  /** {@return the condition of {@link Builder#role}} */
  public @Nullable String role() {
    return role;
  }

  /** {@return the condition of {@link Builder#article}} */
  public @Nullable String article() {
    return article;
  }

  /** {@return the condition of {@link Builder#outlet}} */
  public @Nullable String outlet() {
    return outlet;
  }

  /** {@return the condition of {@link Builder#words}} */
  public List<WordClause> words() {
    return words;
  }

  /** {@return the condition of {@link Builder#type}; empty for any} */
  public Set<QuotationType> types() {
    return types;
  }

  /** {@return the condition of {@link Builder#kind}; empty for any} */
  public Set<SpeakerKind> kinds() {
    return kinds;
  }

  /** {@return the condition of {@link Builder#gender}} */
  public @Nullable Gender gender() {
    return gender;
  }

  /** {@return the condition of {@link Builder#since}} */
  public @Nullable LocalDate since() {
    return since;
  }

  /** {@return the condition of {@link Builder#until}} */
  public @Nullable LocalDate until() {
    return until;
  }

  /** {@return the condition of {@link Builder#minConfidence}} */
  public double minConfidence() {
    return minConfidence;
  }

  /** {@return the condition of {@link Builder#limit}} */
  public int limit() {
    return limit;
  }

  /** {@return the condition of {@link Builder#sort}} */
  public SortOrder sort() {
    return sort;
  }

  /** {@return the condition of {@link Builder#after}} */
  public @Nullable String after() {
    return after;
  }

  /** {@return the condition of {@link Builder#collapseCopies}} */
  public boolean collapseCopies() {
    return collapseCopies;
  }

  /** {@return the condition of {@link Builder#count}} */
  public Set<Dimension> counts() {
    return counts;
  }

  /** {@return the condition of {@link Builder#countLimit}} */
  public int countLimit() {
    return countLimit;
  }

  /** {@return what {@link #parse} left out and why, a sentence each; empty if all was understood} */
  public List<String> remarks() {
    return remarks;
  }

  /** Collects conditions; null or nothing means that a condition is not set. Not thread-safe. */
  public static final class Builder {
    private @Nullable String speaker;
    private @Nullable String person;
    private @Nullable String institution;
    private @Nullable String role;
    private @Nullable String article;
    private @Nullable String outlet;
    private final List<WordClause> words = new ArrayList<>();
    private final Set<QuotationType> types = EnumSet.noneOf(QuotationType.class);
    private final Set<SpeakerKind> kinds = EnumSet.noneOf(SpeakerKind.class);
    private @Nullable Gender gender;
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;
    private double minConfidence;
    private int limit = DEFAULT_LIMIT;
    private SortOrder sort = SortOrder.RELEVANCE;
    private @Nullable String after;
    private boolean collapseCopies;
    private final Set<Dimension> counts = EnumSet.noneOf(Dimension.class);
    private int countLimit = DEFAULT_COUNTS;
    private final List<String> remarks = new ArrayList<>();

    private Builder() {}

    /**
     * Said by someone of this name: full name, surname, „Nachname, Vorname“, in any case, umlauts in
     * any spelling, particles and titles optional. Where nobody is called so, names that differ by
     * a typo are taken. Organisations are found in any inflection and by their abbreviations.
     *
     * @param name {@code null} or blank for any
     * @return this builder
     */
    public Builder speaker(@Nullable String name) {
      speaker = cut(name);
      return this;
    }

    /**
     * Said by exactly the person or body of this full name.
     *
     * @param fullName {@code null} or blank for any
     * @return this builder
     */
    public Builder person(@Nullable String fullName) {
      person = cut(fullName);
      return this;
    }

    /**
     * Said for this institution: words in any inflection and order, or an abbreviation of which any
     * indexed article gives the long form, or the other way round.
     *
     * @param name {@code null} or blank for any
     * @return this builder
     */
    public Builder institution(@Nullable String name) {
      institution = cut(name);
      return this;
    }

    /**
     * Said in this office or function, in any inflection, held by a woman or a man.
     *
     * @param role {@code null} or blank for any
     * @return this builder
     */
    public Builder role(@Nullable String role) {
      this.role = cut(role);
      return this;
    }

    /**
     * From the article with this id.
     *
     * @param id {@code null} for any
     * @return this builder
     */
    public Builder article(@Nullable String id) {
      article = id;
      return this;
    }

    /**
     * Published in this medium.
     *
     * @param name {@code null} or blank for any
     * @return this builder
     */
    public Builder outlet(@Nullable String name) {
      outlet = cut(name);
      return this;
    }

    /**
     * Adds words that the quotation must hold, in any inflection; {@code "…"} holds words together,
     * {@code -} leaves quotations with a word out.
     *
     * @param typed adds nothing if {@code null}
     * @return this builder
     */
    public Builder words(@Nullable String typed) {
      if (typed != null) {
        words.addAll(QuerySyntax.words(typed));
      }
      return this;
    }

    /**
     * Adds words as they are, without syntax.
     *
     * @param clause the words
     * @return this builder
     */
    public Builder words(WordClause clause) {
      words.add(requireNonNull(clause, "clause"));
      return this;
    }

    /**
     * Adds a type; the quotation is of one of the types added.
     *
     * @param type adds nothing if {@code null}
     * @return this builder
     */
    public Builder type(@Nullable QuotationType type) {
      if (type != null) {
        types.add(type);
      }
      return this;
    }

    /**
     * Adds a kind of speaker; the speaker, or one of several, is of one of the kinds added.
     *
     * @param kind adds nothing if {@code null}
     * @return this builder
     */
    public Builder kind(@Nullable SpeakerKind kind) {
      if (kind != null) {
        kinds.add(kind);
      }
      return this;
    }

    /**
     * Said by a woman, or by a man.
     *
     * @param gender {@code null} for any
     * @return this builder
     */
    public Builder gender(@Nullable Gender gender) {
      this.gender = gender;
      return this;
    }

    /**
     * Published on this day or later; leaves undated articles out.
     *
     * @param day {@code null} for any
     * @return this builder
     */
    public Builder since(@Nullable LocalDate day) {
      since = day;
      return this;
    }

    /**
     * Published on this day or earlier; leaves undated articles out.
     *
     * @param day {@code null} for any
     * @return this builder
     */
    public Builder until(@Nullable LocalDate day) {
      until = day;
      return this;
    }

    /**
     * A quotation with at least this probability.
     *
     * @param confidence 0 for any
     * @return this builder
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Builder minConfidence(double confidence) {
      checkArgument(
          confidence >= 0 && confidence <= 1, "minConfidence must lie in 0..1: %s", confidence);
      minConfidence = confidence;
      return this;
    }

    /**
     * The most hits to give.
     *
     * @param hits {@link #DEFAULT_LIMIT} unless set
     * @return this builder
     * @throws IllegalArgumentException if it is not between 1 and {@link #MAX_LIMIT}
     */
    public Builder limit(int hits) {
      checkArgument(hits >= 1 && hits <= MAX_LIMIT, "limit must lie in 1..%s: %s", MAX_LIMIT, hits);
      limit = hits;
      return this;
    }

    /**
     * The order of hits.
     *
     * @param order {@link SortOrder#RELEVANCE} unless set
     * @return this builder
     */
    public Builder sort(SortOrder order) {
      sort = requireNonNull(order, "order");
      return this;
    }

    /**
     * The page behind the one whose {@link SearchResult#next} this is; the rest of the query must be
     * the same. The following page shows the index as it was on the first one if that was searched
     * in this {@link QuotationIndex} within the last minutes; otherwise it goes on behind the last
     * quotation seen in the index as it is.
     *
     * @param cursor {@code null} for the first page
     * @return this builder
     */
    public Builder after(@Nullable String cursor) {
      after = cursor;
      return this;
    }

    /**
     * Whether the same words of the same speaker are one hit with several outlets.
     *
     * @param collapse they are not unless set
     * @return this builder
     */
    public Builder collapseCopies(boolean collapse) {
      collapseCopies = collapse;
      return this;
    }

    /**
     * Adds dimensions by which to count all matching quotations.
     *
     * @param dimensions what to count by
     * @return this builder
     */
    public Builder count(Dimension... dimensions) {
      counts.addAll(List.of(dimensions));
      return this;
    }

    /**
     * The most labels to give for each dimension.
     *
     * @param labels {@link #DEFAULT_COUNTS} unless set
     * @return this builder
     * @throws IllegalArgumentException if it is not between 1 and {@link #MAX_LIMIT}
     */
    public Builder countLimit(int labels) {
      checkArgument(
          labels >= 1 && labels <= MAX_LIMIT, "countLimit must lie in 1..%s: %s", MAX_LIMIT, labels);
      countLimit = labels;
      return this;
    }

    Builder remark(String remark) {
      remarks.add(remark);
      return this;
    }

    /**
     * {@return the query}
     *
     * @throws IllegalArgumentException if {@code since} lies behind {@code until}
     */
    public QuotationQuery build() {
      checkArgument(
          since == null || until == null || !since.isAfter(until),
          "since %s lies behind until %s", since, until);
      return new QuotationQuery(this);
    }

    private static @Nullable String cut(@Nullable String text) {
      if (text == null || text.isBlank()) {
        return null;
      }
      return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }
  }
}
