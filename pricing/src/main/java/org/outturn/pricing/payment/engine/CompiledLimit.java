package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.limit.OnReaching;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.payment.statement.Finding;

/**
 * A limit made ready: in minor units and outcomes, with what its lines say of it.
 *
 * @param limit the limit
 * @param keepsBest whether it keeps the best of a participant's claims
 * @param isOfEachYear whether each contract year has it afresh
 * @param mostAmount the most money it lets through in minor units; the largest number where it
 *     counts outcomes alone
 * @param mostQuantity the most outcomes it lets through; empty where it counts money alone
 * @param mostWhole the whole millionths of an outcome in that; 0 where it counts money alone
 * @param mostFraction the fraction of a millionth beside them
 * @param finding what is found of a line that it cuts
 */
record CompiledLimit(
    Limit limit,
    boolean keepsBest,
    boolean isOfEachYear,
    long mostAmount,
    Optional<BigFraction> mostQuantity,
    long mostWhole,
    BigFraction mostFraction,
    Finding.OverLimit finding) {

  /** Stands for "no limit on money". */
  static final long UNLIMITED = Long.MAX_VALUE;

  /** The limits of some scopes, in the order in which limits act. */
  static ImmutableList<CompiledLimit> inOrder(
      Predicate<LimitScope> scopes, OutcomesContract contract) {
    return contract.limits().stream()
        .filter(limit -> scopes.test(limit.scope()))
        .sorted(Comparator.comparing(Limit::scope))
        .map(limit -> of(limit, contract))
        .collect(ImmutableList.toImmutableList());
  }

  private static CompiledLimit of(Limit limit, OutcomesContract contract) {
    boolean best = limit.choose() == Choose.BEST;
    boolean eachYear = limit.scope() == LimitScope.YEAR;
    Optional<String> holder = Optional.empty();
    if (limit.scope().isOfParticipant()) {
      holder = Optional.of("participant");
    } else if (eachYear) {
      holder = Optional.of("contract year");
    }
    Optional<BigFraction> most = limit.terms().quantity().map(each -> outcomes(each, contract));
    BigFraction millionths = most.map(Units::toMillionths).orElse(BigFraction.ZERO);
    long whole = Units.wholePart(millionths);
    return new CompiledLimit(
        limit,
        best,
        eachYear,
        limit.terms().amount().map(amount -> amount.toMinor()).orElse(UNLIMITED),
        most,
        whole,
        millionths.subtract(whole),
        new Finding.OverLimit(
            best ? Rule.BEST_OF : Rule.PART_PAY,
            limit.id(),
            most,
            limit.terms().amount(),
            LimitHolders.words(holder, limit.terms().each())));
  }

  private static BigFraction outcomes(MostOutcomes most, OutcomesContract contract) {
    return most.number()
        .map(Fractions::of)
        .orElseGet(
            () ->
                most.ofCohort()
                    .orElseThrow()
                    .toFraction()
                    .multiply(BigFraction.of(plannedSize(contract))));
  }

  private static long plannedSize(OutcomesContract contract) {
    return contract.cohorts().stream()
        .map(Cohort::plannedSize)
        .mapToLong(OptionalInt::orElseThrow)
        .sum();
  }

  String id() {
    return limit.id();
  }

  boolean limitsAmount() {
    return mostAmount != UNLIMITED;
  }

  boolean limitsQuantity() {
    return mostQuantity.isPresent();
  }

  /** Whether a line that does not fit whole gets nothing. */
  boolean isAllOrNothing() {
    return limit.terms().onReaching() == OnReaching.NOTHING;
  }

  boolean countsGrants() {
    return limit.terms().countsGrants();
  }

  boolean countsFees() {
    return limit.terms().countsFees();
  }

  /** For whom it counts, within holders of its scope. */
  LimitHolders holders(LimitHolders ofScope, SeenRows rows) {
    return limit
        .terms()
        .each()
        .map(each -> LimitHolders.afresh(ofScope, each, rows))
        .orElse(ofScope);
  }
}
