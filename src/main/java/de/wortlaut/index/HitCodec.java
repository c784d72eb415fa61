package de.wortlaut.index;

import de.wortlaut.model.Article;
import de.wortlaut.model.Gender;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as bytes in one stored field: the fingerprint of its article, the number of quotations
 * of the article, then the parts of {@link StoredQuotation}. Words that lie within the context, as
 * they nearly always do, are kept once.
 */
final class HitCodec {
  private static final int FINGERPRINT_BYTES = 8;
  private static final Gender[] GENDERS = Gender.values();
  private static final SpeakerKind[] KINDS = SpeakerKind.values();
  private static final QuotationType[] TYPES = QuotationType.values();

  private HitCodec() {}

  /** Writes a quotation, with room at the front for the fingerprint. */
  static void encode(
      ByteBuffersDataOutput out,
      Article article,
      int number,
      int count,
      Quotation quotation,
      String context)
      throws IOException {
    out.writeLong(0);
    out.writeVInt(count);
    out.writeVInt(number);
    out.writeByte((byte) quotation.type().ordinal());
    out.writeInt(Float.floatToIntBits((float) quotation.confidence()));
    out.writeInt(Float.floatToIntBits((float) quotation.speakerConfidence()));
    out.writeString(article.id());
    optional(out, article.title());
    optional(out, article.url());
    optional(out, article.outlet());
    LocalDate date = article.date();
    out.writeByte((byte) (date == null ? 0 : 1));
    if (date != null) {
      out.writeZLong(date.toEpochDay());
    }
    speaker(out, quotation.speaker());
    Speaker via = quotation.reportedVia();
    optional(out, via == null ? null : via.name());
    words(out, quotation, context);
  }

  /** Puts the article's fingerprint in front. */
  static void setFingerprint(byte[] encoded, long fingerprint) {
    BitUtil.VH_LE_LONG.set(encoded, 0, fingerprint);
  }

  /** The fingerprint of the article that the quotation belongs to. */
  static long fingerprint(BytesRef encoded) {
    return (long) BitUtil.VH_LE_LONG.get(encoded.bytes, encoded.offset);
  }

  /**
   * The quotation in {@code encoded}.
   *
   * @throws IOException if the bytes are no quotation
   */
  static StoredQuotation decode(BytesRef encoded) throws IOException {
    try {
      return decode(
          new ByteArrayDataInput(
              encoded.bytes,
              encoded.offset + FINGERPRINT_BYTES,
              encoded.length - FINGERPRINT_BYTES));
    } catch (RuntimeException e) {
      throw new IOException("stored quotation is unreadable", e);
    }
  }

  private static StoredQuotation decode(ByteArrayDataInput in) throws IOException {
    int count = in.readVInt();
    int number = in.readVInt();
    QuotationType type = TYPES[in.readByte()];
    float confidence = Float.intBitsToFloat(in.readInt());
    float speakerConfidence = Float.intBitsToFloat(in.readInt());
    String article = in.readString();
    String title = optional(in);
    String url = optional(in);
    String outlet = optional(in);
    LocalDate date = in.readByte() == 0 ? null : LocalDate.ofEpochDay(in.readZLong());
    Speaker speaker = speaker(in);
    String via = optional(in);
    int contextBegin = in.readVInt();
    String context = in.readString();
    List<TextSpan> spans = spans(in);
    String text =
        in.readByte() == 0
            ? in.readString()
            : Passage.of(context, shifted(spans, -contextBegin)).text();
    return new StoredQuotation(
        article, title, url, date, outlet, number, count, type, text, context, contextBegin, spans,
        speaker, via, confidence, speakerConfidence);
  }

  private static void words(ByteBuffersDataOutput out, Quotation quotation, String context)
      throws IOException {
    TextSpan place = quotation.context();
    out.writeVInt(place.begin());
    out.writeString(context);
    out.writeVInt(quotation.spans().size());
    int last = 0;
    for (TextSpan span : quotation.spans()) {
      out.writeVInt(span.begin() - last);
      out.writeVInt(span.length());
      last = span.end();
    }
    boolean within = quotation.spans().stream().allMatch(place::contains)
        && Passage.of(context, shifted(quotation.spans(), -place.begin()))
            .text()
            .equals(quotation.text());
    out.writeByte((byte) (within ? 1 : 0));
    if (!within) {
      out.writeString(quotation.text());
    }
  }

  private static List<TextSpan> spans(ByteArrayDataInput in) throws IOException {
    int size = in.readVInt();
    List<TextSpan> spans = new ArrayList<>(size);
    int last = 0;
    for (int i = 0; i < size; i++) {
      int begin = last + in.readVInt();
      last = begin + in.readVInt();
      spans.add(TextSpan.of(begin, last));
    }
    return spans;
  }

  private static List<TextSpan> shifted(List<TextSpan> spans, int by) {
    if (spans.size() == 1) {
      TextSpan only = spans.get(0);
      return List.of(TextSpan.of(only.begin() + by, only.end() + by));
    }
    return spans.stream().map(s -> TextSpan.of(s.begin() + by, s.end() + by)).toList();
  }

  private static void speaker(ByteBuffersDataOutput out, Speaker speaker) throws IOException {
    out.writeByte((byte) speaker.kind().ordinal());
    Gender gender = speaker.gender();
    out.writeByte((byte) ((gender == null ? 0 : gender.ordinal() + 1) | (speaker.former() ? 8 : 0)));
    out.writeString(speaker.name());
    optional(out, speaker.role());
    optional(out, speaker.institution());
    out.writeVInt(speaker.aliases().size());
    for (String alias : speaker.aliases()) {
      out.writeString(alias);
    }
    out.writeVInt(speaker.members().size());
    for (Speaker member : speaker.members()) {
      speaker(out, member);
    }
  }

  private static Speaker speaker(ByteArrayDataInput in) throws IOException {
    SpeakerKind kind = KINDS[in.readByte()];
    int flags = in.readByte();
    Gender gender = (flags & 7) == 0 ? null : GENDERS[(flags & 7) - 1];
    String name = in.readString();
    String role = optional(in);
    String institution = optional(in);
    int aliasCount = in.readVInt();
    List<String> aliases = new ArrayList<>();
    for (int i = 0; i < aliasCount; i++) {
      aliases.add(in.readString());
    }
    int memberCount = in.readVInt();
    List<Speaker> members = new ArrayList<>();
    for (int i = 0; i < memberCount; i++) {
      members.add(speaker(in));
    }
    return new Speaker(
        kind, name, aliases, gender, role, institution, (flags & 8) != 0, members, List.of());
  }

  private static void optional(ByteBuffersDataOutput out, @Nullable String value)
      throws IOException {
    out.writeByte((byte) (value == null ? 0 : 1));
    if (value != null) {
      out.writeString(value);
    }
  }

  private static @Nullable String optional(ByteArrayDataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }
}
