package de.wortlaut.cast;

import de.wortlaut.cast.Evidence.Trait;
import de.wortlaut.model.Gender;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the evidence for each person of a page. */
final class Sink {
  /** More evidence of one person changes nothing; the bound keeps the work linear. */
  private static final int MOST = 120;

  private final FactPage page;
  private final List<List<Evidence>> byPerson = new ArrayList<>();

  Sink(FactPage page, int people) {
    this.page = page;
    for (int i = 0; i < people; i++) {
      byPerson.add(new ArrayList<>());
    }
  }

  /**
   * Where evidence is read.
   *
   * @param person whom it is about
   * @param mention first token of the name that it was read at
   * @param rule the construction
   * @param through how the office is joined to the name, null where the evidence hangs on no office
   * @param traits bits that all evidence of the place has
   */
  record Place(int person, int mention, Rule rule, @Nullable Rule through, int traits) {
    /** A place at a name, {@code sure} if the construction can hardly mean anything else. */
    static Place at(FactPage.Mention m, Rule rule, boolean sure) {
      return new Place(m.person(), m.begin(), rule, null, sure ? Trait.SURE.bit() : 0);
    }

    Place with(Trait trait) {
      return new Place(person, mention, rule, through, traits | trait.bit());
    }

    Place withIf(boolean holds, Trait trait) {
      return holds ? with(trait) : this;
    }

    /** The place of a body that hangs on the office here. */
    Place body(Rule how) {
      return new Place(person, mention, how, rule, traits);
    }
  }

  void role(Place at, String value, int begin, int end, int head, String kind, @Nullable Gender gender) {
    if (!page.isSurname(value)) { // „Beckmann und Richter“: what somebody on the page is called is no office
      add(at, Slot.ROLE, value, begin, end, head, kind, gender);
    }
  }

  /** Adds a body, and beside it a fuller name that the page has for it. */
  void body(Place at, String value, int begin, int end, int office, String kind) {
    add(at, Slot.INSTITUTION, value, begin, end, office, kind, null);
    String fuller = page.bodies.fuller(value);
    if (fuller != null) {
      add(at.with(Trait.FULLER), Slot.INSTITUTION, fuller, begin, end, office, kind, null);
    }
  }

  private void add(Place at, Slot slot, String value, int begin, int end, int head, String kind,
      @Nullable Gender gender) {
    List<Evidence> to = byPerson.get(at.person());
    if (value.isBlank() || to.size() >= MOST) {
      return;
    }
    int sentences = page.sentence(begin) - page.sentence(at.mention());
    boolean quoted = page.page.marks().innermost(begin) >= 0;
    Place place = at.withIf(page.isInTitle(at.mention()), Trait.IN_TITLE).withIf(quoted, Trait.QUOTED);
    to.add(new Evidence(slot, value, begin, end, head, kind, at.mention(), at.rule(), at.through(), sentences,
        place.traits(), gender));
  }

  List<Evidence> of(int person) {
    return byPerson.get(person);
  }
}
