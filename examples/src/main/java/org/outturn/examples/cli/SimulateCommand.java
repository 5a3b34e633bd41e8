package org.outturn.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.validation.Require;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.DeliveryCase;
import org.outturn.examples.casefiles.DeliveryFiles;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.casefiles.SimulatedDelivery;
import org.outturn.examples.document.SimulationDocument;
import org.outturn.examples.report.SimulationChart;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.simulation.SimulationSettings;
import org.outturn.pricing.simulation.Simulator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a contract could pay: the spread of its payments over many runs of chance. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = {
      "Says what a contract could pay: its payments over many runs of chance, through the engine",
      "that prices evidence. The same runs and seed give the same figures on every machine."
    })
final class SimulateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DELIVERY",
      description =
          "What is expected and how uncertain it is, a JSON file that names its contract.")
  private Path file;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      defaultValue = Delivery.BASE,
      description = "The scenario whose numbers are drawn about; ${DEFAULT-VALUE} unless given.")
  private String scenario;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "10000",
      description = "How many runs, up to 1000000; ${DEFAULT-VALUE} unless given.")
  private int runs;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "A whole number that all chance comes from; ${DEFAULT-VALUE} unless given.")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many threads run it; changes no figure. ${DEFAULT-VALUE} unless given.")
  private int threads;

  @Option(
      names = "--finance",
      paramLabel = "CASE",
      description =
          "How it is financed: a finance case, a JSON file; shows what each tranche earns and how"
              + " often money is lost.")
  private Optional<Path> finance;

  @Option(
      names = "--budget",
      paramLabel = "AMOUNT",
      description = "A budget, in the contract's currency; shows how often more is paid.")
  private Optional<String> budget;

  @Option(
      names = "--chart",
      paramLabel = "FILE.svg|FILE.png",
      description =
          "Also draws what could be paid so far, period by period: 9 in 10 runs and half.")
  private Optional<Path> chart;

  @Mixin private DocumentOption out;

  @Mixin private FormatOption format;

  private final FilesInUse inUse = new FilesInUse();

  @Override
  public Integer call() {
    SimulationSettings settings =
        Refusals.ofOptions(spec, () -> new SimulationSettings(scenario, runs, seed));
    Refusals.ofOptions(
        spec, () -> Require.that(threads >= 1, "threads", "must be at least 1", threads));
    Optional<TargetFile> target = out.target();
    Optional<TargetFile> picture = chart.map(path -> TargetFile.chart("--chart", path));
    Optional<CaseFile> terms = finance.map(inUse::of);
    DeliveryCase read =
        new DeliveryFiles(inUse.of(file), inUse.beside(file)).read(builder -> builder, rows -> {});
    Stream.concat(target.stream(), picture.stream()).forEach(each -> each.mustNotBeIn(inUse));
    SimulatedDelivery asked = new SimulatedDelivery(read, settings, terms, budget);
    Simulator simulator = Refusals.ofOptions(spec, asked::simulator);
    Simulation simulation = SimulationThreads.run(simulator, settings, threads);
    picture.ifPresent(each -> each.draw(new SimulationChart(simulation).panels(), inUse));
    target.ifPresent(
        each ->
            each.write(
                new SimulationDocument(read.agreed().contract(), read.delivery(), simulation),
                inUse));
    ResultOutput.write(read.delivery(), simulation, format.chosen(), spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
