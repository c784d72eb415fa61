package de.wortlaut.index;

/**
 * A name that begins, or of which a later word begins, with what was typed.
 *
 * @param name as the articles write it
 * @param articles roughly in how many articles it is quoted; deleted ones may be counted for a while
 */
public record Suggestion(String name, long articles) {}
