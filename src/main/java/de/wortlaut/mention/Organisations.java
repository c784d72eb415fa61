package de.wortlaut.mention;

import de.wortlaut.cast.Gazetteer;
import de.wortlaut.cast.NameLabel;
import de.wortlaut.cast.NamedBody;
import de.wortlaut.language.Forms;
import de.wortlaut.language.NounLexicon;
import de.wortlaut.language.WordForm;
import de.wortlaut.model.KnownOrganisation;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import de.wortlaut.text.Unquoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The organisations that a page names, in order, and the abbreviations that it introduces for them in
 * brackets: „Zentrum für Küstenforschung (ZKF)“.
 */
public final class Organisations {
  private static final List<String> COMPANIES = List.of("unternehmen", "konzern", "firma", "gesellschaft", "kette",
      "hersteller", "anbieter", "betreiber", "airline", "bank", "versicherung", "holding", "industrie", "betrieb");
  /** What ends the name of a company and is none alone. */
  private static final Set<String> LEGAL_FORMS = Set.of("GmbH", "AG", "KG", "KGaA", "SE", "OHG", "UG", "eG");
  private static final int LONGEST = 12;
  /** How many organisations away a fuller name is looked for. */
  private static final int FARTHEST = 60;

  /**
   * One place where an organisation is named.
   *
   * @param begin first token
   * @param end token behind the last one
   * @param name its name in the nominative
   * @param sort the noun before the name that says what sort of body it is, or its head; may be empty
   */
  public record Named(int begin, int end, String name, String sort) {}

  private final Page page;
  private final Tokens tokens;
  private final Forms forms;
  private final Mentions people;
  private final NounLexicon lexicon;
  private final Gazetteer gazetteer;
  private final Nominative nominative;
  private final BodyReader bodies;
  private final List<Named> named = new ArrayList<>();
  /** Short names in brackets behind a body. */
  private final java.util.Set<String> bracketed = new java.util.HashSet<>();
  private final Map<String, String> longForms = new HashMap<>();
  private final Map<String, String> abbreviations = new HashMap<>();

  Organisations(Page page, Forms forms, Mentions people) {
    this.page = page;
    this.tokens = page.tokens();
    this.forms = forms;
    this.people = people;
    this.lexicon = people.lexicon();
    this.gazetteer = people.gazetteer();
    this.nominative = new Nominative(tokens, forms);
    this.bodies = new BodyReader(page, forms, lexicon);
    read();
  }

  private void read() {
    int t = 0;
    while (t < tokens.count()) {
      Gazetteer.Found<KnownOrganisation> known = people.at(t) != null ? null : gazetteer.organisation(tokens, t);
      if (known != null) {
        named.add(new Named(t, known.end(), known.meant().name(), tokens.text(known.end() - 1)));
        t = known.end();
        continue;
      }
      int end = people.at(t) != null ? t : end(t);
      if (end > t) {
        add(t, end);
        t = end;
      } else {
        t = Math.max(t + 1, people.at(t) == null ? 0 : people.endOfName(t));
      }
    }
  }

  /** Token behind the organisation that begins at {@code t}, or {@code t} if none does. */
  private int end(int t) {
    if (people.label(t) == NameLabel.ORGANISATION) {
      int end = t + 1;
      while (people.label(end) == NameLabel.IN_ORGANISATION && end - t < LONGEST) {
        end++;
      }
      return isGenericAlone(t, end) || end == t + 1 && forms.of(t).isAdverb() ? t : end;
    }
    String word = tokens.text(t);
    if (t > 0 && isNamedBySort(t)) {
      int last = t + 1;
      while (last < tokens.count() && last - t < LONGEST && isStrange(last)) {
        last++;
      }
      return last;
    }
    if (!tokens.isCapital(t) || !tokens.isWord(t) || !lexicon.isBody(word) || lexicon.role(word) >= 0) {
      return t;
    }
    boolean described =
        t > 0 && !tokens.isCapital(t - 1) && forms.of(t - 1).canBeAdjective() && !forms.of(t - 1).isArticle();
    int end = t + 1 < tokens.count() && isSeat(t + 1) ? t + 2 : t + 1;
    boolean purpose = end < tokens.count() && forms.of(end).lower().equals("für");
    end = purpose ? Math.max(end, bodies.end(t, Math.min(tokens.count(), t + LONGEST))) : end;
    return lexicon.isGenericBody(word) && !described && end == t + 1 ? t : end;
  }

