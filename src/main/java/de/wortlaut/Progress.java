package de.wortlaut;

/**
 * How far a batch is.
 *
 * @param read articles taken from the source, those that failed included
 * @param done articles handed on, those that failed included
 * @param failed articles handed on as failures
 */
public record Progress(long read, long done, long failed) {}
