package de.wortlaut.cast;

import de.wortlaut.cast.Evidence.Trait;
import de.wortlaut.language.WordForm;
import de.wortlaut.learning.Features;
import de.wortlaut.model.Gender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a value: features of its evidence and of its rivals, by name. */
final class FactFeatures {
  /** Numbers beyond fall together. */
  private static final int MOST = 4;
  private static final Trait[] TRAITS = Trait.values();
  private static final String UNNAMED = "unnamed ";

  private final FactPage page;
  private final Features f;
  private final @Nullable Gender gender;
  private final boolean unnamed;

  /**
   * Features for the values of one person.
   *
   * @param unnamed whether it is a phrase without a name
   */
  FactFeatures(FactPage page, Features f, @Nullable Gender gender, boolean unnamed) {
    this.page = page;
    this.f = f;
    this.gender = gender;
    this.unnamed = unnamed;
  }

  private String tail(@Nullable Evidence office) {
    return office == null || office.head() < 0 ? "-" : OfficeWords.tail(page.forms.of(office.head()));
  }

  private String classOf(@Nullable Evidence office) {
    return office == null || office.head() < 0 ? "-" : OfficeWords.classOf(page.forms.of(office.head()));
  }

  private static String bucket(int sentences) {
    int n = Math.max(-2, Math.min(MOST, sentences));
    return Integer.toString(n);
  }

  /** Features of „none of these“. */
  void none(List<FactGroup> groups, @Nullable FactGroup role, Slot slot) {
    f.clear();
    noneUnder("", groups, role, slot);
    if (unnamed) {
      noneUnder(UNNAMED, groups, role, slot);
    }
  }

  private void noneUnder(String prefix, List<FactGroup> groups, @Nullable FactGroup role, Slot slot) {
    f.under(prefix);
    f.add("none");
    f.addCount("none of", groups.size(), MOST);
    Rule best = null;
    for (FactGroup g : groups) {
      Rule own = g.best().rule();
      best = best == null || own.compareTo(best) < 0 ? own : best;
    }
    f.add("none of rule", best == null ? "-" : best.name());
    if (slot == Slot.INSTITUTION) {
      Evidence e = role == null ? null : role.best();
      f.add("none for role", e == null ? "-" : e.rule().name());
      f.add("none for head", tail(e));
      f.add("none for class", classOf(e));
      f.add("none for class by", classOf(e), best == null ? "-" : best.name());
      f.add("none for compound", e == null ? "-" : e.kind(), e != null && e.has(Trait.SPLIT) ? "split" : "whole");
      f.addIf(role != null && role.has(Trait.WITH_BODY), "none for office with body");
    }
  }

  /** Features of the value {@code g}, one of {@code groups}; {@code role} is the role chosen before. */
  void of(FactGroup g, List<FactGroup> groups, @Nullable FactGroup role, Slot slot) {
    f.clear();
    under("", g, groups, role, slot);
    if (unnamed) {
      under(UNNAMED, g, groups, role, slot);
    }
  }

  private void under(String prefix, FactGroup g, List<FactGroup> groups, @Nullable FactGroup role, Slot slot) {
    f.under(prefix);
    rules(g);
    traits(g);
    rivals(g, groups);
    if (slot == Slot.ROLE) {
      role(g);
    } else {
      institution(g, groups, role);
    }
  }

  private void addIf(boolean holds, String template, String value) {
    if (holds) {
      f.add(template, value);
    }
  }

  private void rules(FactGroup g) {
    for (Rule rule : g.rules()) {
      f.add("rule", rule.name());
    }
    Evidence best = g.best();
    f.add("best", best.rule().name());
    f.add("best at", best.rule().name(), bucket(best.sentences()));
    f.addCount("evidence", g.evidence().size(), MOST);
    f.add("evidence by", best.rule().name(), Integer.toString(Math.min(MOST, g.count(best.rule()))));
    f.add("beside", best.rule().name(), Integer.toString(Math.min(MOST, g.count(Rule.SAME_SENTENCE))));
    f.addCount("rules", g.rules().size(), MOST);
    f.addCount("words", g.wordCount(), MOST);
    for (Evidence e : g.evidence()) {
      f.add("thing", thing(e.kind()));
      f.add("rule and thing", e.rule().name(), thing(e.kind()));
      f.add("link", e.rule().name(), link(e.kind()));
      f.add("rule and kind", e.rule().name(), e.kind());
    }
  }

  private void traits(FactGroup g) {
    for (Trait trait : TRAITS) {
      if (g.has(trait)) {
        f.add("has", trait.name());
        f.add("has by best", trait.name(), g.best().rule().name());
      }
      addIf(!g.hasOnly(trait), "without", trait.name());
    }
  }

  private void rivals(FactGroup g, List<FactGroup> groups) {
    Rule own = g.best().rule();
    boolean stronger = false;
    boolean equal = false;
    boolean within = false;
    boolean around = false;
    boolean present = false;
    for (FactGroup other : groups) {
      if (other != g) {
        int order = other.best().rule().compareTo(own);
        stronger |= order < 0;
        equal |= order == 0;
        within |= g.isWithin(other);
        around |= other.isWithin(g);
        present |= !other.has(Trait.FORMER);
      }
    }
    addIf(stronger, "stronger rival", own.name());
    addIf(equal, "equal rival", own.name());
    addIf(within, "within another", own.name());
    addIf(around, "has another", own.name());
    f.addIf(g.hasOnly(Trait.FORMER) && present, "past beside present");
    f.addIf(groups.get(0) == g, "first");
  }

