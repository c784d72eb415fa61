package de.wortlaut.quotation;

import de.wortlaut.language.Use;
import de.wortlaut.model.QuotationType;
import de.wortlaut.text.BlockKind;
import de.wortlaut.text.Blocks;
import de.wortlaut.text.Range;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers in interviews: „Name: …“ turns, or questions and answers in turn. An answer is a direct
 * quotation without marks.
 */
final class Interviews {
  private static final int LONGEST_NAME = 5;
  private static final int FEWEST_TURNS = 3;

  private final Reading r;
  private final Blocks blocks;
  /** Of each block: the token where its answer begins, or -1. */
  private final int[] answer;
  private final int[] nameEnd;
  /** Of each block that goes on with an answer: the block with its name, or -1. */
  private final int[] label;
  /** The first block of the text, behind the title. */
  private final int firstBlock;

  Interviews(Reading r) {
    this.r = r;
    this.blocks = r.page().blocks();
    this.answer = new int[blocks.count()];
    this.nameEnd = new int[blocks.count()];
    this.firstBlock = r.page().titleEnd() > 0 ? 1 : 0;
    Arrays.fill(answer, -1);
    Arrays.fill(nameEnd, -1);
    this.label = nameEnd.clone();
    if (!namedTurns()) {
      questions();
    }
  }

  /** Blocks that begin with a short name and a colon; the one who asks most questions is left out. */
  private boolean namedTurns() {
    Map<String, int[]> turns = new HashMap<>();
    int all = 0;
    for (int b = firstBlock; b < blocks.count(); b++) {
      int colon = colon(b);
      if (colon > 0) {
        int[] n = turns.computeIfAbsent(r.tokens().text(blocks.first(b), colon), k -> new int[2]);
        n[0]++;
        n[1] += asks(b) ? 1 : 0;
        nameEnd[b] = colon;
        all++;
      }
    }
    boolean turn = turns.values().stream().anyMatch(n -> n[0] >= 2) && all >= FEWEST_TURNS && 2 * all >= bodyBlocks();
    if (!turn) {
      Arrays.fill(nameEnd, -1);
      return false;
    }
    for (int b = firstBlock; b < blocks.count(); b++) {
      int[] n = nameEnd[b] < 0 ? null : turns.get(r.tokens().text(blocks.first(b), nameEnd[b]));
      if (n != null && 2 * n[1] <= n[0]) {
        answer[b] = nameEnd[b] + 1;
      }
    }
    furtherParagraphs();
    return true;
  }

  /** Paragraphs without a name between an answer and the next turn go on with that answer. */
  private void furtherParagraphs() {
    int lastTurn = blocks.count() - 1;
    while (lastTurn > firstBlock && nameEnd[lastTurn] < 0) {
      lastTurn--;
    }
    int said = -1;
    for (int b = firstBlock; b <= lastTurn; b++) {
      if (nameEnd[b] >= 0) {
        said = answer[b] >= 0 ? b : -1;
      } else if (said >= 0 && isAnswer(b)) {
        answer[b] = blocks.first(b);
        label[b] = said;
      }
    }
  }

  private int bodyBlocks() {
    int n = 0;
    for (int b = firstBlock; b < blocks.count(); b++) {
      n += blocks.kind(b) == BlockKind.BODY ? 1 : 0;
    }
    return n;
  }

  private int colon(int b) {
    int first = blocks.first(b);
    for (int t = first + 1; t < Math.min(blocks.end(b) - 2, first + LONGEST_NAME + 1); t++) {
      if (r.tokens().is(t, ':')) {
        return r.marks().markOf(t + 1) < 0 ? t : -1;
      }
      if (r.tokens().is(t, '(')) {
        return colonBehindBrackets(b, t);
      }
      if (!r.tokens().isCapital(t) && !r.tokens().is(t, '.') && !r.form(t).isPreposition()) {
        return -1;
      }
    }
    return -1;
  }

  /** „Petra Lang (Lehrerin):“ */
  private int colonBehindBrackets(int b, int open) {
    for (int t = open + 1; t < Math.min(blocks.end(b) - 2, open + LONGEST_NAME + 2); t++) {
      if (r.tokens().is(t, ')')) {
        return r.tokens().is(t + 1, ':') && r.marks().markOf(t + 2) < 0 ? t + 1 : -1;
      }
    }
    return -1;
  }

  private boolean asks(int b) {
    return r.tokens().is(blocks.end(b) - 1, '?');
  }

  /** At least three blocks that are questions and nothing else, each with an answer behind it. */
  private void questions() {
    int pairs = 0;
    for (int b = firstBlock; b + 1 < blocks.count(); b++) {
      pairs += isQuestion(b) && isAnswer(b + 1) ? 1 : 0;
    }
    if (pairs < FEWEST_TURNS || 3 * pairs < bodyBlocks()) {
      return;
    }
    boolean open = false;
    for (int b = firstBlock; b < blocks.count(); b++) {
      if (isQuestion(b)) {
        open = true;
      } else if (open && isAnswer(b)) {
        answer[b] = blocks.first(b);
        open = b + 1 < blocks.count() && !isQuestion(b + 1) && firstPerson(b + 1);
      } else {
        open = false;
      }
    }
  }

  private boolean isQuestion(int b) {
    return asks(b) && blocks.end(b) - blocks.first(b) < 60 && r.marks().markOf(blocks.first(b)) < 0;
  }

  private boolean isAnswer(int b) {
    return blocks.kind(b) == BlockKind.BODY && !asks(b) && r.marks().markOf(blocks.first(b)) < 0;
  }

  private boolean firstPerson(int b) {
    for (int t = blocks.first(b); t < blocks.end(b); t++) {
      if (r.form(t).is(Use.ANSWER)) {
        return true;
      }
    }
    return false;
  }

  /** Whether block {@code b} is a turn of an interview, so that nothing else is looked for in it. */
  boolean isTurn(int b) {
    return answer[b] >= 0 || nameEnd[b] >= 0;
  }

  /** The answers as drafts. */
  void addTo(Drafts drafts) {
    for (int b = firstBlock; b < blocks.count(); b++) {
      if (answer[b] >= 0 && answer[b] < blocks.end(b)) {
        Candidate c = new Candidate(QuotationType.DIRECT, Shape.MARKS, Ranges.of(answer[b], blocks.end(b)), List.of(),
            nameEnd[b] < 0 ? List.of() : Ranges.of(blocks.first(b), nameEnd[b] + 1), -1,
            new Range(answer[b], answer[b]));
        Draft d = new Draft(c, r.sentences().of(answer[b]), 0.9);
        d.lastSentence = r.sentences().of(blocks.end(b) - 1);
        d.settled = true;
        int named = label[b] >= 0 ? label[b] : b;
        d.mention = nameEnd[named] < 0 ? List.of() : Ranges.of(blocks.first(named), nameEnd[named]);
        drafts.add(d);
      }
    }
  }
}
