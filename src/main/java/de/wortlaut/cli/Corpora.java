package de.wortlaut.cli;

import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.evaluation.CorpusReader;
import de.wortlaut.evaluation.Source;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the files that people annotated; what cannot be read fails in one line. */
final class Corpora {
  private Corpora() {}

  /** Reads a file. */
  private interface Reader<T> {
    T read(Path file) throws IOException;
  }

  private static <T> T read(Path file, Reader<T> reader) {
    try {
      return reader.read(file);
    } catch (NoSuchFileException e) {
      throw new Failure(file + ": no such file");
    } catch (CharacterCodingException e) {
      throw new Failure(file + ": is not UTF-8 text");
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      throw new Failure(message.contains(file.toString()) ? message : file + ": " + message);
    }
  }

  static List<AnnotatedArticle> articles(Path gold) {
    return read(gold, CorpusReader::articles);
  }

  static void forEach(Path gold, Consumer<AnnotatedArticle> to) {
    read(gold, file -> {
      CorpusReader.forEach(file, to);
      return file;
    });
  }

  static List<Source> sources(List<Path> files) {
    List<Source> sources = new ArrayList<>();
    files.forEach(file -> sources.addAll(read(file, CorpusReader::sources)));
    return sources;
  }

  static List<String> lines(Path file) {
    return read(file, Files::readAllLines);
  }
}
