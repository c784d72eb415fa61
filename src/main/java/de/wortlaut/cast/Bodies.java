package de.wortlaut.cast;

import de.wortlaut.language.Forms;
import de.wortlaut.language.WordForm;
import de.wortlaut.model.KnownOrganisation;
import de.wortlaut.phrase.Phrases;
import de.wortlaut.phrase.Wording;
import de.wortlaut.text.Ascending;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import de.wortlaut.text.Unquoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that a page names, in order, with the abbreviations that it introduces for them in brackets: „Zentrum für
 * Küstenforschung (ZKF)“; and which of them a noun such as „das Gericht“ means.
 */
public final class Bodies {
  /** How many places away a fuller name is looked for: the bound keeps the look-ups linear. */
  private static final int FARTHEST = 60;
  private static final int LONGEST_ABBREVIATION = 10;

  private final Page page;
  private final Tokens tokens;
  private final Forms forms;
  private final Gazetteer gazetteer;
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Body> byName = new HashMap<>();
  /** Short names in brackets behind a body. */
  private final Set<String> bracketed = new HashSet<>();
  private final Map<String, String> longForms = new HashMap<>();
  private final Map<String, String> abbreviations = new HashMap<>();

  /**
   * One place where a body is named.
   *
   * @param begin first token
   * @param end token behind the last one
   * @param body which
   * @param sort the noun before the name that says what sort of body it is, or its head; may be empty
   */
  public record Place(int begin, int end, Body body, String sort) {}

  private Bodies(Page page, Forms forms, Gazetteer gazetteer) {
    this.page = page;
    this.tokens = page.tokens();
    this.forms = forms;
    this.gazetteer = gazetteer;
  }

  /** Finds the bodies of {@code page} outside the names of {@code people}; linear in its length. */
  static Bodies of(Page page, Forms forms, Phrases phrases, People people, Gazetteer gazetteer) {
    Bodies bodies = new Bodies(page, forms, gazetteer);
    BodySpans spans = new BodySpans(page, forms, phrases, people);
    int t = 0;
    while (t < page.tokens().count()) {
      int name = people.at(t) == null ? t : people.endOfName(t);
      Gazetteer.Found<KnownOrganisation> known = name > t ? null : gazetteer.organisation(page.tokens(), t);
      int end = known != null ? known.end() : name > t ? name : spans.end(t);
      if (known != null) {
        bodies.add(t, end, known.meant().name(), page.tokens().text(end - 1));
      } else if (name == t && end > t) {
        bodies.add(t, end, spans.begin(t, end));
      }
      t = Math.max(t + 1, end);
    }
    return bodies;
  }

  private void add(int begin, int end, String name, String sort) {
    places.add(new Place(begin, end, named(name), sort.toLowerCase(Locale.ROOT)));
  }

  /** The body with its noun at {@code noun} and its name from {@code first} on. */
  private void add(int noun, int end, int first) {
    if (end == noun + 1 && forms.of(noun).isLegalForm() && first == noun) {
      return;
    }
    boolean genitive = first > 0 && tokens.is(first - 1, "des");
    String name = Unquoted.of(new Wording(tokens, forms).nominative(genitive ? first - 1 : first, end));
    if (!name.isEmpty()) {
      boolean sorted = noun > 0 && tokens.isCapital(noun - 1) && forms.of(noun - 1).isGenericBody();
      add(first, end, name, tokens.text(sorted ? noun - 1 : end - 1));
      abbreviation(end, name);
    }
  }

  private void abbreviation(int open, String name) {
    if (open + 2 >= tokens.count() || !tokens.is(open, '(') || !tokens.is(open + 2, ')')) {
      return;
    }
    WordForm f = forms.of(open + 1);
    if (tokens.isCapital(open + 1) && !f.isParty() && !f.isPlace()) {
      bracketed.add(f.text());
    }
    boolean capitals = f.text().chars().filter(Character::isUpperCase).count() >= 2;
    if (capitals && f.text().length() <= LONGEST_ABBREVIATION && !f.isParty() && name.contains(" ")) {
      longForms.putIfAbsent(f.text(), name);
      abbreviations.putIfAbsent(name, f.text());
    }
  }

