package org.outturn.pricing.simulation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Longs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryNumbers;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.time.DateRange;
import org.outturn.core.validation.Require;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PricedTerms;
import org.outturn.pricing.payment.statement.MinorTotals;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.projection.EvidenceForm;
import org.outturn.pricing.projection.Projector;
import org.outturn.pricing.projection.ScenarioProjection;
import org.outturn.pricing.returns.ContractIncome;
import org.outturn.pricing.returns.FinanceTerms;
import org.outturn.pricing.returns.Income;
import org.outturn.pricing.returns.Waterfall;

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
  private static final int RATE_DECIMALS = 6;

  private final OutcomesContract contract;
  private final Delivery delivery;
  private final SimulationSettings settings;
  private final ScenarioProjection projected;
  private final PricedTerms terms;
  private final Delivery stated;
  private final Intakes intakes;
  private final Supplier<TallyRows> rows;
  private final Optional<FinanceTerms> finance;
  private final Optional<Amount> budget;

  private Simulator(OutcomesContract contract, Delivery delivery, SimulationSettings settings) {
    this.contract = contract;
    this.delivery = delivery;
    this.settings = settings;
    this.projected = Projector.DEFAULT.project(contract, delivery, settings.scenario()).complete();
    this.terms = PricedTerms.of(contract);
    this.stated = delivery.in(settings.scenario()).withUncertainty(delivery.uncertainty());
    this.intakes =
        new Intakes.Finder()
            .of(
                new DeliveryNumbers(
                    stated.referrals(), stated.pathwayInOrder(), stated.measurements()));
    this.rows = Suppliers.memoize(() -> new TallyRows(intakes));
    this.finance = Optional.empty();
    this.budget = Optional.empty();
  }

  private Simulator(Simulator of, Optional<FinanceTerms> finance, Optional<Amount> budget) {
    this.contract = of.contract;
    this.delivery = of.delivery;
    this.settings = of.settings;
    this.projected = of.projected;
    this.terms = of.terms;
    this.stated = of.stated;
    this.intakes = of.intakes;
    this.rows = of.rows;
    this.finance = finance;
    this.budget = budget;
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
   * The same, and what investors come to in every run.
   *
   * @param terms costs and tranches, in the contract's currency; its own scenarios are not looked
   *     at
   * @return the simulator
   * @throws IllegalArgumentException for a case in another currency, or a contract without a
   *     schedule, so that no payment has a date
   */
  public Simulator financed(FinanceCase terms) {
    requireCurrency("finance", terms.currency());
    ContractIncome.DEFAULT.payments(projected.settlements());
    return new Simulator(this, Optional.of(FinanceTerms.of(terms)), budget);
  }

  /**
   * The same, and how often it pays more than a budget.
   *
   * @param most the budget, in the contract's currency
   * @return the simulator
   * @throws IllegalArgumentException for an amount in another currency
   */
  public Simulator within(Amount most) {
    requireCurrency("budget", most.currency());
    return new Simulator(this, finance, Optional.of(most));
  }

  private void requireCurrency(String field, Currency currency) {
    Require.that(
        currency.equals(contract.currency()),
        field,
        "must be in " + contract.currency() + ", the contract's currency,",
        currency);
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
    DrawnNumbers numbers = new DrawnNumbers(intakes.numbers(), stated, chance);
    DrawnEvidence happening =
        projected.form() == EvidenceForm.POPULATION
            ? new DrawnEvidence(
                numbers,
                new DrawnClaims(intakes, chance),
                others -> new DrawnClaims(others, chance))
            : new DrawnEvidence(
                numbers,
                new DrawnTallies(rows.get(), chance),
                others -> new DrawnTallies(new TallyRows(others), chance));
    ImmutableList.Builder<SimulatedRun> runs = ImmutableList.builder();
    for (int run = settings.runsOf(number); run > 0; run--) {
      DrawnNumbers.Drawn drawn = numbers.draw();
      runs.add(run(happening.draw(drawn), drawn.costs()));
    }
    return new SimulatedBlock(number, runs.build());
  }

  private SimulatedRun run(Evidence evidence, BigDecimal costs) {
    LocalDate asOf = asOf(evidence);
    MinorTotals totals = OutcomePricer.DEFAULT.minorTotals(terms, evidence, asOf);
    if (finance.isEmpty()) {
      return SimulatedRun.of(totals, ImmutableList.of());
    }
    Income income =
        totals.isSettled()
            ? Income.of(totals)
            : ContractIncome.DEFAULT.income(
                OutcomePricer.DEFAULT.ledger(terms, evidence, asOf).settlements());
    FinanceTerms investment = costing(finance.get(), costs);
    return SimulatedRun.of(
        totals, SimulatedReturn.of(Waterfall.DEFAULT.returns(investment, income)));
  }

  /** The case at so many times its costs. */
  private static FinanceTerms costing(FinanceTerms stated, BigDecimal times) {
    if (times.compareTo(BigDecimal.ONE) == 0) {
      return stated;
    }
    FinanceCase terms = stated.finance();
    return FinanceTerms.of(
        terms.withCosts(
            terms.costs().stream()
                .map(
                    cost ->
                        cost.of(
                            Amount.ofMinor(
                                terms.currency(),
                                terms
                                    .rounding()
                                    .toMinor(Fractions.of(cost.amount().value().multiply(times))))))
                .collect(ImmutableList.toImmutableList())));
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
        .addAllInvestors(investors(runs))
        .budget(
            budget.map(
                most ->
                    new Simulation.OfBudget(
                        most, share(runs, run -> run.total() > most.toMinor()))))
        .build();
  }

  private Spread spread(List<SimulatedRun> runs, ToLongFunction<SimulatedRun> amount) {
    return Spread.of(contract.currency(), runs.stream().mapToLong(amount).toArray());
  }

  private List<Simulation.OfPayer> payers(List<SimulatedRun> runs) {
    List<PayerPayment> payers = projected.statement().payers();
    return IntStream.range(0, payers.size())
        .mapToObj(
            place ->
                new Simulation.OfPayer(
                    payers.get(place).party(), spread(runs, run -> run.payers().get(place))))
        .toList();
  }

  /** The periods into which something falls in any run. */
  private List<Simulation.OfPeriod> periods(List<SimulatedRun> runs) {
    List<SimulatedRun> moving = runs.stream().filter(run -> !run.periods().isEmpty()).toList();
    int first = moving.stream().mapToInt(SimulatedRun::firstPeriod).min().orElse(0);
    int end = moving.stream().mapToInt(SimulatedRun::endPeriod).max().orElse(0);
    long[] upTo = new long[runs.size()];
    List<Simulation.OfPeriod> periods = new ArrayList<>();
    for (int number = first; number < end; number++) {
      int period = number;
      long[] falling = runs.stream().mapToLong(run -> run.period(period)).toArray();
      Arrays.setAll(upTo, run -> upTo[run] + falling[run]);
      if (Longs.max(falling) != 0 || Longs.min(falling) != 0) {
        periods.add(
            new Simulation.OfPeriod(
                days(number),
                Spread.of(contract.currency(), falling),
                Spread.of(contract.currency(), upTo)));
      }
    }
    return periods;
  }

  /** The days of a period; without a schedule there is but one, that of the projection. */
  private DateRange days(int period) {
    return contract
        .schedule()
        .map(schedule -> schedule.periods().period(period))
        .orElseGet(() -> projected.statement().periods().get(0).period());
  }

  private List<Simulation.OfLimit> limits(List<SimulatedRun> runs) {
    return Stream.concat(
            contract.deductibles().stream().map(Deductible::id),
            contract.limits().stream().map(Limit::id))
        .map(
            limit ->
                new Simulation.OfLimit(limit, share(runs, run -> run.reached().contains(limit))))
        .toList();
  }

  private static Share share(List<SimulatedRun> runs, Predicate<SimulatedRun> of) {
    return Share.of(runs.stream().filter(of).count(), runs.size());
  }

  private List<Simulation.OfInvestors> investors(List<SimulatedRun> runs) {
    List<Optional<String>> whose =
        finance.map(FinanceTerms::finance).map(SimulatedReturn::whose).orElse(ImmutableList.of());
    return IntStream.range(0, whose.size())
        .mapToObj(place -> investors(whose.get(place), runs, run -> run.returns().get(place)))
        .toList();
  }

  private Simulation.OfInvestors investors(
      Optional<String> whose,
      List<SimulatedRun> runs,
      Function<SimulatedRun, SimulatedReturn> returns) {
    double[] rates =
        runs.stream().map(returns).flatMapToDouble(each -> each.rate().stream()).sorted().toArray();
    return new Simulation.OfInvestors(
        whose,
        spread(runs, run -> returns.apply(run).profit()),
        share(runs, run -> returns.apply(run).profit() < 0),
        percentiles(rates),
        Share.of(rates.length, runs.size()));
  }

  private static ImmutableSortedMap<Integer, BigDecimal> percentiles(double[] sorted) {
    return sorted.length == 0
        ? ImmutableSortedMap.of()
        : Spread.PERCENTS.stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(),
                    percent -> percent,
                    percent ->
                        BigDecimal.valueOf(sorted[Spread.place(percent, sorted.length)])
                            .setScale(RATE_DECIMALS, RoundingMode.HALF_EVEN)));
  }
}
