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
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
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
  private final List<NameMatch> ways = new ArrayList<>();
  private final List<Query> joint = new ArrayList<>();

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
    String key = SpeakerTerms.cut(name.key());
    Map<Character, FoundTerm> named = named(key);
    FoundTerm person = named.get(Schema.PERSON);
    FoundTerm body = named.get(Schema.BODY_ITSELF);
    List<FoundTerm> words = all(Schema.NAME, name.required());
    if (!words.isEmpty()) {
      addWithin(person, EXACT);
      addWithin(body, EXACT);
      addWithin(named.get(Schema.BY_SURNAME), SURNAME);
      addAll(words, WORDS);
    }
    addKey(named.get(Schema.MEMBER));
    boolean isFullName = person != null && name.required().size() > 1;
    if (!isFullName) {
      addJoint(Schema.NAME, name.required(), OTHER);
    }
    if (body != null || !isFullName) { // a known full name need not be looked for inside of others
      addStems(Schema.BODY, Stems.of(typed), OTHER);
    }
    return finds() ? found() : similar(Schema.NAME, name.required());
  }

  /** The speaker of exactly this full name. */
  Query person(String fullName) {
    String key = SpeakerTerms.cut(PersonName.of(fullName).key());
    return new TermInSetQuery(
        Schema.KEY,
        List.of(
            new BytesRef(Schema.named(key, Schema.PERSON)),
            new BytesRef(Schema.named(key, Schema.BODY_ITSELF)),
            new BytesRef(Schema.named(key, Schema.MEMBER))));
  }

  /** Speakers for this institution. */
  Query institution(String typed) throws IOException {
    String plain = Abbreviations.withoutBracket(typed);
    List<String> stems = Stems.of(plain);
    if (stems.isEmpty()) {
      return new MatchNoDocsQuery("no letters in the institution");
    }
    addKey(known(Schema.KEY, Schema.EXACT_INSTITUTION + keyOf(stems)));
    addStems(Schema.INSTITUTION, stems, WORDS);
    if (finds()) {
      return found();
    }
    Query similar = similar(Schema.INSTITUTION, stems);
    if (findsAny(similar)) {
      return similar;
    }
    addStems(Schema.INSTITUTION, Stems.ofNouns(plain), OTHER);
    return found();
  }

  /** Speakers in this office. */
  Query role(String typed) throws IOException {
    addWords(Schema.ROLE, Stems.ofRole(typed), OTHER);
    return found();
  }

  // Those of a name by who they are: one place in each dictionary.
  private Map<Character, FoundTerm> named(String key) throws IOException {
    Map<Character, FoundTerm> named = new HashMap<>();
    BytesRef begin = new BytesRef(Schema.NAMED + key + Schema.HALF);
    TermsEnum[] dictionaries = dictionaries(Schema.KEY);
    for (int segment = 0; segment < dictionaries.length; segment++) {
      TermsEnum terms = dictionaries[segment];
      boolean more = terms.seekCeil(begin) != TermsEnum.SeekStatus.END;
      while (more && StringHelper.startsWith(terms.term(), begin)) {
        char who = (char) terms.term().bytes[terms.term().offset + begin.length];
        FoundTerm term = named.get(who);
        if (term == null) {
          term = new FoundTerm(new Term(Schema.KEY, Schema.named(key, who)), dictionaries.length);
          named.put(who, term);
        }
        term.add(terms, segment);
        more = terms.next() != null;
      }
    }
    return named;
  }

  private void addKey(@Nullable FoundTerm key) {
    if (key != null) {
      addAll(List.of(key), EXACT);
    }
  }

  // What has this key has the words that are added next as well.
  private void addWithin(@Nullable FoundTerm key, float score) {
    if (key != null) {
      ways.add(new NameMatch(List.of(key), score, true));
    }
  }

  private void addAll(List<FoundTerm> terms, float score) {
    if (!terms.isEmpty()) {
      ways.add(new NameMatch(terms, score, false));
    }
  }

  // The stems themselves and those of the other forms that articles give for them.
  private void addStems(String field, List<String> stems, float score) throws IOException {
    addWords(field, stems, score);
    for (String partner : TermLookup.partners(reader, Schema.ALIAS, keyOf(stems))) {
      addWords(field, List.of(partner.split(" ")), score);
    }
  }

  private void addWords(String field, List<String> words, float score) throws IOException {
    addAll(all(field, words), score);
    addJoint(field, words, score);
  }

  private static String keyOf(List<String> stems) {
    return SpeakerTerms.cut(String.join(" ", stems));
  }

  // Words of one name must not come from two who speak jointly.
  private void addJoint(String field, List<String> words, float score) throws IOException {
    List<FoundTerm> all = all(Schema.joint(field), words);
    if (all.size() < 2) {
      addAll(all, score);
      return;
    }
    PhraseQuery.Builder near = new PhraseQuery.Builder().setSlop(NEAR);
    all.forEach(word -> near.add(word.term()));
    joint.add(scored(near.build(), score));
  }

  // Names of which each word is, or differs by a typo from, a word typed.
  private Query similar(String field, List<String> words) throws IOException {
    return best(List.of(similarSingle(field, words), similarJoint(Schema.joint(field), words)));
  }

  private Query similarSingle(String field, List<String> words) throws IOException {
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

  // The same among those who speak jointly, all words in the name of one of them.
  private Query similarJoint(String field, List<String> words) throws IOException {
    MultiPhraseQuery.Builder near = new MultiPhraseQuery.Builder().setSlop(NEAR);
    for (String word : head(words)) {
      Collection<String> spellings = TermLookup.similar(reader, field, word, words.size() > 1);
      if (spellings.isEmpty()) {
        return new MatchNoDocsQuery("nobody of a similar name");
      }
      near.add(spellings.stream().map(text -> new Term(field, text)).toArray(Term[]::new));
    }
    return scored(near.build(), OTHER);
  }

  // A term that is there is in some document unless that was deleted; words together need not be.
  private boolean finds() throws IOException {
    boolean isCertain =
        !reader.hasDeletions() && ways.stream().anyMatch(way -> way.terms().size() == 1);
    return isCertain || findsAny(found());
  }

  private boolean findsAny(Query query) throws IOException {
    return !(query instanceof MatchNoDocsQuery)
        && searcher.search(query, new TopScoreDocCollectorManager(1, null, 1)).scoreDocs.length > 0;
  }

  private Query found() {
    List<Query> queries = new ArrayList<>(joint);
    if (!ways.isEmpty()) {
      queries.add(new NameMatchQuery(ways));
    }
    return best(queries);
  }

  // All words, none if one is nowhere.
  private List<FoundTerm> all(String field, List<String> words) throws IOException {
    List<FoundTerm> all = new ArrayList<>(words.size());
    for (String word : head(words)) {
      FoundTerm term = known(field, word);
      if (term == null) {
        return List.of();
      }
      all.add(term);
    }
    return all;
  }

  private @Nullable FoundTerm known(String field, String text) throws IOException {
    TermsEnum[] dictionaries = dictionaries(field);
    FoundTerm term = new FoundTerm(new Term(field, text), dictionaries.length);
    for (int segment = 0; segment < dictionaries.length; segment++) {
      term.lookUp(dictionaries[segment], segment);
    }
    return term.isAnywhere() ? term : null;
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
