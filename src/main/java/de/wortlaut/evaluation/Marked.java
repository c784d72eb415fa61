package de.wortlaut.evaluation;

import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.TextSpan;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quotation, annotated or found, with its parts as sets of the article's tokens.
 *
 * @param id of the annotation, -1 for a quotation that was found
 * @param found the quotation that was found, {@code null} for an annotation
 */
record Marked(int id, QuotationType type, Map<Part, BitSet> parts, @Nullable Quotation found) {
  private static final BitSet NOTHING = new BitSet();

  /** Orders by tokens, then by the name of the type. */
  static final Comparator<Marked> BY_PLACE =
      Comparator.<Marked, BitSet>comparing(m -> m.part(Part.QUOTE), Tokens::compare)
          .thenComparing(m -> m.type().name());

  static Marked of(AnnotatedArticle.Annotation gold, List<TextSpan> tokens) {
    return new Marked(
        gold.id(),
        gold.type(),
        Map.of(
            Part.QUOTE, Tokens.touched(tokens, gold.quote()),
            Part.SPEAKER, Tokens.touched(tokens, gold.speaker()),
            Part.CUE, Tokens.touched(tokens, gold.cue()),
            Part.FRAME, Tokens.touched(tokens, gold.frame()),
            Part.ADDRESSEE, Tokens.touched(tokens, gold.addressee())),
        null);
  }

  static Marked of(Quotation quotation, List<TextSpan> tokens) {
    return new Marked(
        -1,
        quotation.type(),
        Map.of(
            Part.QUOTE, Tokens.touched(tokens, quotation.spans()),
            Part.SPEAKER, Tokens.touched(tokens, quotation.mention().spans()),
            Part.CUE, Tokens.touched(tokens, quotation.cue().spans()),
            Part.FRAME, Tokens.touched(tokens, quotation.frame().spans()),
            Part.ADDRESSEE, Tokens.touched(tokens, quotation.addressee().spans())),
        quotation);
  }

  BitSet part(Part part) {
    return parts.getOrDefault(part, NOTHING);
  }

  double f1(Marked other, Part part) {
    return Tokens.f1(part(part), other.part(part));
  }
}
