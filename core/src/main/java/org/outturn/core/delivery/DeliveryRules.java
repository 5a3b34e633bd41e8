package org.outturn.core.delivery;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.validation.ListedNames;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.Refusal;

/** What the parts of a delivery ask of each other: rows that differ, ways that lead somewhere. */
public final class DeliveryRules {
  private DeliveryRules() {}

  /**
   * Referrals: no two rows of the same people from the same day.
   *
   * @param referrals the rows
   * @param problems where to note misfits, with places such as {@code referrals[1]}
   */
  public static void referrals(List<Referrals> referrals, Problems problems) {
    differ(
        "referrals",
        referrals,
        Referrals::key,
        row -> "those referred from " + row.arrival().from(),
        problems);
  }

  /**
   * The pathway: each outcome is reached one way, after one that is reached, and never by itself.
   *
   * @param pathway the steps
   * @param problems where to note misfits, with places such as {@code pathway[1].after}
   */
  public static void pathway(List<PathwayStep> pathway, Problems problems) {
    differ("pathway", pathway, PathwayStep::outcome, DeliveryRules::named, problems);
    Map<String, PathwayStep> byOutcome = new HashMap<>();
    pathway.forEach(step -> byOutcome.putIfAbsent(step.outcome(), step));
    for (Placed<PathwayStep> each : Placed.each("pathway", pathway)) {
      each.value()
          .after()
          .ifPresent(
              after -> {
                if (!byOutcome.containsKey(after)) {
                  problems.add(
                      each.at("after"),
                      unknown(after, "an outcome of the pathway", outcomes(pathway)));
                } else if (leadsBack(each.value(), byOutcome)) {
                  problems.add(
                      each.at("after"),
                      "'" + after + "' comes after '" + each.value().outcome() + "' in turn");
                }
              });
    }
  }

  /** Whether the steps before one include itself; circles further back are theirs. */
  private static boolean leadsBack(PathwayStep step, Map<String, PathwayStep> byOutcome) {
    Set<String> seen = new HashSet<>();
    Optional<String> before = step.after();
    while (before.isPresent() && seen.add(before.get())) {
      if (before.get().equals(step.outcome())) {
        return true;
      }
      before = Optional.ofNullable(byOutcome.get(before.get())).flatMap(PathwayStep::after);
    }
    return false;
  }

  /**
   * Measurements: no outcome is measured twice on one cohort and day, or counted as well.
   *
   * @param pathway the steps
   * @param measurements what is measured
   * @param problems where to note misfits, with places such as {@code measurements[1]}
   */
  public static void measurements(
      List<PathwayStep> pathway, List<OutcomeMeasurement> measurements, Problems problems) {
    differ(
        "measurements",
        measurements,
        each -> List.of(each.outcome(), each.cohort(), each.measured()),
        each -> "'" + each.outcome() + "' measured on " + each.measured(),
        problems);
    Set<String> reached = outcomes(pathway);
    for (Placed<OutcomeMeasurement> each : Placed.each("measurements", measurements)) {
      if (reached.contains(each.value().outcome())) {
        problems.add(
            each.where(),
            "'" + each.value().outcome() + "' is reached on the pathway; expected one of the two");
      }
    }
  }

  /**
   * Scenarios: names that differ, changes of what there is, and numbers that stay within bounds.
   *
   * @param numbers what they change
   * @param scenarios the scenarios
   * @param problems where to note misfits, with places such as {@code scenarios[0].changes[1]}
   */
  public static void scenarios(
      DeliveryNumbers numbers, List<DeliveryScenario> scenarios, Problems problems) {
    differ(
        "scenarios",
        scenarios,
        DeliveryScenario::name,
        scenario -> "'" + scenario.name() + "'",
        problems);
    for (Placed<DeliveryScenario> scenario : Placed.each("scenarios", scenarios)) {
      Set<Object> changed = new HashSet<>();
      for (Placed<Change> each : Placed.each(scenario.at("changes"), scenario.value().changes())) {
        if (!changed.add(List.of(each.value().getClass(), each.value().outcome()))) {
          problems.add(each.where(), "stands twice; expected changes of numbers that differ");
        }
        new ChangeRules(numbers, scenario.value(), each, "factor", problems).check();
      }
    }
  }

  /**
   * Uncertainty: of numbers that there are, each once, which stay within bounds at both ends.
   *
   * @param numbers what is uncertain
   * @param uncertainty how far
   * @param problems where to note misfits, with places such as {@code uncertainty[1].high}
   */
  public static void uncertainty(
      DeliveryNumbers numbers, List<Uncertainty> uncertainty, Problems problems) {
    differ(
        "uncertainty",
        uncertainty,
        each -> List.of(each.of(), each.outcome()),
        each -> each.of() + each.outcome().map(id -> " of '" + id + "'").orElse(""),
        problems);
    for (Placed<Uncertainty> each : Placed.each("uncertainty", uncertainty)) {
      Uncertainty.Kind of = each.value().of();
      if (!of.isChange()) {
        checkOutcome(numbers, each, problems);
        continue;
      }
      Change highest = each.value().at(each.value().high());
      DeliveryScenario scenario = DeliveryScenario.of("highest", highest);
      new ChangeRules(numbers, scenario, new Placed<>(each.where(), highest), "high", problems)
          .check();
    }
  }

