package de.wortlaut.index;

import static com.google.common.base.Preconditions.checkArgument;
import static de.wortlaut.index.QuotationQuery.MAX_LIMIT;
import static de.wortlaut.index.QuotationQuery.MAX_TEXT;
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
 * Collects the conditions of a {@link QuotationQuery}; null or nothing means that a condition is not
 * set. Not thread-safe.
 */
public final class QuotationQueryBuilder {
  @Nullable
  String speaker;
  @Nullable
  String person;
  @Nullable
  String institution;
  @Nullable
  String role;
  @Nullable
  String article;
  @Nullable
  String outlet;
  final List<WordClause> words = new ArrayList<>();
  final Set<QuotationType> types = EnumSet.noneOf(QuotationType.class);
  final Set<SpeakerKind> kinds = EnumSet.noneOf(SpeakerKind.class);
  @Nullable
  Gender gender;
  @Nullable
  LocalDate since;
  @Nullable
  LocalDate until;
  double minConfidence;
  int limit = QuotationQuery.DEFAULT_LIMIT;
  SortOrder sort = SortOrder.RELEVANCE;
  @Nullable
  String after;
  boolean collapseCopies;
  final Set<Dimension> counts = EnumSet.noneOf(Dimension.class);
  int countLimit = QuotationQuery.DEFAULT_COUNTS;
  final List<String> remarks = new ArrayList<>();

  QuotationQueryBuilder() {}

  QuotationQueryBuilder(QuotationQuery from) {
    speaker = from.speaker();
    person = from.person();
    institution = from.institution();
    role = from.role();
    article = from.article();
    outlet = from.outlet();
    words.addAll(from.words());
    types.addAll(from.types());
    kinds.addAll(from.kinds());
    gender = from.gender();
    since = from.since();
    until = from.until();
    minConfidence = from.minConfidence();
    limit = from.limit();
    sort = from.sort();
    after = from.after();
    collapseCopies = from.collapseCopies();
    counts.addAll(from.counts());
    countLimit = from.countLimit();
    remarks.addAll(from.remarks());
  }

  /**
   * Said by someone of this name: full name, surname, „Nachname, Vorname“, in any case, umlauts in
   * any spelling, particles and titles optional. Where nobody is called so, names that differ by
   * a typo are taken. Organisations are found in any inflection and by their abbreviations.
   *
   * @param name a name in any of the forms told there
   * @return this builder
   */
  public QuotationQueryBuilder speaker(@Nullable String name) {
    speaker = cut(name);
    return this;
  }

  /**
   * {@return said by exactly the person or body of this full name}
   *
   * @param fullName the name in full
   */
  public QuotationQueryBuilder person(@Nullable String fullName) {
    person = cut(fullName);
    return this;
  }

  /**
   * Said for this institution: words in any inflection and order, or an abbreviation of which any
   * indexed article gives the long form, or the other way round.
   *
   * @param name a name in any of the forms told there
   * @return this builder
   */
  public QuotationQueryBuilder institution(@Nullable String name) {
    institution = cut(name);
    return this;
  }

  /**
   * {@return said in this office or function, in any inflection, held by a woman or a man}
   *
   * @param role a role
   */
  public QuotationQueryBuilder role(@Nullable String role) {
    this.role = cut(role);
    return this;
  }

  /**
   * {@return from the article with this id}
   *
   * @param id the article's id
   */
  public QuotationQueryBuilder article(@Nullable String id) {
    article = id;
    return this;
  }

  /**
   * {@return published in this medium}
   *
   * @param name a name in any of the forms told there
   */
  public QuotationQueryBuilder outlet(@Nullable String name) {
    outlet = cut(name);
    return this;
  }

  /**
   * Adds words that the quotation must hold, in any inflection; {@code "…"} holds words together,
   * {@code -} leaves quotations with a word out.
   *
   * @param typed the words and conditions
   * @return this builder
   */
  public QuotationQueryBuilder words(@Nullable String typed) {
    if (typed != null) {
      words.addAll(QuerySyntax.words(typed));
    }
    return this;
  }

