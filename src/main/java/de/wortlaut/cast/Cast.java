package de.wortlaut.cast;

import de.wortlaut.language.Clauses;
import de.wortlaut.language.Forms;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.phrase.Phrases;
import de.wortlaut.text.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who and what a page knows: the people and bodies that it names, and what it says of them.
 *
 * @param people the people
 * @param bodies the bodies
 * @param facts roles and institutions, with the words that they were read from
 */
public record Cast(People people, Bodies bodies, FactReader facts) {

  /**
   * Gathers the cast of {@code page}; linear in its length.
   *
   * @param knowledge what is known of names beforehand
   */
  public static Cast of(Page page, Forms forms, Clauses clauses, Phrases phrases, Knowledge knowledge) {
    People people = People.of(page, forms, knowledge);
    Bodies bodies = Bodies.of(page, forms, phrases, people, knowledge.gazetteer());
    FactReader facts =
        FactReader.of(new FactPage(page, forms, clauses, phrases, people, bodies), knowledge.facts());
    List<Person> all = people.all();
    for (int i = 0; i < all.size(); i++) {
      int person = i;
      all.get(i).says(() -> facts.ofPerson(person), bodies::canonical, facts.gender(i));
      facts.attributes(i, all.get(i).attributes());
    }
    return new Cast(people, bodies, facts);
  }

  /**
   * The name of the body that {@code phrase} stands for, in the nominative, without article and without the noun before it
   * that says only of what sort it is; null for people, offices and times.
   *
   * @param end where the words that stand for the body end: what follows its noun there and no phrase takes along, is its name
   */
  public @Nullable String bodyName(NounPhrase phrase, int end) {
    return facts.bodyName(phrase, end);
  }
}
