package de.wortlaut.phrase;

import org.jspecify.annotations.Nullable;

/** A noun phrase while it is read; see {@link NounPhrase} for its fields. */
final class Draft {
  int index = -1;
  int begin;
  /** First token with the owner before it: „Brandts“ of Brandts Anwalt. */
  int start;
  int end;
  int preposition = -1;
  int determiner = -1;
  int attributesBegin;
  int attributesEnd;
  int titleBegin;
  int titleEnd;
  int head;
  int nameBegin;
  int nameEnd;
  int agreement;
  int clause;
  int sentence;
  PhraseKind kind = PhraseKind.COMMON;
  /** Where the attributes that govern something close: „geratene“ of „unter Druck geratene“; -1 if none does. */
  int complementEnd = -1;
  /** Token that nothing attached may reach. */
  int limit;
  /** Whether it stands within the attributes of another one. */
  boolean governed;
  /** Token behind all that is surely attached. */
  int extent;
  /** Token behind all that is attached, surely or not. */
  int reach;
  /** The phrase that this one is attached to, and whether surely. */
  @Nullable
  Draft parent;
  boolean sureParent;
  /** The first of what is attached; the others hang on it. */
  private @Nullable Link links;

  /** An {@link Attachment} while it is read, and the one behind it. */
  static final class Link {
    final Relation relation;
    final int link;
    final @Nullable Draft phrase;
    final int begin;
    final int end;
    final boolean sure;
    private @Nullable Link next;

    Link(Relation relation, int link, @Nullable Draft phrase, int begin, int end, boolean sure) {
      this.relation = relation;
      this.link = link;
      this.phrase = phrase;
      this.begin = begin;
      this.end = end;
      this.sure = sure;
    }

    @Nullable
    Link next() {
      return next;
    }
  }

  Draft(int begin) {
    begin(begin);
  }

  /** Makes this the draft of a phrase that begins at the token, whatever was tried with it before. */
  final void begin(int begin) {
    this.preposition = -1;
    this.determiner = -1;
    this.complementEnd = -1;
    this.kind = PhraseKind.COMMON;
    this.head = 0;
    this.nameBegin = 0;
    this.nameEnd = 0;
    this.end = 0;
    this.agreement = 0;
    this.begin = begin;
    this.start = begin;
    this.attributesBegin = begin;
    this.attributesEnd = begin;
    this.titleBegin = begin;
    this.titleEnd = begin;
  }

  boolean hasName() {
    return nameEnd > nameBegin;
  }

  boolean isBare() {
    return determiner < 0;
  }

  /** Whether {@code relation} is among what is attached. */
  boolean has(Relation relation) {
    for (Link l = links; l != null; l = l.next) {
      if (l.relation == relation) {
        return true;
      }
    }
    return false;
  }

  /** The first of what is attached, null if nothing is. */
  @Nullable
  Link links() {
    return links;
  }

  /** Puts {@code link} before all that is attached. */
  void linkFirst(Link link) {
    link.next = links;
    links = link;
  }

  /** Puts {@code link} behind all that is attached, which is never much. */
  void linkLast(Link link) {
    if (links == null) {
      links = link;
      return;
    }
    Link last = links;
    while (last.next != null) {
      last = last.next;
    }
    last.next = link;
  }

  /** Attaches {@code phrase} and all that is attached to it. */
  void attach(Relation relation, int link, Draft phrase, boolean sure) {
    linkLast(new Link(relation, link, phrase, phrase.begin, phrase.reach, sure));
    phrase.parent = this;
    phrase.sureParent = sure;
    grow(sure, phrase.extent, phrase.reach);
  }

  /** Attaches what is no phrase, or a phrase with signs around it. */
  void attach(Relation relation, int link, @Nullable Draft phrase, int from, int to) {
    linkLast(new Link(relation, link, phrase, from, to, true));
    if (phrase != null) {
      phrase.parent = this;
      phrase.sureParent = true;
    }
    grow(true, to, to);
  }

  /** What is sure behind something unsure goes no further than that. */
  private void grow(boolean sure, int sureEnd, int end) {
    if (sure && extent == reach) {
      extent = Math.max(extent, sureEnd);
    }
    reach = Math.max(reach, end);
  }
}
