package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.examples.casefiles.BundledAppraisal;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.report.AppraisalChart;
import org.outturn.pricing.appraisal.Appraisal;
import org.outturn.pricing.appraisal.PublicValueAppraiser;
import org.outturn.pricing.appraisal.SensitivityAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a service is worth it to the public, and to whom. */
@Command(
    name = "appraise",
    mixinStandardHelpOptions = true,
    description = "Says whether a service is worth it to the public: who pays, who gains, when.")
final class AppraiseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASE", description = "The appraisal case, a JSON file.")
  private Path file;

  @Option(
      names = "--chart",
      paramLabel = "FILE.svg|FILE.png",
      description = "Draws costs and benefits so far, year by year.")
  private Optional<Path> chart;

  @Option(
      names = "--tornado",
      paramLabel = "FILE.svg|FILE.png",
      description = "Draws what the result does when one input changes.")
  private Optional<Path> tornado;

  @Mixin private FormatOption format;

  private final FilesInUse inUse = new FilesInUse();

  @Override
  public Integer call() {
    Optional<TargetFile> years = chart.map(path -> TargetFile.chart("--chart", path));
    Optional<TargetFile> bars = tornado.map(path -> TargetFile.chart("--tornado", path));
    years.ifPresent(one -> bars.ifPresent(other -> other.mustNotBe(one)));
    ValueCase given = BundledAppraisal.read(inUse.of(file));
    if (years.isPresent() || bars.isPresent()) {
      draw(PublicValueAppraiser.DEFAULT.appraise(byYear(given)), years, bars);
    }
    PrintWriter out = spec.commandLine().getOut();
    ResultOutput.write(given, format.chosen(), out);
    return ExitCode.DONE;
  }

  private AppraisalCase byYear(ValueCase given) {
    return given.match(
        new ValueCase.Cases<AppraisalCase>() {
          @Override
          public AppraisalCase full(AppraisalCase full) {
            return full;
          }

          @Override
          public AppraisalCase totals(TotalsCase totals) {
            throw Refusals.of(
                chart.isPresent() ? "--chart" : "--tornado",
                "the case states totals only; expected one with years to draw");
          }
        });
  }

  private void draw(Appraisal appraisal, Optional<TargetFile> years, Optional<TargetFile> bars) {
    if (bars.isPresent() && appraisal.given().ranges().isEmpty()) {
      throw Refusals.of(
          bars.get().option(), "the case states no ranges; expected at least one to draw");
    }
    years.ifPresent(target -> target.draw(AppraisalChart.years(appraisal), inUse));
    bars.ifPresent(
        target ->
            target.draw(
                AppraisalChart.tornado(
                    appraisal, SensitivityAnalysis.DEFAULT.tornado(appraisal.given())),
                inUse));
  }
}
