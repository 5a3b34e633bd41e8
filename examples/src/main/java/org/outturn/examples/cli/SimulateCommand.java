package org.outturn.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Require;
import org.outturn.examples.casefiles.DeliveryCase;
import org.outturn.examples.casefiles.DeliveryFiles;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.simulation.SimulationSettings;
import org.outturn.pricing.simulation.Simulator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Mixin private FormatOption format;

  private final FilesInUse inUse = new FilesInUse();

  @Override
  public Integer call() {
    SimulationSettings settings = given(() -> new SimulationSettings(scenario, runs, seed));
    given(() -> Require.that(threads >= 1, "threads", "must be at least 1", threads));
    DeliveryCase read =
        new DeliveryFiles(inUse.of(file), inUse.beside(file)).read(builder -> builder, rows -> {});
    Simulator simulator =
        given(() -> Simulator.of(read.agreed().contract(), read.delivery(), settings));
    Simulation simulation = SimulationThreads.run(simulator, settings, threads);
    ResultOutput.write(read.delivery(), simulation, format.chosen(), spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  /** What the options and the delivery give, or why they cannot. */
  private <T> T given(Supplier<T> made) {
    try {
      return made.get();
    } catch (InvalidInputException misfits) {
      throw misfits;
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
    }
  }
}
