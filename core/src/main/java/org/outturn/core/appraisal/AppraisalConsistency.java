package org.outturn.core.appraisal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.outturn.core.validation.ListedNames;
import org.outturn.core.validation.Problems;

/** What the parts of an appraisal case ask of each other. */
public final class AppraisalConsistency {
  private static final int MOST_OUTCOME_YEARS = 50_000;
  private static final BigDecimal MOST_VALUE = BigDecimal.TEN.pow(14);
  private static final int MOST_RANGES = 100;
  private static final int MOST_CELLS = 400;

  private final AppraisalCase given;
  private final Problems problems;
  private final List<String> agencies;
  private final List<String> grades;
  private final List<String> outcomes;

  AppraisalConsistency(AppraisalCase given, Problems problems) {
    this.given = given;
    this.problems = problems;
    this.agencies = given.agencies().stream().map(Agency::id).toList();
    this.grades = given.grades().stream().map(EvidenceGrade::id).toList();
    this.outcomes = given.outcomes().stream().map(AppraisedOutcome::id).toList();
  }

  void check() {
    checkYears();
    differ("agencies", agencies);
    differ("grades", grades);
    differ("outcomes", outcomes);
    differ("benefits", given.benefits().stream().map(Benefit::id).toList());
    differ("costs", given.costs().stream().map(PublicCost::id).toList());
    for (int i = 0; i < given.outcomes().size(); i++) {
      yearsFit(
          at("outcomes", i) + ".quantities",
          given.outcomes().get(i).quantities(),
          YearQuantity::year);
    }
    for (int i = 0; i < given.benefits().size(); i++) {
      checkBenefit(at("benefits", i), given.benefits().get(i));
    }
    for (int i = 0; i < given.costs().size(); i++) {
      checkCost(at("costs", i), given.costs().get(i));
    }
    if (given.benefits().isEmpty() && given.costs().isEmpty()) {
      problems.add("benefits", "expected at least one benefit or cost but found neither");
    }
    checkSize();
    checkInputs();
  }

  /** So that no small file asks for hours of work. */
  private void checkSize() {
    long outcomeYears = 0;
    for (Benefit benefit : given.benefits()) {
      for (AppraisedOutcome outcome : given.outcomes()) {
        boolean isIts = outcome.id().equals(benefit.outcome());
        outcomeYears += isIts ? (long) benefit.years() * outcome.quantities().size() : 0;
      }
    }
    atMost("benefits", "years times quantities", MOST_OUTCOME_YEARS, outcomeYears);
    if (problems.isEmpty() && mostValue().compareTo(MOST_VALUE) >= 0) {
      problems.add("", "expected values that sum to less than " + MOST_VALUE.toPlainString());
    }
    atMost("ranges", "items", MOST_RANGES, given.ranges().size());
    given
        .twoWay()
        .ifPresent(
            twoWay ->
                atMost(
                    "twoWay",
                    "cells",
                    MOST_CELLS,
                    (long) twoWay.rows().size() * twoWay.columns().size()));
  }

