package de.wortlaut.cli;

import de.wortlaut.index.QuotationIndex;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code delete}: takes articles out of an index. */
@Command(name = "delete", mixinStandardHelpOptions = true, description = "Takes articles out of an index, by id.")
@SuppressWarnings("NullAway.Init")
final class DeleteCommand implements Callable<Integer> {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;
  @Mixin
  private IndexFolder index;

  @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of articles.")
  private List<String> ids;

  @Override
  public Integer call() {
    boolean all = true;
    try (QuotationIndex target = QuotationIndex.open(index.folder)) {
      for (String id : ids) {
        if (!target.delete(id)) {
          spec.commandLine().getErr().println("wortlaut: no article " + id + " is in " + index.folder);
          all = false;
        }
      }
      target.commit();
    }
    return all ? 0 : 1;
  }
}