  /** „NordCargo“ behind Bahnbetreiber. */
  private boolean isNamedBySort(int t) {
    return isStrange(t) && tokens.isCapital(t - 1) && lexicon.isGenericBody(tokens.text(t - 1));
  }

  /** A capital that no dictionary has, and no person's name. */
  private boolean isStrange(int t) {
    return tokens.isCapital(t) && tokens.isWord(t) && tokens.spaceBefore(t) && !forms.of(t).isKnown()
        && (!forms.of(t).canBeNoun() || hasInnerCapital(tokens.text(t))) && people.at(t) == null;
  }

  private static boolean hasInnerCapital(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return word.indexOf('-') < 0;
      }
    }
    return false;
  }

  /** „Mannheim“ behind Landgericht. */
  private boolean isSeat(int t) {
    WordForm f = forms.of(t);
    return tokens.isWord(t) && tokens.isCapital(t) && tokens.spaceBefore(t) && people.at(t) == null
        && !f.isFunctionWord()
        && (f.isPlace() || people.label(t).kind() == NameLabel.PLACE
            || !f.canBeNoun() && (!f.isKnown() || f.canBeSurname()));
  }

  private boolean isGenericAlone(int t, int end) {
    return end == t + 1 && lexicon.isGenericBody(tokens.text(t));
  }

  /** „Emder Hafen“ before GmbH. */
  private int beginOfCompany(int legalForm) {
    int t = legalForm;
    while (t > 0 && legalForm - t < 4 && tokens.isWord(t - 1) && tokens.isCapital(t - 1) && people.at(t - 1) == null
        && page.sentences().of(t - 1) == page.sentences().of(legalForm) && lexicon.role(tokens.text(t - 1)) < 0
        && !forms.of(t - 1).isFunctionWord()) {
      t--;
    }
    return t;
  }

  private void add(int token, int end) {
    boolean legalForm = end == token + 1 && LEGAL_FORMS.contains(tokens.text(token));
    int begin = legalForm ? beginOfCompany(token) : token;
    if (legalForm && begin == token) {
      return;
    }
    int first = begin;
    while (first > 0 && !tokens.isCapital(first - 1) && forms.of(first - 1).canBeAdjective()
        && !forms.of(first - 1).isArticle()
        && !forms.of(first - 1).isPreposition() && lexicon.isBody(tokens.text(begin))) {
      first--;
    }
    boolean genitive = first > 0 && forms.of(first - 1).lower().equals("des");
    String name = nominative.of(genitive ? first - 1 : first, end);
    name = Unquoted.of(name);
    if (name.isEmpty()) {
      return;
    }
    String before = begin > 0 && tokens.isCapital(begin - 1) ? tokens.text(begin - 1) : "";
    String sort = lexicon.isGenericBody(before) ? before : tokens.text(end - 1);
    named.add(new Named(first, end, name, sort));
    abbreviation(end, name);
  }

  private void abbreviation(int open, String name) {
    if (open + 2 < tokens.count() && tokens.is(open, '(') && tokens.is(open + 2, ')') && tokens.isCapital(open + 1)
        && !lexicon.isParty(tokens.text(open + 1)) && !forms.of(open + 1).isPlace()) {
      bracketed.add(tokens.text(open + 1));
    }
    if (open + 2 < tokens.count() && tokens.is(open, '(') && tokens.is(open + 2, ')')
        && isAbbreviation(tokens.text(open + 1))
        && name.contains(" ")) {
      longForms.putIfAbsent(tokens.text(open + 1), name);
      abbreviations.putIfAbsent(name, tokens.text(open + 1));
    }
  }

  private boolean isAbbreviation(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return word.length() <= 10 && capitals >= 2 && !lexicon.isParty(word);
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

  /** The organisation named last before token {@code t}, within {@code back} tokens, that a noun like „Sender“ can mean. */
  public @Nullable String lastBefore(int t, int back, String noun) {
    int i = lastIndexBefore(t);
    String fallback = null;
    String wanted = noun.toLowerCase(java.util.Locale.ROOT);
    for (; i >= 0 && named.get(i).end() > t - back; i--) {
      Named n = named.get(i);
      String sort = n.sort().toLowerCase(java.util.Locale.ROOT);
      boolean party = wanted.endsWith("partei") && lexicon.isParty(n.name());
      if (party || !sort.isEmpty() && !wanted.isEmpty() && (sort.endsWith(wanted) || wanted.endsWith(sort))) {
        return n.name();
      }
      fallback = fallback == null && !wanted.endsWith("partei") && !lexicon.isParty(n.name()) && canMean(noun, n.name())
          ? n.name() : fallback;
    }
    return fallback;
  }

  /** Whether a noun that says only what sort of body it is can mean the one called {@code name}: „die Organisation“ is no police. */
  public boolean canMean(String noun, String name) {
    String wanted = noun.toLowerCase(java.util.Locale.ROOT);
    if (wanted.isEmpty()) {
      return name.contains(" ") || !de.wortlaut.language.Dictionary.shared().form(name, false).canBeNoun();
    }
    boolean authority = wanted.endsWith("behörde") || wanted.endsWith("gremium");
    for (String word : name.split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && lexicon.isBody(word)
          && de.wortlaut.language.Dictionary.shared().form(word, false).canBeNoun()) {
        String own = word.toLowerCase(java.util.Locale.ROOT);
        return own.endsWith(wanted) || wanted.endsWith(own)
            || authority && !lexicon.isGenericBody(word) && !LEGAL_FORMS.contains(word)
            || isCompany(wanted) && (isCompany(own) || LEGAL_FORMS.contains(word));
      }
    }
    return !authority && lexicon.isPlainGenericBody(noun);
  }

  private static boolean isCompany(String noun) {
    return COMPANIES.stream().anyMatch(noun::endsWith);
  }

  /** The fuller name of the body that „das Gericht“, „die Universität“ means: the last one before {@code t}, else the first behind it; or null. */
  public @Nullable String fuller(int t, String noun) {
    String wanted = noun.toLowerCase(java.util.Locale.ROOT);
    int last = lastIndexBefore(t);
    String nearest = null;
    for (int i = last; i >= Math.max(0, last - FARTHEST); i--) {
      String name = named.get(i).name();
      if (nearest == null ? isFuller(named.get(i), wanted) : name.startsWith(nearest + " ")
          || !isOfficial(nearest) && isOfficial(name) && isFuller(named.get(i), wanted)) {
        nearest = name;
      }
    }
    if (nearest != null) {
      return nearest;
    }
    for (int i = last + 1; i < Math.min(named.size(), last + FARTHEST); i++) {
      if (isFuller(named.get(i), wanted)) {
        return named.get(i).name();
      }
    }
    return null;
  }

  private static boolean containsIgnoringCase(String name, String part) {
    for (int i = 0; i <= name.length() - part.length(); i++) {
      if (name.regionMatches(true, i, part, 0, part.length())) {
        return true;
      }
    }
    return false;
  }

  /** A capital attribute or a country shows the official name: Nationaler Übergangsrat, jemenitische Regierung. */
  private boolean isOfficial(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 || Character.isUpperCase(name.charAt(0)) || lexicon.country(name.substring(0, blank)) != null;
  }

  private boolean isFuller(Named n, String wanted) {
    // the letters are looked for first, since few names have them and the words cost more
    if (n.name().length() < wanted.length() + 2
        || !n.name().regionMatches(true, n.name().length() - wanted.length(), wanted, 0, wanted.length())
            && !containsIgnoringCase(n.name(), wanted)) {
      return false;
    }
    for (String word : n.name().split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && lexicon.isBody(word)) {
        return word.toLowerCase(java.util.Locale.ROOT).endsWith(wanted);
      }
    }
    return false;
  }

  private int lastIndexBefore(int t) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).end() <= t) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Whether some organisation's name covers token {@code t} by the model. */
  public boolean covers(int t) {
    return people.label(t).kind() == NameLabel.ORGANISATION || gazetteer.organisation(tokens, t) != null;
  }

  /** The bodies, each with all its places. */
  List<NamedBody> named() {
    Map<String, List<Named>> byName = new java.util.LinkedHashMap<>();
    named.forEach(n -> byName.computeIfAbsent(n.name(), name -> new ArrayList<>()).add(n));
    return byName.entrySet().stream().map(e -> new NamedBody(e.getKey(),
        e.getValue().stream().mapToInt(Named::begin).toArray(), e.getValue().stream().mapToInt(Named::end).toArray()))
        .toList();
  }

  /** All places, in order. */
  public List<Named> all() {
    return List.copyOf(named);
  }
}
