package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.reference.Referring;
import org.outturn.pricing.input.Answer;
import org.outturn.pricing.input.Figure;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.simulation.SimulationSettings;
import org.outturn.pricing.simulation.Simulator;
import org.outturn.pricing.simulation.Spread;

/** What can be asked of a simulation: every value is tried on the same runs of chance. */
public final class SimulationAims {
  private SimulationAims() {}

  /**
   * What the contract pays in the mean of all runs ({@code mean}) and at each percentile ({@code
   * payment[p90]}), and the chance that it is more than a budget ({@code exceeding}). Where it is
   * financed, also the chance that investors lose money ({@code loss}) and each percentile of their
   * return ({@code return[p25]}).
   *
   * @param given the delivery, its contract and how it is financed
   * @param settings scenario, runs and seed
   * @param budget in the contract's currency; empty where none is asked about
   * @return the case with its figures
   * @throws IllegalArgumentException for a scenario that the delivery does not have
   */
  public static SolvableCase<DeliveredContract> of(
      DeliveredContract given, SimulationSettings settings, Optional<Amount> budget) {
    UnknownName.check("scenario", settings.scenario(), given.stated().stated().scenarioNames());
    Aims aims = new Aims(settings, budget);
    String currency = given.contract().currency().getCurrencyCode();
    aims.add("mean", currency, Target.Bound.AT_MOST, each -> Figure.of(each.total().mean()));
    for (int percent : Spread.PERCENTS) {
      aims.add(
          "payment[p" + percent + "]",
          currency,
          Target.Bound.AT_MOST,
          each -> Figure.of(each.total().percentile(percent)));
    }
    budget.ifPresent(
        any ->
            aims.add(
                "exceeding",
                Answer.NUMBER,
                Target.Bound.AT_MOST,
                each -> of(each.budget().orElseThrow().exceeded())));
    if (given.finance().isPresent()) {
      aims.add(
          "loss", Answer.NUMBER, Target.Bound.AT_MOST, each -> of(each.investors().get(0).loss()));
      for (int percent : Spread.PERCENTS) {
        aims.add(
            "return[p" + percent + "]",
            Answer.RATE,
            Target.Bound.AT_LEAST,
            each -> rate(each.investors().get(0), percent));
      }
    }
    return new SolvableCase<>(given, DeliveredContract.INPUTS, aims.list.build());
  }

  private static Figure of(Share share) {
    return Figure.of(share.toFraction());
  }

  private static Figure rate(Simulation.OfInvestors investors, int percent) {
    return Optional.ofNullable(investors.rates().get(percent))
        .map(Fractions::of)
        .map(Figure::of)
        .orElseGet(() -> Figure.none("no run has exactly one rate of return"));
  }

  /** What a case came to. */
  private record Simulated(DeliveredContract given, Simulation simulation) {}

  /** Collects the figures of one simulation. */
  private static final class Aims {
    private final ImmutableList.Builder<Aim<DeliveredContract>> list = ImmutableList.builder();
    private final SimulationSettings settings;
    private final Optional<Amount> budget;

    /** Kept for the next figure of the same case; two threads may work out the same. */
    private volatile Optional<Simulated> last = Optional.empty();

    Aims(SimulationSettings settings, Optional<Amount> budget) {
      this.settings = settings;
      this.budget = budget;
    }

    void add(String name, String unit, Target.Bound bound, Function<Simulation, Figure> of) {
      String basis =
          settings.runs() + " runs of " + settings.scenario() + ", seed " + settings.seed();
      list.add(
          new Aim<>(new Answer<>(name, unit, basis, given -> of.apply(simulate(given))), bound));
    }

    private Simulation simulate(DeliveredContract given) {
      Simulated now =
          last.filter(each -> each.given().equals(given))
              .orElseGet(() -> new Simulated(given, run(given)));
      last = Optional.of(now);
      return now.simulation();
    }

    private Simulation run(DeliveredContract given) {
      Simulator simulator = Simulator.of(given.contract(), given.stated().stated(), settings);
      Simulator financed =
          given.finance().map(Referring::stated).map(simulator::financed).orElse(simulator);
      return budget.map(financed::within).orElse(financed).run();
    }
  }
}
