package de.wortlaut.cast;

import de.wortlaut.model.KnownOrganisation;
import de.wortlaut.model.KnownPerson;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people and organisations that a user knows beforehand, by every name of theirs. Names are met token by token, the
 * longest first, with or without a genitive -s. Immutable and thread-safe.
 */
public final class Gazetteer {
  /** Nobody is known. */
  public static final Gazetteer EMPTY = new Gazetteer(List.of(), List.of());

  /**
   * A name and who is meant by it.
   *
   * @param words its tokens
   * @param meant the known person or organisation
   */
  private record Entry<T>(List<String> words, T meant) {}

  /**
   * Somebody known whose name stands at a place.
   *
   * @param meant who it is
   * @param end token behind the name
   */
  public record Found<T>(T meant, int end) {}

  private final Map<String, List<Entry<KnownPerson>>> people = new HashMap<>();
  private final Map<String, List<Entry<KnownOrganisation>>> organisations = new HashMap<>();
  private final Map<String, KnownPerson> singleNames = new HashMap<>();
  private final Map<String, KnownOrganisation> organisationNames = new HashMap<>();

  /** Knows {@code people} and {@code organisations}; of two with one name the first counts. */
  public Gazetteer(Collection<KnownPerson> people, Collection<KnownOrganisation> organisations) {
    for (KnownPerson person : people) {
      add(this.people, person.name(), person);
      person.aliases().forEach(alias -> addAlias(alias, person));
    }
    for (KnownOrganisation organisation : organisations) {
      add(this.organisations, organisation.name(), organisation);
      organisationNames.putIfAbsent(organisation.name(), organisation);
      for (String alias : organisation.aliases()) {
        add(this.organisations, alias, organisation);
        organisationNames.putIfAbsent(alias, organisation);
      }
    }
  }

  /** One word alone is often part of another's name, so it waits until those have been read. */
  private void addAlias(String alias, KnownPerson person) {
    if (words(alias).size() == 1) {
      singleNames.putIfAbsent(alias, person);
    } else {
      add(people, alias, person);
    }
  }

  private static <T> void add(Map<String, List<Entry<T>>> to, String name, T meant) {
    List<String> words = words(name);
    List<Entry<T>> entries = to.computeIfAbsent(words.get(0), k -> new ArrayList<>());
    entries.add(new Entry<>(words, meant));
    entries.sort((a, b) -> b.words().size() - a.words().size());
  }

  private static List<String> words(String name) {
    Tokens tokens = Page.of(name.strip()).tokens();
    List<String> words = new ArrayList<>();
    for (int t = 0; t < tokens.count(); t++) {
      words.add(tokens.text(t));
    }
    return words;
  }

  /** The known person whose name begins at token {@code t}, or null. */
  public @Nullable Found<KnownPerson> person(Tokens tokens, int t) {
    return people.isEmpty() ? null : find(people, tokens, t);
  }

  /** The known organisation whose name begins at token {@code t}, or null. */
  public @Nullable Found<KnownOrganisation> organisation(Tokens tokens, int t) {
    return organisations.isEmpty() ? null : find(organisations, tokens, t);
  }

  /** The person known by {@code word} alone, in any case, or null. */
  public @Nullable KnownPerson byOneName(String word) {
    KnownPerson person = singleNames.get(word);
    return person != null || !word.endsWith("s") ? person : singleNames.get(word.substring(0, word.length() - 1));
  }

  /** The organisation called {@code name}, also by an alias, or null. */
  public @Nullable KnownOrganisation organisation(String name) {
    return organisationNames.get(name);
  }

  private static <T> @Nullable Found<T> find(Map<String, List<Entry<T>>> in, Tokens tokens, int t) {
    String first = tokens.text(t);
    String bare = first.endsWith("s") ? first.substring(0, first.length() - 1) : first;
    for (String key : first.equals(bare) ? List.of(first) : List.of(first, bare)) {
      for (Entry<T> entry : in.getOrDefault(key, List.of())) {
        if (stands(entry.words(), tokens, t)) {
          return new Found<>(entry.meant(), t + entry.words().size());
        }
      }
    }
    return null;
  }

  private static boolean stands(List<String> words, Tokens tokens, int t) {
    int last = words.size() - 1;
    if (t + last >= tokens.count()) {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      String word = tokens.text(t + i);
      boolean genitive = i == last && word.length() == words.get(i).length() + 1 && word.endsWith("s")
          && word.startsWith(words.get(i));
      if (!word.equals(words.get(i)) && !genitive) {
        return false;
      }
    }
    return true;
  }
}
