package de.wortlaut.cast;

/** One construction, or a few of one kind, that tell what people are. */
interface Proposer {
  /** Puts what the page tells by this construction into the sink that the proposer was made with. */
  void propose();
}
