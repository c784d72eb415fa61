/** Finds who said what in German news text, and keeps it in an index. */
module de.wortlaut {
  exports de.wortlaut;
  exports de.wortlaut.evaluation;
  exports de.wortlaut.html;
  exports de.wortlaut.index;
  exports de.wortlaut.json;
  // weights of one's own are handed to the front door
  exports de.wortlaut.learning;
  exports de.wortlaut.model;

  // reads its commands and options by reflection
  opens de.wortlaut.cli to
      info.picocli;

  requires com.google.common;
  requires org.carrot2.morfologik.fsa;
  requires org.carrot2.morfologik.stemming;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.apache.lucene.facet;
  requires org.apache.lucene.highlighter;
  requires org.apache.lucene.suggest;

  // who neither uses the command line, HTML, JSON nor evaluation goes without
  requires static com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static info.picocli;
  requires static java.logging;
  requires static me.tongfei.progressbar;
  requires static org.jsoup;
  // stands in exported signatures
  requires static transitive org.jspecify;
}
