package de.wortlaut;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The same words in another dress: what a web page does to the characters does not change who said what. */
class DressPropertyTest {
  private static final QuotationExtractor EXTRACTOR = QuotationExtractor.create();
  private static final List<String> ARTICLES =
      Stream.of("talsperre", "mt1", "gericht", "schweiz", "magazin", "politik", "ausland", "netz")
          .map(name -> ArticleGold.read(name).text().replace("\u00AD", "")).toList();

  /** A way to write a text otherwise; the random numbers say where. */
  private enum Dress {
    DECOMPOSED((text, random) -> Normalizer.normalize(text, Normalizer.Form.NFD)),
    SOFT_HYPHENS((text, random) -> between(text, random, "\u00AD")),
    ZERO_WIDTH_SPACES((text, random) -> between(text, random, "\u200B")),
    NO_BREAK_SPACES((text, random) -> each(text, ' ', random, "\u00A0", "\u202F")),
    WINDOWS_LINE_ENDS((text, random) -> text.replace("\n", "\r\n")),
    BYTE_ORDER_MARK((text, random) -> "\uFEFF" + text),
    NAMED_ENTITIES((text, random) -> each(each(text, 'ä', random, "&auml;"), 'ß', random, "&szlig;")),
    NUMBERED_ENTITIES((text, random) -> each(each(text, 'ü', random, "&#252;"), 'ö', random, "&#xF6;")),
    ESCAPED_MARKS((text, random) -> text.replace("„", "&bdquo;").replace("“", "&ldquo;").replace("\"", "&quot;"));

    private final BiFunction<String, Random, String> change;

    Dress(BiFunction<String, Random, String> change) {
      this.change = change;
    }
  }

  @Property(tries = 60)
  void whoSaidWhatStaysTheSame(@ForAll("articles") String text, @ForAll Dress dress, @ForAll long seed) {
    String dressed = dress.change.apply(text, new Random(seed));
    assertEquals(said(text), said(dressed), () -> dress + " changes who said what");
  }

  @Property(tries = 30)
  void dressesOverOneAnotherChangeNothingEither(@ForAll("articles") String text, @ForAll long seed) {
    Random random = new Random(seed);
    String dressed = Dress.NO_BREAK_SPACES.change.apply(Dress.SOFT_HYPHENS.change.apply(
        Dress.WINDOWS_LINE_ENDS.change.apply(Dress.DECOMPOSED.change.apply(text, random), random), random), random);
    assertEquals(said(text), said(dressed));
  }

  @Property(tries = 300)
  void everyPlaneAndBrokenSurrogatesAreTaken(@ForAll("wild") String text) {
    String framed = "Die Ministerin sagte, das Gesetz sei gut. " + text + " „Wir warten“, erklärte ihr Sprecher.";
    Extraction extraction = EXTRACTOR.extract(Article.of("wild", framed));
    for (Quotation q : extraction.quotations()) {
      assertEquals(Passage.of(framed, q.spans()), q.words());
    }
    assertEquals(extraction, EXTRACTOR.extract(Article.of("wild", framed)));
  }

  @Property(tries = 20)
  void allCapitalsAndNoCapitalsAreTaken(@ForAll("articles") String text) {
    for (String shouted : List.of(text.toUpperCase(java.util.Locale.GERMAN),
        text.toLowerCase(java.util.Locale.GERMAN))) {
      for (Quotation q : EXTRACTOR.extract(Article.of("caps", shouted)).quotations()) {
        assertEquals(Passage.of(shouted, q.spans()), q.words());
      }
    }
  }

  @Provide
  Arbitrary<String> articles() {
    return Arbitraries.of(ARTICLES);
  }

  @Provide
  Arbitrary<String> wild() {
    Arbitrary<String> codePoints = Arbitraries.integers().between(0, Character.MAX_CODE_POINT)
        .map(c -> new String(Character.toChars(c)));
    Arbitrary<String> signs =
        Arbitraries.of("\uD83D", "\uDE00", "\u200F", "\u202E", "\u2066", "\u200D", "\uFE0F", "\u0000",
            "„", "“", "sagte er", "&#x1F600;", "&#55357;", "\u0301");
    return Combinators.combine(codePoints.list().ofMaxSize(20), signs.list().ofMaxSize(20))
        .as((a, b) -> interleave(a, b));
  }

  private static String interleave(List<String> a, List<String> b) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
      out.append(i < a.size() ? a.get(i) : "").append(i < b.size() ? b.get(i) : " ");
    }
    return out.toString();
  }

  private static List<String> said(String text) {
    return EXTRACTOR.extract(Article.of("id", text)).quotations().stream()
        .map(
            q -> q.type() + " | " + plain(q.text()) + " | " + plain(q.cue().text()) + " | " + q.speaker().kind() + " | "
                + plain(q.speaker().name()) + " | " + plain(String.valueOf(q.speaker().role())) + " | "
                + plain(String.valueOf(q.speaker().institution())) + " | " + q.nestedIn() + " | " + q.continues())
        .toList();
  }

  /** The words without their dress. */
  private static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\u00AD\u200B\uFEFF\r]", "");
    return composed.replaceAll("[\u00A0\u202F]", " ").replace("&auml;", "ä").replace("&szlig;", "ß")
        .replace("&#252;", "ü").replace("&#xF6;", "ö").replace("&bdquo;", "„").replace("&ldquo;", "“")
        .replace("&quot;", "\"");
  }

  /** Puts {@code sign} between letters here and there. */
  private static String between(String text, Random random, String sign) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append(text.charAt(i));
      boolean inside = i + 1 < text.length() && Character.isLetter(text.charAt(i))
          && Character.isLowerCase(text.charAt(i + 1));
      out.append(inside && random.nextInt(12) == 0 ? sign : "");
    }
    return out.toString();
  }

  /** Replaces some of the characters {@code c} by one of {@code others}. */
  private static String each(String text, char c, Random random, String... others) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean changed = text.charAt(i) == c && random.nextInt(3) == 0;
      out.append(changed ? others[random.nextInt(others.length)] : String.valueOf(text.charAt(i)));
    }
    return out.toString();
  }
}
