package org.outturn.core.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.contract.Source;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.Require;

/**
 * Everything an appraisal is computed from. Base year, horizon, price basis and discount schedule
 * are stated; none is guessed.
 */
@OutturnStyle
@Value.Immutable
public non-sealed interface AppraisalCase extends ValueCase, WithAppraisalCase {
  /** The first base year there may be. */
  int FIRST_YEAR = 1900;

  /** The last base year there may be. */
  int LAST_YEAR = 2999;

  /**
   * Starts a case.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  @Value.Default
  default String name() {
    return "";
  }

  @Override
  Currency currency();

  /**
   * The year whose money everything is turned into: its factor is 1.
   *
   * @return such as 2024, a calendar or financial year by its first year
   */
  int baseYear();

  /**
   * How many years are looked at, the base year counted.
   *
   * @return at least 1
   */
  int horizon();

  /**
   * Whether amounts are in prices of the base year or of their own year.
   *
   * @return that of the schedule, and of every benefit and cost that says
   */
  PriceBasis priceBasis();

  /**
   * What money of later years is worth in the base year.
   *
   * @return with its source
   */
  DiscountSchedule schedule();

  /**
   * Who pays and gains.
   *
   * @return with ids that differ
   */
  ImmutableList<Agency> agencies();

  /**
   * How figures are corrected for optimism.
   *
   * @return with ids that differ; may be empty
   */
  ImmutableList<EvidenceGrade> grades();

  /**
   * What is achieved.
   *
   * @return with ids that differ
   */
  ImmutableList<AppraisedOutcome> outcomes();

  /**
   * What that is worth.
   *
   * @return with ids that differ
   */
  ImmutableList<Benefit> benefits();

  /**
   * What is paid.
   *
   * @return with ids that differ
   */
  ImmutableList<PublicCost> costs();

  /**
   * Which inputs are varied one at a time.
   *
   * @return may be empty
   */
  ImmutableList<SensitivityRange> ranges();

  /**
   * Which two inputs are varied together.
   *
   * @return empty for none
   */
  Optional<TwoWay> twoWay();

  @Override
  ImmutableList<Source> sources();

  /**
   * The year after the last that is looked at.
   *
   * @return base year plus horizon
   */
  default int endYear() {
    return baseYear() + horizon();
  }

  /**
   * The same without what is varied.
   *
   * @return a case with no ranges and no two-way table
   */
  default AppraisalCase withoutSensitivity() {
    return withTwoWay(Optional.empty()).withRanges();
  }

  /**
   * An outcome by its id.
   *
   * @param id one of the case
   * @return the outcome
   */
  default AppraisedOutcome outcome(String id) {
    return find(outcomes(), AppraisedOutcome::id, id);
  }

  /**
   * A benefit by its id.
   *
   * @param id one of the case
   * @return the benefit
   */
  default Benefit benefit(String id) {
    return find(benefits(), Benefit::id, id);
  }

  /**
   * A grade by its id.
   *
   * @param id one of the case, or none
   * @return empty for none
   */
  default Optional<EvidenceGrade> grade(Optional<String> id) {
    return id.map(stated -> find(grades(), EvidenceGrade::id, stated));
  }

  private static <T> T find(ImmutableList<T> items, Function<T, String> idOf, String id) {
    return items.stream()
        .filter(each -> idOf.apply(each).equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("id must be of this case but was " + id));
  }

  @Override
  default <T> T match(Cases<T> cases) {
    return cases.full(this);
  }

  /**
   * Refuses parts that do not fit each other.
   *
   * @throws InvalidInputException with every problem, each with its place, such as {@code
   *     benefits[1].agency}
   */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    Problems problems = new Problems();
    new AppraisalConsistency(this, problems).check();
    problems.throwIfAny();
  }

  /** Builds a case. */
  final class Builder extends ImmutableAppraisalCase.Builder {
    Builder() {}
  }
}
