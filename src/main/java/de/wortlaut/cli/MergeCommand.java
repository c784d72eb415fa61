package de.wortlaut.cli;

import de.wortlaut.index.QuotationIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code merge}: adds indexes built elsewhere. */
@Command(name = "merge", mixinStandardHelpOptions = true, description = "Adds other indexes to an index.")
@SuppressWarnings("NullAway.Init")
final class MergeCommand implements Callable<Integer> {
  @Mixin
  private IndexFolder index;

  @Parameters(paramLabel = "OTHER", arity = "1..*", description = "Folders of other indexes.")
  private List<Path> others;

  @Override
  public Integer call() {
    try (QuotationIndex target = QuotationIndex.open(index.folder)) {
      others.forEach(target::merge);
      target.commit();
    }
    return 0;
  }
}