  /** The outcome of a delay is reached; that of an effect is held against a comparison group. */
  private static void checkOutcome(
      DeliveryNumbers numbers, Placed<Uncertainty> of, Problems problems) {
    boolean isEffect = of.value().of() == Uncertainty.Kind.EFFECT;
    Set<String> known =
        isEffect
            ? numbers.measurements().stream()
                .filter(each -> each.groups().isPresent())
                .map(OutcomeMeasurement::outcome)
                .collect(ImmutableSet.toImmutableSet())
            : outcomes(numbers.pathway());
    of.value()
        .outcome()
        .filter(outcome -> !known.contains(outcome))
        .ifPresent(
            outcome ->
                problems.add(
                    of.at("outcome"),
                    unknown(
                        outcome,
                        isEffect
                            ? "measured against a comparison group"
                            : "an outcome of the pathway",
                        known)));
  }

  /** One change of one scenario, and the key that states its factor. */
  private record ChangeRules(
      DeliveryNumbers numbers,
      DeliveryScenario scenario,
      Placed<Change> change,
      String factorKey,
      Problems problems) {

    void check() {
      change
          .value()
          .outcome()
          .filter(outcome -> !known().contains(outcome))
          .ifPresent(
              outcome ->
                  problems.add(
                      change.at("outcome"),
                      unknown(outcome, "an outcome of the " + part(), known())));
      if (change.value() instanceof Change.OfReferrals referrals
          && referrals.revision().to().isPresent()
          && numbers.referrals().size() != 1) {
        problems.add(
            change.at("to"),
            "expected one row of referrals to replace but found "
                + numbers.referrals().size()
                + "; a factor changes them all");
        return;
      }
      applied().map(this::refusal).flatMap(Optional::stream).findFirst().ifPresent(this::note);
    }

    private boolean isOfMeasured() {
      return change.value() instanceof Change.OfMeasured;
    }

    private String part() {
      return isOfMeasured() ? "measurements" : "pathway";
    }

    private Set<String> known() {
      return isOfMeasured()
          ? numbers.measurements().stream()
              .map(OutcomeMeasurement::outcome)
              .collect(ImmutableSet.toImmutableSet())
          : outcomes(numbers.pathway());
    }

    /** Every application of the change. */
    private Stream<Runnable> applied() {
      return Stream.of(
              numbers.referrals().stream().<Runnable>map(row -> () -> change.value().applyTo(row)),
              numbers.pathway().stream()
                  .filter(step -> isOf(step.outcome()))
                  .<Runnable>map(step -> () -> change.value().applyTo(step)),
              numbers.measurements().stream()
                  .filter(each -> isOf(each.outcome()))
                  .<Runnable>map(each -> () -> change.value().applyTo(each)))
          .flatMap(each -> each);
    }

    private boolean isOf(String outcome) {
      return scenario.changesOf(outcome).anyMatch(each -> each == change.value());
    }

    private Optional<IllegalArgumentException> refusal(Runnable application) {
      try {
        application.run();
        return Optional.empty();
      } catch (IllegalArgumentException refused) {
        return Optional.of(refused);
      }
    }

    private void note(IllegalArgumentException refused) {
      boolean isOfKey = refused instanceof Refusal refusal && refusal.field().equals("of");
      problems.add(
          change.at(isOfKey ? "of" : factorKey),
          isOfKey ? ((Refusal) refused).because() : String.valueOf(refused.getMessage()));
    }
  }

  private static <T> void differ(
      String list,
      List<T> items,
      Function<T, Object> key,
      Function<T, String> name,
      Problems problems) {
    Set<Object> seen = new HashSet<>();
    for (Placed<T> each : Placed.each(list, items)) {
      if (!seen.add(key.apply(each.value()))) {
        problems.add(
            each.where(), name.apply(each.value()) + " stands twice; expected each of them once");
      }
    }
  }

  private static String named(PathwayStep step) {
    return "'" + step.outcome() + "'";
  }

  private static Set<String> outcomes(List<PathwayStep> pathway) {
    return pathway.stream().map(PathwayStep::outcome).collect(ImmutableSet.toImmutableSet());
  }

  private static String unknown(String outcome, String what, Set<String> known) {
    return "'" + outcome + "' is not " + what + "; expected " + ListedNames.oneOf(known);
  }
}
