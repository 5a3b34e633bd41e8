package org.outturn.core.comparison;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.Require;
import org.outturn.core.validation.TextShape;

/** Whether the parts of a comparison fit together; places are those of its JSON document. */
public final class ComparisonConsistency {
  private final List<Side> sides;
  private final Problems problems;

  private ComparisonConsistency(List<Side> sides, Problems problems) {
    this.sides = sides;
    this.problems = problems;
  }

  static void check(ComparisonCase given, Problems problems) {
    sides(given.sides(), problems);
    if (given.sides().isEmpty()) {
      return;
    }
    given
        .bidder()
        .ifPresent(
            bidder ->
                new ComparisonConsistency(given.sides(), problems)
                    .oneCurrency(
                        given.currency(),
                        List.of(bidder.cost(), bidder.price()),
                        "bidder",
                        "cost"));
    scenarios(given.sides(), given.plan(), given.scenarios(), problems);
  }

  /**
   * What the ways to pay ask of each other.
   *
   * @param sides the sides
   * @param problems where to note misfits, with places such as {@code sides[1].id}
   */
  public static void sides(List<Side> sides, Problems problems) {
    if (sides.isEmpty()) {
      problems.add("sides", "must not be empty");
      return;
    }
    ComparisonConsistency consistency = new ComparisonConsistency(sides, problems);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < sides.size(); i++) {
      Side side = sides.get(i);
      String place = "sides[" + i + "]";
      if (!ids.add(side.id())) {
        problems.add(place + ".id", "must differ from the ids before but was " + shown(side.id()));
      }
      consistency.oneCurrency(sides.get(0).currency(), side.terms().amounts(), place, "terms");
    }
  }

  /**
   * What plan and scenarios ask of the ways to pay and of each other.
   *
   * @param sides the sides, at least one
   * @param plan what was planned
   * @param scenarios what was delivered, or might be
   * @param problems where to note misfits, with places such as {@code scenarios[0].departures}
   */
  public static void scenarios(
      List<Side> sides,
      ComparisonScenario plan,
      List<ComparisonScenario> scenarios,
      Problems problems) {
    new ComparisonConsistency(sides, problems).scenarios(plan, scenarios);
  }

  private void oneCurrency(Currency currency, List<Amount> amounts, String place, String field) {
    problems.attempt(place, () -> OneCurrency.check(currency, amounts, field), amounts);
  }

  private void scenarios(ComparisonScenario plan, List<ComparisonScenario> scenarios) {
    if (!plan.id().equals(ComparisonScenario.PLAN)) {
      problems.add("plan", "must have the id 'plan' but had " + shown(plan.id()));
    }
    scenario(plan, "plan");
    Set<String> ids = new HashSet<>(Set.of(ComparisonScenario.PLAN));
    for (int i = 0; i < scenarios.size(); i++) {
      ComparisonScenario scenario = scenarios.get(i);
      String place = "scenarios[" + i + "]";
      problems.attempt(place + ".id", () -> Require.id(scenario.id(), "id"), "");
      if (!ids.add(scenario.id())) {
        problems.add(
            place + ".id",
            "must differ from 'plan' and the ids before but was " + shown(scenario.id()));
      }
      scenario(scenario, place);
    }
  }

  private void scenario(ComparisonScenario scenario, String place) {
    Set<String> departed = new HashSet<>();
    for (int i = 0; i < scenario.departures().size(); i++) {
      Departure departure = scenario.departures().get(i);
      String at = place + ".departures[" + i + "]";
      if (!departed.add(departure.side())) {
        problems.add(
            at + ".side",
            "must depart once in a scenario but was again " + shown(departure.side()));
      }
      side(departure.side())
          .ifPresentOrElse(
              side -> departure(side, departure, scenario, at),
              () ->
                  problems.add(
                      at + ".side", shown(departure.side()) + " is not a side of this comparison"));
    }
    if (sides.stream().noneMatch(side -> scenario.deliveryUnder(side).isPresent())) {
      problems.add(place, "must state delivery, for all sides or in departures, but stated none");
    }
    for (Side side : sides) {
      boolean people =
          scenario.deliveryUnder(side).map(each -> each.people().isPresent()).orElse(true);
      if (!people && scenario.termsOf(side).paysForPeople()) {
        problems.add(
            place,
            "must state people and successRate, because side "
                + shown(side.id())
                + " pays for each person, but stated outcomes alone");
      }
    }
  }

  private void departure(Side side, Departure departure, ComparisonScenario scenario, String at) {
    departure
        .terms()
        .ifPresent(
            terms -> {
              if (terms.kind() != side.terms().kind()) {
                problems.add(
                    at + ".terms",
                    "must have the side's kind "
                        + side.terms().kind()
                        + " but was "
                        + terms.kind());
              }
              oneCurrency(side.currency(), terms.amounts(), at, "terms");
            });
    if (departure.delivery().isEmpty() && scenario.delivery().isEmpty()) {
      problems.add(at, "must state delivery, because its scenario does not");
    }
  }

  private Optional<Side> side(String id) {
    return sides.stream().filter(side -> side.id().equals(id)).findFirst();
  }

  private static String shown(String id) {
    return TextShape.idOrShape(id);
  }
}
