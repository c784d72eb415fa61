package de.wortlaut.index;

import de.wortlaut.model.SpeakerKind;

/**
 * A speaker with the number of quotations.
 *
 * @param name as the articles write it
 * @param kind person, organisation and so on
 * @param quotations how many the index holds
 */
public record SpeakerCount(String name, SpeakerKind kind, long quotations) {}
