package de.wortlaut.phrase;

import org.jspecify.annotations.Nullable;

/**
 * Something that belongs to a noun phrase.
 *
 * @param relation how it belongs to it
 * @param link the token that links it: preposition, comma, bracket, „und“, „als“, a form of „sein“; -1 if none does
 * @param phrase what is attached; null for a clause, a number, or a bracket without a phrase
 * @param begin its first token: of its words, or of its clause; for a bracket the opening sign
 * @param end the token behind all of it
 * @param sure whether it can hardly belong to something else, such as the verb
 */
public record Attachment(Relation relation, int link, @Nullable NounPhrase phrase, int begin, int end, boolean sure) {}
