package org.outturn.pricing.simulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryNumbers;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Share;
import org.outturn.core.time.DateRange;
import org.outturn.core.validation.Require;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PricedTerms;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.projection.EvidenceForm;
import org.outturn.pricing.projection.Projector;
import org.outturn.pricing.projection.ScenarioProjection;

/**
 * Simulates what a contract could pay, through the engine that prices evidence: in every run the
 * uncertain numbers of the delivery are drawn, then each person's outcomes, and the contract is
 * priced.
 *
 * <pre>{@code
 * Simulator simulator = Simulator.of(contract, delivery, new SimulationSettings("BASE", 10_000, 1));
 * Simulation simulation = simulator.run();
 * }</pre>
 *
 * <p>Runs fall into blocks of {@value SimulationSettings#BLOCK}, each with a generator of its own:
 * whoever has several threads runs {@link #block} in each and gives all blocks to {@link #of}.
 * Immutable; thread-safe.
 */
public final class Simulator {
  private final OutcomesContract contract;
  private final Delivery delivery;
  private final SimulationSettings settings;
  private final ScenarioProjection projected;
  private final PricedTerms terms;
  private final Delivery stated;

  private Simulator(OutcomesContract contract, Delivery delivery, SimulationSettings settings) {
    this.contract = contract;
    this.delivery = delivery;
    this.settings = settings;
    this.projected = Projector.DEFAULT.project(contract, delivery, settings.scenario());
    Require.that(
        projected.missing().isEmpty(),
        "delivery",
        "must state every assumption that decides the payment",
        projected.missing());
    this.terms = PricedTerms.of(contract);
    this.stated = delivery.in(settings.scenario()).withUncertainty(delivery.uncertainty());
  }

  /**
   * Makes a simulation ready.
   *
   * @param contract the contract
   * @param delivery what is expected under it, and how uncertain that is
   * @param settings scenario, runs and seed
   * @return the simulator
   * @throws IllegalArgumentException when there is no such scenario, or an assumption is missing
   * @throws org.outturn.core.validation.InvalidInputException when the delivery is not of the
   *     contract, with every misfit
   */
  public static Simulator of(
      OutcomesContract contract, Delivery delivery, SimulationSettings settings) {
    return new Simulator(contract, delivery, settings);
  }

  /**
   * Runs all blocks one after the other.
   *
   * @return the simulation
   */
  public Simulation run() {
    return of(IntStream.range(0, settings.blocks()).mapToObj(this::block).toList());
  }

  /**
   * Runs one block.
   *
   * @param number its place, from 0 to {@link SimulationSettings#blocks} less 1
   * @return its runs
   */
  public SimulatedBlock block(int number) {
    UniformRandomProvider chance = BlockChance.of(settings.seed(), number);
    DeliveryNumbers likely =
        new DeliveryNumbers(stated.referrals(), stated.pathwayInOrder(), stated.measurements());
    DrawnNumbers numbers = new DrawnNumbers(likely, stated, chance);
    DrawnPeople people =
        new DrawnPeople(likely.pathway(), chance, projected.form() == EvidenceForm.POPULATION);
    ImmutableList.Builder<SimulatedRun> runs = ImmutableList.builder();
    for (int run = settings.runsOf(number); run > 0; run--) {
      Evidence evidence = people.draw(numbers.draw());
      runs.add(SimulatedRun.of(OutcomePricer.DEFAULT.price(terms, evidence, asOf(evidence))));
    }
    return new SimulatedBlock(number, runs.build());
  }

  private LocalDate asOf(Evidence evidence) {
    LocalDate latest = OutcomePricer.DEFAULT.latest(contract, evidence);
    LocalDate last = projected.statement().asOf();
    return latest.isAfter(last) ? latest : last;
  }

  /**
   * Puts blocks together.
   *
   * @param blocks all blocks, in any order
   * @return the simulation, the same for any order
   * @throws IllegalArgumentException when a block is missing or there twice
   */
  public Simulation of(List<SimulatedBlock> blocks) {
    List<SimulatedBlock> inOrder =
        blocks.stream().sorted(Comparator.comparingInt(SimulatedBlock::number)).toList();
    List<Integer> numbers = inOrder.stream().map(SimulatedBlock::number).toList();
    Require.that(
        numbers.equals(IntStream.range(0, settings.blocks()).boxed().toList()),
        "blocks",
        "must be the " + settings.blocks() + " of the settings",
        numbers);
    List<SimulatedRun> runs = inOrder.stream().flatMap(block -> block.runs().stream()).toList();
    return Simulation.builder()
        .delivery(delivery.id())
        .contract(contract.id())
        .currency(contract.currency())
        .settings(settings)
        .generator(BlockChance.name())
        .addAllUnknowns(delivery.unknowns())
        .addAllNotApplied(projected.notApplied())
        .projected(projected.total())
        .total(spread(runs, SimulatedRun::total))
        .addAllPayers(payers(runs))
        .addAllPeriods(periods(runs))
        .addAllLimits(limits(runs))
        .build();
  }

  private Spread spread(List<SimulatedRun> runs, ToLongFunction<SimulatedRun> amount) {
    return Spread.of(contract.currency(), runs.stream().mapToLong(amount).toArray());
  }

  private List<Simulation.OfPayer> payers(List<SimulatedRun> runs) {
    return projected.statement().payers().stream()
        .map(PayerPayment::party)
        .map(
            party ->
                new Simulation.OfPayer(
                    party, spread(runs, run -> run.payers().getOrDefault(party, 0L))))
        .toList();
  }

  private List<Simulation.OfPeriod> periods(List<SimulatedRun> runs) {
    Set<DateRange> periods = new TreeSet<>(Comparator.comparing(DateRange::startInclusive));
    runs.forEach(run -> periods.addAll(run.periods().keySet()));
    return periods.stream()
        .map(
            period ->
                new Simulation.OfPeriod(
                    period, spread(runs, run -> run.periods().getOrDefault(period, 0L))))
        .toList();
  }

  private List<Simulation.OfLimit> limits(List<SimulatedRun> runs) {
    return Stream.concat(
            contract.deductibles().stream().map(Deductible::id),
            contract.limits().stream().map(Limit::id))
        .map(
            limit ->
                new Simulation.OfLimit(
                    limit,
                    Share.of(
                        runs.stream().filter(run -> run.reached().contains(limit)).count(),
                        runs.size())))
        .toList();
  }
}
