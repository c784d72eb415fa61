package de.wortlaut.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.wortlaut.cast.Knowledge;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.quotation.Find;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whom mentions mean, with quotations given by hand: the mention between bars, its words between brackets, several of
 * them in order, the cue of the last one between number signs, its frame between braces. The last one's speaker is
 * asked for.
 */
class SpeakerResolverTest {
  private static final String MARKS = "|[]#{}";

  /** The last speaker as kind, name and, behind „via“, the medium. */
  private static String speaker(String marked) {
    StringBuilder text = new StringBuilder();
    List<List<Integer>> marks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (char c : marked.toCharArray()) {
      int mark = MARKS.indexOf(c);
      if (mark < 0) {
        text.append(c);
      } else {
        marks.get(List.of(0, 1, 1, 2, 3, 3).get(mark)).add(text.length());
      }
    }
    Page page = Page.of(text.toString());
    Reading reading = Reading.of(page, Knowledge.of(null));
    List<Range> mentions = ranges(page, marks.get(0));
    List<Range> words = ranges(page, marks.get(1));
    List<Find> finds = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      List<Range> cue = last ? ranges(page, marks.get(2)) : List.of();
      List<Range> frame = last ? ranges(page, marks.get(3)) : List.of();
      finds.add(new Find(QuotationType.INDIRECT, List.of(words.get(i)), cue, frame, List.of(),
          List.of(mentions.get(i)), 1, -1, -1));
    }
    List<Resolved> resolved = new SpeakerResolver(reading).resolve(finds);
    Resolved last = resolved.get(resolved.size() - 1);
    Speaker via = last.reportedVia();
    return last.speaker().kind() + " " + last.speaker().name() + (via == null ? "" : " via " + via.name());
  }

  private static List<Range> ranges(Page page, List<Integer> places) {
    List<Range> out = new ArrayList<>();
    for (int i = 0; i + 1 < places.size(); i += 2) {
      out.add(tokens(page, places.get(i), places.get(i + 1)));
    }
    return out;
  }

  private static Range tokens(Page page, int begin, int end) {
    int first = 0;
    while (page.tokens().end(first) <= begin) {
      first++;
    }
    int last = first;
    while (last < page.tokens().count() && page.tokens().begin(last) < end) {
      last++;
    }
    return new Range(first, last);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {
      "Jens Holm schwieg. |Er| sagte, [es reiche]. > PERSON Jens Holm",
      "Jens Holm traf Maria Dierks. |Sie| sagte, [es reiche]. > PERSON Maria Dierks",
      "Jens Holm traf Maria Dierks. |Er| sagte, [es reiche]. > PERSON Jens Holm",
      "Jens Holm traf Maria Dierks. |Dieser| sagte, [es reiche]. > PERSON Jens Holm",
      "Jens Holm traf Maria Dierks. |Diese| sagte, [es reiche]. > PERSON Maria Dierks",
      "Jens Holm traf Maria Dierks. |Jener| sagte, [es reiche]. > PERSON Jens Holm",
      "Jens Holm traf Maria Dierks. |Jene| sagte, [es reiche]. > PERSON Maria Dierks",
      "|Jens Holm| sagte, [es reiche]. |Er| meinte, [es sei kalt]. > PERSON Jens Holm",
      "|Jens Holm| sagte, [es reiche]. Karl Brandes kam dazu. |Er| meinte, [es sei kalt]. > PERSON Karl Brandes",
      "|Jens Holm| sagte, [Karl Brandes irre]. |Er| meinte, [es sei kalt]. > PERSON Jens Holm",
      "|Jens Holm| sagte, [es reiche]. Von Karl Brandes kam nichts. |Er| meinte, [es sei kalt]. > PERSON Jens Holm",
      "|Jens Holm| sagte, [es reiche]. |Man| wisse, [es sei kalt]. > PERSON Jens Holm",
      "|Jens Holm| sagte, [es reiche]. |Es| hieß, [es sei kalt]. > NONE ",
      "|Wir| wissen, [es sei kalt]. > NONE ",
      "Jens Holm, |der| sagte, [es reiche], ging. > PERSON Jens Holm",
      "Es kam Jens Holm. Auf dem Marktplatz stand lange nach Mitternacht eine Frau, |die| sagte, [es reiche]. > UNNAMED Frau",
      "Die Händler sind verärgert. |Sie| fordern, [es reiche]. > UNNAMED Händler",
      "|Experten| warnen, [es reiche]. Das Wetter war schlecht. |Sie| fordern, [es sei kalt]. > UNNAMED Experten",
      "|Jens Holm| sagte, [es reiche]. Das Wetter war schlecht. |Sie| fordern, [es sei kalt]. > NONE ",
      "Die Boote lagen fest. |Sie| fordern, [es sei kalt]. > NONE ",
      "Die Händler sind da. Das Wetter war schlecht. |Sie| fordern, [es sei kalt]. > NONE ",
  })
  void pronouns(String marked, String expected) {
    assertEquals(expected.strip(), speaker(marked).strip());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {
      "Laut dem Magazin „Uferblick“ sagte |Jens Holm|, [es reiche]. > PERSON Jens Holm via Uferblick",
      "Dem „Inselkurier“ zufolge sagte |Jens Holm|, [es reiche]. > PERSON Jens Holm via Inselkurier",
      "Laut Tageszeitung sagte |Jens Holm|, [es reiche]. > PERSON Jens Holm via Tageszeitung",
      "Laut Vertrag sagte |Jens Holm|, [es reiche]. > PERSON Jens Holm",
      "Das sagte |Jens Holm|. [Laut dem „Inselkurier“ reiche es]. > PERSON Jens Holm",
      "|Jens Holm| sagte, [es reiche laut „Inselkurier“ nicht]. > PERSON Jens Holm",
      "Laut der Zeitung sagte |Jens Holm|, [es reiche]. > PERSON Jens Holm via Zeitung",
      "Laut |Jens Holm vom Inselkurier| [reicht es]. > PERSON Jens Holm",
      "[Es reiche], sagte |Jens Holm| laut Tageszeitung > PERSON Jens Holm via Tageszeitung",
  })
  void media(String marked, String expected) {
    assertEquals(expected, speaker(marked));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {
      "Finanzminister Jens Holm und Innenminister Karl Brandes kamen. |Der Finanzminister| sagte, [es reiche]. > PERSON Jens Holm",
      "Finanzminister Jens Holm und Innenminister Karl Brandes kamen. |Der Innenminister| sagte, [es reiche]. > PERSON Karl Brandes",
      "Finanzminister Jens Holm und Innenminister Karl Brandes kamen. |Der Minister| sagte, [es reiche]. > PERSON Karl Brandes",
      "Der dänische Botschafter Jens Holm traf den polnischen Botschafter Karl Brandes. |Der dänische Botschafter| sagte, [es reiche]. > PERSON Jens Holm",
      "Der dänische Botschafter Jens Holm traf den polnischen Botschafter Karl Brandes. |Der polnische Botschafter| sagte, [es reiche]. > PERSON Karl Brandes",
      "|Der Botschafter| sagte, [es reiche]. Später bestätigte das Botschafter Jens Holm. > PERSON Jens Holm",
      "Botschafter Jens Holm ging. |Der Botschafter| sagte, [es reiche]. Danach kam Botschafter Karl Brandes. > PERSON Jens Holm",
      "Jens Holm (45) und Karl Brandes (51) kamen. |Der 45-Jährige| sagte, [es reiche]. > PERSON Jens Holm",
      "Jens Holm (45) und Karl Brandes (51) kamen. |Der 51-Jährige| sagte, [es reiche]. > PERSON Karl Brandes",
      "Jens Holm, 45, und Karl Brandes, 51, kamen. |Der 51-Jährige| sagte, [es reiche]. > PERSON Karl Brandes",
      "Jens Holm (45) und Karl Brandes (51) kamen. Holm (45) fror. |Der 45-Jährige| sagte, [es reiche]. > PERSON Jens Holm",
      "Präsidentin Maria Dierks kam mit Lehrer Jens Holm. |Die Präsidentin| sagte, [es reiche]. > PERSON Maria Dierks",
      "Vizepräsidentin Maria Dierks kam. |Die Präsidentin| sagte, [es reiche]. > PERSON Maria Dierks",
      "Lehrer Jens Holm kam. |Ein Lehrer| sagte, [es reiche]. > UNNAMED Lehrer",
      "Lehrer Jens Holm kam. |Die Lehrer| sagten, [es reiche]. > UNNAMED Lehrer",
      "|Die Hafenbehörde| sagte, [es reiche]. |Die Behörde| meinte, [es sei kalt]. > ORGANISATION Hafenbehörde",
      "Die Werft baut um, wie |ein Sprecher| sagte: [Es reiche]. > UNNAMED Sprecher",
      "|Die Sprecherin der Beauftragten Maria Dierks| sagte, [es reiche]. > UNNAMED Sprecherin der Beauftragten Maria Dierks",
      "|Der Sprecher von Ministerin Maria Dierks, Jens Holm|, sagte, [es reiche]. > PERSON Jens Holm",
      "|Der Präsident der Kammer und Sprecher der Werft Jens Holm| sagte, [es reiche]. > PERSON Jens Holm",
      "Vor Gericht sprach Verteidiger Jens Holm. |Der Angeklagte| sagte, [es reiche]. > UNNAMED Angeklagter",
      "Vor Gericht sprach der Fischer Jens Holm. |Der Angeklagte| sagte, [es reiche]. > PERSON Jens Holm",
  })
  void offices(String marked, String expected) {
    assertEquals(expected, speaker(marked));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {
      "Jens Holm, |ein Sprecher des Amts|, sagte, [es reiche]. > PERSON Jens Holm",
      "Jens Holm, |ein Gebäude|, sagte, [es reiche]. > NONE ",
      "Jens Holm vom |Amt für Küstenschutz| sagte, [es reiche]. > PERSON Jens Holm",
      "Jens Holm von |der Reederei| sagte, [es reiche]. > PERSON Jens Holm",
      "Jens Holm |vom Amt für Küstenschutz| sagte, [es reiche]. > PERSON Jens Holm",
      "|Der Sprecher des Amts|, Jens Holm, sagte, [es reiche]. > PERSON Jens Holm",
      "Gestern kam Jens Holm aus Emden, |ein Sprecher des Amts|, und sagte, [es reiche]. > UNNAMED Sprecher des Amts",
      "|Jens Holm und Maria Dierks| sagten, [es reiche]. > SEVERAL Jens Holm und Maria Dierks",
      "|Seiner Meinung| nach [reicht es], so ging Jens Holm. > PERSON Jens Holm",
      "Jens Holm kam. |Seiner Meinung| nach [reicht es]. > PERSON Jens Holm",
      "Maria Dierks kam mit Jens Holm. |Ihrer Ansicht| nach [reicht es]. > PERSON Maria Dierks",
      "|Jens Holm| sagte, [es reiche]. |Eigenen Angaben| nach [ist er krank]. > PERSON Jens Holm",
      "|Jens Holm| sagte, [es reiche]. |Demnach| [ist er krank]. > PERSON Jens Holm",
      "In einem |Bericht der Stadtverwaltung| steht, [es reiche]. > ORGANISATION Stadtverwaltung",
      "|Das Buch| sagt, [es reiche]. > DOCUMENT Buch",
      "|Ein Brief von Jens Holm| sagt, [es reiche]. > PERSON Jens Holm",
      "|Kanzler Jens Holm Montagmittag| sagte, [es reiche]. > PERSON Jens Holm",
      "|Die Polizei Donnerstagabend| sagte, [es reiche]. > ORGANISATION Polizei",
      "|Die Gewerkschaften Donnerstagabend| sagten, [es reiche]. > ORGANISATION Gewerkschaften",
      "Laut |einer Aussendung des Emder Zoos| [reicht es]. > ORGANISATION Emder Zoo",
      "Das Küstenforschungsinstitut (Kufo) zählt. |Kufo| sagte, [es reiche]. > ORGANISATION Kufo",
  })
  void phrases(String marked, String expected) {
    assertEquals(expected.strip(), speaker(marked).strip());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {
      "Jens Holm kam. {In |einem Brief| forderte er}, [es reiche]. > PERSON Jens Holm",
      "{In |einem Brief| forderte Jens Holm}, [es reiche]. > PERSON Jens Holm",
      "{In |einem Brief| forderte sie}, [es reiche]. > DOCUMENT Brief",
      "{Jens Holm kennt es: |Ein Brief| fordert}, [es reiche]. > DOCUMENT Brief",
      "Jens Holm kam. {In |einem Brief von ihm| stand}, [es reiche]. > PERSON Jens Holm",
      "Maria Dierks kam. {|Das Magazin| #zitiert# sie mit den Worten}: [Es reiche]. > PERSON Maria Dierks via Magazin",
      "Jens Holm kam. {|Das Magazin| #zitiert# ihn mit den Worten}: [Es reiche]. > PERSON Jens Holm via Magazin",
      "Jens Holm kam. {|Das Magazin| #zitiert# sie mit den Worten}: [Es reiche]. > ORGANISATION Magazin",
      "{|Das Magazin| #zitiert# Ministerin Maria Dierks}: [Es reiche]. > PERSON Maria Dierks via Magazin",
      "{|Das Magazin| #schreibt# über Maria Dierks}: [Es reiche]. > ORGANISATION Magazin",
      "Laut |„Uferblick“| [sagte Jens Holm, es reiche]. > PERSON Jens Holm via Uferblick",
      "Laut |„Uferblick“| [sagte man, Jens Holm habe genug]. > ORGANISATION Uferblick",
      "Laut |„Uferblick“| [geht Jens Holm]. > ORGANISATION Uferblick",
  })
  void letters(String marked, String expected) {
    assertEquals(expected, speaker(marked));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {
      "|Schmidt| sagte, [es reiche]. > PERSON Schmidt",
      "In Schmidt regnete es. |Schmidt| sagte, [es reiche]. > ORGANISATION Schmidt",
      "|Ein Brief von Bürgermeisterin Maria Dierks| sagt, [es reiche]. > PERSON Maria Dierks",
      "|Ein Brief der Stadtverwaltung| sagt, [es reiche]. > ORGANISATION Stadtverwaltung",
      "|Jens Holm| sagte, [es reiche]. |Sein Kommentar| lautete, [es sei kalt]. > PERSON Jens Holm",
      "|Die Ermittlungen der Polizei| ergaben, [es reiche]. > ORGANISATION Polizei",
      "|Der Regen| sagt, [es reiche]. > NONE ",
      "|Die Website der Hafenbehörde| sagt, [es reiche]. > ORGANISATION Hafenbehörde",
      "|Reporter| sagen, [es reiche]. > UNNAMED Reporter",
      "Jens Holm kam. |Der Gewinner| sagte, [es reiche]. > PERSON Jens Holm",
      "Jens Holm kam. |Ein Gewinner| sagte, [es reiche]. > UNNAMED Gewinner",
      "|Die Hafenbehörde| sagte, [es reiche]. Das Gericht tagt. |Die Behörde| meinte, [es sei kalt]. > ORGANISATION Hafenbehörde",
      "Das Landgericht tagt. |Das Gericht| meinte, [es sei kalt]. > ORGANISATION Landgericht",
      "Jens Holm schwieg. |Die Anwältin Holms, Eva Brandt,| sagte, [es reiche]. > PERSON Eva Brandt",
      "Jens Holm schwieg. |Holms Anwältin Eva Brandt| sagte, [es reiche]. > PERSON Eva Brandt",
      "|Die Anwälte von Jens Holm| sagten, [es reiche]. > UNNAMED Anwälte von Jens Holm",
      "|Der Sprecher von Jens Holm| sagte, [es reiche]. > UNNAMED Sprecher von Jens Holm",
      "|Frau Dr. Eva Brandt| sagte, [es reiche]. > PERSON Eva Brandt",
      "|Der Kapitän (48) Jens Holm| sagte, [es reiche]. > PERSON Jens Holm",
  })
  void owners(String marked, String expected) {
    assertEquals(expected.strip(), speaker(marked).strip());
  }
}
