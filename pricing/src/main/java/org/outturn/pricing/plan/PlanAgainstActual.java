package org.outturn.pricing.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;

/** One scenario of a contract's plan beside what is paid by a date. */
@OutturnStyle
@Value.Immutable
public interface PlanAgainstActual extends WithPlanAgainstActual {

  /**
   * Starts a plan beside its actual.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The contract.
   *
   * @return its id
   */
  String contract();

  /**
   * The currency of every amount.
   *
   * @return the contract's currency
   */
  Currency currency();

  /**
   * The scenario.
   *
   * @return its name, such as {@code BASE}
   */
  String scenario();

  /**
   * The last day whose verifications are seen.
   *
   * @return the as-of date
   */
  LocalDate asOf();

  /**
   * The most that the contract pays.
   *
   * @return the amount of its limit of scope CONTRACT, the least where it has several; empty where
   *     it has none
   */
  Optional<Amount> limit();

  /**
   * Every period that was planned or has come.
   *
   * @return by their first day; at least one
   */
  ImmutableList<PlannedPeriod> periods();

  /**
   * The last of the periods that have come.
   *
   * @return empty where none has begun by the as-of date
   */
  default Optional<PlannedPeriod> latest() {
    return periods().reverse().stream().filter(each -> each.actual().isPresent()).findFirst();
  }

  /**
   * What the whole contract will have paid, as far as the plan knows.
   *
   * @return what is payable, then the plan of the periods that begin after the as-of date
   */
  default Amount forecast() {
    return periods().get(periods().size() - 1).forecastSoFar();
  }

  /** Builds a plan beside its actual. */
  final class Builder extends ImmutablePlanAgainstActual.Builder {
    Builder() {}
  }
}
