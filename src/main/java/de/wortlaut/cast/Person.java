package de.wortlaut.cast;

import de.wortlaut.model.Gender;
import de.wortlaut.model.KnownPerson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A person of a page: the fullest name, where it stands, and what the page says of them. */
public final class Person {
  private String name;
  private @Nullable Gender gender;
  private @Nullable Gender likely;
  private @Nullable Supplier<Facts> choice;
  private @Nullable Facts facts;
  private UnaryOperator<String> canonical = UnaryOperator.identity();
  private @Nullable KnownPerson known;
  private final List<Integer> mentions = new ArrayList<>();
  private final Set<String> attributes = new HashSet<>();

  Person(String name) {
    this.name = name;
  }

  /** The fullest name. */
  public String name() {
    return name;
  }

  /** Gender, null if not known. */
  public @Nullable Gender gender() {
    return gender;
  }

  /**
   * Gender, or else what the ending of the first name makes likely; null if nothing does. Good enough to choose between two
   * people for a pronoun, not to be told as a fact.
   */
  public @Nullable Gender likelyGender() {
    return gender == null ? likely : gender;
  }

  /** Role, null if not known. */
  public @Nullable String role() {
    String chosen = facts().role();
    return chosen == null && known != null ? known.role() : chosen;
  }

  /** Institution, null if not known. */
  public @Nullable String institution() {
    String chosen = facts().institution();
    String body = chosen == null && known != null ? known.institution() : chosen;
    return body == null ? null : canonical.apply(body);
  }

  /** Whether the role is a past one. */
  public boolean former() {
    return facts().former();
  }

  /** What is chosen of all that the page says, once somebody asks: most people of a page are never quoted. */
  private Facts facts() {
    Facts chosen = facts;
    if (chosen == null) {
      chosen = choice == null ? Facts.NOTHING : choice.get();
      facts = chosen;
    }
    return chosen;
  }

  /** First tokens of the mentions, ascending. */
  public List<Integer> mentions() {
    return mentions;
  }

  /** Attributes of the person's offices as they stand, in lower case without their endings: „dänisch“ of der dänische Botschafter. */
  public Set<String> attributes() {
    return attributes;
  }

  /** Other names that the user knows. */
  public List<String> aliases() {
    return known == null ? List.of() : known.aliases();
  }

  /** The last word of the name. */
  String surname() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  int words() {
    return words(name);
  }

  static int words(String name) {
    return 1 + (int) name.chars().filter(c -> c == ' ').count();
  }

  void rename(String fuller) {
    name = fuller;
  }

  void gender(@Nullable Gender shown) {
    gender = gender == null ? shown : gender;
  }

  void likely(@Nullable Gender guess) {
    likely = likely == null ? guess : likely;
  }

  void known(KnownPerson person) {
    known = person;
  }

  /**
   * Takes what the page says.
   *
   * @param choosing chooses role and institution
   * @param names gives an institution the name under which the user knows it
   * @param shown the gender that the page shows, or null
   */
  void says(Supplier<Facts> choosing, UnaryOperator<String> names, @Nullable Gender shown) {
    choice = choosing;
    canonical = names;
    gender(shown);
    KnownPerson k = known;
    if (k != null) {
      name = k.name();
      gender(k.gender());
    }
  }
}
