package de.wortlaut.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.wortlaut.cast.Knowledge;
import de.wortlaut.learning.Features;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.quotation.Find;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Page;
import de.wortlaut.text.Range;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whom references can mean: the mention between bars, the quotation between brackets; out come the candidates, those met
 * last first, or nothing where the rules alone decide. „-“ stands for an answer of the rules that is no person of the page.
 */
class AntecedentCandidatesTest {

  /** Notes the candidates, and that features can be had of each. */
  private static final class Noting implements AntecedentDecision {
    private final List<String> names = new ArrayList<>();

    @Override
    public Chosen decide(Find find, List<Speaker> candidates, FeaturesOf features) {
      Features f = new Features();
      for (int i = 0; i < candidates.size(); i++) {
        features.put(i, f);
        names.add(candidates.get(i).mentions().isEmpty() || f.count() == 0 ? "-" : candidates.get(i).name());
      }
      return new Chosen(0, 1);
    }
  }

  private static String candidates(String marked) {
    String text = marked.replaceAll("[|\\[\\]]", "");
    Page page = Page.of(text);
    Reading reading = Reading.of(page, Knowledge.of(null));
    List<Range> mention = marked.contains("|") ? List.of(between(page, marked, '|', '|')) : List.of();
    QuotationType type = mention.isEmpty() ? QuotationType.DIRECT : QuotationType.INDIRECT;
    Find find =
        new Find(type, List.of(between(page, marked, '[', ']')), List.of(), List.of(), List.of(), mention, 1, -1, -1);
    Noting noting = new Noting();
    new SpeakerResolver(reading, noting).resolve(List.of(find));
    return String.join(", ", noting.names);
  }

  private static Range between(Page page, String marked, char open, char close) {
    int from = marked.indexOf(open);
    int to = marked.indexOf(close, from + 1);
    int begin = marked.substring(0, from).replaceAll("[|\\[\\]]", "").length();
    int end = marked.substring(0, to).replaceAll("[|\\[\\]]", "").length();
    int first = page.tokens().at(begin);
    int last = first;
    while (last < page.tokens().count() && page.tokens().begin(last) < end) {
      last++;
    }
    return new Range(first, last);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', value = {
      "Jan Holm traf Petra Lind. |Er| sagte, [das Tor sei offen]. # Jan Holm",
      "Jan Holm traf Petra Lind. |Sie| sagte, [das Tor sei offen]. # Petra Lind",
      "Jan Holm und Uwe Brandt kamen spät. |Er| sagte, [das Tor sei offen]. # Uwe Brandt, Jan Holm",
      "Petra Lind kam spät. |Er| sagte, [das Tor sei offen]. # -",
      "Trainer Jan Holm traf Petra Lind. |Der Trainer| sagte, [das Tor sei offen]. # Petra Lind, Jan Holm",
      "Jan Holm (28) traf Uwe Brandt (51). |Der 28-Jährige| sagte, [das Tor sei offen]. # Uwe Brandt, Jan Holm",
      "Jan Holm traf Uwe Brandt. [„Das Tor war offen.“] # Uwe Brandt, Jan Holm",
      "Jan Holm traf Uwe Brandt. |Uwe Brandt| sagte, [das Tor sei offen]. # ''",
      "Jan Holm traf Uwe Brandt. |Die Trainer| sagten, [das Tor sei offen]. # ''",
      "Jan Holm traf Uwe Brandt. |Ein Trainer| sagte, [das Tor sei offen]. # ''",
      "Jan Holm traf Uwe Brandt. |Sie| sagten, [das Tor sei offen]. # ''",
      "Jan Holm traf Uwe Brandt. |Der Sprecher der Stadt| sagte, [das Tor sei offen]. # ''",
      "Jan Holm traf Uwe Brandt. |Das Amt| sagte, [das Tor sei offen]. # ''"
  })
  void aReferenceCanMean(String marked, String candidates) {
    assertEquals(candidates, candidates(marked));
  }
}
