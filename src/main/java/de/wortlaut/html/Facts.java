package de.wortlaut.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says about its article: in JSON-LD, in meta elements, or else where readers look. */
final class Facts {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final ZoneId NEWSROOM = ZoneId.of("Europe/Berlin");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern NUMERIC =
      Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\b(\\d{1,2})\\.\\s?"
              + "(Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)"
              + "\\p{L}*\\.?\\s(\\d{4})\\b");
  private static final String MONTHS = "JanFebMärAprMaiJunJulAugSepOktNovDez";

  /**
   * Where a date may stand that no machine was told of; not in the prose, which has dates of its
   * own.
   */
  private static final String DATELINES =
      "time, [class*=date], [class*=datum], [id*=datum], [class*=meta], small, font";

  private final Document page;
  private final List<JsonNode> linkedData;

  Facts(Document page) {
    this.page = page;
    this.linkedData = articles(page);
  }

  private static List<JsonNode> articles(Document page) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        collect(JSON.readTree(script.data()), found);
      } catch (JsonProcessingException e) {
        // broken linked data is common, and no reason to lose the page
      }
    }
    return found;
  }

  private static void collect(@Nullable JsonNode root, List<JsonNode> found) {
    Deque<JsonNode> open = new ArrayDeque<>();
    if (root != null) {
      open.add(root);
    }
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      String type = node.path("@type").toString(); // one name or a list of them
      if (type.contains("Article") || type.contains("BlogPosting") || type.contains("Report")) {
        found.add(node);
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        open.addAll(
            List.of(node.path("@graph"), node.path("mainEntity"), node.path("mainEntityOfPage")));
      }
    }
  }

  /** The headline; null if the page has none. */
  @Nullable
  String title() {
    String outlet = outlet();
    return firstText(
        () -> data("headline"),
        () -> withoutOutlet(meta("property", "og:title"), outlet),
        () -> text("article h1, main h1"),
        () -> text("h1"),
        () -> withoutOutlet(meta("name", "twitter:title"), outlet),
        () -> withoutOutlet(page.title(), outlet));
  }

  /** The medium; null if the page does not name it. */
  @Nullable
  String outlet() {
    return firstText(
        () -> meta("property", "og:site_name"),
        () -> linked(n -> n.path("publisher").path("name").asText("")),
        () -> meta("name", "application-name"),
        () -> meta("name", "publisher"));
  }

  /** The page's own idea of its address; null if it gives none that is absolute. */
  @Nullable
  String url() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String url =
        firstText(
            () -> canonical == null ? "" : canonical.attr("href"),
            () -> meta("property", "og:url"));
    return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
  }

  /** The text as the page tells it to machines; empty if it does not. */
  String articleBody() {
    return linked(n -> n.path("articleBody").asText(""));
  }

  /** Day of publication; null if it cannot be told. */
  @Nullable
  LocalDate date() {
    List<String> told = new ArrayList<>();
    linkedData.forEach(n -> told.add(n.path("datePublished").asText("")));
    told.add(meta("property", "article:published_time"));
    told.add(meta("itemprop", "datePublished"));
    for (String name : List.of("date", "dc.date", "dcterms.created", "dc.date.issued", "publish-date")) {
      told.add(meta("name", name));
    }
    page.select("[itemprop=datePublished], time[pubdate], article time, main time, time")
        .forEach(e -> told.add(e.attr("datetime")));
    page.select(DATELINES).stream()
        .limit(200)
        .map(Element::text)
        .filter(t -> t.length() < 80)
        .forEach(told::add);
    for (String s : told) {
      LocalDate date = parse(s);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate parse(String s) {
    try {
      Matcher iso = ISO.matcher(s);
      if (iso.find()) {
        return iso.start() == 0 ? day(s.strip(), iso) : day(iso, 1, 2, 3);
      }
      Matcher numeric = NUMERIC.matcher(s);
      if (numeric.find()) {
        return day(numeric, 3, 2, 1);
      }
      Matcher written = WRITTEN.matcher(s);
      if (written.find()) {
        int month = MONTHS.indexOf(written.group(2).replace("Jän", "Jan")) / 3 + 1;
        return LocalDate.of(
            Integer.parseInt(written.group(3)), month, Integer.parseInt(written.group(1)));
      }
      return null;
    } catch (DateTimeException e) {
      return null; // the thirty-first of February
    }
  }

  /**
   * A moment in world time is turned into the newsroom's day; with a zone of its own it is that.
   */
  private static LocalDate day(String moment, Matcher iso) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(moment);
      return time.getOffset().equals(ZoneOffset.UTC)
          ? time.atZoneSameInstant(NEWSROOM).toLocalDate()
          : time.toLocalDate();
    } catch (DateTimeException e) {
      return day(iso, 1, 2, 3);
    }
  }

  private static LocalDate day(Matcher m, int year, int month, int day) {
    return LocalDate.of(
        Integer.parseInt(m.group(year)),
        Integer.parseInt(m.group(month)),
        Integer.parseInt(m.group(day)));
  }

  private String data(String field) {
    return linked(n -> n.path(field).asText(""));
  }

  private String linked(Function<JsonNode, String> field) {
    return linkedData.stream().map(field).filter(s -> !s.isBlank()).findFirst().orElse("");
  }

  private String meta(String attribute, String name) {
    Element meta = page.selectFirst("meta[" + attribute + "=" + name + "]");
    return meta == null ? "" : meta.attr("content");
  }

  private String text(String selector) {
    Element e = page.selectFirst(selector);
    return e == null ? "" : e.text();
  }

  /** "Headline | Outlet" and "Headline - Outlet" without the outlet. */
  private static String withoutOutlet(String title, @Nullable String outlet) {
    for (String bar : List.of(" | ", " - ", " – ", " — ")) {
      int at = title.lastIndexOf(bar);
      String tail = at < 0 ? "" : title.substring(at + bar.length()).strip();
      if (at > 0 && (tail.equalsIgnoreCase(outlet) || bar.equals(" | "))) {
        return title.substring(0, at);
      }
    }
    return title;
  }

  @SafeVarargs
  private static @Nullable String firstText(Supplier<String>... sources) {
    for (Supplier<String> source : sources) {
      String text = Text.clean(Parser.unescapeEntities(source.get(), false));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return null;
  }
}
