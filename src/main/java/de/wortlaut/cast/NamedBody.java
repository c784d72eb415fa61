package de.wortlaut.cast;

/**
 * A body that the page names.
 *
 * @param name its name, in the nominative
 * @param begins first tokens of the mentions, ascending
 * @param ends the tokens behind them
 */
public record NamedBody(String name, int[] begins, int[] ends) {}
