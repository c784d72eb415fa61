package de.wortlaut.html;

import de.wortlaut.model.Extraction;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The speakers of an article, numbered by first appearance; the number fixes colour and badge. */
final class Cast {
  /** Colours in the style sheet. */
  static final int COLOURS = 8;

  private static final int SHAPES = 3;

  /**
   * One speaker on the page.
   *
   * @param number from 1; 0 for quotations that nobody can be found for
   * @param quotations positions in the extraction
   */
  record Member(int number, Speaker speaker, List<Integer> quotations) {

    /** What the badge shows. */
    String badge() {
      return number == 0 ? "?" : Integer.toString(number);
    }

    /** Style classes: who it is, in what colour, and the badge's shape once colours run out. */
    String classes() {
      if (number == 0) {
        return "s0 k0 r0";
      }
      int i = number - 1;
      return "s" + number + " k" + (i % COLOURS + 1) + " r" + (i / COLOURS % SHAPES);
    }
  }

  private final Map<Speaker, Member> members = new LinkedHashMap<>();

  Cast(Extraction extraction) {
    int position = 0;
    int named = 0;
    for (Quotation q : extraction.quotations()) {
      Member member = members.get(q.speaker());
      if (member == null) {
        int number = q.speaker().kind() == SpeakerKind.NONE ? 0 : ++named;
        member = new Member(number, q.speaker(), new ArrayList<>());
        members.put(q.speaker(), member);
      }
      member.quotations().add(position++);
    }
  }

  /** Who says {@code quotation}, which must be one of the extraction's. */
  Member of(Quotation quotation) {
    Member member = members.get(quotation.speaker());
    if (member == null) {
      throw new IllegalArgumentException("not a quotation of this article: " + quotation);
    }
    return member;
  }

  /** All speakers by number, the unknown one last. */
  List<Member> members() {
    List<Member> all = new ArrayList<>(members.values());
    all.sort(
        (a, b) -> Integer.compare(
            a.number() - 1 & Integer.MAX_VALUE, b.number() - 1 & Integer.MAX_VALUE));
    return all;
  }
}
