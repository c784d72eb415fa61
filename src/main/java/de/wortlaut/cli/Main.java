package de.wortlaut.cli;

import java.io.PrintWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code wortlaut}: finds who said what in German news, and keeps it in an index. */
@Command(
    name = "wortlaut",
    mixinStandardHelpOptions = true,
    version = "wortlaut 0.1.0-SNAPSHOT",
    description = "Finds who said what in German news text, and keeps it in an index.",
    subcommands = {
        ExtractCommand.class,
        IndexCommand.class,
        SearchCommand.class,
        ExportCommand.class,
        SpeakersCommand.class,
        SuggestCommand.class,
        DeleteCommand.class,
        VerifyCommand.class,
        MergeCommand.class,
        EvaluateCommand.class,
        TrainCommand.class,
        ViewCommand.class
    })
public final class Main implements Runnable {
  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec spec;

  /** Runs the command line and ends with its status. */
  public static void main(String[] args) {
    LogManager.getLogManager().reset();
    PrintWriter out = utf8(System.out);
    PrintWriter err = utf8(System.err);
    int status = run(args, out, err);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Runs the command line on the given streams and returns its status. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, result) -> {
      if (e instanceof Failure || e instanceof de.wortlaut.index.QuotationIndexException) {
        err.println("wortlaut: " + oneLine(e.getMessage()));
        return CommandLine.ExitCode.SOFTWARE;
      }
      if (e instanceof IllegalArgumentException) {
        err.println("wortlaut: " + oneLine(e.getMessage()));
        return CommandLine.ExitCode.USAGE;
      }
      err.println("wortlaut: unexpected failure: " + oneLine(e.toString()));
      return CommandLine.ExitCode.SOFTWARE;
    });
    line.setParameterExceptionHandler((e, arguments) -> {
      err.println("wortlaut: " + oneLine(e.getMessage()) + " (see --help)");
      return CommandLine.ExitCode.USAGE;
    });
    return line.execute(args);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "which command?");
  }

  private static String oneLine(String message) {
    return message == null ? "" : message.replaceAll("\\s*\\R\\s*", " ");
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new PrintStream(stream, false, StandardCharsets.UTF_8), false, StandardCharsets.UTF_8);
  }
}
