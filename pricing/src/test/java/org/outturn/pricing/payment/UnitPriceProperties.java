package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.OnReaching;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.pricing.fixtures.StatementFigures;
import org.outturn.pricing.fixtures.WholeNumbers;

/**
 * Rule unit-price: a tally is worth what its units are as claims, but for rounding and
 * all-or-nothing, wherever no rule needs a participant.
 */
class UnitPriceProperties {
  /** So that no part of a price is less than a minor unit. */
  private static final Share RATE = Share.percent(37);

  @Provide
  Arbitrary<ContractCase> cases() {
    return ContractCase.any();
  }

  /** Outcomes require nothing, tallies need no referral, limits are shared and pay in part. */
  private static OutcomesContract withoutParticipants(OutcomesContract contract) {
    return contract
        .withRateCard(contract.rateCard().withPriceDate(PriceDate.ACHIEVED))
        .withOutcomes(contract.outcomes().stream().map(outcome -> outcome.withRequires()).toList())
        .withLimits(
            contract.limits().stream()
                .filter(limit -> !limit.scope().isOfParticipant())
                .map(UnitPriceProperties::inPart)
                .toList());
  }

  private static Limit inPart(Limit limit) {
    return limit.withTerms(limit.terms().withOnReaching(OnReaching.PART));
  }

  /** "A refused line is valued as one": only tallies that count, of nobody knows how many. */
  private static List<OutcomeTally> counted(OutcomesContract contract, ContractCase each) {
    return each.rows().tallies().stream()
        .map(tally -> tally.withParticipants(OptionalInt.empty()))
        .filter(
            tally ->
                figures(contract, Evidence.of(List.of(), List.of(tally))).claims().values().stream()
                    .allMatch(claim -> claim.refused().isEmpty()))
        .toList();
  }

  /** One claim for each unit of each tally, of another participant each, in the tallies' order. */
  private static List<OutcomeClaim> units(List<OutcomeTally> tallies) {
    List<OutcomeClaim> claims = new ArrayList<>();
    for (OutcomeTally tally : tallies.stream().sorted(CLAIM_ORDER).toList()) {
      for (BigDecimal left = tally.quantity(); left.signum() > 0; ) {
        BigDecimal unit = left.min(BigDecimal.ONE);
        String id = String.format("u%06d", claims.size());
        claims.add(
            OutcomeClaim.of(id, "of " + id, tally.outcome(), tally.achieved())
                .withCohort(tally.cohort())
                .withSegment(tally.segment())
                .withQuantity(unit));
        left = left.subtract(unit);
      }
    }
    return claims;
  }

  private static final Comparator<OutcomeTally> CLAIM_ORDER =
      Comparator.comparing(OutcomeTally::achieved)
          .thenComparing(OutcomeTally::outcome)
          .thenComparing(tally -> tally.cohort().orElse(""))
          .thenComparing(tally -> tally.segment().orElse(""));

  private static StatementFigures figures(OutcomesContract contract, Evidence evidence) {
    return StatementFigures.of(OutcomePricer.DEFAULT.price(contract, evidence));
  }

  /** Whole prices in hundreds, whole quantities, a rate in percent: nothing is rounded. */
  @Property
  void aTallyIsItsUnitsAsClaims(@ForAll("cases") ContractCase each) {
    OutcomesContract contract = withoutParticipants(exact(each.contract()));
    List<OutcomeTally> tallies =
        counted(contract, each).stream()
            .map(tally -> tally.withQuantity(whole(tally.quantity())))
            .toList();
    StatementFigures ofTallies = figures(contract, Evidence.of(List.of(), tallies));
    StatementFigures ofUnits = figures(contract, Evidence.of(units(tallies), List.of()));
    assertThat(amounts(ofUnits)).isEqualTo(amounts(ofTallies));
  }

  private static List<Object> amounts(StatementFigures figures) {
    SortedMap<String, StatementFigures.Adjusted> adjustments = figures.adjustments();
    List<Long> grossAndNet =
        figures.periods().stream()
            .filter(period -> period.gross() != 0)
            .flatMap(period -> List.of(period.gross(), period.net()).stream())
            .toList();
    return List.of(figures.gross(), figures.net(), adjustments, grossAndNet, figures.limits());
  }

  private static BigDecimal whole(BigDecimal quantity) {
    return quantity.setScale(0, RoundingMode.CEILING);
  }

  private static OutcomesContract exact(OutcomesContract contract) {
    OutcomesContract hundreds =
        WholeNumbers.tenTimes(WholeNumbers.tenTimes(WholeNumbers.of(contract)));
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < contract.outcomes().size(); i++) {
      boolean hasRate = contract.outcomes().get(i).deadweight() instanceof Deadweight.OnPrice;
      Outcome outcome = hundreds.outcomes().get(i);
      outcomes.add(hasRate ? outcome.withDeadweight(Deadweight.onPrice(RATE)) : outcome);
    }
    return hundreds.withOutcomes(outcomes);
  }

  /** Each line is rounded once, by less than a minor unit; limits on money only lessen that. */
  @Property
  void aTallyIsItsUnitsAsClaimsButForRounding(@ForAll("cases") ContractCase each) {
    OutcomesContract all = withoutParticipants(each.contract());
    OutcomesContract contract =
        all.withLimits(
            all.limits().stream().filter(limit -> limit.terms().quantity().isEmpty()).toList());
    List<OutcomeTally> tallies = counted(contract, each);
    List<OutcomeClaim> units = units(tallies);
    long lines = (long) tallies.size() + units.size();
    StatementFigures ofTallies = figures(contract, Evidence.of(List.of(), tallies));
    StatementFigures ofUnits = figures(contract, Evidence.of(units, List.of()));
    assertThat(Math.abs(ofTallies.gross() - ofUnits.gross())).isLessThanOrEqualTo(lines);
    assertThat(Math.abs(ofTallies.net() - ofUnits.net())).isLessThanOrEqualTo(lines);
  }
}
