package de.wortlaut.index;

/**
 * How many quotations share something.
 *
 * @param label what they share: a name, a type, a month
 * @param quotations how many; with copies collapsed, copies count once
 */
public record Count(String label, long quotations) {}
