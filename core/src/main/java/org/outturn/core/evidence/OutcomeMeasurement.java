package org.outturn.core.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.Refusal;
import org.outturn.core.validation.Require;

/**
 * What was measured on a whole cohort on a day: a restoration rate of 61.6, or 1,420 events of
 * 1,000 people against 15,500 of 10,000. Its key is outcome, cohort and date. It is verified on the
 * day it is measured.
 */
@OutturnStyle
@Value.Immutable
public interface OutcomeMeasurement extends WithOutcomeMeasurement {

  /** The most people or events that one measurement counts in a group: as many as a file holds. */
  long MOST_COUNTED = 999_999_999;

  /**
   * Starts a measurement.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A measured value of the contract's only cohort.
   *
   * @param outcome the outcome's id
   * @param measured the day
   * @param value what was measured
   * @return the measurement
   */
  static OutcomeMeasurement of(String outcome, LocalDate measured, BigDecimal value) {
    return builder().outcome(outcome).measured(measured).value(value).build();
  }

  /**
   * Counts of a cohort and its comparison group.
   *
   * @param outcome the outcome's id
   * @param cohort the cohort's id
   * @param measured the day
   * @param counts what was counted
   * @return the measurement
   */
  static OutcomeMeasurement of(
      String outcome, String cohort, LocalDate measured, GroupCounts counts) {
    return builder().outcome(outcome).cohort(cohort).measured(measured).counts(counts).build();
  }

  /**
   * Mean scores of a cohort and its comparison group.
   *
   * @param outcome the outcome's id
   * @param cohort the cohort's id
   * @param measured the day
   * @param means the mean scores
   * @return the measurement
   */
  static OutcomeMeasurement of(
      String outcome, String cohort, LocalDate measured, GroupMeans means) {
    return builder().outcome(outcome).cohort(cohort).measured(measured).means(means).build();
  }

  /**
   * What was measured.
   *
   * @return the outcome's id
   */
  String outcome();

  /**
   * On which cohort.
   *
   * @return empty where the contract has one alone
   */
  Optional<String> cohort();

  /**
   * When.
   *
   * @return the day
   */
  LocalDate measured();

  /**
   * The value, in the outcome's unit.
   *
   * @return of any sign; empty where counts of two groups stand in its place
   */
  Optional<BigDecimal> value();

  /**
   * The counts of the treated and the comparison group.
   *
   * @return empty where a value or means stand in their place
   */
  Optional<GroupCounts> counts();

  /**
   * The mean scores of the treated and the comparison group.
   *
   * @return empty where a value or counts stand in their place
   */
  Optional<GroupMeans> means();

  /**
   * What was found in the treated and the comparison group, counts or means.
   *
   * @return empty where a value stands in its place
   */
  default Optional<GroupComparison> groups() {
    return counts().<GroupComparison>map(each -> each).or(this::means);
  }

  /**
   * A measured saving, in major units of the contract's currency.
   *
   * @return at most six decimals, negative where costs rose; empty where none was measured
   */
  Optional<BigDecimal> amount();

  /**
   * Refuses texts that are no ids, a measurement of nothing, counts beyond 999,999,999, more than
   * one of a value, counts and means, and a saving of more than six decimals; numbers lose needless
   * zeros.
   *
   * @return the measurement
   */
  @Value.Check
  default OutcomeMeasurement check() {
    Require.id(outcome(), "outcome");
    cohort().ifPresent(id -> Require.id(id, "cohort"));
    if (counts().isPresent() && means().isPresent()) {
      throw new Refusal("counts", "must not stand beside means of the two groups");
    }
    if (value().isPresent() && groups().isPresent()) {
      throw new Refusal(
          "value",
          "must not stand beside "
              + (counts().isPresent() ? "counts" : "means")
              + " of a treated and a comparison group");
    }
    if (value().isEmpty() && groups().isEmpty() && amount().isEmpty()) {
      throw new IllegalArgumentException(
          "value must be stated, or counts of a treated and a comparison group, or an amount");
    }
    groups().ifPresent(OutcomeMeasurement::checkCounts);
    OutcomeMeasurement plain =
        withValue(value().map(Decimals::bounded).map(Fractions::canonical))
            .withAmount(amount().map(OutcomeMeasurement::savings).map(Fractions::canonical));
    return plain.equals(this) ? this : plain;
  }

  private static void checkCounts(GroupComparison groups) {
    checkCount(groups.treated(), "treatedN");
    checkCount(groups.comparison(), "comparisonN");
    if (groups instanceof GroupCounts counts) {
      checkCount(counts.treatedEvents(), "treatedEvents");
      checkCount(counts.comparisonEvents(), "comparisonEvents");
    }
  }

  private static void checkCount(long count, String field) {
    Require.that(count <= MOST_COUNTED, field, "must be at most " + MOST_COUNTED, count);
  }

  private static BigDecimal savings(BigDecimal amount) {
    return Decimals.withDecimals(Decimals.bounded(amount), Quantities.MOST_DECIMALS);
  }

  /** Builds a measurement. */
  final class Builder extends ImmutableOutcomeMeasurement.Builder {
    Builder() {}

    /**
     * What was found in the treated and the comparison group, counts or means.
     *
     * @param groups empty where nothing is stated of them
     * @return this builder
     */
    public Builder groups(Optional<GroupComparison> groups) {
      groups.ifPresent(each -> each.match(this::counts, this::means));
      return this;
    }
  }
}
