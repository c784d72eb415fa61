package de.wortlaut.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * Word forms from the full-form dictionary german-pos-dict, unknown compounds by their last part.
 * Forms met lately are kept. Thread-safe.
 */
public final class Dictionary {
  private static final String PATH = "org/languagetool/resource/de/german";
  private static final int LONGEST = 60;
  private static final Pattern ADJECTIVE =
      Pattern.compile(".{3,}(?:isch|lich|ig|haft|bar|los|sam|iv|iert|al|ell|är|ös)(e[mnrs]?|)");
  private static final Dictionary SHARED = new Dictionary();

  private final morfologik.stemming.Dictionary automaton;
  private final ThreadLocal<DictionaryLookup> lookup;
  private final FormCache asWritten = new FormCache();
  private final FormCache atStart = new FormCache();

  private Dictionary() {
    try (InputStream dict = open(PATH + ".dict");
        InputStream info = open(PATH + ".info")) {
      automaton = morfologik.stemming.Dictionary.read(dict, info);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionary german-pos-dict", e);
    }
    lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(automaton));
  }

  private static InputStream open(String path) {
    InputStream stream = Dictionary.class.getClassLoader().getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException(
          path + " is missing: add de.danielnaber:german-pos-dict to the class or module path");
    }
    return stream;
  }

  /** The one dictionary of this virtual machine. */
  public static Dictionary shared() {
    return SHARED;
  }

  /**
   * The form of {@code word} as written.
   *
   * @param startsSentence whether its capital may come from its place, so that the form in lower
   *     case counts too
   */
  public WordForm form(String word, boolean startsSentence) {
    FormCache cache = startsSentence ? atStart : asWritten;
    WordForm form = cache.get(word);
    if (form == null) {
      form = look(word, startsSentence);
      cache.put(form);
    }
    return form;
  }

  private WordForm look(String word, boolean startsSentence) {
    Readings readings = new Readings(word);
    if (!word.isEmpty() && word.length() <= LONGEST) {
      add(readings, word);
      if (startsSentence && Character.isUpperCase(word.charAt(0))) {
        add(readings, Character.toLowerCase(word.charAt(0)) + word.substring(1));
      }
      if (readings.isEmpty()) {
        guess(readings, word);
      }
      if (readings.isEmpty() && startsSentence && Character.isUpperCase(word.charAt(0))) {
        guessAdjective(readings, Character.toLowerCase(word.charAt(0)) + word.substring(1));
      }
    }
    return readings.form();
  }

  private boolean add(Readings readings, String word) {
    boolean any = false;
    for (WordData data : lookup.get().lookup(word)) {
      CharSequence tag = data.getTag();
      if (tag != null) {
        any = true;
        readings.add(String.valueOf(data.getStem()), tag.toString(), word);
      }
    }
    return any;
  }

  /** Swiss spelling, hyphens, old genitives, and the longest known noun that ends the word. */
  private void guess(Readings readings, String word) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen + 2 < word.length()) {
      String head = word.substring(hyphen + 1);
      if (add(readings, head)) {
        readings.markGuessed();
        return;
      }
    }
    int ss = word.indexOf("ss");
    if (ss > 0 && add(readings, word.substring(0, ss) + 'ß' + word.substring(ss + 2))) {
      return;
    }
    if (Character.isUpperCase(word.charAt(0)) && word.length() > 6) {
      guessCompound(readings, word);
    } else if (Character.isLowerCase(word.charAt(0)) && word.length() > 6) {
      guessAdjective(readings, word);
      if (readings.isEmpty()) {
        guessPrefixed(readings, word);
      }
    }
  }

  private void guessCompound(Readings readings, String word) {
    for (int i = 3; i <= word.length() - 4; i++) {
      String head = Character.toUpperCase(word.charAt(i)) + word.substring(i + 1);
      Readings part = new Readings(head);
      if (Character.isLowerCase(word.charAt(i)) && add(part, head) && part.isCommonNoun()) {
        Readings linked = behindLinkingS(word, i);
        readings.addAll(linked != null ? linked : part);
        readings.markGuessed();
        return;
      }
    }
  }

  /** Bundes|amt, not Bunde|samt: the noun behind a linking -s, where both are nouns. */
  private @Nullable Readings behindLinkingS(String word, int i) {
    if (word.charAt(i) != 's' || word.length() - i < 4) {
      return null;
    }
    String head = Character.toUpperCase(word.charAt(i + 1)) + word.substring(i + 2);
    Readings part = new Readings(head);
    return add(part, head) && part.isCommonNoun() ? part : null;
  }

  /** „jemenitischen“: by its suffix, the forms are those of „politischen“. */
  private void guessAdjective(Readings readings, String word) {
    Matcher m = ADJECTIVE.matcher(word);
    if (m.matches() && add(readings, "politisch" + m.group(1))) {
      readings.markGuessed();
    }
  }

  private void guessPrefixed(Readings readings, String word) {
    for (int i = 2; i <= Math.min(7, word.length() - 4); i++) {
      Readings part = new Readings(word);
      if (add(part, word.substring(i)) && !part.isFunction()) {
        readings.addAll(part);
        readings.markGuessed();
        return;
      }
    }
  }

  /** Folds the readings of one form. */
  private static final class Readings {
    private final String word;
    private long bits;
    private int agreement;
    private @Nullable String verb;
    private @Nullable String noun;

    Readings(String word) {
      this.word = word;
    }

    boolean isEmpty() {
      return bits == 0;
    }

    boolean isCommonNoun() {
      return (bits & WordForm.NOUN) != 0;
    }

    boolean isFunction() {
      return (bits & (WordForm.ARTICLE | WordForm.PREPOSITION | WordForm.PERSONAL | WordForm.CONJUNCTION)) != 0;
    }

    void markGuessed() {
      bits |= WordForm.GUESSED;
    }

    void addAll(Readings other) {
      bits |= other.bits;
      agreement |= other.agreement;
      verb = other.verb;
      noun = other.noun;
    }

    void add(String stem, String tag, String form) {
      Tag t = Tag.of(tag);
      bits |= t.bits();
      agreement |= t.agreement();
      if (t.isVerb() && (verb == null || preferredVerb(stem, verb))) {
        verb = stem;
      }
      if ((t.bits() & (WordForm.NOUN | WordForm.NAME | WordForm.PLACE)) != 0 && noun == null) {
        noun = stem;
      }
      if (t.isVerb() && Character.isUpperCase(form.charAt(0))) {
        return;
      }
    }

    /** „liege“ is of liegen, not of liegeln: the shorter infinitive, then the alphabet, decides. */
    private static boolean preferredVerb(String a, String b) {
      return a.length() != b.length() ? a.length() < b.length() : a.compareTo(b) < 0;
    }

    WordForm form() {
      return new WordForm(word, bits, agreement, verb, noun);
    }
  }
}
