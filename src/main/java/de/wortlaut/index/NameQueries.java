package de.wortlaut.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/**
 * Turns names as people type them into queries over the terms of one reader. Each rung of the ladder
 * is tried only where the one before finds nothing: as typed, then with typos, then (institutions)
 * without attributes. The score says how well a name fits, and nothing else does.
 */
final class NameQueries {
  private static final float EXACT = 4;
  private static final float SURNAME = 3;
  private static final float WORDS = 2;
  private static final float OTHER = 1;

  /** Further words are left out; no name has so many. */
  private static final int MAX_WORDS = 32;

  /** Further apart than any two words of one name, nearer than those of two members. */
  private static final int NEAR = Schema.MEMBER_GAP / 2;

  private final IndexSearcher searcher;
  private final IndexReader reader;

  NameQueries(IndexSearcher searcher) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
  }

  /** Speakers of this name. */
  Query speaker(String typed) throws IOException {
    PersonName name = PersonName.of(typed);
    if (name.words().isEmpty()) {
      return new MatchNoDocsQuery("no letters in the name");
    }
    List<Query> asTyped = new ArrayList<>();
    addKey(asTyped, Schema.EXACT_NAME + SpeakerTerms.cut(name.key()), EXACT);
    addKey(asTyped, Schema.SURNAME + SpeakerTerms.cut(name.key()), SURNAME);
    addWords(asTyped, Schema.NAME, name.required(), WORDS);
    addJoint(asTyped, name.required());
    addStems(asTyped, Schema.BODY, Stems.of(typed), OTHER);
    Query query = best(asTyped);
    if (!asTyped.isEmpty() && findsAny(query)) {
      return query;
    }
    return best(
        List.of(similar(Schema.NAME, name.required()), similarJoint(name.required())));
  }

  /** The speaker of exactly this full name. */
  Query person(String fullName) {
    String key = Schema.EXACT_NAME + SpeakerTerms.cut(PersonName.of(fullName).key());
    return new ConstantScoreQuery(new TermQuery(new Term(Schema.KEY, key)));
  }

  /** Speakers for this institution. */
  Query institution(String typed) throws IOException {
    String plain = Abbreviations.withoutBracket(typed);
    List<String> stems = Stems.of(plain);
    if (stems.isEmpty()) {
      return new MatchNoDocsQuery("no letters in the institution");
    }
    List<Query> asTyped = new ArrayList<>();
    String key = SpeakerTerms.cut(String.join(" ", stems));
    addKey(asTyped, Schema.EXACT_INSTITUTION + key, EXACT);
    addStems(asTyped, Schema.INSTITUTION, stems, WORDS);
    Query query = best(asTyped);
    if (!asTyped.isEmpty() && findsAny(query)) {
      return query;
    }
    Query similar = similar(Schema.INSTITUTION, stems);
    if (findsAny(similar)) {
      return similar;
    }
    List<Query> withoutAttributes = new ArrayList<>();
    addStems(withoutAttributes, Schema.INSTITUTION, Stems.ofNouns(plain), OTHER);
    return best(withoutAttributes);
  }

  /** Speakers in this office. */
  static Query role(String typed) {
    List<String> stems = Stems.ofRole(typed);
    return stems.isEmpty()
        ? new MatchNoDocsQuery("no letters in the role")
        : all(Schema.ROLE, stems);
  }

  private void addKey(List<Query> queries, String key, float score) throws IOException {
    if (TermLookup.exists(reader, Schema.KEY, key)) {
      queries.add(scored(new TermQuery(new Term(Schema.KEY, key)), score));
    }
  }

  private void addWords(List<Query> queries, String field, List<String> words, float score)
      throws IOException {
    for (String word : words) {
      if (!TermLookup.exists(reader, field, word)) {
        return;
      }
    }
    queries.add(scored(all(field, words), score));
  }

  // The stems themselves and those of the other forms that articles give for them.
  private void addStems(List<Query> queries, String field, List<String> stems, float score)
      throws IOException {
    addWords(queries, field, stems, score);
    String key = SpeakerTerms.cut(String.join(" ", stems));
    for (String partner : TermLookup.partners(reader, Schema.ALIAS, key)) {
      addWords(queries, field, List.of(partner.split(" ")), score);
    }
  }

  // Words of one name must not come from two people who speak jointly.
  private void addJoint(List<Query> queries, List<String> words) throws IOException {
    for (String word : words) {
      if (!TermLookup.exists(reader, Schema.JOINT, word)) {
        return;
      }
    }
    if (words.size() == 1) {
      queries.add(scored(new TermQuery(new Term(Schema.JOINT, words.get(0))), OTHER));
      return;
    }
    PhraseQuery.Builder near = new PhraseQuery.Builder().setSlop(NEAR);
    head(words).forEach(word -> near.add(new Term(Schema.JOINT, word)));
    queries.add(scored(near.build(), OTHER));
  }

  // Names of which each word is, or differs by a typo from, a word typed.
  private Query similar(String field, List<String> words) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : head(words)) {
      Collection<String> spellings = TermLookup.similar(reader, field, word, words.size() > 1);
      if (spellings.isEmpty()) {
        return new MatchNoDocsQuery("nobody of a similar name");
      }
      List<BytesRef> terms = spellings.stream().map(BytesRef::new).toList();
      all.add(new TermInSetQuery(field, terms), Occur.FILTER);
    }
    return scored(all.build(), OTHER);
  }

  // The same among people who speak jointly, all words in the name of one of them.
  private Query similarJoint(List<String> words) throws IOException {
    MultiPhraseQuery.Builder near = new MultiPhraseQuery.Builder().setSlop(NEAR);
    for (String word : head(words)) {
      Collection<String> spellings = TermLookup.similar(reader, Schema.JOINT, word, words.size() > 1);
      if (spellings.isEmpty()) {
        return new MatchNoDocsQuery("nobody of a similar name");
      }
      near.add(spellings.stream().map(text -> new Term(Schema.JOINT, text)).toArray(Term[]::new));
    }
    return scored(near.build(), OTHER);
  }

  private boolean findsAny(Query query) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(1, null, 1)).scoreDocs.length > 0;
  }

  private static Query all(String field, List<String> words) {
    if (words.size() == 1) {
      return new TermQuery(new Term(field, words.get(0)));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    head(words).forEach(word -> all.add(new TermQuery(new Term(field, word)), Occur.FILTER));
    return all.build();
  }

  private static List<String> head(List<String> words) {
    return words.size() <= MAX_WORDS ? words : words.subList(0, MAX_WORDS);
  }

  private static Query scored(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  private static Query best(List<Query> queries) {
    return switch (queries.size()) {
      case 0 -> new MatchNoDocsQuery("nobody of that name");
      case 1 -> queries.get(0);
      default -> new DisjunctionMaxQuery(queries, 0);
    };
  }
}
