package de.wortlaut.html;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented article with its quotations marked by hand: people, places and offices do not exist.
 */
final class Samples {
  static final String TEXT =
      """
      Der Hafen von Nordwiek bekommt seine Schleuse, aber später und teurer als versprochen. Wie die Landrätin Maren Tjarksen am Montag mitteilte, verschiebt sich der Baubeginn um mindestens zwei Jahre. „Wir haben uns die Zahlen schöngerechnet“, sagte sie vor dem Kreistag. „Das passiert uns kein zweites Mal.“

      Noch im Frühjahr hatte die Hafengesellschaft mit 84 Millionen Euro gerechnet. Inzwischen ist von 131 Millionen die Rede. Geschäftsführer Henrik Oltmanns nannte die Entwicklung „schmerzhaft, aber erklärbar“. Die Stahlpreise seien um vierzig Prozent gestiegen, sagte er. Hinzu komme der weiche Baugrund an der Westmole. Niemand habe ihn in dieser Tiefe erwartet.

      Streit um den Baugrund

      Dem widerspricht der Geologe Arne Füllgrabe von der Küstenhochschule Wesereck entschieden. „In unserem Gutachten von 2019 steht auf Seite sieben, dass ›unter der Mole bis in zwölf Meter Tiefe mit Schlick zu rechnen‹ ist“, sagte Füllgrabe dieser Zeitung. „Man musste es nur lesen.“ Er wirft der Hafengesellschaft vor, das Papier jahrelang zurückgehalten zu haben.

      Oltmanns wies das zurück. Das Gutachten sei allen Beteiligten bekannt gewesen, erklärte er, „auch denen, die sich jetzt nicht mehr daran erinnern wollen“. Laut einem Prüfbericht des Landesrechnungshofs lag das Papier allerdings erst im Herbst 2022 im Ministerium vor.

      Die Fischer warten

      Für die elf verbliebenen Krabbenkutter wird es eng. Die alte Schleuse öffnet nur noch bei halber Tide, an manchen Tagen gar nicht. „Wenn das so weitergeht“, sagt die Kutterkapitänin Wiebke Onken, „verkaufe ich im Herbst.“ Ihr Großvater habe den Hafen mit gebaut, erzählt sie, nun sehe sie ihm beim Verlanden zu. Onken berichtet, der Geschäftsführer habe ihr noch im Mai versprochen, es werde „keinen einzigen verlorenen Fangtag“ geben.

      Der Fischereiverband Jadeküste fordert einen Ausgleich für die Ausfälle. Es gehe um rund 1,4 Millionen Euro im Jahr. Ein Sprecher des Verkehrsministeriums kündigte an, den Antrag wohlwollend zu prüfen; eine Zusage sei das aber nicht. Aus Koalitionskreisen heißt es, das Geld sei längst eingeplant.

      Die frühere Hafenmeisterin Gesine Brahms hält von alledem wenig. „Eine Schleuse baut man für hundert Jahre“, sagt sie. „Da kommt es auf zwei nicht an.“ Die Anlage soll nun im Frühjahr 2031 fertig werden.
      """
          .strip();

  private static final Speaker TJARKSEN =
      person("Maren Tjarksen", "Landrätin", "Landkreis Nordwiek");
  private static final Speaker OLTMANNS =
      person("Henrik Oltmanns", "Geschäftsführer", "Hafengesellschaft Nordwiek");
  private static final Speaker FUELLGRABE =
      person("Arne Füllgrabe", "Geologe", "Küstenhochschule Wesereck");
  private static final Speaker ONKEN = person("Wiebke Onken", "Kutterkapitänin", null);
  private static final Speaker BRAHMS =
      person("Gesine Brahms", "Hafenmeisterin", null).withFormer(true);
  private static final Speaker VERBAND =
      Speaker.of(SpeakerKind.ORGANISATION, "Fischereiverband Jadeküste")
          .withInstitution("Fischereiverband Jadeküste");
  private static final Speaker SPRECHER =
      Speaker.of(SpeakerKind.UNNAMED, "Sprecher des Verkehrsministeriums")
          .withRole("Sprecher")
          .withInstitution("Verkehrsministerium");
  private static final Speaker KREISE = Speaker.of(SpeakerKind.UNNAMED, "Koalitionskreise");
  private static final Speaker BERICHT =
      Speaker.of(SpeakerKind.DOCUMENT, "Prüfbericht").withInstitution("Landesrechnungshof");

