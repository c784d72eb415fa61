package de.wortlaut.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
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
import org.jspecify.annotations.Nullable;

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
  private final Map<String, TermsEnum[]> dictionaries = new HashMap<>();
  private boolean certain;

  /** For one name of one query. */
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
    String key = SpeakerTerms.cut(name.key());
    TermQuery exact = key(Schema.EXACT_PERSON + key);
    TermQuery surname =
        PersonName.surname(typed).equals(key) ? key(Schema.SURNAME + key) : null;
    addWords(asTyped, Schema.NAME, name.required(), WORDS);
    if (!asTyped.isEmpty()) {
      asTyped.set(0, preferring(asTyped.get(0), exact, surname));
    }
    addKey(asTyped, Schema.EXACT_MEMBER + key, EXACT);
    boolean isFullName = exact != null && name.required().size() > 1;
    if (!isFullName) {
      addJoint(asTyped, name.required());
    }
    boolean isBody = addKey(asTyped, Schema.EXACT_BODY + key, EXACT);
    if (isBody || !isFullName) { // a known full name need not be looked for inside of others
      addStems(asTyped, Schema.BODY, Stems.of(typed), OTHER);
    }
    if (finds(asTyped)) {
      return best(asTyped);
    }
    return best(
        List.of(similar(Schema.NAME, name.required()), similarJoint(name.required())));
  }

  /** The speaker of exactly this full name. */
  Query person(String fullName) {
    String key = SpeakerTerms.cut(PersonName.of(fullName).key());
    return new TermInSetQuery(
        Schema.KEY,
        List.of(
            new BytesRef(Schema.EXACT_PERSON + key),
            new BytesRef(Schema.EXACT_BODY + key),
            new BytesRef(Schema.EXACT_MEMBER + key)));
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
    if (finds(asTyped)) {
      return best(asTyped);
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
  Query role(String typed) throws IOException {
    List<String> stems = Stems.ofRole(typed);
    Query query = stems.isEmpty() ? null : all(Schema.ROLE, stems);
    return query == null ? new MatchNoDocsQuery("nobody in this role") : query;
  }

  private boolean addKey(List<Query> queries, String key, float score) throws IOException {
    TermQuery query = key(key);
    if (query != null) {
      queries.add(scored(query, score));
    }
    return query != null;
  }

  private @Nullable TermQuery key(String key) throws IOException {
    TermQuery query = known(Schema.KEY, key);
    certain |= query != null && !reader.hasDeletions();
    return query;
  }

  // A single speaker of this exact name or surname has its words as well, so nothing is found twice.
  private static Query preferring(
      Query words, @Nullable TermQuery exact, @Nullable TermQuery surname) {
    if (exact == null && surname == null) {
      return words;
    }
    BooleanQuery.Builder preferring = new BooleanQuery.Builder().add(words, Occur.MUST);
    if (exact != null) {
      preferring.add(scored(exact, EXACT - WORDS), Occur.SHOULD);
    }
    if (surname != null) {
      preferring.add(scored(surname, (SURNAME - WORDS) / 2), Occur.SHOULD);
    }
    return preferring.build();
  }

  private void addWords(List<Query> queries, String field, List<String> words, float score)
      throws IOException {
    Query all = all(field, words);
    if (all != null) {
      certain |= words.size() == 1 && !reader.hasDeletions();
      queries.add(scored(all, score));
    }
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

  // A term that is there is in some document unless that was deleted; words together need not be.
  private boolean finds(List<Query> queries) throws IOException {
    return !queries.isEmpty() && (certain || findsAny(best(queries)));
  }

  private boolean findsAny(Query query) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(1, null, 1)).scoreDocs.length > 0;
  }

  // All words together, null if one is nowhere.
  private @Nullable Query all(String field, List<String> words) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : head(words)) {
      TermQuery query = known(field, word);
      if (query == null) {
        return null;
      }
      if (words.size() == 1) {
        return query;
      }
      all.add(query, Occur.FILTER);
    }
    return all.build();
  }

  // Keeps where the term is found, so that it is looked up once.
  private @Nullable TermQuery known(String field, String text) throws IOException {
    Term term = new Term(field, text);
    TermStates states = new TermStates(searcher.getTopReaderContext());
    TermsEnum[] dictionaries = dictionaries(field);
    for (int segment = 0; segment < dictionaries.length; segment++) {
      TermsEnum terms = dictionaries[segment];
      if (terms.seekExact(term.bytes())) {
        states.register(terms.termState(), segment, terms.docFreq(), terms.totalTermFreq());
      }
    }
    return states.docFreq() == 0 ? null : new TermQuery(term, states);
  }

  // To open a dictionary takes longer than to look something up in it.
  private TermsEnum[] dictionaries(String field) throws IOException {
    TermsEnum[] opened = dictionaries.get(field);
    if (opened == null) {
      opened = new TermsEnum[reader.leaves().size()];
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        opened[leaf.ord] = terms == null ? TermsEnum.EMPTY : terms.iterator();
      }
      dictionaries.put(field, opened);
    }
    return opened;
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
