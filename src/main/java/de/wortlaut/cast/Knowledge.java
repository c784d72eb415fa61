package de.wortlaut.cast;

import de.wortlaut.language.Lexicon;
import de.wortlaut.learning.LabelledModel;
import org.jspecify.annotations.Nullable;

/**
 * What is known of names before a page is read. Immutable and thread-safe.
 *
 * @param names model that tells names from other words, or null for rules alone
 * @param lexicon what is known of words
 * @param gazetteer people and organisations that the user knows
 * @param facts weights by which roles and institutions are chosen
 */
public record Knowledge(@Nullable LabelledModel names, Lexicon lexicon, Gazetteer gazetteer,
    FactModels facts) {

  /** The lexicons that come with the project, and {@code names}. */
  public static Knowledge of(@Nullable LabelledModel names) {
    return new Knowledge(names, Lexicon.standard(), Gazetteer.EMPTY, FactModels.HAND_WRITTEN);
  }
}
