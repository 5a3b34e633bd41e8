package org.outturn.pricing.projection;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.money.Share;
import org.outturn.pricing.projection.ReachedPeople.Cell;

/**
 * Whole people who stand for those expected, and their claims.
 *
 * <p>Fractions of people are carried forward in order of days, so that as many have come by any day
 * as are expected, to within half a person. Of those who can reach an outcome every so many-th
 * does, when they stand in order of cohort, segment, what they reached before and day: so each
 * outcome is reached by as many as expected of them to within half a person, and outcomes that do
 * not come after one another fall on the same people as often as if they had nothing to do with
 * each other. No chance is involved.
 */
final class Population {
  private final List<Person> people = new ArrayList<>();
  private final ImmutableList.Builder<OutcomeClaim> claims = ImmutableList.builder();

  /** One person, by a number, and when each outcome was reached. */
  private static final class Person {
    private final int number;
    private final Cell referred;
    private final Map<String, LocalDate> reached = new HashMap<>();
    private final StringBuilder history = new StringBuilder();

    Person(int number, Cell referred) {
      this.number = number;
      this.referred = referred;
    }

    String history() {
      return history.toString();
    }

    String id() {
      return "P" + number;
    }
  }

  /** Adds what falls due step by step, as whole ones. */
  private static final class WholeSteps {
    private BigFraction exact = BigFraction.ZERO;
    private long told;

    /** How many whole ones more than before. */
    long plus(BigFraction more) {
      exact = exact.add(more);
      long upToHere = exact.bigDecimalValue(0, RoundingMode.HALF_UP).longValueExact();
      long whole = upToHere - told;
      told = upToHere;
      return whole;
    }
  }

  private Population() {}

  /** The claims of whole people. */
  static ImmutableList<OutcomeClaim> claims(Delivery delivery, ReachedPeople expected) {
    Population population = new Population();
    population.refer(expected);
    delivery.pathwayInOrder().forEach(population::reach);
    return population.claims.build();
  }

  private void refer(ReachedPeople expected) {
    WholeSteps steps = new WholeSteps();
    Optional<Cell> before = Optional.empty();
    for (Map.Entry<Cell, BigFraction> each : expected.referred().entrySet()) {
      if (!before.map(each.getKey()::isOfPeopleOf).orElse(true)) {
        steps = new WholeSteps();
      }
      before = Optional.of(each.getKey());
      for (long whole = steps.plus(each.getValue()); whole > 0; whole--) {
        people.add(new Person(people.size() + 1, each.getKey()));
      }
    }
  }

  private void reach(PathwayStep step) {
    List<Person> able =
        people.stream()
            .filter(person -> step.after().map(person.reached::containsKey).orElse(true))
            .sorted(
                Comparator.comparing((Person person) -> person.referred.cohort().orElse(""))
                    .thenComparing(person -> person.referred.segment().orElse(""))
                    .thenComparing(Person::history)
                    .thenComparing(person -> person.number))
            .toList();
    WholeSteps steps = new WholeSteps();
    Set<Person> reaching = new HashSet<>();
    for (Person person : able) {
      BigFraction rate =
          step.rate(person.referred.cohort(), person.referred.segment())
              .map(Share::toFraction)
              .orElse(BigFraction.ZERO);
      if (steps.plus(rate) > 0) {
        reaching.add(person);
      }
    }
    for (Person person : people) {
      boolean isReached = reaching.contains(person);
      person.history.append(isReached ? '1' : '0');
      if (isReached) {
        claims.add(claim(person, step));
      }
    }
  }

  private static OutcomeClaim claim(Person person, PathwayStep step) {
    LocalDate from =
        step.after()
            .flatMap(outcome -> Optional.ofNullable(person.reached.get(outcome)))
            .orElse(person.referred.day());
    LocalDate achieved = step.delay().orElseThrow().after(from);
    person.reached.put(step.outcome(), achieved);
    return OutcomeClaim.builder()
        .claim(person.id() + "-" + step.outcome())
        .participant(person.id())
        .outcome(step.outcome())
        .cohort(person.referred.cohort())
        .segment(person.referred.segment())
        .referred(person.referred.day())
        .achieved(achieved)
        .verified(step.verification().after(achieved))
        .quantity(step.quantity())
        .build();
  }
}
