package de.wortlaut.index;

/** In which order hits are given. */
public enum SortOrder {
  /** The best match first: an exact full name before a surname, many of the words before few. */
  RELEVANCE,
  /** By day of publication, the latest first, undated articles last. */
  NEWEST,
  /** By day of publication, the earliest first, undated articles last. */
  OLDEST
}
