package de.wortlaut.pipeline;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.TextSpan;
import de.wortlaut.quotation.Find;
import de.wortlaut.speaker.Resolved;
import de.wortlaut.text.Page;
import de.wortlaut.text.Range;
import java.util.ArrayList;
import java.util.List;

/** Puts what the rooms say of a page together, in places of the article's text. */
final class Assembly {
  private Assembly() {}

  static Extraction of(Article article, Page page, List<Find> finds, List<Resolved> speakers) {
    List<Quotation> quotations = new ArrayList<>(finds.size());
    for (int i = 0; i < finds.size(); i++) {
      int before = carriesOn(finds, speakers, i) ? finds.get(i).continues() : -1;
      quotations.add(quotation(article, page, finds.get(i), speakers.get(i), before));
    }
    return new Extraction(article, true, quotations);
  }

  /** Whether find {@code i} carries on the words of the one before it: the same speaker, and no frame of its own. */
  private static boolean carriesOn(List<Find> finds, List<Resolved> speakers, int i) {
    int before = finds.get(i).continues();
    if (before < 0 || before >= i) {
      return false;
    }
    boolean sameFrame = finds.get(i).frame().isEmpty() || finds.get(i).frame().equals(finds.get(before).frame());
    return sameFrame && speakers.get(i).speaker().equals(speakers.get(before).speaker());
  }

  private static Quotation quotation(Article article, Page page, Find find, Resolved said, int before) {
    return Quotation.builder(find.type(), passage(article, page, find.words()))
        .cue(passage(article, page, find.cue()))
        .frame(passage(article, page, find.frame()))
        .addressee(passage(article, page, find.addressee()))
        .mention(passage(article, page, find.mention()))
        .context(context(page, find))
        .speaker(said.speaker())
        .reportedVia(said.reportedVia())
        .speakerConfidence(said.confidence())
        .confidence(find.confidence())
        .nestedIn(find.nestedIn())
        .continues(before)
        .build();
  }

  private static Passage passage(Article article, Page page, List<Range> ranges) {
    List<TextSpan> spans = new ArrayList<>(ranges.size());
    for (Range range : ranges) {
      spans.add(page.span(range.begin(), range.end()));
    }
    return Passage.of(article.text(), spans);
  }

  private static TextSpan context(Page page, Find find) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (List<Range> part : List.of(find.words(), find.frame())) {
      for (Range range : part) {
        first = Math.min(first, page.sentences().of(range.begin()));
        last = Math.max(last, page.sentences().of(range.end() - 1));
      }
    }
    return page.span(page.sentences().first(first), page.sentences().end(last));
  }
}
