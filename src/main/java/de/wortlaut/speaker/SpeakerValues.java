package de.wortlaut.speaker;

import de.wortlaut.cast.People;
import de.wortlaut.cast.Person;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that stand for the people of a page: one a person, however often they are quoted. */
final class SpeakerValues {
  private final Reading r;
  private final People mentions;
  private final Map<Person, Speaker> speakers = new IdentityHashMap<>();
  private final Map<Speaker, Person> people = new IdentityHashMap<>();

  SpeakerValues(Reading r) {
    this.r = r;
    this.mentions = r.cast().people();
  }

  List<Person> named(Range m) {
    List<Person> out = new ArrayList<>();
    for (int t = m.begin(); t < m.end(); t++) {
      Person p = mentions.at(t);
      if (p != null && !out.contains(p)) {
        out.add(p);
      }
    }
    return out;
  }

  /** One value a person, however often they are quoted. */
  Speaker person(Person p) {
    Speaker speaker = speakers.computeIfAbsent(p, this::make);
    people.put(speaker, p);
    return speaker;
  }

  /** The person for whom {@code speaker} was made here, or null. */
  @Nullable
  Person personOf(Speaker speaker) {
    return people.get(speaker);
  }

  private Speaker make(Person k) {
    return Speaker.of(SpeakerKind.PERSON, k.name())
        .withAliases(k.aliases()).withGender(k.gender()).withRole(k.role()).withInstitution(k.institution())
        .withFormer(k.former())
        .withMentions(k.mentions().stream().filter(t -> t >= r.page().titleEnd())
            .map(t -> r.page().span(t, mentions.endOfName(t))).toList());
  }

  /** „Jana Holm und Ole Brandt“, „NDR, WDR und Moorbote“. */
  Speaker several(List<Speaker> members) {
    List<String> names = members.stream().map(Speaker::name).toList();
    String name = String.join(", ", names.subList(0, names.size() - 1)) + " und " + names.get(names.size() - 1);
    return Speaker.of(SpeakerKind.SEVERAL, name).withMembers(members);
  }

  /** The body called {@code name}, by its long form where the page gives one for an abbreviation. */
  Speaker body(String name) {
    String full = r.cast().bodies().longForm(name);
    String known = full == null ? name : full;
    String abbreviation = full == null ? r.cast().bodies().abbreviation(name) : name;
    Speaker speaker = Speaker.of(SpeakerKind.ORGANISATION, known).withInstitution(known);
    List<String> aliases = r.cast().bodies().aliases(known);
    if (!aliases.isEmpty()) {
      return speaker.withAliases(aliases);
    }
    return abbreviation == null ? speaker : speaker.withAliases(List.of(abbreviation));
  }
}
