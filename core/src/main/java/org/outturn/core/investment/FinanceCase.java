package org.outturn.core.investment;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Currency;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.contract.Source;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Rounding;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.Require;

/**
 * How an outcomes contract is financed: costs, tranches, the rules by which money is drawn and paid
 * back, and the scenarios of outcome payments to look at.
 *
 * <p>Holds no result. Dates lie within 100 years of each other.
 */
@OutturnStyle
@Value.Immutable
public interface FinanceCase extends WithFinanceCase {

  /**
   * Starts a case.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Its short name.
   *
   * @return such as {@code skill-mill}
   */
  String id();

  /**
   * What people call it.
   *
   * @return empty unless stated
   */
  @Value.Default
  default String name() {
    return "";
  }

  /**
   * The one currency of every amount.
   *
   * @return an ISO 4217 currency
   */
  Currency currency();

  /**
   * How interest and preferred return are rounded to the minor unit, once for each accrual.
   *
   * @return HALF_UP unless stated
   */
  @Value.Default
  default RoundingMode roundingMode() {
    return RoundingMode.HALF_UP;
  }

  /**
   * How exact amounts become whole minor units.
   *
   * @return the currency and the mode
   */
  default Rounding rounding() {
    return new Rounding(currency(), roundingMode());
  }

  /**
   * What the contract costs.
   *
   * @return at least one
   */
  ImmutableList<Cost> costs();

  /**
   * The money committed to it.
   *
   * @return at least one
   */
  ImmutableList<Tranche> tranches();

  /**
   * From which tranches money is drawn.
   *
   * @return from all in proportion unless stated
   */
  @Value.Default
  default DrawdownRule drawdown() {
    return DrawdownRule.PRO_RATA;
  }

  /**
   * The cash that is kept while commitments last, and paid out at the end.
   *
   * @return whole minor units, at least 0; none unless stated
   */
  @Value.Default
  default Amount reserve() {
    return Amount.zero(currency());
  }

  /**
   * When and to whom cash is paid out.
   *
   * @return the terms
   */
  DistributionTerms distribution();

  /**
   * The scenarios.
   *
   * @return may be empty, where what comes in is what a contract pays
   */
  ImmutableList<PaymentScenario> scenarios();

  /**
   * What was assumed where nothing was published or agreed, in words.
   *
   * @return may be empty
   */
  ImmutableList<String> assumptions();

  /**
   * Where the figures come from.
   *
   * @return may be empty
   */
  ImmutableList<Source> sources();

  /**
   * The payments of a scenario, with those of the scenario that goes on after it.
   *
   * @param scenario a scenario of this case, or one that names no other
   * @return in order of date
   */
  default ImmutableList<DatedAmount> paymentsOf(PaymentScenario scenario) {
    Stream<DatedAmount> later =
        scenario.then().stream()
            .flatMap(
                then ->
                    scenarios().stream()
                        .filter(each -> each.name().equals(then.scenario()))
                        .flatMap(each -> each.payments().stream())
                        .filter(payment -> !payment.date().isBefore(then.from())));
    return Stream.concat(scenario.payments().stream(), later)
        .sorted(Comparator.comparing(DatedAmount::date))
        .collect(ImmutableList.toImmutableList());
  }

  /** Refuses parts that do not fit each other, with every misfit. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    Problems problems = new Problems();
    FinanceCaseConsistency.check(this, rounding(), problems);
    problems.throwIfAny();
  }

  /** Builds a case. */
  final class Builder extends ImmutableFinanceCase.Builder {
    Builder() {}

    /**
     * The one currency of every amount, by its code.
     *
     * @param code an ISO 4217 code, such as {@code "GBP"}
     * @return this builder
     * @throws IllegalArgumentException for an unknown currency
     */
    public Builder currency(String code) {
      currency(Currencies.of(code));
      return this;
    }
  }
}
