package de.wortlaut.mention;

import de.wortlaut.language.Dictionary;
import de.wortlaut.language.Forms;
import de.wortlaut.language.NounLexicon;
import de.wortlaut.model.Gender;
import de.wortlaut.text.BlockKind;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page says of a person elsewhere than around the name: in the next sentence, in a heading, of their body. */
final class Background {
  /** Within how many tokens „die Organisation“ means the one named before. */
  private static final int NEAR = 120;
  /** Within how many tokens „ihr Vorsitzender“ is one of the body named before. */
  private static final int OWNER_NEAR = 40;
  /** How many blocks behind a heading people still speak for its party; later ones may be anybody. */
  private static final int LONGEST_SECTION = 1;
  /** How many sentences later an office alone still tells what somebody is. */
  private static final int SENTENCES_BEHIND = 3;

  private final Page page;
  private final Tokens tokens;
  private final Forms forms;
  private final Mentions mentions;
  private final RoleReader roles;
  private final NounLexicon lexicon;

  Background(Page page, Forms forms, Mentions mentions, RoleReader roles) {
    this.page = page;
    this.tokens = page.tokens();
    this.forms = forms;
    this.mentions = mentions;
    this.roles = roles;
    this.lexicon = mentions.lexicon();
  }

  /** Completes the people of the page. */
  void complete(Organisations organisations) {
    mentions.people().forEach(this::predicate);
    mentions.people().forEach(this::roleBehind);
    mentions.people().forEach(person -> completeInstitution(person, organisations));
    mentions.people().forEach(this::partyOfSection);
  }

  private boolean isRole(int t) {
    return lexicon.role(tokens.text(t)) >= 0 && !forms.of(t).canBeFirstName();
  }

  /** „… Lena Kurz … Die Ministerin sagte“: the next sentence says what the only person of this one is. */
  private void roleBehind(Person person) {
    for (int at : person.mentions()) {
      int own = page.sentences().of(at);
      for (int s = own + 1; s <= Math.min(own + SENTENCES_BEHIND, page.sentences().count() - 1); s++) {
        if (person.role() != null || !isAlone(person, s - 1)) {
          break;
        }
        roleIn(s, person);
      }
    }
  }

  /** „… Gisela Holm; sie ist Sprecherin der Fraktion“, in the sentence of the name or the next. */
  private void predicate(Person person) {
    for (int at : person.mentions()) {
      int s = page.sentences().of(at);
      int behind = mentions.endOfName(at);
      if (person.role() != null) {
        return;
      }
      boolean same = behind + 1 < page.sentences().end(s) && (tokens.is(behind, ';') || tokens.is(behind, ':'));
      int next = same ? behind + 1 : s + 1 < page.sentences().count() ? page.sentences().first(s + 1) : -1;
      int limit = next < 0 ? 0 : page.sentences().end(page.sentences().of(next));
      boolean pronoun = next >= 0 && (tokens.text(next).equalsIgnoreCase("sie")
          || tokens.text(next).equalsIgnoreCase("er"));
      if (pronoun && isAlone(person, s)) {
        RoleReader.Found found = roles.predicate(next, limit);
        boolean fits = person.gender() == null || found.gender() == null || person.gender() == found.gender();
        if (fits) {
          person.role(found.role(), found.former());
          person.institution(found.institution());
          person.gender(found.gender());
        }
      }
    }
  }

  private void roleIn(int sentence, Person person) {
    int first = page.sentences().first(sentence);
    for (int t = first; t + 2 < page.sentences().end(sentence) && person.role() == null; t++) {
      if (isSubjectOffice(t, first) && fits(person, t)) {
        RoleReader.Found found = roles.phrase(t + 1, t + 2, t + 1);
        person.role(found.role(), found.former());
        person.institution(found.institution());
        person.gender(found.gender());
      }
    }
  }

  /** „Die Ministerin will“, „sagte die Ministerin“, „so die Ministerin“: an office alone beside a finite verb or cue. */
  private boolean isSubjectOffice(int t, int first) {
    boolean office = forms.of(t).isArticle() && isRole(t + 1) && mentions.at(t + 1) == null && !tokens.isCapital(t + 2);
    boolean opens = t == first && forms.of(t + 2).canBeFinite();
    boolean closes =
        t > first && (forms.of(t - 1).isSurelyFinite() || tokens.is(t - 1, "so")) && !forms.of(t + 2).isArticle();
    return office && (opens || closes);
  }

