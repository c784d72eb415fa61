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
  /** Phrases within the attributes. */
  final List<Draft> inner = new ArrayList<>(0);

  /** Token behind all that is surely attached. */
  int extent;
  /** Token behind all that is attached, surely or not. */
  int reach;
  /** The phrase that this one is attached to, and whether surely. */
  @Nullable
  Draft parent;
  boolean sureParent;
  final List<Link> links = new ArrayList<>(0);

  /** An {@link Attachment} while it is read. */
  record Link(Relation relation, int link, @Nullable Draft phrase, int begin, int end, boolean sure) {}

  Draft(int begin) {
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
    for (Link link : links) {
      if (link.relation == relation) {
        return true;
      }
    }
    return false;
  }

  /** Attaches {@code phrase} and all that is attached to it. */
  void attach(Relation relation, int link, Draft phrase, boolean sure) {
    links.add(new Link(relation, link, phrase, phrase.begin, phrase.reach, sure));
    phrase.parent = this;
    phrase.sureParent = sure;
    grow(sure, phrase.extent, phrase.reach);
  }

  /** Attaches what is no phrase, or a phrase with signs around it. */
  void attach(Relation relation, int link, @Nullable Draft phrase, int from, int to) {
    links.add(new Link(relation, link, phrase, from, to, true));
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
