package de.wortlaut.html;

import de.wortlaut.model.Extraction;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Writes an article's text with its quotations, cues and mentions as elements. Where they cross
 * each other or a paragraph's end, the element is closed and opened again, so that the markup nests
 * and the text content stays the article's own.
 */
final class MarkedText {

  private enum Kind {
    QUOTATION,
    CUE,
    MENTION
  }

  /** A stretch to be marked; {@code position} is that of its quotation. */
  private record Layer(int begin, int end, Kind kind, int position) {}

  private final String text;
  private final Extraction extraction;
  private final Cast cast;
  private final Markup out;
  private final List<Layer> layers = new ArrayList<>();
  private final List<Layer> open = new ArrayList<>();
  private final boolean[] badged;
  private int next;

  MarkedText(Extraction extraction, Cast cast, Markup out) {
    this.text = extraction.article().text();
    this.extraction = extraction;
    this.cast = cast;
    this.out = out;
    this.badged = new boolean[extraction.quotations().size()];
    for (int i = 0; i < badged.length; i++) {
      Quotation q = extraction.quotations().get(i);
      add(q.words(), Kind.QUOTATION, i);
      add(q.cue(), Kind.CUE, i);
      add(q.mention(), Kind.MENTION, i);
    }
    layers.sort(
        Comparator.comparingInt(Layer::begin)
            .thenComparing(Comparator.comparingInt(Layer::end).reversed())
            .thenComparing(Layer::kind)
            .thenComparingInt(Layer::position));
  }

  private void add(Passage passage, Kind kind, int position) {
    for (TextSpan span : passage.spans()) {
      int begin = whole(Math.min(span.begin(), text.length()), -1);
      int end = whole(Math.min(span.end(), text.length()), 1);
      if (begin < end) {
        layers.add(new Layer(begin, end, kind, position));
      }
    }
  }

  /** Moves an offset out of the middle of a surrogate pair. */
  private int whole(int offset, int step) {
    boolean inPair =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inPair ? offset + step : offset;
  }

  /** Writes one paragraph's content; paragraphs must come in order. */
  void write(TextSpan paragraph) {
    int position = paragraph.begin();
    takeUp(position);
    reopen(new ArrayList<>(open), position);
    while (position < paragraph.end()) {
      int stop = stop(paragraph.end());
      out.text(text, position, stop);
      position = stop;
      if (position < paragraph.end()) {
        closeEnded(position);
        while (next < layers.size() && layers.get(next).begin() == position) {
          push(layers.get(next++));
        }
      }
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      close(open.get(i));
    }
    open.removeIf(l -> l.end() <= paragraph.end());
  }

  /** Drops layers that ended in the gap before a paragraph and takes those that began there. */
  private void takeUp(int position) {
    while (next < layers.size() && layers.get(next).begin() <= position) {
      open.add(layers.get(next++));
    }
    open.removeIf(l -> l.end() <= position);
  }

  private int stop(int limit) {
    int stop = next < layers.size() ? Math.min(limit, layers.get(next).begin()) : limit;
    for (Layer layer : open) {
      stop = Math.min(stop, layer.end());
    }
    return stop;
  }

  private void closeEnded(int position) {
    int lowest = 0;
    while (lowest < open.size() && open.get(lowest).end() > position) {
      lowest++;
    }
    if (lowest == open.size()) {
      return;
    }
    Deque<Layer> crossing = new ArrayDeque<>();
    while (open.size() > lowest) {
      Layer layer = open.get(open.size() - 1);
      close(layer);
      open.remove(open.size() - 1);
      if (layer.end() > position) {
        crossing.push(layer);
      }
    }
    reopen(new ArrayList<>(crossing), -1);
  }

  private void reopen(List<Layer> again, int paragraphBegin) {
    if (paragraphBegin >= 0) {
      open.clear();
    }
    again.forEach(this::push);
  }

  private void push(Layer layer) {
    open.add(layer);
    int position = layer.position();
    switch (layer.kind()) {
      case CUE -> out.tag("<span class=\"cue c%s\">", position);
      case MENTION -> out.tag("<span class=\"men m%s\">", position);
      case QUOTATION -> openQuotation(position);
    }
  }

  private void openQuotation(int position) {
    Quotation q = extraction.quotations().get(position);
    Cast.Member speaker = cast.of(q);
    out.tag(
        "<mark class=\"q q%s %s t-%s%s\" data-q=\"%s\">",
        position,
        speaker.classes(),
        q.type().name().toLowerCase(Locale.ROOT),
        q.confidence() < 0.5 ? " unsure" : "",
        position);
    if (badged[position]) {
      return;
    }
    badged[position] = true;
    // the number is drawn by the style sheet: selected and copied text stays the article's
    out.tag(
        "<span class=\"b\"><button type=\"button\" class=\"badge\" data-n=\"%s\" aria-label=\"%s\""
            + " aria-describedby=\"n%s\"></button></span>",
        speaker.badge(),
        "Zitat " + (position + 1) + ": " + Labels.name(q.speaker()) + ", " + Labels.of(q.type()),
        position);
  }

  private void close(Layer layer) {
    out.raw(layer.kind() == Kind.QUOTATION ? "</mark>" : "</span>");
  }
}
