package de.wortlaut.html;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Who was quoted how often, as one self-contained HTML page in German: quotations by month, by
 * speaker and by institution, drawn as inline SVG in tables that also say the numbers. The page
 * loads nothing, runs no script, follows light and dark, prints, and can be read by screen readers.
 *
 * <pre>{@code
 * var entry = new SpeakersPage.Entry("Edda Kolb", "Bürgermeisterin", "Stadt Au", 3,
 *     Map.of(YearMonth.of(2026, 5), 3L));
 * String html = SpeakersPage.of("Lokales", List.of(entry)).html();
 * }</pre>
 *
 * <p>Any text is safe, as in {@link ExtractionPage}. Immutable and thread-safe.
 */
public final class SpeakersPage {
  private static final String STYLE = Assets.read("page.css") + Assets.read("speakers.css");

  private static final Comparator<Entry> MOST_FIRST =
      Comparator.comparingLong(Entry::quotations).reversed().thenComparing(Entry::speaker);

  /**
   * One speaker with figures.
   *
   * @param speaker name of the person or organisation
   * @param role in what function the person speaks, {@code null} if not known
   * @param institution what the person speaks for, {@code null} if not known
   * @param quotations how many quotations there are; not negative
   * @param months how many of them fell into which month; quotations without a date are in none
   */
  public record Entry(
      String speaker,
      @Nullable String role,
      @Nullable String institution,
      long quotations,
      Map<YearMonth, Long> months) {

    /**
     * Copies the map, in order of time.
     *
     * @throws NullPointerException if {@code speaker}, {@code months} or anything in it is null
     * @throws IllegalArgumentException if a number is negative
     */
    public Entry {
      requireNonNull(speaker, "speaker");
      months = ImmutableSortedMap.copyOf(requireNonNull(months, "months"));
      checkArgument(quotations >= 0, "quotations must not be negative: %s", quotations);
      checkArgument(
          months.values().stream().allMatch(n -> n >= 0),
          "months must not be negative: %s",
          months);
    }
  }

  private final String title;
  private final List<Entry> entries;

  private SpeakersPage(String title, List<Entry> entries) {
    this.title = title;
    this.entries = entries;
  }

  /**
   * The page of some speakers.
   *
   * @param title headline of the page, such as the name of a collection; may be empty
   * @param entries the speakers, in any order; those quoted most are shown first
   * @return their page
   * @throws NullPointerException if an argument or an entry is null
   */
  public static SpeakersPage of(String title, List<Entry> entries) {
    requireNonNull(title, "title");
    requireNonNull(entries, "entries");
    return new SpeakersPage(title, entries.stream().sorted(MOST_FIRST).toList());
  }

  /**
   * The whole document, to be stored as UTF-8. The same entries always give the same page.
   *
   * @return HTML
   */
  public String html() {
    String headline = title.isBlank() ? "Wer zitiert wird" : title;
    Markup page = Assets.open(headline, STYLE, "", "");
    Tallies tallies = new Tallies(entries);
    page.raw("<body class=\"speakers\">\n<a class=\"skip\" href=\"#zahlen\">Zu den Zahlen</a>\n");
    page.raw("<header class=\"head\">\n<p class=\"source\">Wer zitiert wird</p>\n");
    page.tag(
        "<h1><bdi>%s</bdi></h1>\n<p class=\"sum\">%s</p>\n</header>\n", headline, summary(tallies));
    page.raw("<main id=\"zahlen\" tabindex=\"-1\">\n");
    Plots plots = new Plots(tallies, page);
    plots.periods();
    plots.speakers(entries);
    plots.institutions();
    page.raw("</main>\n</body>\n</html>\n");
    return page.toString();
  }

  /**
   * Appends the whole document, to be stored as UTF-8.
   *
   * @param out takes the document; not closed
   * @throws NullPointerException if {@code out} is null
   * @throws IOException if {@code out} throws it
   */
  public void writeTo(Appendable out) throws IOException {
    requireNonNull(out, "out").append(html());
  }

  private String summary(Tallies tallies) {
    if (tallies.quotations() == 0) {
      return "Noch wird niemand zitiert.";
    }
    SortedMap<String, Tallies.Tally> institutions = tallies.byName();
    StringBuilder sum = new StringBuilder(Labels.quotations(tallies.quotations()));
    sum.append(" von ")
        .append(entries.size() == 1 ? "einer Stimme" : Labels.grouped(entries.size()) + " Stimmen");
    if (institutions.size() > 1) {
      sum.append(" aus ").append(Labels.grouped(institutions.size())).append(" Institutionen");
    }
    if (!tallies.timeline().isEmpty()) {
      sum.append(", ").append(tallies.timeline().range());
    }
    long undated = tallies.quotations() - tallies.dated();
    if (undated > 0 && tallies.dated() > 0) {
      sum.append("; ").append(Labels.grouped(undated)).append(" ohne Datum");
    }
    return sum.toString();
  }
}