  private final List<Quotation> quotations = new ArrayList<>();

  private Samples() {}

  /** The article about the lock of Nordwiek with everything that a page has to show. */
  static Extraction harbour() {
    Article article =
        Article.of("hafen", TEXT)
            .withTitle("Nordwieks Schleuse kommt zwei Jahre später und kostet die Hälfte mehr")
            .withDate(LocalDate.of(2026, 3, 17))
            .withOutlet("Jadebote")
            .withUrl("https://jadebote.example/hafen/schleuse");
    return new Extraction(article, true, new Samples().direct().indirect().others().sorted());
  }

  private Samples direct() {
    add(
        QuotationType.DIRECT,
        TJARKSEN,
        "sagte| sie vor",
        "sie| vor",
        .97,
        .95,
        "Wir haben uns die Zahlen schöngerechnet");
    add(
        QuotationType.DIRECT,
        TJARKSEN,
        "sagte| sie vor",
        "",
        .94,
        .91,
        "Das passiert uns kein zweites Mal.");
    add(
        QuotationType.DIRECT,
        OLTMANNS,
        "nannte",
        "Henrik Oltmanns",
        .88,
        .97,
        "schmerzhaft, aber erklärbar");
    add(
        QuotationType.DIRECT,
        FUELLGRABE,
        "sagte| Füllgrabe",
        "Füllgrabe| dieser",
        .96,
        .98,
        "In unserem Gutachten von 2019 steht auf Seite sieben, dass ›unter der Mole bis in zwölf"
            + " Meter Tiefe mit Schlick zu rechnen‹ ist");
    add(
        QuotationType.DIRECT,
        FUELLGRABE,
        "sagte| Füllgrabe",
        "",
        .95,
        .93,
        "Man musste es nur lesen.");
    add(
        QuotationType.DIRECT,
        OLTMANNS,
        "erklärte| er, „auch",
        "er|, „auch",
        .93,
        .9,
        "auch denen, die sich jetzt nicht mehr daran erinnern wollen");
    add(
        QuotationType.DIRECT,
        ONKEN,
        "sagt| die Kutter",
        "Wiebke Onken",
        .98,
        .98,
        "Wenn das so weitergeht",
        "verkaufe ich im Herbst.");
    add(
        QuotationType.DIRECT,
        OLTMANNS,
        "versprochen|, es",
        "der Geschäftsführer| habe",
        .81,
        .77,
        "keinen einzigen verlorenen Fangtag");
    add(
        QuotationType.DIRECT,
        BRAHMS,
        "sagt| sie. „Da",
        "sie|. „Da",
        .97,
        .94,
        "Eine Schleuse baut man für hundert Jahre");
    add(
        QuotationType.DIRECT,
        BRAHMS,
        "sagt| sie. „Da",
        "",
        .96,
        .92,
        "Da kommt es auf zwei nicht an.");
    return this;
  }

  private Samples indirect() {
    add(
        QuotationType.INDIRECT,
        TJARKSEN,
        "mitteilte",
        "Maren Tjarksen",
        .91,
        .97,
        "verschiebt sich der Baubeginn um mindestens zwei Jahre");
    add(
        QuotationType.INDIRECT,
        OLTMANNS,
        "sagte| er. Hinzu",
        "er|. Hinzu",
        .92,
        .89,
        "Die Stahlpreise seien um vierzig Prozent gestiegen");
    add(
        QuotationType.INDIRECT_FREE_INDIRECT,
        OLTMANNS,
        "",
        "",
        .84,
        .82,
        "Hinzu komme der weiche Baugrund an der Westmole.");
    add(
        QuotationType.INDIRECT_FREE_INDIRECT,
        OLTMANNS,
        "",
        "",
        .79,
        .8,
        "Niemand habe ihn in dieser Tiefe erwartet.");
    add(
        QuotationType.INDIRECT,
        OLTMANNS,
        "erklärte| er, „auch",
        "er|, „auch",
        .9,
        .88,
        "Das Gutachten sei allen Beteiligten bekannt gewesen");
    add(
        QuotationType.INDIRECT,
        BERICHT,
        "Laut",
        "Prüfbericht des Landesrechnungshofs",
        .86,
        .9,
        "lag das Papier allerdings erst im Herbst 2022 im Ministerium vor");
    add(
        QuotationType.INDIRECT,
        ONKEN,
        "erzählt",
        "sie|, nun",
        .89,
        .93,
        "Ihr Großvater habe den Hafen mit gebaut",
        "nun sehe sie ihm beim Verlanden zu");
    add(
        QuotationType.INDIRECT,
        ONKEN,
        "berichtet",
        "Onken| berichtet",
        .87,
        .95,
        "der Geschäftsführer habe ihr noch im Mai versprochen, es werde „keinen einzigen verlorenen"
            + " Fangtag“ geben");
    add(
        QuotationType.INDIRECT,
        OLTMANNS,
        "versprochen|, es",
        "der Geschäftsführer| habe",
        .74,
        .76,
        "es werde „keinen einzigen verlorenen Fangtag“ geben");
    add(
        QuotationType.INDIRECT,
        KREISE,
        "heißt",
        "Koalitionskreisen",
        .83,
        .88,
        "das Geld sei längst eingeplant");
    return this;
  }

