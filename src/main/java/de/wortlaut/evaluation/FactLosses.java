package de.wortlaut.evaluation;

import de.wortlaut.model.SpeakerKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of a role or institution where the speaker is right. */
final class FactLosses {
  /** Each quotation has one of these, and CONSIDERED beside if that holds. */
  enum Answer {
    RIGHT("right"),
    NOT_READ("not read"),
    READ_WRONG("read wrong"),
    INVENTED("invented"),
    RIGHTLY_NONE("none"),
    CONSIDERED("of these read but not chosen");

    final String label;

    Answer(String label) {
      this.label = label;
    }
  }

  private static final Set<Answer> THERE = EnumSet.of(Answer.RIGHT, Answer.NOT_READ, Answer.READ_WRONG);
  private static final Set<Answer> LOST = EnumSet.of(Answer.NOT_READ, Answer.READ_WRONG);
  private static final Set<Answer> ABSENT = EnumSet.of(Answer.INVENTED, Answer.RIGHTLY_NONE);

  private final String name;
  private final Tally<Answer> tally = new Tally<>(Answer.class);

  FactLosses(String name) {
    this.name = name;
  }

  /** Counts {@code got} beside {@code gold}; {@code considered} are values that were read and not chosen. */
  Answer add(SpeakerKind kind, @Nullable String gold, @Nullable String got, List<String> considered) {
    Answer answer = answer(gold, got);
    tally.add(answer, kind);
    if (LOST.contains(answer) && considered.stream().anyMatch(c -> Likeness.alike(gold, c, List.of()))) {
      tally.add(Answer.CONSIDERED, kind);
    }
    return answer;
  }

  private static Answer answer(@Nullable String gold, @Nullable String got) {
    boolean read = Said.isGiven(got);
    if (!Said.isGiven(gold)) {
      return read ? Answer.INVENTED : Answer.RIGHTLY_NONE;
    }
    return !read ? Answer.NOT_READ : Likeness.alike(gold, got, List.of()) ? Answer.RIGHT : Answer.READ_WRONG;
  }

  static boolean isLoss(Answer answer) {
    return LOST.contains(answer) || answer == Answer.INVENTED;
  }

  String label(Answer answer) {
    return name + " " + answer.label;
  }

  /** The labels of all losses. */
  List<String> losses() {
    return Arrays.stream(Answer.values()).filter(FactLosses::isLoss).map(this::label).toList();
  }

  int count(Tally.Column column, Answer answer) {
    return tally.count(column, List.of(answer));
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(Tally.header(name.toUpperCase(Locale.ROOT) + " where the speaker is right"));
    THERE.forEach(answer -> out.append(tally.row(answer.label, answer, THERE)));
    out.append(tally.sum("gold", THERE));
    out.append(tally.row("  " + Answer.CONSIDERED.label, Answer.CONSIDERED, LOST));
    return out.append(tally.row("invented where gold has none", Answer.INVENTED, ABSENT)).toString();
  }
}