  /**
   * {@return adds words as they are, without syntax}
   *
   * @param clause words to find or to leave out
   */
  public QuotationQueryBuilder words(WordClause clause) {
    words.add(requireNonNull(clause, "clause"));
    return this;
  }

  /**
   * {@return adds a type; the quotation is of one of the types added}
   *
   * @param type a type
   */
  public QuotationQueryBuilder type(@Nullable QuotationType type) {
    if (type != null) {
      types.add(type);
    }
    return this;
  }

  /**
   * {@return adds a kind of speaker; the speaker, or one of several, is of one of the kinds added}
   *
   * @param kind a kind
   */
  public QuotationQueryBuilder kind(@Nullable SpeakerKind kind) {
    if (kind != null) {
      kinds.add(kind);
    }
    return this;
  }

  /**
   * {@return said by a woman, or by a man}
   *
   * @param gender a gender
   */
  public QuotationQueryBuilder gender(@Nullable Gender gender) {
    this.gender = gender;
    return this;
  }

  /**
   * {@return published on this day or later; leaves undated articles out}
   *
   * @param day a day
   */
  public QuotationQueryBuilder since(@Nullable LocalDate day) {
    since = day;
    return this;
  }

  /**
   * {@return published on this day or earlier; leaves undated articles out}
   *
   * @param day a day
   */
  public QuotationQueryBuilder until(@Nullable LocalDate day) {
    until = day;
    return this;
  }

  /**
   * A quotation with at least this probability.
   *
   * @param confidence from 0 to 1
   * @return this builder
   * @throws IllegalArgumentException if it is not between 0 and 1
   */
  public QuotationQueryBuilder minConfidence(double confidence) {
    checkArgument(
        confidence >= 0 && confidence <= 1, "minConfidence must lie in 0..1: %s", confidence);
    minConfidence = confidence;
    return this;
  }

  /**
   * The most hits to give.
   *
   * @param hits how many hits a page has
   * @return this builder
   * @throws IllegalArgumentException if it is not between 1 and {@link QuotationQuery#MAX_LIMIT}
   */
  public QuotationQueryBuilder limit(int hits) {
    checkArgument(hits >= 1 && hits <= MAX_LIMIT, "limit must lie in 1..%s: %s", MAX_LIMIT, hits);
    limit = hits;
    return this;
  }

  /**
   * {@return the order of hits}
   *
   * @param order the order
   */
  public QuotationQueryBuilder sort(SortOrder order) {
    sort = requireNonNull(order, "order");
    return this;
  }

  /**
   * The page behind the one whose {@link SearchResult#next} this is; the rest of the query must be
   * the same. The following page shows the index as it was on the first one if that was searched
   * in this {@link QuotationIndex} within the last minutes; otherwise it goes on behind the last
   * quotation seen in the index as it is.
   *
   * @param cursor {@link SearchResult#next}'s cursor
   * @return this builder
   */
  public QuotationQueryBuilder after(@Nullable String cursor) {
    after = cursor;
    return this;
  }

  /**
   * {@return whether the same words of the same speaker are one hit with several outlets}
   *
   * @param collapse whether copies are one hit
   */
  public QuotationQueryBuilder collapseCopies(boolean collapse) {
    collapseCopies = collapse;
    return this;
  }

  /**
   * {@return adds dimensions by which to count all matching quotations}
   *
   * @param dimensions what to count
   */
  public QuotationQueryBuilder count(Dimension... dimensions) {
    counts.addAll(List.of(dimensions));
    return this;
  }

  /**
   * The most labels to give for each dimension.
   *
   * @param labels how many values a count shows
   * @return this builder
   * @throws IllegalArgumentException if it is not between 1 and {@link QuotationQuery#MAX_LIMIT}
   */
  public QuotationQueryBuilder countLimit(int labels) {
    checkArgument(
        labels >= 1 && labels <= MAX_LIMIT, "countLimit must lie in 1..%s: %s", MAX_LIMIT, labels);
    countLimit = labels;
    return this;
  }

  QuotationQueryBuilder remark(String remark) {
    remarks.add(remark);
    return this;
  }

  /**
   * The query.
   *
   * @return this builder
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
