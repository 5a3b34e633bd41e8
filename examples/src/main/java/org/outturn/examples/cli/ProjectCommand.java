package org.outturn.examples.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.examples.casefiles.DeliveryCase;
import org.outturn.examples.casefiles.DeliveryFiles;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.document.ProjectionDocument;
import org.outturn.examples.report.ProjectionChart;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.projection.ProjectedPeriod;
import org.outturn.pricing.projection.Projection;
import org.outturn.pricing.projection.ProjectionComparer;
import org.outturn.pricing.projection.Projector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a contract would pay for what is expected to happen. */
@Command(
    name = "project",
    mixinStandardHelpOptions = true,
    description = {
      "Says what a contract would pay for what is expected to happen, scenario by scenario and",
      "period by period; beside its plan and, where evidence is given, what is actually payable."
    })
final class ProjectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DELIVERY",
      description = "What is expected, a JSON file that names its contract.")
  private Path file;

  @Mixin private RowsOptions rows;

  @Mixin private AsOfOption asOf;

  @Option(
      names = "--chart",
      paramLabel = "FILE.svg|FILE.png",
      description = "Also draws the scenarios, plan and actual against the contract's limit.")
  private Optional<Path> chart;

  @Mixin private DocumentOption out;

  @Mixin private FormatOption format;

  private final FilesInUse inUse = new FilesInUse();

  @Override
  public Integer call() {
    Optional<TargetFile> target = out.target();
    Optional<TargetFile> picture = chart.map(path -> TargetFile.chart("--chart", path));
    DeliveryFiles files = new DeliveryFiles(inUse.of(file), inUse.beside(file));
    DeliveryCase read =
        asOf.whileReading(progress -> files.read(builder -> rows.addTo(builder, inUse), progress));
    OutcomesContract contract = read.agreed().contract();
    Projection projection = Projector.DEFAULT.project(contract, read.delivery());
    Optional<PaymentStatement> actual = actual(read);
    ImmutableList<ProjectedPeriod> periods =
        ProjectionComparer.DEFAULT.compare(contract, projection, actual);
    picture.ifPresent(
        file ->
            file.draw(
                new ProjectionChart(contract, read.delivery(), projection, periods).panels(),
                inUse));
    target.ifPresent(
        file ->
            file.write(
                new ProjectionDocument(
                    contract,
                    read.delivery(),
                    projection,
                    periods,
                    actual.map(PaymentStatement::asOf)),
                inUse));
    ResultOutput.write(
        read.delivery(), projection, periods, format.chosen(), spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  /** What is payable by the evidence, where some is given. */
  private Optional<PaymentStatement> actual(DeliveryCase read) {
    return rows.isAnyGiven()
        ? Optional.of(
            OutcomePricer.DEFAULT.price(
                read.agreed().contract(), read.agreed().evidence(), asOf.of(read.agreed())))
        : Optional.empty();
  }
}
