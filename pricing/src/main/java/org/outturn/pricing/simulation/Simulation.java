package org.outturn.pricing.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * What a contract could pay: how its payments are spread over many runs of chance.
 *
 * <p>A value: the same settings give an equal one.
 */
@OutturnStyle
@Value.Immutable
public interface Simulation extends WithSimulation {

  /**
   * Starts a simulation.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The delivery.
   *
   * @return its id
   */
  String delivery();

  /**
   * The contract.
   *
   * @return its id
   */
  String contract();

  /**
   * The currency of every amount.
   *
   * @return that of the contract
   */
  Currency currency();

  /**
   * How it was made.
   *
   * @return scenario, runs and seed
   */
  SimulationSettings settings();

  /**
   * Whose random numbers it rests on.
   *
   * @return the generator, in words
   */
  String generator();

  /**
   * How many runs one generator makes.
   *
   * @return {@link SimulationSettings#BLOCK}
   */
  default int blockSize() {
    return SimulationSettings.BLOCK;
  }

  /**
   * What decides the answer and nobody knows.
   *
   * @return in words, as the delivery states it
   */
  ImmutableList<String> unknowns();

  /**
   * The rules that could not be applied.
   *
   * @return empty where all were
   */
  ImmutableList<NotApplied> notApplied();

  /**
   * What the contract pays where everything comes as stated: outcomes, fees and grants.
   *
   * @return the projection of the scenario
   */
  Amount projected();

  /**
   * What it pays: outcomes, fees and grants.
   *
   * @return over all runs
   */
  Spread total();

  /**
   * What each payer pays.
   *
   * @return in the contract's order
   */
  ImmutableList<OfPayer> payers();

  /**
   * What falls into each payment period.
   *
   * @return in order; periods in which no run pays anything left out
   */
  ImmutableList<OfPeriod> periods();

  /**
   * How often each limit is reached.
   *
   * @return in the contract's order, deductibles first
   */
  ImmutableList<OfLimit> limits();

  /**
   * What investors come to.
   *
   * @return all together first, then each tranche that earns; empty where it is not financed
   */
  ImmutableList<OfInvestors> investors();

  /**
   * How often it pays more than a budget.
   *
   * @return empty where no budget is given
   */
  Optional<OfBudget> budget();

  /**
   * How much less the mean of all runs is than what is paid where everything comes as stated. A
   * limit makes it so: it takes from the good runs and gives nothing to the bad ones.
   *
   * @return below zero where the mean is more
   */
  default Amount shortfallOfMean() {
    return projected().minus(total().mean());
  }

  /**
   * What one payer pays.
   *
   * @param party its id
   * @param paid over all runs
   */
  record OfPayer(String party, Spread paid) {}

  /**
   * What falls into one payment period.
   *
   * @param period its days
   * @param paid over all runs
   * @param soFar what falls into it and all periods before it, over all runs
   */
  record OfPeriod(DateRange period, Spread paid, Spread soFar) {}

  /**
   * What investors come to.
   *
   * @param tranche its id; empty for all investors together
   * @param profit what they receive beyond what they pay in, below zero for a loss, over all runs
   * @param loss the share of all runs in which they receive less than they pay in
   * @param rates percentiles of their rate of return, 0.08 for 8 % a year, -1 where all is lost, to
   *     six decimals, as {@link Spread#PERCENTILE} says, of the runs that have exactly one; empty
   *     where none has
   * @param withRate the share of all runs that have exactly one rate of return
   */
  record OfInvestors(
      Optional<String> tranche,
      Spread profit,
      Share loss,
      ImmutableSortedMap<Integer, BigDecimal> rates,
      Share withRate) {}

  /**
   * How often a budget is exceeded.
   *
   * @param amount the budget
   * @param exceeded the share of all runs that pay more
   */
  record OfBudget(Amount amount, Share exceeded) {}

  /**
   * How often nothing is left of a limit.
   *
   * @param limit its id
   * @param reached the share of all runs in which somebody has nothing left of it
   */
  record OfLimit(String limit, Share reached) {}

  /** Builds a simulation. */
  final class Builder extends ImmutableSimulation.Builder {
    Builder() {}
  }
}
