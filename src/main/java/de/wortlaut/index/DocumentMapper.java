package de.wortlaut.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Makes the block of documents of an article.
 *
 * @param documents one for each quotation, in order
 * @param fingerprint equal for extractions that give the same documents
 */
record DocumentMapper(List<Document> documents, long fingerprint) {
  /** Article ids are one term, which Lucene limits to 32,766 bytes. */
  static final int MAX_ID = 8_000;

  /** How finely confidence is kept for filtering. */
  static final int CONFIDENCE_STEPS = 10_000;

  static DocumentMapper of(Extraction extraction, SpeakerTerms.Recent terms) {
    Article article = extraction.article();
    checkArgument(
        article.id().length() <= MAX_ID, "article id is longer than %s characters", MAX_ID);
    try {
      List<byte[]> stored = encode(extraction);
      List<String> abbreviations = abbreviations(extraction, terms);
      long fingerprint = fingerprint(stored, abbreviations);
      Set<String> rareSeen = new HashSet<>();
      List<Document> documents = new ArrayList<>(stored.size());
      for (int i = 0; i < stored.size(); i++) {
        HitCodec.setFingerprint(stored.get(i), fingerprint);
        List<String> extra = i == 0 ? abbreviations : List.of();
        documents.add(
            document(article, extraction.quotations().get(i), terms.of(extraction.quotations().get(i).speaker()),
                stored.get(i), extra, rareSeen));
      }
      return new DocumentMapper(documents, fingerprint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> encode(Extraction extraction) throws IOException {
    Article article = extraction.article();
    List<Quotation> quotations = extraction.quotations();
    List<byte[]> stored = new ArrayList<>(quotations.size());
    ByteBuffersDataOutput out = ByteBuffersDataOutput.newResettableInstance();
    for (int i = 0; i < quotations.size(); i++) {
      TextSpan place = quotations.get(i).context();
      checkArgument(
          place.end() <= article.text().length(),
          "context of quotation %s of article %s lies beyond its text", i, article.id());
      String context = place.of(article.text());
      HitCodec.encode(out, article, i, quotations.size(), quotations.get(i), context);
      stored.add(out.toArrayCopy());
      out.reset();
    }
    return stored;
  }

  private static List<String> abbreviations(Extraction extraction, SpeakerTerms.Recent terms) {
    if (extraction.quotations().isEmpty() || extraction.article().text().indexOf('(') < 0) {
      return List.of();
    }
    Set<String> institutions = new LinkedHashSet<>();
    for (Quotation quotation : extraction.quotations()) {
      Speaker speaker = quotation.speaker();
      institutions.addAll(terms.of(speaker).institutionLabels());
    }
    return Abbreviations.termsInText(extraction.article().text(), institutions);
  }

  private static long fingerprint(List<byte[]> stored, List<String> abbreviations) {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    stored.forEach(hasher::putBytes);
    abbreviations.forEach(term -> hasher.putString(term, StandardCharsets.UTF_8));
    return hasher.hash().asLong();
  }

  private static Document document(
      Article article,
      Quotation quotation,
      SpeakerTerms speaker,
      byte[] stored,
      List<String> extraKeys,
      Set<String> rareSeen) {
    Document document = new Document();
    document.add(new StringField(Schema.ARTICLE, article.id(), Field.Store.NO));
    document.add(new StoredField(Schema.STORED, new BytesRef(stored)));
    document.add(new Field(Schema.WORDS, Folding.compose(quotation.text()), Schema.RANKED));
    speaker.words().forEach(
        (field, words) -> terms(document, field, words, Schema.isJoint(field) ? Schema.POSITIONS : Schema.TERMS));
    terms(document, Schema.KEY, keys(article, quotation, speaker, extraKeys, rareSeen), Schema.TERMS);
    values(document, article, quotation, speaker);
    return document;
  }

  private static void terms(Document document, String field, List<String> terms, FieldType type) {
    if (!terms.isEmpty()) {
      document.add(new Field(field, new TermStream(terms), type));
    }
  }

  private static List<String> keys(
      Article article,
      Quotation quotation,
      SpeakerTerms speaker,
      List<String> extraKeys,
      Set<String> rareSeen) {
    List<String> keys = new ArrayList<>(speaker.keys());
    keys.add(Schema.TYPE + quotation.type());
    if (article.outlet() != null) {
      keys.add(Schema.OUTLET + SpeakerTerms.cut(Folding.key(article.outlet())));
    }
    for (String key : speaker.rareKeys()) {
      if (rareSeen.add(key)) {
        keys.add(key);
      }
    }
    keys.addAll(extraKeys);
    return keys;
  }

  private static void values(
      Document document, Article article, Quotation quotation, SpeakerTerms speaker) {
    if (article.date() != null) {
      int day = Days.of(article.date());
      document.add(new IntField(Schema.DAY, day, Field.Store.NO));
    }
    if (article.outlet() != null) {
      document.add(
          new SortedDocValuesField(
              Schema.OUTLET_LABEL, new BytesRef(SpeakerTerms.cut(article.outlet()))));
    }
    for (String label : speaker.speakerLabels()) {
      document.add(new SortedSetDocValuesField(Schema.SPEAKER_LABEL, new BytesRef(label)));
    }
    for (String label : speaker.institutionLabels()) {
      document.add(new SortedSetDocValuesField(Schema.INSTITUTION_LABEL, new BytesRef(label)));
    }
    document.add(new NumericDocValuesField(Schema.TYPE_VALUE, quotation.type().ordinal()));
    long steps = Math.round(quotation.confidence() * CONFIDENCE_STEPS);
    document.add(new NumericDocValuesField(Schema.CONFIDENCE, steps));
    document.add(new NumericDocValuesField(Schema.COPY, copy(quotation, speaker)));
  }

  // Agencies' copies differ in quotation marks, spaces and hyphens, hence the folded words.
  private static long copy(Quotation quotation, SpeakerTerms speaker) {
    long hash = mixed(0, speaker.identity());
    return mixed(hash * 31, quotation.text());
  }

  private static long mixed(long seed, String text) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
      }
    }
    return hash;
  }
}
