package de.wortlaut.speaker;

import de.wortlaut.cast.Person;
import de.wortlaut.language.WordForm;
import de.wortlaut.phrase.Attachment;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a phrase means the person whom it names, or somebody or something of theirs: „Brandts Helfer“, „der Sprecher von …“. */
final class Belonging {
  private final Reading r;
  private final PhraseReader phrases;

  Belonging(Reading r, PhraseReader phrases) {
    this.r = r;
    this.phrases = phrases;
  }

  /** The people whom {@code m} means by their names, in order. */
  List<Person> meant(Range m) {
    List<Person> out = new ArrayList<>();
    NounPhrase whole = phrases.phrase(m);
    for (int t = m.begin(); t < m.end(); t++) {
      Person p = r.cast().people().at(t);
      if (p != null && !out.contains(p) && isMeant(whole, t) && !owns(t, m.begin(), m.end())) {
        out.add(p);
      }
    }
    return out;
  }

  /** „Harders’ Stellvertreter Jan Holm“ for „Harders“ alone: a name in the genitive stands for nobody by itself. */
  Range widened(Range m) {
    int noun = m.end() + 1;
    boolean apostrophe = noun < r.tokens().count() && isApostrophe(m.end()) && !r.tokens().spaceBefore(m.end());
    boolean office = apostrophe && (r.form(noun).isRole() || r.form(noun).isPerson());
    NounPhrase p = office ? r.phrases().at(noun) : null;
    return p == null ? m : new Range(m.begin(), p.end());
  }

  private boolean isApostrophe(int t) {
    return r.tokens().is(t, '’') || r.tokens().is(t, '\'');
  }

  /** Whether the name at {@code t} is what {@code whole} means, by how its phrase is attached. */
  private boolean isMeant(@Nullable NounPhrase whole, int t) {
    NounPhrase p = r.phrases().at(t);
    if (p != null && p == whole && p.head() < t && isSortOfBody(r.form(p.head()))) {
      return false; // „die Beratungsfirma Jan Holm“
    }
    while (p != null && p != whole) {
      Attachment link = r.phrases().link(p);
      if (link == null) {
        return true;
      }
      boolean another = switch (link.relation()) {
        case GENITIVE, PREPOSITION -> !isMisplaced(p, t);
        case OWNER, RELATIVE -> true;
        default -> false;
      };
      if (another) {
        return false;
      }
      p = r.phrases().holder(p);
    }
    return true;
  }

  private static boolean isSortOfBody(WordForm f) {
    return f.isGenericBody() && !f.isRole() && !f.isPerson();
  }

  /** „Harders’ Stellvertreter“, „Phil Spectors Anwalt“: a genitive before a noun. */
  private boolean owns(int t, int begin, int end) {
    Person person = r.cast().people().at(t);
    int next = r.cast().people().endOfName(t);
    if (person == null || next > end) {
      return false;
    }
    boolean apostrophe = next < end && isApostrophe(next);
    String last = r.tokens().text(next - 1);
    boolean genitive = apostrophe || last.endsWith("s") && !person.name().endsWith(last);
    int noun = apostrophe ? next + 1 : next;
    boolean before = noun < end && r.tokens().isCapital(noun) && r.form(noun).canBeNoun();
    boolean behind = t > begin && r.tokens().isCapital(t - 1) && r.form(t - 1).canBeNoun(); // „die Anwältin Lindhorsts“
    return genitive && (before || behind);
  }

  /** „Kommissar für Nachbarschaft Jana Holm“: a name goes with the office before it rather than with a thing. */
  private boolean isMisplaced(NounPhrase p, int name) {
    WordForm f = r.form(p.head());
    return p.head() < name && !f.isRole() && !f.isPerson() && !f.isGroup();
  }

  /** Whether several names stand beside one another: „Eva Brandt und Ole Holm“. */
  boolean isJoint(Range m) {
    for (int t = m.begin(); t < m.end(); t++) {
      NounPhrase p = r.cast().people().at(t) == null ? null : r.phrases().at(t);
      Attachment link = p == null ? null : r.phrases().link(p);
      if (link != null && link.relation() == de.wortlaut.phrase.Relation.CONJUNCT) {
        return true;
      }
    }
    return false;
  }
}
