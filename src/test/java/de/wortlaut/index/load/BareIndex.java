package de.wortlaut.index.load;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.Speaker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** The same work as anyone would do it with Lucene alone. */
final class BareIndex implements AutoCloseable {
  private final GermanAnalyzer analyzer = new GermanAnalyzer();
  private final FacetsConfig facets = new FacetsConfig();
  private final IndexWriter writer;
  private final SearcherManager manager;
  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState state;

  BareIndex(Path folder) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setRAMBufferSizeMB(64);
    writer = new IndexWriter(FSDirectory.open(folder), config);
    manager = new SearcherManager(writer, null);
    searcher = manager.acquire();
    state =
        searcher.getIndexReader().maxDoc() == 0
            ? null
            : new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), facets);
  }

  void add(Extraction extraction) throws IOException {
    List<Document> documents = new ArrayList<>();
    int number = 0;
    for (Quotation quotation : extraction.quotations()) {
      documents.add(facets.build(document(extraction.article(), quotation, number++)));
    }
    writer.updateDocuments(new Term("article", extraction.article().id()), documents);
  }

  private static Document document(Article article, Quotation quotation, int number) {
    Speaker speaker = quotation.speaker();
    Document document = new Document();
    document.add(new StringField("article", article.id(), Field.Store.YES));
    document.add(new StoredField("title", article.title()));
    document.add(new StoredField("url", article.url()));
    document.add(new StoredField("outlet", article.outlet()));
    document.add(new IntField("day", (int) article.date().toEpochDay(), Field.Store.YES));
    document.add(new StoredField("number", number));
    document.add(new StringField("type", quotation.type().name(), Field.Store.YES));
    document.add(new TextField("words", quotation.text(), Field.Store.YES));
    document.add(
        new StoredField("context", quotation.context().of(article.text())));
    document.add(new StoredField("contextBegin", quotation.context().begin()));
    document.add(new StoredField("spans", quotation.spans().toString()));
    document.add(new StringField("speaker", speaker.name(), Field.Store.YES));
    document.add(new StringField("kind", speaker.kind().name(), Field.Store.YES));
    document.add(new StoredField("role", speaker.role()));
    document.add(new TextField("institution", speaker.institution(), Field.Store.YES));
    document.add(new StoredField("confidence", quotation.confidence()));
    document.add(new StoredField("speakerConfidence", quotation.speakerConfidence()));
    document.add(new SortedSetDocValuesFacetField("speaker", speaker.name()));
    document.add(new SortedSetDocValuesFacetField("institution", speaker.institution()));
    document.add(new SortedSetDocValuesFacetField("type", quotation.type().name()));
    return document;
  }

  void commit() throws IOException {
    writer.commit();
  }

  void refresh() throws IOException {
    manager.maybeRefreshBlocking();
  }

  Query speaker(String name) {
    return new TermQuery(new Term("speaker", name));
  }

  Query text(String field, String text) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        all.add(new TermQuery(new Term(field, term.toString())), Occur.MUST);
      }
      tokens.end();
    }
    return all.build();
  }

  Query filtered(Query query, String type, int firstDay) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermQuery(new Term("type", type)), Occur.FILTER)
        .add(IntField.newRangeQuery("day", firstDay, Integer.MAX_VALUE), Occur.FILTER)
        .build();
  }

  /** The first 20 documents with all their stored fields. */
  int search(Query query, boolean counts) throws IOException {
    int length = 0;
    StoredFields stored = searcher.storedFields();
    ScoreDoc[] hits;
    if (counts) {
      FacetsCollectorManager.FacetsResult result =
          FacetsCollectorManager.search(searcher, query, 20, new FacetsCollectorManager());
      hits = result.topDocs().scoreDocs;
      FacetsCollector collected = result.facetsCollector();
      SortedSetDocValuesFacetCounts counted = new SortedSetDocValuesFacetCounts(state, collected);
      length += String.valueOf(counted.getTopChildren(10, "speaker")).length();
      length += String.valueOf(counted.getTopChildren(10, "type")).length();
    } else {
      hits = searcher.search(query, 20).scoreDocs;
    }
    for (ScoreDoc hit : hits) {
      length += stored.document(hit.doc).get("context").length();
    }
    return length;
  }

  @Override
  public void close() throws IOException {
    manager.release(searcher);
    manager.close();
    writer.close();
  }

  static int segments(Path folder) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      return reader.leaves().size();
    }
  }
}
