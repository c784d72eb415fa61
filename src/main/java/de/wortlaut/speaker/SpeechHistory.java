package de.wortlaut.speaker;

import de.wortlaut.cast.Person;
import de.wortlaut.quotation.Find;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has spoken so far, and where the last quotation ended. One page each; not thread-safe. */
final class SpeechHistory {
  private final List<Person> spoken = new ArrayList<>();
  private final Set<Person> speakers = new HashSet<>();
  private int end;

  /** Notes the speaker of a quotation, null if it is no named person. */
  void note(Find find, @Nullable Person speaker) {
    if (find.nestedIn() < 0) {
      end = find.words().get(find.words().size() - 1).end();
      if (speaker != null) {
        spoken.add(speaker);
        speakers.add(speaker);
      }
    }
  }

  /** Token behind the last quotation, 0 if there was none. */
  int end() {
    return end;
  }

  /** The person who spoke {@code back} quotations ago, 0 for the last; null if there were fewer. */
  @Nullable
  Person speaker(int back) {
    return back < spoken.size() ? spoken.get(spoken.size() - 1 - back) : null;
  }

  boolean hasSpoken(Person person) {
    return speakers.contains(person);
  }
}