  private boolean isAlone(Person person, int sentence) {
    for (int t = page.sentences().first(sentence); t < page.sentences().end(sentence); t++) {
      if (mentions.at(t) != null && mentions.at(t) != person) {
        return false;
      }
    }
    return true;
  }

  /** Whether the article at {@code t} shows the person's gender, and no other person. */
  private boolean fits(Person person, int t) {
    String article = forms.of(t).lower();
    Gender shown = article.equals("der") ? Gender.MALE : article.equals("die") ? Gender.FEMALE : null;
    return shown != null && (person.gender() == null || person.gender() == shown);
  }

  /** „Geschäftsführerin der Organisation“, „Komiteechef“: which one, the page says elsewhere. */
  private void completeInstitution(Person person, Organisations organisations) {
    if (person.mentions().isEmpty()) {
      return;
    }
    int at = person.mentions().get(0);
    String own = person.ownInstitution();
    if (own != null && !own.contains(" ") && !lexicon.isGenericBody(own)
        && Dictionary.shared().form(own, false).isKnown()
        && lexicon.isBody(own) && !lexicon.isParty(own) && (person.role() == null || !person.role().startsWith(own))) {
      String fuller = organisations.fuller(at, own);
      boolean compound = fuller != null && !List.of(fuller.split(" ")).contains(own);
      person.replaceInstitution(compound ? fuller : own);
    } else if (own != null && !own.contains(" ") && lexicon.isGenericBody(own)) {
      boolean any = own.equalsIgnoreCase("organisation");
      String fuller = any ? null : organisations.fuller(at, own);
      person.replaceInstitution(fuller != null ? fuller : organisations.lastBefore(at, NEAR, any ? "" : own));
    } else if (own == null && person.role() != null) {
      String body = lexicon.bodyOfOffice(person.role().substring(person.role().lastIndexOf(' ') + 1));
      String fuller = body == null ? null : organisations.fuller(at, body);
      fuller = fuller == null && body != null && lexicon.isGenericBody(body) ? organisations.lastBefore(at, NEAR, body)
          : fuller;
      fuller = fuller == null && body == null && isOfficeOfTheirs(at) ? organisations.lastBefore(at, OWNER_NEAR, "")
          : fuller;
      if (fuller != null) {
        person.replaceInstitution(fuller);
      }
    }
  }

  /** Below a heading that names a party alone, the people without another body speak for it. */
  private void partyOfSection(Person person) {
    if (person.institution() != null || person.mentions().isEmpty()) {
      return;
    }
    int block = page.sentences().block(page.sentences().of(person.mentions().get(0)));
    for (int b = block - 1; b >= Math.max(0, block - LONGEST_SECTION); b--) {
      if (page.blocks().kind(b) == BlockKind.HEADING) {
        String party = partyAlone(page.blocks().first(b), page.blocks().end(b));
        String other = firstParty(page.blocks().first(block), page.blocks().end(block));
        person.party(party != null && (other == null || party.contains(other)) ? party : null);
        return;
      }
    }
  }

  private @Nullable String firstParty(int begin, int end) {
    for (int t = begin; t < end; t++) {
      if (lexicon.isParty(tokens.text(t)) && !tokens.is(t, "Union")) {
        return tokens.text(t);
      }
    }
    return null;
  }

  /** The party that the tokens name and nothing else, or null. */
  private @Nullable String partyAlone(int begin, int end) {
    String text = tokens.text(begin, end).strip();
    boolean party = false;
    for (int t = begin; t < end && end - begin < 6; t++) {
      boolean named = lexicon.isParty(tokens.text(t));
      party |= named;
      if (!named && tokens.isWord(t) && !forms.of(t).isArticle() && !tokens.text(t).equals("Bündnis")) {
        return null;
      }
    }
    return party || lexicon.isParty(text) ? text : null;
  }

  /** „Ihr Vorsitzender Jan Holm“: the office is one of the body named before. */
  private boolean isOfficeOfTheirs(int name) {
    if (name < 2) {
      return false;
    }
    boolean head =
        RoleReader.speaksForBody(tokens.text(name - 1)) && !tokens.text(name - 1).startsWith("Stellvertreter");
    return name > 1 && isRole(name - 1) && head && forms.of(name - 2).isPossessive();
  }
}
