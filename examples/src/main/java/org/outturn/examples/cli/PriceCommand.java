package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.report.PlanChart;
import org.outturn.examples.report.PlanReport;
import org.outturn.pricing.payment.Ledger;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PricedTerms;
import org.outturn.pricing.payment.statement.Explanation;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.plan.PlanAgainstActual;
import org.outturn.pricing.plan.PlanComparer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prices the evidence of a contract, or explains one claim of it. */
@Command(
    name = "price",
    mixinStandardHelpOptions = true,
    description = "Prices the evidence of a contract, or explains one claim of it.")
final class PriceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private EvidenceOptions given;

  @Option(
      names = "--explain",
      paramLabel = "CLAIM",
      description = "Says how this claim became its amount, rule by rule, instead.")
  private Optional<String> explain;

  @Option(
      names = "--plan",
      paramLabel = "NAME",
      description = "Sets this scenario of the contract's plan beside what is paid.")
  private Optional<String> plan;

  @Option(
      names = "--chart",
      paramLabel = "FILE.svg|FILE.png",
      description =
          "With --plan: also draws plan, actual and forecast against the contract's limit.")
  private Optional<Path> chart;

  @Mixin private FormatOption format;

  @Override
  public Integer call() {
    Optional<TargetFile> picture = picture();
    ContractCase read = given.read();
    LocalDate date = given.asOf(read);
    PrintWriter out = spec.commandLine().getOut();
    if (explain.isPresent()) {
      ResultOutput.write(explain(read, date, explain.get()), format.chosen(), out);
      return ExitCode.DONE;
    }
    Ledger ledger =
        OutcomePricer.DEFAULT.ledger(PricedTerms.of(read.contract()), read.evidence(), date);
    PaymentStatement statement = plan.map(ledger::statement).orElseGet(ledger::statement);
    Optional<PlanAgainstActual> compared = plan.map(name -> compare(read, statement, name));
    picture.ifPresent(
        target ->
            target.draw(
                new PlanChart(compared.orElseThrow(), statement.notApplied()).panels(),
                given.filesInUse()));
    EvidenceOptions.remarks(read.evidence(), date).forEach(spec.commandLine().getErr()::println);
    ResultOutput.write(read, statement, format.chosen(), out);
    compared
        .filter(any -> format.chosen() == OutputFormat.text)
        .ifPresent(each -> out.print("\n" + new PlanReport(each).print()));
    return ExitCode.DONE;
  }

  /** The file of the chart, refused before anything is worked out. */
  private Optional<TargetFile> picture() {
    if (chart.isPresent() && plan.isEmpty()) {
      throw Refusals.of("--chart", "draws a plan; expected --plan NAME beside it");
    }
    return chart.map(path -> TargetFile.chart("--chart", path));
  }

  private static PlanAgainstActual compare(
      ContractCase read, PaymentStatement statement, String scenario) {
    try {
      return PlanComparer.DEFAULT.compare(read.contract(), statement, scenario);
    } catch (IllegalArgumentException refused) {
      throw Refusals.of("--plan", String.valueOf(refused.getMessage()));
    }
  }

  private static Explanation explain(ContractCase read, LocalDate date, String claim) {
    try {
      return OutcomePricer.DEFAULT.explain(read.contract(), read.evidence(), date, claim);
    } catch (IllegalArgumentException refused) {
      throw new InvalidInputException(
          List.of(new Problem("--explain", String.valueOf(refused.getMessage()))));
    }
  }
}