  /** More than any figure of the appraisal can come to, in major units. */
  private BigDecimal mostValue() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Benefit benefit : given.benefits()) {
      BigDecimal yearly =
          given.outcome(benefit.outcome()).quantities().stream()
              .map(YearQuantity::quantity)
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .multiply(benefit.unitValue().value());
      sum = sum.add(yearly.multiply(BigDecimal.valueOf(benefit.years())));
    }
    for (PublicCost cost : given.costs()) {
      BigDecimal uplift =
          given.grade(cost.grade()).map(EvidenceGrade::costUplift).orElse(BigDecimal.ZERO);
      for (YearAmount paid : cost.amounts()) {
        sum = sum.add(paid.amount().value().multiply(uplift.add(BigDecimal.ONE)));
      }
    }
    return sum;
  }

  private void atMost(String where, String what, long most, long found) {
    if (found > most) {
      problems.add(where, "expected at most " + most + " " + what + " but found " + found);
    }
  }

  private boolean isBaseYear() {
    return given.baseYear() >= AppraisalCase.FIRST_YEAR
        && given.baseYear() <= AppraisalCase.LAST_YEAR;
  }

  private boolean isHorizon() {
    return given.horizon() >= 1 && given.horizon() <= Benefit.MOST_YEARS;
  }

  /** Whether there are years to hold others against; where there are none, that is said once. */
  private boolean hasYears() {
    return isBaseYear() && isHorizon();
  }

  private void checkYears() {
    if (!isBaseYear()) {
      problems.add(
          "baseYear",
          "must be from "
              + AppraisalCase.FIRST_YEAR
              + " to "
              + AppraisalCase.LAST_YEAR
              + " but was "
              + given.baseYear());
    }
    if (!isHorizon()) {
      problems.add(
          "horizon", "must be from 1 to " + Benefit.MOST_YEARS + " but was " + given.horizon());
    }
    schedule(given.schedule(), given.priceBasis(), problems);
  }

  private void checkBenefit(String where, Benefit benefit) {
    known(where + ".outcome", benefit.outcome(), "an outcome", outcomes);
    known(where + ".agency", benefit.agency(), "an agency", agencies);
    benefit.grade().ifPresent(grade -> known(where + ".grade", grade, "a grade", grades));
    basisFits(where + ".priceBasis", benefit.priceBasis());
    currencyFits(where + ".unitValue", benefit.unitValue().currency());
  }

  private void checkCost(String where, PublicCost cost) {
    known(where + ".agency", cost.agency(), "an agency", agencies);
    cost.grade().ifPresent(grade -> known(where + ".grade", grade, "a grade", grades));
    basisFits(where + ".priceBasis", cost.priceBasis());
    yearsFit(where + ".amounts", cost.amounts(), YearAmount::year);
    for (int i = 0; i < cost.amounts().size(); i++) {
      currencyFits(
          at(where + ".amounts", i) + ".amount", cost.amounts().get(i).amount().currency());
    }
  }

  private void checkInputs() {
    for (int i = 0; i < given.ranges().size(); i++) {
      SensitivityRange range = given.ranges().get(i);
      String where = at("ranges", i);
      if (inputFits(where, range.input())) {
        valueFits(where + ".low", range.input(), range.low());
        valueFits(where + ".high", range.input(), range.high());
      }
    }
    given.twoWay().ifPresent(this::checkTwoWay);
  }

  private void checkTwoWay(TwoWay twoWay) {
    if (inputFits("twoWay.rows", twoWay.rowInput())) {
      twoWay.rows().forEach(value -> valueFits("twoWay.rows", twoWay.rowInput(), value));
    }
    if (inputFits("twoWay.columns", twoWay.columnInput())) {
      twoWay.columns().forEach(value -> valueFits("twoWay.columns", twoWay.columnInput(), value));
    }
  }

  private boolean inputFits(String where, AppraisalInput input) {
    InputKind.Owner owner = input.kind().owner();
    return known(where + ".of", input.of(), owner.named(), owner.ids(given));
  }

  /** Tries the value, once the rest is sound: it may give more money than can be meant. */
  private void valueFits(String where, AppraisalInput input, BigDecimal value) {
    if (problems.isEmpty()) {
      AppraisalCase alone = given.withoutSensitivity();
      problems.attempt(where, () -> input.in(alone, value), alone);
    }
  }

  private void differ(String list, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!seen.add(ids.get(i))) {
        problems.add(
            at(list, i) + ".id", "'" + ids.get(i) + "' stands twice; expected ids that differ");
      }
    }
  }

  private boolean known(String where, String id, String what, List<String> ids) {
    if (!ids.contains(id)) {
      problems.add(
          where,
          "'" + id + "' is not " + what + " of this case; expected " + ListedNames.oneOf(ids));
    }
    return ids.contains(id);
  }

  private <T> void yearsFit(String where, List<T> items, ToIntFunction<T> yearOf) {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      int year = yearOf.applyAsInt(items.get(i));
      String place = at(where, i) + ".year";
      if (hasYears() && (year < given.baseYear() || year >= given.endYear())) {
        problems.add(
            place,
            "must be from the base year "
                + given.baseYear()
                + " to the last year of the horizon "
                + (given.endYear() - 1)
                + " but was "
                + year);
      } else if (!seen.add(year)) {
        problems.add(place, year + " stands twice; expected each year once");
      }
    }
  }

  /**
   * What a discount schedule asks of the case.
   *
   * @param schedule the schedule
   * @param ofCase whether the case is real or nominal
   * @param problems where to note a misfit
   */
  public static void schedule(DiscountSchedule schedule, PriceBasis ofCase, Problems problems) {
    basisFits("schedule", Optional.of(schedule.basis()), ofCase, problems);
  }

  private void basisFits(String where, Optional<PriceBasis> stated) {
    basisFits(where, stated, given.priceBasis(), problems);
  }

  private static void basisFits(
      String where, Optional<PriceBasis> stated, PriceBasis ofCase, Problems problems) {
    stated
        .filter(basis -> basis != ofCase)
        .ifPresent(
            basis ->
                problems.add(
                    where,
                    "is "
                        + basis
                        + " but the case is "
                        + ofCase
                        + "; real and nominal amounts never mix"));
  }

  private void currencyFits(String where, Currency currency) {
    if (!currency.equals(given.currency())) {
      problems.add(where, "must be in " + given.currency() + " but was in " + currency);
    }
  }

  private static String at(String list, int index) {
    return list + "[" + index + "]";
  }
}
