package de.wortlaut;

import de.wortlaut.model.Extraction;
import de.wortlaut.model.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Leaves unsure quotations out of an extraction; links between the others stay right. */
final class Surer {
  private Surer() {}

  /** The extraction without the quotations of a lower confidence. */
  static Extraction than(double confidence, Extraction extraction) {
    List<Quotation> all = extraction.quotations();
    int[] place = new int[all.size()];
    int kept = 0;
    for (int i = 0; i < place.length; i++) {
      place[i] = all.get(i).confidence() >= confidence ? kept++ : -1;
    }
    if (kept == place.length) {
      return extraction;
    }
    List<Quotation> sure = new ArrayList<>(kept);
    for (int i = 0; i < place.length; i++) {
      if (place[i] >= 0) {
        Quotation q = all.get(i);
        sure.add(
            q.toBuilder()
                .nestedIn(moved(q.nestedIn(), place))
                .continues(moved(q.continues(), place))
                .build());
      }
    }
    return new Extraction(extraction.article(), extraction.german(), sure);
  }

  private static int moved(OptionalInt link, int[] place) {
    return link.isPresent() && link.getAsInt() < place.length ? place[link.getAsInt()] : -1;
  }
}
