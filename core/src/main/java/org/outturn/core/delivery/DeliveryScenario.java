package org.outturn.core.delivery;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.validation.Require;

/**
 * A way in which things may come otherwise: {@code LOW}, in which a fifth fewer are referred.
 *
 * @param name BASE, LOW, HIGH or any name
 * @param changes what is otherwise; may be empty
 */
public record DeliveryScenario(String name, ImmutableList<Change> changes) {

  /**
   * Refuses a blank name.
   *
   * @param name BASE, LOW, HIGH or any name
   * @param changes what is otherwise; may be empty
   */
  public DeliveryScenario {
    Require.id(name, "name");
  }

  /**
   * A scenario of some changes.
   *
   * @param name BASE, LOW, HIGH or any name
   * @param changes what is otherwise
   * @return the scenario
   */
  public static DeliveryScenario of(String name, Change... changes) {
    return new DeliveryScenario(name, ImmutableList.copyOf(changes));
  }

  Referrals applyTo(Referrals before) {
    return apply(changes.stream(), before, Change::applyTo);
  }

  PathwayStep applyTo(PathwayStep before) {
    return apply(changesOf(before.outcome()), before, Change::applyTo);
  }

  OutcomeMeasurement applyTo(OutcomeMeasurement before) {
    return apply(changesOf(before.outcome()), before, Change::applyTo);
  }

  /**
   * The changes that one outcome goes by.
   *
   * @param outcome its id
   * @return those of the outcome, and those of all outcomes whose kind has none of the outcome
   */
  public Stream<Change> changesOf(String outcome) {
    Optional<String> itself = Optional.of(outcome);
    return changes.stream()
        .filter(
            each ->
                each.outcome().equals(itself)
                    || (each.outcome().isEmpty()
                        && changes.stream()
                            .noneMatch(
                                other ->
                                    other.getClass() == each.getClass()
                                        && other.outcome().equals(itself))));
  }

  private static <T> T apply(Stream<Change> changes, T before, BiFunction<Change, T, T> apply) {
    return changes.reduce(
        before, (changed, change) -> apply.apply(change, changed), (one, other) -> other);
  }
}
