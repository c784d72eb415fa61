package de.wortlaut.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One quotation: what was said, where it stands, and who said it. Immutable; made by the extractor
 * or by {@link #builder}.
 */
public final class Quotation {
  private final QuotationType type;
  private final Passage words;
  private final Passage cue;
  private final Passage frame;
  private final Passage addressee;
  private final Passage mention;
  private final TextSpan context;
  private final Speaker speaker;
  private final @Nullable Speaker reportedVia;
  private final double confidence;
  private final double speakerConfidence;
  private final int nestedIn;
  private final int continues;

  private Quotation(Builder b) {
    type = b.type;
    words = b.words;
    cue = b.cue;
    frame = b.frame;
    addressee = b.addressee;
    mention = b.mention;
    context = b.context == null ? TextSpan.of(b.words.begin(), b.words.end()) : b.context;
    speaker = b.speaker;
    reportedVia = b.reportedVia;
    confidence = b.confidence;
    speakerConfidence = b.speakerConfidence;
    nestedIn = b.nestedIn;
    continues = b.continues;
  }

  /**
   * Starts a quotation of {@code type} with the given words.
   *
   * @param type how it stands in the text
   * @param words what was said
   * @return the builder
   * @throws IllegalArgumentException if {@code words} is empty
   */
  public static Builder builder(QuotationType type, Passage words) {
    return new Builder(type, words);
  }

  /** {@return how the quotation stands in the text} */
  public QuotationType type() {
    return type;
  }

  /**
   * {@return its places in the article's original text, ordered and disjoint; several if
   * interrupted}
   */
  public List<TextSpan> spans() {
    return words.spans();
  }

  /** {@return its words: the slices at {@link #spans()}, joined by {@link Passage#GAP}} */
  public String text() {
    return words.text();
  }

  /** {@return words and places together} */
  public Passage words() {
    return words;
  }

  /** {@return the word that says that something is said („sagte“, „laut“); empty if there is none} */
  public Passage cue() {
    return cue;
  }

  /**
   * {@return the clause or phrase that introduces the quotation, cue included; empty if there is
   * none}
   */
  public Passage frame() {
    return frame;
  }

  /** {@return whom it was said to; empty if the text does not say} */
  public Passage addressee() {
    return addressee;
  }

  /**
   * {@return the words that stand for the speaker here: a name, „er“, „Angaben der Polizei“; may be
   * empty}
   */
  public Passage mention() {
    return mention;
  }

  /**
   * {@return from the begin of the first to the end of the last sentence that quotation and frame
   * touch}
   */
  public TextSpan context() {
    return context;
  }

  /** {@return who said it; {@link Speaker#none()} if nobody can say} */
  public Speaker speaker() {
    return speaker;
  }

  /** {@return the medium that passes on what the speaker said, {@code null} if none is named} */
  public @Nullable Speaker reportedVia() {
    return reportedVia;
  }

  /**
   * {@return probability between 0 and 1 that this is a quotation and its place right: that it
   * overlaps one with a token F1 of at least 0.5}
   */
  public double confidence() {
    return confidence;
  }

  /**
   * {@return probability between 0 and 1 that {@link #speaker()} is right, given that the quotation
   * is}
   */
  public double speakerConfidence() {
    return speakerConfidence;
  }

  /** {@return position in {@link Extraction#quotations()} of the quotation that this one lies in} */
  public OptionalInt nestedIn() {
    return nestedIn < 0 ? OptionalInt.empty() : OptionalInt.of(nestedIn);
  }

  /**
   * {@return position in {@link Extraction#quotations()} of the quotation whose words this one
   * carries on}
   */
  public OptionalInt continues() {
    return continues < 0 ? OptionalInt.empty() : OptionalInt.of(continues);
  }

  /** {@return a builder that starts from this quotation} */
  public Builder toBuilder() {
    return new Builder(type, words)
        .cue(cue)
        .frame(frame)
        .addressee(addressee)
        .mention(mention)
        .context(context)
        .speaker(speaker)
        .reportedVia(reportedVia)
        .confidence(confidence)
        .speakerConfidence(speakerConfidence)
        .nestedIn(nestedIn)
        .continues(continues);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quotation q
        && type == q.type
        && words.equals(q.words)
        && cue.equals(q.cue)
        && frame.equals(q.frame)
        && addressee.equals(q.addressee)
        && mention.equals(q.mention)
        && context.equals(q.context)
        && speaker.equals(q.speaker)
        && java.util.Objects.equals(reportedVia, q.reportedVia)
        && Double.compare(confidence, q.confidence) == 0
        && Double.compare(speakerConfidence, q.speakerConfidence) == 0
        && nestedIn == q.nestedIn
        && continues == q.continues;
  }

  @Override
  public int hashCode() {
    return 31 * words.hashCode() + type.hashCode();
  }

  /** The speaker's name and the words, for logs. */
  @Override
  public String toString() {
    return speaker.name() + ": " + text() + " [" + type + "]";
  }

  /** Collects the parts of a quotation; all but type and words are optional. Not thread-safe. */
  public static final class Builder {
    private final QuotationType type;
    private final Passage words;
    private Passage cue = Passage.none();
    private Passage frame = Passage.none();
    private Passage addressee = Passage.none();
    private Passage mention = Passage.none();
    private @Nullable TextSpan context;
    private Speaker speaker = Speaker.none();
    private @Nullable Speaker reportedVia;
    private double confidence = 1;
    private double speakerConfidence = 1;
    private int nestedIn = -1;
    private int continues = -1;

    private Builder(QuotationType type, Passage words) {
      this.type = requireNonNull(type, "type");
      this.words = requireNonNull(words, "words");
      checkArgument(!words.isEmpty(), "a quotation needs words");
    }

    /**
     * Sets {@link Quotation#cue()}.
     *
     * @param cue {@link Passage#none()} for none
     * @return this builder
     */
    public Builder cue(Passage cue) {
      this.cue = requireNonNull(cue, "cue");
      return this;
    }

    /**
     * Sets {@link Quotation#frame()}.
     *
     * @param frame {@link Passage#none()} for none
     * @return this builder
     */
    public Builder frame(Passage frame) {
      this.frame = requireNonNull(frame, "frame");
      return this;
    }

    /**
     * Sets {@link Quotation#addressee()}.
     *
     * @param addressee {@link Passage#none()} for none
     * @return this builder
     */
    public Builder addressee(Passage addressee) {
      this.addressee = requireNonNull(addressee, "addressee");
      return this;
    }

    /**
     * Sets {@link Quotation#mention()}.
     *
     * @param mention {@link Passage#none()} for none
     * @return this builder
     */
    public Builder mention(Passage mention) {
      this.mention = requireNonNull(mention, "mention");
      return this;
    }

    /**
     * Sets {@link Quotation#context()}; by default the extent of the words.
     *
     * @param context a place in the article's text
     * @return this builder
     */
    public Builder context(TextSpan context) {
      this.context = requireNonNull(context, "context");
      return this;
    }

    /**
     * Sets {@link Quotation#speaker()}.
     *
     * @param speaker {@link Speaker#none()} for none
     * @return this builder
     */
    public Builder speaker(Speaker speaker) {
      this.speaker = requireNonNull(speaker, "speaker");
      return this;
    }

    /**
     * Sets {@link Quotation#reportedVia()}.
     *
     * @param medium {@code null} for none
     * @return this builder
     */
    public Builder reportedVia(@Nullable Speaker medium) {
      this.reportedVia = medium;
      return this;
    }

    /**
     * Sets {@link Quotation#confidence()}.
     *
     * @param confidence 1 unless set
     * @return this builder
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Builder confidence(double confidence) {
      checkArgument(confidence >= 0 && confidence <= 1, "confidence must lie in 0..1: %s", confidence);
      this.confidence = confidence;
      return this;
    }

    /**
     * Sets {@link Quotation#speakerConfidence()}.
     *
     * @param confidence 1 unless set
     * @return this builder
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Builder speakerConfidence(double confidence) {
      checkArgument(
          confidence >= 0 && confidence <= 1, "speakerConfidence must lie in 0..1: %s", confidence);
      this.speakerConfidence = confidence;
      return this;
    }

    /**
     * Sets {@link Quotation#nestedIn()}; -1 for none.
     *
     * @param position from 0
     * @return this builder
     */
    public Builder nestedIn(int position) {
      this.nestedIn = position;
      return this;
    }

    /**
     * Sets {@link Quotation#continues()}; -1 for none.
     *
     * @param position from 0
     * @return this builder
     */
    public Builder continues(int position) {
      this.continues = position;
      return this;
    }

    /** {@return the quotation} */
    public Quotation build() {
      return new Quotation(this);
    }
  }
}
