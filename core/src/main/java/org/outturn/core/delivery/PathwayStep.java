package org.outturn.core.delivery;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.Require;

/**
 * The way to one outcome: {@code housed-12m} is reached by 0.7 of those who reached {@code housed},
 * 12 months later, and verified 20 days after that.
 *
 * <p>A rate or a delay that nobody knows is left out, never guessed.
 */
@OutturnStyle
@Value.Immutable
public interface PathwayStep extends WithPathwayStep {

  /**
   * Starts a step.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * What is reached.
   *
   * @return the outcome's id, once in a delivery
   */
  String outcome();

  /**
   * Who can reach it: those who reached another outcome.
   *
   * @return that outcome's id; empty where all who are referred can
   */
  Optional<String> after();

  /**
   * The part of those who can reach it that does.
   *
   * @return from 0 to 1; empty where it is not known
   */
  Optional<Share> rate();

  /**
   * The rates that hold in its place for some of them; the most precise goes first: of a cohort and
   * segment, of a segment, of a cohort.
   *
   * @return may be empty
   */
  ImmutableList<RateFor> rates();

  /**
   * How many of the outcome one person reaches: 1 job, 365 housed days.
   *
   * @return at least 0, at most six decimals; 1 unless stated
   */
  @Value.Default
  default BigDecimal quantity() {
    return BigDecimal.ONE;
  }

  /**
   * The time from referral, or from the outcome it comes after, until it is achieved.
   *
   * @return empty where it is not known
   */
  Optional<Delay> delay();

  /**
   * The time from achievement until it is verified.
   *
   * @return none unless stated
   */
  @Value.Default
  default Delay verification() {
    return Delay.NONE;
  }

  /**
   * The rate of some people.
   *
   * @param cohort their cohort; empty where of none
   * @param segment their segment; empty where of none
   * @return from 0 to 1; empty where it is not known
   */
  default Optional<Share> rate(Optional<String> cohort, Optional<String> segment) {
    return rateFor(cohort, segment).map(RateFor::rate).or(this::rate);
  }

  /**
   * The rate that holds for some people in place of that of the step.
   *
   * @param cohort their cohort; empty where of none
   * @param segment their segment; empty where of none
   * @return the most precise that covers them; empty where none does
   */
  default Optional<RateFor> rateFor(Optional<String> cohort, Optional<String> segment) {
    return rates().stream()
        .filter(each -> each.covers(cohort, segment))
        .max(Comparator.comparingInt(RateFor::precision));
  }

  /**
   * Refuses a way from the outcome to itself, a negative quantity, and two rates for the same
   * people.
   *
   * @return the step, its quantity without needless zeros
   */
  @Value.Check
  default PathwayStep check() {
    Require.id(outcome(), "outcome");
    after().ifPresent(id -> Require.id(id, "after"));
    Require.that(
        !after().equals(Optional.of(outcome())),
        "after",
        "must not name the outcome itself",
        outcome());
    Set<Object> people = new HashSet<>();
    for (RateFor each : rates()) {
      if (!people.add(each.cohort() + "\n" + each.segment())) {
        throw new IllegalArgumentException(
            "rates: the one of "
                + each.cohort().map(id -> "cohort '" + id + "'").orElse("any cohort")
                + " and "
                + each.segment().map(id -> "segment '" + id + "'").orElse("any segment")
                + " stands twice; expected people who differ");
      }
    }
    return withQuantity(Quantities.checked(quantity(), "quantity"));
  }

  /** Builds a step. */
  final class Builder extends ImmutablePathwayStep.Builder {
    Builder() {}
  }
}
