package de.wortlaut.cast;

import de.wortlaut.text.Ascending;
import de.wortlaut.text.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bodies of a page, and the names that may be a body's, by place, by weight and by the words of their names. */
final class BodyIndex {
  /** What an article is about is among so many bodies. */
  private static final int MOST_MAIN = 3;
  /** Bodies that share a word; more would be looked through in vain. */
  private static final int MOST_SHARING = 12;
  /** A body in the title counts as named so often more. */
  private static final int TITLE = 2;
  /** A fuller name has so many words more: Technische Universität Norderau; longer ones are mostly read wrong. */
  private static final int MOST_MORE = 2;
  /** Shorter words are in too many names. */
  private static final int SHORTEST_WORD = 3;

  private final Map<String, Body> bodies = new LinkedHashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<String, List<Body>> byWord = new HashMap<>();
  private final int titleEnd;
  private List<Body> main = List.of();
  private List<Body> nouns = List.of();
  private List<Body> often = List.of();

  /** A body, or a name that may be one's. */
  static final class Body {
    final String name;
    final Sort sort;
    final Place first;
    private int weight;
    private int holders;
    private boolean inTitle;

    private Body(String name, Sort sort, int begin, int end) {
      this.name = name;
      this.sort = sort;
      this.first = new Place(this, begin, end);
    }
  }

  /** What a name in the index is. */
  enum Sort {
    /** The name of a body. */
    PROPER,
    /** A noun for a body: Mannschaft, Gericht. */
    NOUN,
    /** A name that may be a body's. */
    NAME
  }

  /** One place where a body is named. */
  record Place(Body body, int begin, int end) {}

  BodyIndex(Page page) {
    this.titleEnd = page.titleEnd();
  }

  /** Adds a place of {@code name}; what is surely a body is added first. */
  void add(String name, Sort sort, int begin, int end) {
    String clean = clean(name);
    if (clean.isEmpty()) {
      return;
    }
    Body body = bodies.computeIfAbsent(key(clean), k -> new Body(clean, sort, begin, end));
    body.inTitle |= begin < titleEnd;
    body.weight += begin < titleEnd ? TITLE + 1 : 1;
    places.add(new Place(body, begin, end));
  }

  /** „Norderauer SV. Aber“: a stop ends a name. */
  private static String clean(String name) {
    int stop = name.indexOf(". ");
    String cut = stop >= SHORTEST_WORD ? name.substring(0, stop) : name;
    return cut.endsWith(".") && cut.length() > SHORTEST_WORD ? cut.substring(0, cut.length() - 1).strip() : cut.strip();
  }

  /** Puts all in order, once everything is added. */
  void finish() {
    places.sort(Comparator.comparingInt(Place::begin));
    List<Body> order = new ArrayList<>(bodies.values());
    for (Body body : order) {
      if (body.name.endsWith("s")) {
        Body bare = bodies.get(key(body.name.substring(0, body.name.length() - 1)));
        if (bare != null) {
          bare.weight += body.weight;
          body.weight = 0;
        }
      }
      words(body);
    }
    order.sort(Comparator.comparingInt(b -> -b.weight));
    main = most(order, Sort.PROPER);
    nouns = most(order, Sort.NOUN);
    often = most(order, Sort.NAME);
  }

  private static List<Body> most(List<Body> order, Sort sort) {
    return order.stream().filter(b -> b.sort == sort && b.weight > 0).limit(MOST_MAIN).toList();
  }

  private void words(Body body) {
    for (String word : body.weight > 0 ? words(body.name) : List.<String>of()) {
      List<Body> sharing = byWord.computeIfAbsent(word, w -> new ArrayList<>());
      if (sharing.size() < MOST_SHARING) {
        sharing.add(body);
      }
    }
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static List<String> words(String name) {
    List<String> out = new ArrayList<>();
    String key = key(name);
    int begin = 0;
    int c;
    for (int i = 0; i <= key.length(); i += c < 0 ? 1 : Character.charCount(c)) {
      c = i < key.length() ? key.codePointAt(i) : -1;
      if (c < 0 || !isWordUnit(c)) {
        if (i - begin >= SHORTEST_WORD) {
          out.add(key.substring(begin, i));
        }
        begin = i + (c < 0 ? 1 : Character.charCount(c));
      }
    }
    return out;
  }

  /** A letter or a number, also Roman ones and fractions. */
  private static boolean isWordUnit(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  List<Place> places() {
    return places;
  }

  /** The bodies named most, the title counting more. */
  List<Body> main() {
    return main;
  }

  /** The nouns for bodies met most. */
  List<Body> nouns() {
    return nouns;
  }

  /** The names met most that are no person's and not surely a body's. */
  List<Body> often() {
    return often;
  }

  /** How often a body is named, more in the title. */
  int weight(String name) {
    Body body = bodies.get(key(name));
    return body == null ? 0 : body.weight;
  }

  /** Notes that somebody's office, or name, has the body beside it. */
  void held(String name) {
    Body body = bodies.get(key(name));
    if (body != null) {
      body.holders++;
    }
  }

  /** Of how many people office or name have the body beside it. */
  int holders(String name) {
    Body body = bodies.get(key(name));
    return body == null ? 0 : body.holders;
  }

  boolean isInTitle(String name) {
    Body body = bodies.get(key(name));
    return body != null && body.inTitle;
  }

  /** Whether it is surely a body. */
  boolean isSure(String name) {
    Body body = bodies.get(key(name));
    return body != null && body.sort == Sort.PROPER;
  }

  /** The greatest weight of all. */
  int mostWeight() {
    return Math.max(main.isEmpty() ? 0 : main.get(0).weight, often.isEmpty() ? 0 : often.get(0).weight);
  }

  /** Index of the first place that begins at or behind token {@code t}. */
  int firstFrom(int t) {
    return Ascending.before(places.size(), i -> places.get(i).begin() < t);
  }

  /** The body met most that has all words of {@code name} and more: VfL Norderau for VfL; null if there is none. */
  @Nullable
  String fuller(String name) {
    List<String> words = words(name);
    Body best = null;
    for (Body body : words.isEmpty() ? List.<Body>of() : byWord.getOrDefault(words.get(0), List.of())) {
      boolean has = body.name.length() > name.length() && words(body.name).containsAll(words)
          && body.name.chars().filter(c -> c == ' ').count() <= name.chars().filter(c -> c == ' ').count() + MOST_MORE;
      if (has && (best == null || body.weight > best.weight)) {
        best = body;
      }
    }
    return best == null ? null : best.name;
  }
}
