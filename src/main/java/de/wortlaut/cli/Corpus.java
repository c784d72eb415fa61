package de.wortlaut.cli;

import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.evaluation.Source;
import de.wortlaut.training.Lesson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A corpus with its own sources, as {@code train} is told of it.
 *
 * @param gold the annotated articles
 * @param sources who really speaks in them
 */
record Corpus(Path gold, List<Path> sources) {

  /** {@code GOLD.jsonl} or {@code GOLD.jsonl,SOURCES.jsonl[,SOURCES2.jsonl…]}. */
  static Corpus of(String files) {
    List<Path> paths = Arrays.stream(files.split(",")).map(String::strip).filter(f -> !f.isEmpty()).map(Path::of)
        .toList();
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("no file in '" + files + "'");
    }
    return new Corpus(paths.get(0), paths.subList(1, paths.size()));
  }

  Corpus with(List<Path> more) {
    List<Path> all = new ArrayList<>(sources);
    all.addAll(more);
    return new Corpus(gold, all);
  }

  List<Lesson> lessons() {
    List<Source> said = Corpora.sources(sources);
    List<AnnotatedArticle> articles = Corpora.articles(gold);
    return Lesson.of(articles, said);
  }

  /** The file with its folder, since corpora are told apart by their folders. */
  static String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    int parts = absolute.getNameCount();
    return absolute.subpath(Math.max(0, parts - 2), parts).toString().replace('\\', '/');
  }

  /** A line for the header of weights. */
  String described(List<Lesson> lessons) {
    String line = name(gold) + ": " + lessons.size() + " annotated articles";
    long known = lessons.stream().filter(lesson -> !lesson.sources().isEmpty()).count();
    return sources.isEmpty() ? line
        : line + ", " + known + " of them with sources ("
            + String.join(", ", sources.stream().map(Corpus::name).toList())
            + ")";
  }
}
