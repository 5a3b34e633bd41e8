package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.outturn.examples.casefiles.BundledCase;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.pricing.payment.OutcomePricer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prices the Fair Chance Fund contract of Ambition, whose figures come with the project. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Prices a real contract in full: the Fair Chance Fund, with no files given.")
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private FormatOption format;

  @Override
  public Integer call() {
    ContractCase demo = BundledCase.FAIR_CHANCE_FUND_AMBITION.files().read(rows -> {});
    PrintWriter out = spec.commandLine().getOut();
    ResultOutput.write(
        demo, OutcomePricer.DEFAULT.price(demo.contract(), demo.evidence()), format.chosen(), out);
    if (format.chosen() == OutputFormat.text) {
      out.println();
      out.println(
          "Next, your own contract: java -jar examples/target/outturn.jar price CONTRACT.json"
              + " --claims CLAIMS.csv");
    }
    return ExitCode.DONE;
  }
}
