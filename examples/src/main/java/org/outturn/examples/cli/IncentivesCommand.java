package org.outturn.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.examples.casefiles.DeliveryCase;
import org.outturn.examples.casefiles.DeliveryFiles;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.report.IncentivesChart;
import org.outturn.pricing.incentive.IncentiveAnswer;
import org.outturn.pricing.incentive.Incentives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a contract makes worth doing: who is creamed, who is parked, where cliffs are. */
@Command(
    name = "incentives",
    mixinStandardHelpOptions = true,
    description = {
      "Says what a contract makes worth doing: by whom a provider gains most, by whom it loses,",
      "which higher prices would even that out, and what one more outcome is worth now."
    })
final class IncentivesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DELIVERY",
      description = "What is expected, a JSON file that names its contract.")
  private Path file;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      defaultValue = Delivery.BASE,
      description = "The scenario that is looked at; ${DEFAULT-VALUE} unless given.")
  private String scenario;

  @Option(
      names = "--cost",
      paramLabel = "[SEGMENT=]AMOUNT",
      description =
          "What one person costs, of a segment or, without one, of all others; nothing unless"
              + " given.")
  private List<String> costs = List.of();

  @Option(
      names = "--ahead",
      paramLabel = "N",
      defaultValue = "" + Incentives.USUAL_AHEAD,
      description = "How many more outcomes are looked at; ${DEFAULT-VALUE} unless given.")
  private int ahead;

  @Mixin private RowsOptions rows;

  @Option(
      names = "--chart",
      paramLabel = "FILE.svg|FILE.png",
      description = "Also draws what the next outcomes are worth.")
  private Optional<Path> chart;

  @Mixin private FormatOption format;

  private final FilesInUse inUse = new FilesInUse();

  @Override
  public Integer call() {
    Optional<TargetFile> picture = chart.map(path -> TargetFile.chart("--chart", path));
    DeliveryFiles files = new DeliveryFiles(inUse.of(file), inUse.beside(file));
    DeliveryCase read;
    try (TaskProgress progress = TaskProgress.ofRows()) {
      read = files.read(builder -> rows.addTo(builder, inUse), progress);
    }
    IncentiveAnswer answer = Refusals.ofOptions(spec, () -> answer(read));
    picture.ifPresent(target -> target.draw(IncentivesChart.panels(answer), inUse));
    ResultOutput.write(read.delivery(), answer, format.chosen(), spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private IncentiveAnswer answer(DeliveryCase read) {
    OutcomesContract contract = read.agreed().contract();
    return Incentives.DEFAULT.answer(
        contract,
        read.delivery(),
        scenario,
        costs(contract),
        Optional.of(read.agreed().evidence()).filter(any -> rows.isAnyGiven()),
        ahead);
  }

  private ImmutableMap<String, Amount> costs(OutcomesContract contract) {
    ImmutableMap.Builder<String, Amount> bySegment = ImmutableMap.builder();
    for (String cost : costs) {
      int at = cost.lastIndexOf('=');
      bySegment.put(
          at < 0 ? "" : cost.substring(0, at).strip(),
          Amount.of(contract.currency(), Decimals.parse(cost.substring(at + 1).strip())));
    }
    return bySegment.buildOrThrow();
  }
}
