package de.wortlaut.index;

import de.wortlaut.model.Gender;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.SpeakerKind;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A {@link QuotationQuery} in Lucene's terms, for one reader.
 *
 * @param query what to search
 * @param words the part of it that is about words, for highlighting; {@code null} if there is none
 */
record QueryPlan(Query query, @Nullable Query words) {

  static QueryPlan of(QuotationQuery query, IndexSearcher searcher, Analyzer analyzer)
      throws IOException {
    BooleanQuery.Builder plan = new BooleanQuery.Builder();
    Query words = words(query.words(), analyzer, plan);
    names(query, searcher, plan);
    filters(query, plan);
    return new QueryPlan(simplest(plan.build()), words);
  }

  private static void names(QuotationQuery query, IndexSearcher searcher, BooleanQuery.Builder plan)
      throws IOException {
    if (query.speaker() != null) {
      plan.add(new NameQueries(searcher).speaker(query.speaker()), Occur.MUST);
    }
    if (query.institution() != null) {
      plan.add(new NameQueries(searcher).institution(query.institution()), Occur.MUST);
    }
    if (query.person() != null) {
      plan.add(new NameQueries(searcher).person(query.person()), Occur.FILTER);
    }
    if (query.role() != null) {
      plan.add(new NameQueries(searcher).role(query.role()), Occur.FILTER);
    }
  }

  private static void filters(QuotationQuery query, BooleanQuery.Builder plan) {
    keys(plan, query.types().stream().map(QuotationType::name).toList(), Schema.TYPE);
    keys(plan, query.kinds().stream().map(SpeakerKind::name).toList(), Schema.KIND);
    Gender gender = query.gender();
    keys(plan, gender == null ? List.of() : List.of(gender.name()), Schema.GENDER);
    if (query.outlet() != null) {
      keys(plan, List.of(SpeakerTerms.cut(Folding.key(query.outlet()))), Schema.OUTLET);
    }
    if (query.article() != null) {
      String id = query.article();
      String safe = id.length() <= DocumentMapper.MAX_ID ? id : "";
      plan.add(new TermQuery(new Term(Schema.ARTICLE, safe)), Occur.FILTER);
    }
    if (query.since() != null || query.until() != null) {
      int first = query.since() == null ? Integer.MIN_VALUE : Days.of(query.since());
      int last = query.until() == null ? Integer.MAX_VALUE : Days.of(query.until());
      plan.add(IntField.newRangeQuery(Schema.DAY, first, last), Occur.FILTER);
    }
    if (query.minConfidence() > 0) {
      long least = (long) Math.ceil(query.minConfidence() * DocumentMapper.CONFIDENCE_STEPS - 1e-6);
      plan.add(
          NumericDocValuesField.newSlowRangeQuery(Schema.CONFIDENCE, least, Long.MAX_VALUE),
          Occur.FILTER);
    }
  }

  private static void keys(BooleanQuery.Builder plan, Collection<String> values, String prefix) {
    if (values.size() == 1) {
      Term term = new Term(Schema.KEY, prefix + values.iterator().next());
      plan.add(new TermQuery(term), Occur.FILTER);
    } else if (!values.isEmpty()) {
      List<BytesRef> terms = values.stream().map(v -> new BytesRef(prefix + v)).toList();
      plan.add(new TermInSetQuery(Schema.KEY, terms), Occur.FILTER);
    }
  }

  // Adds the words to the plan and returns those that can be highlighted.
  private static @Nullable Query words(
      List<WordClause> clauses, Analyzer analyzer, BooleanQuery.Builder plan) {
    QueryBuilder builder = new QueryBuilder(analyzer);
    BooleanQuery.Builder wanted = new BooleanQuery.Builder();
    int count = 0;
    for (WordClause clause : clauses) {
      String text = Folding.compose(clause.text());
      Query query =
          clause.phrase()
              ? builder.createPhraseQuery(Schema.WORDS, text)
              : builder.createBooleanQuery(Schema.WORDS, text, Occur.MUST);
      if (query == null) {
        continue; // nothing but words such as „und“, which are not indexed
      }
      plan.add(query, clause.negated() ? Occur.MUST_NOT : Occur.MUST);
      if (!clause.negated()) {
        wanted.add(query, Occur.SHOULD);
        count++;
      }
    }
    return count == 0 ? null : wanted.build();
  }

  private static Query simplest(BooleanQuery plan) {
    List<BooleanClause> clauses = plan.clauses();
    if (clauses.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    if (clauses.size() == 1) {
      BooleanClause only = clauses.get(0);
      if (only.occur() == Occur.MUST) {
        return only.query();
      }
      if (only.occur() == Occur.FILTER) {
        return new ConstantScoreQuery(only.query());
      }
    }
    if (clauses.stream().allMatch(BooleanClause::isProhibited)) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
      clauses.forEach(all::add);
      return all.build();
    }
    return plan;
  }
}