  private void role(FactGroup g) {
    Evidence e = g.best();
    String tail = tail(e);
    WordForm form = e.head() < 0 ? null : page.forms.of(e.head());
    f.add("head", tail);
    f.add("class", classOf(e));
    f.add("class by", classOf(e), e.rule().name());
    f.add("sort", form == null ? "-" : sort(form), e.rule().name());
    String cut = e.has(Trait.SPLIT) ? "split" : "whole";
    f.add("compound", e.kind(), cut);
    f.add("compound head", tail, cut);
    f.addIf(form != null && form.isGroup(), "group");
    boolean clash = gender != null && g.evidence().stream().allMatch(x -> x.gender() != null && x.gender() != gender);
    f.addIf(clash, "gender clash");
    addIf(gender != null && e.gender() == gender, "gender fits", e.rule().name());
  }

  private static String sort(WordForm form) {
    return form.isRole() ? form.roleAt() == 0 ? "listed" : "ends in listed"
        : form.isPerson() ? "people" : form.canBeNoun() ? "noun" : form.isKnown() ? "other" : "unknown";
  }

  private void institution(FactGroup g, List<FactGroup> groups, @Nullable FactGroup role) {
    Evidence e = g.best();
    Evidence office = role == null ? null : role.best();
    String tail = tail(office);
    f.add("by", e.rule().name(), e.through() == null ? "-" : e.through().name());
    f.add("for head", tail, e.rule().name());
    f.add("for class", classOf(office), e.rule().name());
    f.add("for class, thing", classOf(office), thing(e.kind()));
    f.add("for role", office == null ? "-" : office.rule().name(), e.rule().name());
    addIf(role != null && g.sharesOffice(role), "same office", e.rule().name());
    addIf(role != null && e.head() >= 0 && !g.sharesOffice(role), "other office", e.rule().name());
    addIf(role != null && role.has(Trait.WITH_BODY), "role with body", e.rule().name());
    f.add("sort", thing(e.kind()), tail);
    f.add("compound role", role != null && role.has(Trait.SPLIT) ? "split" : "whole", e.rule().name());
    weight(g, e);
    words(g, office);
    nearness(g, groups, e);
    f.addIf(isPerson(g.value()), "a person");
  }

  /** „body“ of „von:body“ and of „solid-body“. */
  private static String thing(String kind) {
    return kind.substring(Math.max(kind.indexOf(':'), kind.indexOf('-')) + 1);
  }

  /** „von“ of „von:body“, „solid“ of „solid-body“. */
  private static String link(String kind) {
    return kind.substring(0, Math.max(0, Math.max(kind.indexOf(':'), kind.indexOf('-'))));
  }

  /** How much of the article is about the body. */
  private void weight(FactGroup g, Evidence e) {
    int weight = page.bodies.weight(g.value());
    int most = page.bodies.mostWeight();
    f.addCount("named", weight, MOST);
    f.add("named most", weight == 0 ? "no" : weight == most ? "yes" : 2 * weight >= most ? "half" : "less",
        e.rule().name());
  }

  /** The words of the name: Universität, FC, Partei. */
  private void words(FactGroup g, @Nullable Evidence office) {
    List<String> words = BodyIndex.words(g.value());
    for (int i = 0; i < Math.min(MOST, words.size()); i++) {
      f.add("word", words.get(i));
      f.add("word for class", words.get(i), classOf(office));
    }
    WordForm first = page.forms.lexicon().form(g.value().substring(0, end(g.value())));
    f.add("first word", first.isAllCapitals() ? "caps" : first.isBody() ? "body" : first.isPlace() ? "place"
        : first.canBeNoun() ? "noun" : first.canBeAdjective() ? "adjective" : first.isKnown() ? "other" : "unknown");
  }

  private static int end(String value) {
    int blank = value.indexOf(' ');
    return blank < 0 ? value.length() : blank;
  }

  /** How often the body stands near the person, and whether another does so more often. */
  private void nearness(FactGroup g, List<FactGroup> groups, Evidence e) {
    int own = near(g);
    int others = 0;
    int held = 0;
    for (FactGroup other : groups) {
      if (other != g && !g.isLike(other)) {
        others = Math.max(others, near(other));
        held = Math.max(held, page.bodies.holders(other.value()));
      }
    }
    String rank = own == 0 ? "none" : own > others ? "most" : own == others ? "equal" : "fewer";
    f.add("near", rank, e.rule().name());
    f.addCount("near times", own, MOST);
    int holders = page.bodies.holders(g.value());
    f.add("holders", holders == 0 ? "none" : holders > held ? "most" : holders == held ? "equal" : "fewer",
        e.rule().name());
    addIf(page.bodies.isInTitle(g.value()), "body in title", e.rule().name());
    addIf(page.bodies.isSure(g.value()), "surely a body", e.rule().name());
  }

  private static int near(FactGroup g) {
    return g.count(Rule.SAME_SENTENCE) + g.count(Rule.NEAR_NAME) + g.count(Rule.SENTENCE_BEFORE);
  }

  /** Whether the value ends like the name of somebody on the page. */
  private boolean isPerson(String value) {
    String last = value.substring(value.lastIndexOf(' ') + 1);
    return page.isSurname(last);
  }
}
