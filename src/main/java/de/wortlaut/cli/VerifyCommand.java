package de.wortlaut.cli;

import de.wortlaut.index.QuotationIndex;
import de.wortlaut.index.Verification;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verify}: checks an index. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Checks an index and says what is wrong.")
@SuppressWarnings("NullAway.Init")
final class VerifyCommand implements Callable<Integer> {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;
  @Mixin
  private IndexFolder index;

  @Override
  public Integer call() {
    Verification v = QuotationIndex.verify(index.folder);
    if (v.isSound()) {
      spec.commandLine().getOut().println(
          index.folder + " is sound: " + v.articles() + " articles, " + v.quotations() + " quotations");
      return 0;
    }
    throw new Failure(index.folder + ": " + String.join("; ", v.problems()));
  }
}
