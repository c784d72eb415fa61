package de.wortlaut.phrase;

import java.util.ArrayList;
import java.util.List;
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
  private List<Draft> inner = List.of();

  /** Token behind all that is surely attached. */
  int extent;
  /** Token behind all that is attached, surely or not. */
  int reach;
  /** The phrase that this one is attached to, and whether surely. */
  @Nullable
  Draft parent;
  boolean sureParent;
  private List<Link> links = List.of();

  /** An {@link Attachment} while it is read. */
  record Link(Relation relation, int link, @Nullable Draft phrase, int begin, int end, boolean sure) {}

  Draft(int begin) {
    begin(begin);
  }

  /** Makes this the draft of a phrase that begins at the token, whatever was tried with it before. */
  final void begin(int begin) {
    this.preposition = -1;
    this.determiner = -1;
    this.complementEnd = -1;
    this.inner = List.of();
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
    for (int i = 0; i < links.size(); i++) { // no iterator: asked for every phrase
      if (links.get(i).relation == relation) {
        return true;
      }
    }
    return false;
  }

  /** Phrases within the attributes. */
  List<Draft> inner() {
    return inner;
  }

  void inner(Draft phrase) {
    inner = inner.isEmpty() ? new ArrayList<>(2) : inner;
    inner.add(phrase);
  }

  void withoutInner() {
    inner = List.of();
  }

  List<Link> links() {
    return links;
  }

  /** Adds a link at place {@code at} of the links. */
  void link(int at, Link link) {
    links = links.isEmpty() ? new ArrayList<>(2) : links;
    links.add(at, link);
  }

  /** Attaches {@code phrase} and all that is attached to it. */
  void attach(Relation relation, int link, Draft phrase, boolean sure) {
    link(links.size(), new Link(relation, link, phrase, phrase.begin, phrase.reach, sure));
    phrase.parent = this;
    phrase.sureParent = sure;
    grow(sure, phrase.extent, phrase.reach);
  }

  /** Attaches what is no phrase, or a phrase with signs around it. */
  void attach(Relation relation, int link, @Nullable Draft phrase, int from, int to) {
    link(links.size(), new Link(relation, link, phrase, from, to, true));
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
