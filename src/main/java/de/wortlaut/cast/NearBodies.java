package de.wortlaut.cast;

import de.wortlaut.cast.FactPage.Mention;
import de.wortlaut.language.WordForm;

/** Bodies that hang on no office: in the sentence of the name, in the one before, all over the article. */
final class NearBodies implements Proposer {
  /** Mentions beyond these have the same bodies around them. */
  private static final int MOST_MENTIONS = 5;
  /** The nearest bodies of a sentence; a list of more is no evidence. */
  private static final int MOST_OF_SENTENCE = 6;
  private static final int MOST_BEFORE = 4;

  private final FactPage page;
  private final Sink sink;

  NearBodies(FactPage page, Sink sink) {
    this.page = page;
    this.sink = sink;
  }

  @Override
  public void propose() {
    int[] seen = new int[page.people.size()];
    for (Mention m : page.mentions) {
      int before = seen[m.person()]++;
      if (before < MOST_MENTIONS) {
        around(m.person(), m.begin(), before == 0);
      }
    }
  }

  /** The bodies around a mention, and those of the whole article if it is the {@code first} one. */
  void around(int person, int at, boolean first) {
    int s = page.sentence(at);
    int begin = page.bodies.firstFrom(page.page.sentences().first(s));
    int end = page.bodies.firstFrom(page.page.sentences().end(s));
    int from = Math.max(begin, Math.min(page.bodies.firstFrom(at) - MOST_OF_SENTENCE / 2, end - MOST_OF_SENTENCE));
    for (int i = from; i < Math.min(end, from + MOST_OF_SENTENCE); i++) {
      add(person, at, Rule.SAME_SENTENCE, i);
    }
    int before = s == 0 ? begin : page.bodies.firstFrom(page.page.sentences().first(s - 1));
    for (int i = Math.max(before, begin - MOST_BEFORE); i < begin; i++) {
      add(person, at, Rule.SENTENCE_BEFORE, i);
    }
    if (first) {
      page.bodies.main().forEach(b -> often(person, at, Rule.MAIN, b));
      page.bodies.nouns().forEach(b -> often(person, at, Rule.MAIN_NOUN, b));
      page.bodies.often().forEach(b -> often(person, at, Rule.OFTEN_NAMED, b));
    }
  }

  private void often(int person, int at, Rule rule, BodyIndex.Body body) {
    BodyIndex.Place first = body.first;
    sink.body(new Sink.Place(person, at, rule, null, 0), body.name, first.begin(), first.end(), -1,
        kind(first.begin(), first.end()));
  }

  private void add(int person, int at, Rule rule, int i) {
    BodyIndex.Place place = page.bodies.places().get(i);
    int before = place.begin() - 1;
    boolean article = before > 0 && page.forms.of(before).isArticle() && !page.forms.of(before).isPreposition();
    int link = article ? before - 1 : before;
    boolean linked = link >= 0 && page.forms.of(link).isPreposition() && page.tokens.isWord(link);
    String kind = (linked ? page.forms.of(link).lower() : "") + ":" + kind(place.begin(), place.end());
    Rule own = place.body().sort == BodyIndex.Sort.NAME ? Rule.NEAR_NAME : rule;
    sink.body(new Sink.Place(person, at, own, null, 0), place.body().name, place.begin(), place.end(), -1, kind);
  }

  private String kind(int begin, int end) {
    WordForm f = page.forms.of(begin);
    WordForm last = page.forms.of(end - 1);
    return f.isParty() ? "party" : f.isCountry() ? "country" : last.isMedium() || f.isMedium() ? "medium"
        : last.isGenericBody() && end == begin + 1 ? "generic" : f.isBody() || last.isBody() ? "body"
        : f.isAllCapitals() ? "caps" : f.isPlace() ? "place" : "name";
  }
}