  /** The body called {@code name}, whether or not the page has it. */
  public Body named(String name) {
    return byName.computeIfAbsent(name, n -> Body.of(n, forms.lexicon()));
  }

  /** The name under which the user knows the organisation called {@code name}, else {@code name}. */
  public String canonical(String name) {
    KnownOrganisation known = gazetteer.organisation(name);
    return known == null ? name : known.name();
  }

  /** The other names by which the user knows the organisation called {@code name}. */
  public List<String> aliases(String name) {
    KnownOrganisation known = gazetteer.organisation(name);
    return known == null ? List.of() : known.aliases();
  }

  /** The long form that the user or the page gives for an abbreviation, or null. */
  public @Nullable String longForm(String abbreviation) {
    KnownOrganisation known = gazetteer.organisation(abbreviation);
    if (known != null) {
      return known.name().equals(abbreviation) ? null : known.name();
    }
    return longForms.get(abbreviation);
  }

  /** Whether a bracket behind the noun of a body gives {@code word} as its short name: das Forschungsinstitut (Fofi). */
  public boolean isBracketed(String word) {
    return bracketed.contains(word);
  }

  /** The abbreviation that the page introduces for a name, or null. */
  public @Nullable String abbreviation(String name) {
    return abbreviations.get(name);
  }

  /**
   * The body named last before token {@code t}, within {@code back} tokens, that {@code noun} can mean: one of the same
   * sort, else one that may be of any.
   *
   * @param noun „Sender“; null for a body of any sort
   */
  public @Nullable String lastBefore(int t, int back, @Nullable WordForm noun) {
    String fallback = null;
    String wanted = noun == null ? "" : noun.lower();
    boolean party = CastWords.isPartyNoun(wanted);
    for (int i = lastIndexBefore(t); i >= 0 && places.get(i).end() > t - back; i--) {
      Place p = places.get(i);
      boolean same = !p.sort().isEmpty() && noun != null && (p.sort().endsWith(wanted) || wanted.endsWith(p.sort()));
      if (same || party && p.body().isParty()) {
        return p.body().name();
      }
      if (fallback == null && !party && !p.body().isParty() && p.body().canBe(noun)) {
        fallback = p.body().name();
      }
    }
    return fallback;
  }

  /** The fuller name of the body that „das Gericht“, „die Universität“ means: the last one before {@code t}, else the first behind it; or null. */
  public @Nullable String fuller(int t, String noun) {
    String wanted = noun.toLowerCase(Locale.ROOT);
    int last = lastIndexBefore(t);
    Body nearest = null;
    for (int i = last; i >= Math.max(0, last - FARTHEST); i--) {
      Body body = places.get(i).body();
      boolean better = nearest == null ? body.isFuller(wanted) : body.name().startsWith(nearest.name() + " ")
          || !nearest.isOfficial() && body.isOfficial() && body.isFuller(wanted);
      nearest = better ? body : nearest;
    }
    for (int i = last + 1; nearest == null && i < Math.min(places.size(), last + FARTHEST); i++) {
      nearest = places.get(i).body().isFuller(wanted) ? places.get(i).body() : null;
    }
    return nearest == null ? null : nearest.name();
  }

  private int lastIndexBefore(int t) {
    return Ascending.before(places.size(), i -> places.get(i).end() <= t) - 1;
  }

  /** Whether the user knows an organisation whose name begins at token {@code t}. */
  public boolean isKnown(int t) {
    return gazetteer.organisation(page.tokens(), t) != null;
  }

  /** Of each token of the page within a body's name, the token behind that name; else 0. */
  int[] ends(int tokenCount) {
    int[] ends = new int[tokenCount];
    places.forEach(p -> Arrays.fill(ends, p.begin(), p.end(), p.end()));
    return ends;
  }

  /** All places, in order. */
  public List<Place> places() {
    return Collections.unmodifiableList(places);
  }
}
