package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.outcome.Outcome;
import org.outturn.examples.businesscase.AdjustmentCause;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;

/** By what a contract may pay less than gross for what is expected, whether it does so or not. */
final class StatedCauses {
  private StatedCauses() {}

  /** In the order of the rules: what counts, deadweight, deductibles, limits. */
  static ImmutableSet<AdjustmentCause> of(BusinessCaseQuestion asked) {
    OutcomesContract contract = asked.contract();
    ImmutableSet.Builder<AdjustmentCause> causes = ImmutableSet.builder();
    List<String> expected = ExpectedSeries.of(asked).stream().map(Series::outcome).toList();
    List<Outcome> outcomes =
        contract.outcomes().stream().filter(each -> expected.contains(each.id())).toList();
    if (asked.delivery().isPresent()) {
      causes.add(new AdjustmentCause(Rule.IN_TIME, Optional.empty()));
    }
    if (contract.rateCard().versions().stream()
        .flatMap(each -> each.tariffs().stream())
        .anyMatch(each -> expected.contains(each.outcome()) && !each.onlyIf().isEmpty())) {
      causes.add(new AdjustmentCause(Rule.GATE, Optional.empty()));
    }
    if (!contract.blend().grants().isEmpty()) {
      causes.add(new AdjustmentCause(Rule.RECORDED_NOT_PAID, Optional.empty()));
    }
    for (Outcome each : outcomes) {
      if (each.deadweight().reducedBy().isPresent()) {
        causes.add(new AdjustmentCause(Rule.DEADWEIGHT_ON_PRICE, Optional.of(each.id())));
      }
      if (StatedBaseline.of(each.deadweight()).isPresent()) {
        causes.add(new AdjustmentCause(Rule.DEADWEIGHT_ON_COUNT, Optional.of(each.id())));
      }
    }
    for (Deductible each : contract.deductibles()) {
      if (covers(each.coverage(), outcomes)) {
        causes.add(new AdjustmentCause(Rule.DEDUCTIBLE, Optional.of(each.id())));
      }
    }
    for (Limit each : contract.limits()) {
      if (!each.scope().isOfParticipant() && covers(each.coverage(), outcomes)) {
        causes.add(new AdjustmentCause(Rule.PART_PAY, Optional.of(each.id())));
      }
    }
    return causes.build();
  }

  private static boolean covers(Coverage coverage, List<Outcome> outcomes) {
    return outcomes.stream().anyMatch(coverage::covers);
  }
}
