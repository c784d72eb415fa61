package de.wortlaut.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.wortlaut.model.Extraction;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.DateTimeException;

/**
 * The JSON form of an {@link Extraction}, one object on one line:
 *
 * <pre>{@code
 * {"id":"bad","text":"…","title":"…","date":"2024-05-06","url":"…","outlet":"…","german":true,
 *  "quotes":[{"type":"DIRECT","spans":[{"begin":0,"end":27}],"text":"…",
 *    "cue":{"spans":[…],"text":"sagte"},"frame":{…},"addressee":{…},
 *    "context":{"begin":0,"end":90},
 *    "speaker":{"spans":[…],"text":"die Bürgermeisterin","kind":"PERSON","name":"Anna Feldhaus",
 *      "aliases":[],"gender":"f","role":"Bürgermeisterin","institution":null,"former":false,
 *      "members":[],"mentions":[…]},
 *    "reportedVia":{…},"confidence":0.98,"speakerConfidence":0.9,"nestedIn":0,"continues":0}]}
 * }</pre>
 *
 * {@code spans} and {@code text} of the speaker are those of {@link
 * de.wortlaut.model.Quotation#mention()}. Offsets count UTF-16 units of the article's text. What is
 * absent is left out or null; fields that are not known are passed over, so that later versions may
 * add some. Reading gives an extraction equal to the one written.
 *
 * <p>All methods may be called by any number of threads. Needs Jackson on the class path.
 */
public final class ExtractionJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private ExtractionJson() {}

  /**
   * {@return the extraction with its article, without line break}
   *
   * @param extraction what to write
   */
  public static String write(Extraction extraction) {
    return QuotationWriter.exact().whole(requireNonNull(extraction, "extraction")).toString();
  }

  /**
   * Writes the extraction with its article, without line break. Does not close {@code target}.
   *
   * @param extraction what to write
   * @param target where to
   * @throws IOException if {@code target} fails
   */
  public static void write(Extraction extraction, Writer target) throws IOException {
    target.write(write(extraction));
  }

  /**
   * {@return only the article's id, whether it is German and its quotations, confidence rounded to
   * three digits: enough to show or to compare, too little to be read back}
   *
   * @param extraction what to write
   */
  public static String writeQuotations(Extraction extraction) {
    return QuotationWriter.rounding().quotations(requireNonNull(extraction, "extraction")).toString();
  }

  /**
   * {@return the extraction that {@link #write} wrote}
   *
   * @param json one extraction
   * @throws IllegalArgumentException if {@code json} is something else; the message says what is
   *     wrong
   */
  public static Extraction read(String json) {
    requireNonNull(json, "json");
    try {
      return ExtractionReader.extraction(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("field \"date\" is no day: " + e.getMessage(), e);
    }
  }

  /**
   * {@return the extraction that {@link #write} wrote, from all that {@code source} holds} Does not
   * close it.
   *
   * @param source one extraction
   * @throws IllegalArgumentException if it holds something else; the message says what is wrong
   * @throws IOException if {@code source} fails
   */
  public static Extraction read(Reader source) throws IOException {
    StringBuilder json = new StringBuilder();
    char[] buffer = new char[8192];
    for (int n = source.read(buffer); n >= 0; n = source.read(buffer)) {
      json.append(buffer, 0, n);
    }
    return read(json.toString());
  }
}