  private Samples others() {
    add(
        QuotationType.REPORTED,
        FUELLGRABE,
        "wirft",
        "Er| wirft",
        .71,
        .86,
        "Er wirft der Hafengesellschaft vor, das Papier jahrelang zurückgehalten zu haben");
    add(
        QuotationType.REPORTED,
        VERBAND,
        "fordert",
        "Fischereiverband Jadeküste",
        .76,
        .93,
        "Der Fischereiverband Jadeküste fordert einen Ausgleich für die Ausfälle");
    add(
        QuotationType.INDIRECT_FREE_INDIRECT,
        VERBAND,
        "",
        "",
        .8,
        .81,
        "Es gehe um rund 1,4 Millionen Euro im Jahr.");
    add(
        QuotationType.REPORTED,
        SPRECHER,
        "kündigte",
        "Ein Sprecher des Verkehrsministeriums",
        .78,
        .9,
        "Ein Sprecher des Verkehrsministeriums kündigte an, den Antrag wohlwollend zu prüfen");
    add(
        QuotationType.INDIRECT_FREE_INDIRECT,
        SPRECHER,
        "",
        "",
        .69,
        .74,
        "eine Zusage sei das aber nicht");
    add(
        QuotationType.FREE_INDIRECT,
        Speaker.none(),
        "soll| nun",
        "",
        .41,
        .5,
        "Die Anlage soll nun im Frühjahr 2031 fertig werden.");
    return this;
  }

  /** Cue and mention are written "words|context behind them"; empty for none. */
  private void add(
      QuotationType type,
      Speaker speaker,
      String cue,
      String mention,
      double sure,
      double who,
      String... words) {
    Passage passage = Passage.of(TEXT, Arrays.stream(words).map(w -> span(w, 0)).toList());
    quotations.add(
        Quotation.builder(type, passage)
            .cue(near(cue))
            .mention(near(mention))
            .speaker(speaker)
            .confidence(sure)
            .speakerConfidence(who)
            .build());
  }

  private static Passage near(String words) {
    if (words.isEmpty()) {
      return Passage.none();
    }
    int bar = words.indexOf('|');
    int length = bar < 0 ? words.length() : bar;
    return Passage.of(TEXT, List.of(span(words.replace("|", ""), length)));
  }

  private static TextSpan span(String words, int length) {
    int begin = TEXT.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the sample: " + words);
    }
    return TextSpan.of(begin, begin + (length > 0 ? length : words.length()));
  }

  private List<Quotation> sorted() {
    quotations.sort(
        Comparator.<Quotation>comparingInt(q -> q.spans().get(0).begin())
            .thenComparing(Comparator.<Quotation>comparingInt(q -> q.words().end()).reversed()));
    List<Quotation> linked = new ArrayList<>();
    for (Quotation q : quotations) {
      int outer = -1;
      for (int i = 0; i < linked.size(); i++) {
        boolean holds =
            linked.get(i).words().begin() <= q.words().begin()
                && q.words().end() <= linked.get(i).words().end();
        outer = holds ? i : outer;
      }
      boolean continued = q.cue().isEmpty() && !linked.isEmpty();
      linked.add(
          q.toBuilder().nestedIn(outer).continues(continued ? linked.size() - 1 : -1).build());
    }
    return linked;
  }

  private static Speaker person(String name, String role, @Nullable String institution) {
    return Speaker.of(SpeakerKind.PERSON, name).withRole(role).withInstitution(institution);
  }
}
