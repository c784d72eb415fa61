package de.wortlaut.mention;

import de.wortlaut.cast.Facts;
import de.wortlaut.model.Gender;
import de.wortlaut.model.KnownPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the article says of one person, gathered while it is read. */
public final class Person {
  private static final Set<String> MEN_IN_A = Set.of("Luca", "Mika", "Joshua", "Sascha", "Sasha", "Nikita", "Ilya",
      "Ilja",
      "Mischa", "Kolja", "Juha", "Jukka", "Pekka", "Mustafa", "Musa", "Issa", "Zakaria", "Krishna", "Costa", "Nicola");
  private String name;
  private @Nullable Gender gender;
  private @Nullable String role;
  private @Nullable String institution;
  private @Nullable String party;
  private boolean former;
  private @Nullable KnownPerson known;
  private final List<Integer> mentions = new ArrayList<>();

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
    int blank = name.indexOf(' ');
    String first = blank < 0 ? "" : name.substring(0, blank);
    return gender == null && first.endsWith("a") && first.length() > 3 && !MEN_IN_A.contains(first) ? Gender.FEMALE
        : gender;
  }

  /** Role, null if not known. */
  public @Nullable String role() {
    return role;
  }

  /** Institution, or else party, null if not known. */
  public @Nullable String institution() {
    return institution != null ? institution : party;
  }

  /** Whether the role is a past one. */
  public boolean former() {
    return former;
  }

  /** First tokens of the mentions, ascending. */
  public List<Integer> mentions() {
    return mentions;
  }

  void rename(String fuller) {
    name = fuller;
  }

  void gender(@Nullable Gender g) {
    gender = gender == null ? g : gender;
  }

  /** Takes a role if none is known, or a present one for a former one, or a more specific one. */
  void role(@Nullable String r, boolean isFormer) {
    if (r == null || r.isEmpty()) {
      return;
    }
    if (role == null || (former && !isFormer)
        || (former == isFormer && r.length() > role.length() + 3 && (r.endsWith(role) || r.startsWith(role)))) {
      role = r;
      former = isFormer;
    }
  }

  void withoutRole() {
    role = null;
    former = false;
  }

  /** Takes what was chosen among all that the page says. */
  void facts(Facts facts) {
    role = facts.role();
    former = facts.former();
    institution = facts.institution();
    party = null;
    gender(facts.gender());
  }

  void institution(@Nullable String i) {
    institution = institution == null ? i : institution;
  }

  @Nullable
  String ownInstitution() {
    return institution;
  }

  void replaceInstitution(@Nullable String i) {
    institution = i;
  }

  /** Notes what the user knows of this person. */
  void known(KnownPerson person) {
    known = person;
  }

  /** Fills what the article leaves open with what the user knows; institutions come out by their known names. */
  void fill(UnaryOperator<String> canonical) {
    KnownPerson k = known;
    if (k != null) {
      name = k.name();
      gender = gender == null ? k.gender() : gender;
      role = role == null ? k.role() : role;
      institution = institution == null ? k.institution() : institution;
    }
    institution = institution == null ? null : canonical.apply(institution);
  }

  /** Other names that the user knows. */
  public List<String> aliases() {
    return known == null ? List.of() : known.aliases();
  }

  void party(@Nullable String p) {
    party = party == null ? p : party;
  }
}
