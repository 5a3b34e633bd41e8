package org.outturn.pricing.review;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Tariff;

/** What a review asks of a contract again and again, looked up once. */
final class ReviewedTerms {
  private final OutcomesContract contract;
  private final ImmutableMap<String, Outcome> outcomes;
  private final ImmutableListMultimap<String, Tariff> tariffs;
  private final Optional<BigDecimal> people;

  ReviewedTerms(OutcomesContract contract) {
    this.contract = contract;
    this.outcomes = Maps.uniqueIndex(contract.outcomes(), Outcome::id);
    this.tariffs =
        contract.rateCard().versions().stream()
            .flatMap(version -> version.tariffs().stream())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(Tariff::outcome, tariff -> tariff));
    this.people =
        contract.cohorts().stream().allMatch(each -> each.plannedSize().isPresent())
            ? Optional.of(
                BigDecimal.valueOf(
                    contract.cohorts().stream()
                        .mapToLong(cohort -> cohort.plannedSize().orElseThrow())
                        .sum()))
            : Optional.empty();
  }

  OutcomesContract contract() {
    return contract;
  }

  /** The outcome of an id; empty where the contract has none. */
  Optional<Outcome> outcome(String id) {
    return Optional.ofNullable(outcomes.get(id));
  }

  /** The tariffs of an outcome in every version, by its id. */
  ImmutableListMultimap<String, Tariff> tariffs() {
    return tariffs;
  }

  /** How many there are where everyone planned achieves all of it; empty where nothing says. */
  Optional<BigDecimal> planned(Outcome outcome) {
    return people.flatMap(number -> perPerson(outcome).map(number::multiply));
  }

  /** How many one participant achieves at most; empty where nothing says. */
  static Optional<BigDecimal> perPerson(Outcome outcome) {
    return outcome.measure() == Measure.PARTICIPANT
            && outcome.countsPeople()
            && outcome.claimsPerParticipant() > 0
        ? Optional.of(BigDecimal.valueOf(outcome.claimsPerParticipant()))
        : Optional.empty();
  }
}
