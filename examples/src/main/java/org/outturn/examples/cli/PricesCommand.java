package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.outturn.examples.indigo.contracts.IndigoProjects;
import org.outturn.examples.indigo.prices.FieldPrices;
import org.outturn.examples.indigo.prices.FieldPricesJson;
import org.outturn.examples.report.FieldPricesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what others have paid for an outcome. */
@Command(
    name = "prices",
    mixinStandardHelpOptions = true,
    description = {
      "Says what published contracts pay for outcomes whose definitions have the words, such as",
      "'a job kept 26 weeks': project, country, year, price and caps, the lowest price first."
    })
final class PricesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS",
      description =
          "Words of the metric's definition, or others of the same sense; all must match.")
  private List<String> words;

  @Option(
      names = "--indigo",
      required = true,
      paramLabel = "DIR",
      description = "The folder with the tables of an INDIGO export.")
  private Path folder;

  @Mixin private FormatOption format;

  @Override
  public Integer call() {
    IndigoProjects projects = IndigoProjects.of(new IndigoFolder("--indigo", folder).read());
    write(found(projects), spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private FieldPrices found(IndigoProjects projects) {
    try {
      return FieldPrices.find(projects, String.join(" ", words));
    } catch (IllegalArgumentException refused) {
      throw Refusals.of("WORDS", String.valueOf(refused.getMessage()));
    }
  }

  private void write(FieldPrices found, PrintWriter out) {
    switch (format.chosen()) {
      case text -> out.print(FieldPricesReport.print(found));
      case json -> FieldPricesJson.write(found, out);
      case csv -> FieldPricesReport.write(found, out);
    }
  }
}
