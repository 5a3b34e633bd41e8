package org.outturn.examples.cli;

import java.io.PrintWriter;
import org.outturn.core.validation.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says on standard error why a command ended early, and ends it with the exit code that fits. */
final class Refusals implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (thrown instanceof InvalidInputException refused) {
      int count = refused.problems().size();
      err.println(
          "Nothing was done: the input has " + count + (count == 1 ? " problem." : " problems."));
      refused.problems().forEach(problem -> err.println("  " + problem));
      return ExitCode.INPUT_IS_WRONG;
    }
    err.println("A fault of ours, please report it: " + thrown);
    thrown.printStackTrace(err);
    return ExitCode.FAULT_OF_OURS;
  }
}
