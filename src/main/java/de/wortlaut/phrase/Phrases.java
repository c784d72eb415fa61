package de.wortlaut.phrase;

import de.wortlaut.language.Clauses;
import de.wortlaut.language.Forms;
import de.wortlaut.text.Page;
import de.wortlaut.text.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The noun phrases of a page, in the order of their first tokens. Immutable. */
public final class Phrases {
  private final NounPhrase[] phrases;
  private final int[] firstOfSentence;
  /** Of each token the innermost phrase whose core covers it, or -1. */
  private final int[] covering;
  private final int[] subjects;
  /** Of each phrase the first one that it is attached to, or -1. */
  private final int[] holders;
  private final Extents extents;

  private Phrases(PageWords words, NounPhrase[] phrases, int[] covering, int[] subjects) {
    this.phrases = phrases;
    this.subjects = subjects;
    this.extents = new Extents(words.page, words.forms);
    this.covering = covering;
    this.firstOfSentence = new int[words.sentences.count() + 1];
    this.holders = holders(phrases);
    for (NounPhrase p : phrases) {
      firstOfSentence[p.sentence() + 1]++;
    }
    for (int s = 0; s + 1 < firstOfSentence.length; s++) {
      firstOfSentence[s + 1] += firstOfSentence[s];
    }
  }

  private static int[] holders(NounPhrase[] phrases) {
    int[] holders = new int[phrases.length];
    Arrays.fill(holders, -1);
    for (NounPhrase holder : phrases) {
      for (Attachment a : holder.attachments()) {
        NounPhrase p = a.phrase();
        if (p != null && holders[p.index()] < 0) {
          holders[p.index()] = holder.index();
        }
      }
    }
    return holders;
  }

  /** Parses {@code page}; linear in its length. */
  public static Phrases of(Page page, Forms forms, Clauses clauses) {
    PageWords words = new PageWords(page, forms, clauses);
    DraftTable table = new PhraseParser(words).parse();
    List<Draft> drafts = table.all();
    int[] subjects = new Predicates(words, drafts).find();
    NounPhrase[] phrases = new NounPhrase[drafts.size()];
    for (Draft d : drafts) {
      int determination = d.determiner < 0 ? 0 : words.bits(d.determiner);
      phrases[d.index] = new NounPhrase(d, determination, inMarks(words, d));
    }
    for (Draft d : drafts) {
      phrases[d.index].setAttachments(attachments(d, phrases));
    }
    return new Phrases(words, phrases, table.covering(), subjects);
  }

  /** The innermost pair around the whole core; the marks of a name belong to it. */
  private static int inMarks(PageWords words, Draft d) {
    int p = words.marks.innermost(d.begin);
    while (p >= 0 && (words.marks.end(p) < d.end || words.marks.open(p) >= d.begin)) {
      p = words.marks.parent(p);
    }
    return p;
  }

  private static List<Attachment> attachments(Draft d, NounPhrase[] phrases) {
    Draft.Link first = d.links();
    if (first == null) {
      return List.of();
    }
    if (first.next() == null) {
      return List.of(attachment(first, phrases)); // most have just one
    }
    List<Attachment> out = new ArrayList<>();
    for (Draft.Link link = first; link != null; link = link.next()) {
      out.add(attachment(link, phrases));
    }
    return List.copyOf(out);
  }

  private static Attachment attachment(Draft.Link link, NounPhrase[] phrases) {
    Draft to = link.phrase;
    int end = to == null || link.relation == Relation.OWNER ? link.end : Math.max(link.end, to.reach);
    NounPhrase phrase = to == null ? null : phrases[to.index];
    return new Attachment(link.relation, link.link, phrase, link.begin, end, link.sure);
  }

  /** How many phrases there are. */
  public int count() {
    return phrases.length;
  }

  /** Phrase {@code i}. */
  public NounPhrase get(int i) {
    return phrases[i];
  }

  private @Nullable NounPhrase find(int[] index, int t) {
    return t < 0 || t >= index.length ? null : Predicates.of(phrases, index[t]);
  }

  /** The innermost phrase whose core covers {@code token}, or null. */
  public @Nullable NounPhrase at(int token) {
    return find(covering, token);
  }

  /** The phrase whose core begins at {@code token}, the outer of two; null if none does. */
  public @Nullable NounPhrase beginningAt(int token) {
    NounPhrase p = at(token);
    if (p == null || p.begin() != token) {
      return null;
    }
    // an outer phrase comes right before the first within it
    NounPhrase before = p.index() == 0 ? p : phrases[p.index() - 1];
    return before.begin() == token ? before : p;
  }

  /** The phrase whose head is {@code token}, or null. */
  public @Nullable NounPhrase withHead(int token) {
    NounPhrase p = at(token);
    return p != null && p.head() == token ? p : null;
  }

  /** The phrase that {@code p} is attached to, or null. */
  public @Nullable NounPhrase holder(NounPhrase p) {
    return Predicates.of(phrases, holders[p.index()]);
  }

  /** How {@code p} is attached to its holder, or null. */
  public @Nullable Attachment link(NounPhrase p) {
    NounPhrase holder = holder(p);
    for (Attachment a : holder == null ? List.<Attachment>of() : holder.attachments()) {
      if (a.phrase() == p) {
        return a;
      }
    }
    return null;
  }

  /** First phrase of {@code sentence}. */
  public int firstOf(int sentence) {
    return firstOfSentence[sentence];
  }

  /** Phrase behind the last one of {@code sentence}. */
  public int endOf(int sentence) {
    return firstOfSentence[sentence + 1];
  }

  /** The subject of {@code clause}: nominative, in the number of its finite verb, without preposition; null if none. */
  public @Nullable NounPhrase subjectOf(int clause) {
    return find(subjects, clause);
  }

  /**
   * The stretches of {@code within} that may stand for a speaker, each phrase in growing extents: the candidates of
   * the learned choice of mentions.
   *
   * @param most once there are that many, no further phrase is begun
   */
  public List<Range> extents(Range within, int most) {
    return extents.within(within, most);
  }
}
