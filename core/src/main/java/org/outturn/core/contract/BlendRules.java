package org.outturn.core.contract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.Grant;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.Periods;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problems;

/** When fees, grants and plans fall: inside the payment periods, and no two grants on one day. */
final class BlendRules {
  private final Problems problems;

  BlendRules(Problems problems) {
    this.problems = problems;
  }

  void checkFees(FeePeriods periods, List<Placed<Fee>> fees) {
    for (Placed<Fee> fee : fees) {
      try {
        if (periods.periods(fee.value()).findAny().isEmpty()) {
          problems.add(
              fee.where(),
              "expected a payment period of the term that begins between its dates but found none");
        }
      } catch (IllegalArgumentException outside) {
        problems.add(fee.where(), String.valueOf(outside.getMessage()));
      }
    }
  }

  /** Each grant is held against the one before it that lasts longest. */
  void checkGrants(List<Placed<Grant>> grants) {
    Optional<Placed<Grant>> lasting = Optional.empty();
    for (Placed<Grant> grant :
        grants.stream().sorted(Comparator.comparing(BlendRules::start)).toList()) {
      Optional<Placed<Grant>> before =
          lasting.filter(earlier -> earlier.value().dates().contains(start(grant)));
      before.ifPresent(
          earlier ->
              problems.add(
                  grant.where(),
                  text(grant.value())
                      + " overlaps "
                      + text(earlier.value())
                      + "; expected half-open dates that do not overlap"));
      if (lasting.map(earlier -> end(grant).isAfter(end(earlier))).orElse(true)) {
        lasting = Optional.of(grant);
      }
    }
  }

  private static LocalDate start(Placed<Grant> grant) {
    return grant.value().dates().startInclusive();
  }

  private static LocalDate end(Placed<Grant> grant) {
    return grant.value().dates().endExclusive().orElseThrow();
  }

  private static String text(Grant grant) {
    return "grant '" + grant.id() + "' of " + grant.dates();
  }

  void checkPlan(Optional<PaymentSchedule> schedule, List<Placed<PlannedPayment>> plan) {
    Set<Object> planned = new HashSet<>();
    for (Placed<PlannedPayment> each : plan) {
      PlannedPayment payment = each.value();
      if (!planned.add(List.of(payment.scenario(), payment.period()))) {
        problems.add(
            each.where(),
            "period "
                + payment.period()
                + " is planned twice in scenario '"
                + payment.scenario()
                + "'; expected one amount");
      }
      schedule
          .map(PaymentSchedule::periods)
          .ifPresent(periods -> checkBegins(each.at("period"), payment.period(), periods));
    }
  }

  private void checkBegins(String where, LocalDate day, Periods periods) {
    try {
      DateRange holding = periods.period(periods.indexOf(day));
      if (!holding.startInclusive().equals(day)) {
        problems.add(
            where,
            "expected the first day of a payment period but found "
                + day
                + ", which lies in "
                + holding);
      }
    } catch (IllegalArgumentException outside) {
      problems.add(where, String.valueOf(outside.getMessage()));
    }
  }
}
