package de.wortlaut.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the index. */
final class IndexFolder {
  @Option(names = "--index", required = true, paramLabel = "DIR", description = "Folder of the index.")
  @SuppressWarnings("NullAway.Init")
  Path folder;
}
