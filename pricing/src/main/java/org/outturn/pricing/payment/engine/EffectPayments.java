package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Outcome;
import org.outturn.pricing.counterfactual.MeasureKind;
import org.outturn.pricing.payment.statement.EffectJudgement;
import org.outturn.pricing.payment.statement.MeasuredEffect;

/**
 * What is to be paid of measurements against comparison groups. Their counts decide it, before
 * anything is valued (rule comparison-group).
 */
final class EffectPayments {
  private final Map<Integer, ComparisonPayments.Decision> byRow = new LinkedHashMap<>();
  private final SeenRows rows;
  private final MeasuredResults results;

  EffectPayments(SeenRows rows, Refusals refusals, MeasuredResults results) {
    this.rows = rows;
    this.results = results;
    Map<Outcome, ComparisonPayments> comparisons = new HashMap<>();
    for (int row : results.rows()) {
      Optional<ComparisonGroup> terms = rows.terms(row).outcome().deadweight().comparison();
      if (terms.isPresent() && refusals.isCounted(row) && !rows.terms(row).isAskedOnly()) {
        byRow.put(row, decide(row, terms.get(), comparisons));
      }
    }
  }

  private ComparisonPayments.Decision decide(
      int row, ComparisonGroup terms, Map<Outcome, ComparisonPayments> comparisons) {
    GroupTerms group = rows.terms(row);
    MeasuredResult result = results.of(row).orElseThrow();
    return comparisons
        .computeIfAbsent(group.outcome(), outcome -> new ComparisonPayments(terms, kind(outcome)))
        .take(
            row,
            group.cohortId().orElse(""),
            result.effect().orElseThrow(),
            result.units(),
            rows.tariff(row).tariff().tariff().twoSided());
  }

  private static MeasureKind kind(Outcome outcome) {
    return outcome.countsPeople() ? MeasureKind.BINARY : MeasureKind.FREQUENCY;
  }

  /** What is decided of a row; null where it is not held against a comparison group. */
  ComparisonPayments.@Nullable Decision of(int row) {
    return byRow.get(row);
  }

  /** The rows of which anything is decided, in claim order. */
  Iterable<Integer> rows() {
    return byRow.keySet();
  }

  /** What was found at a measurement that changed nothing of what is paid for it. */
  ImmutableList<String> findings(int row) {
    ComparisonPayments.Decision decision = of(row);
    if (decision == null) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> findings = ImmutableList.builder();
    if (decision.paysAlone()) {
      findings.add("paid: " + decision.alone().sentence());
    }
    if (decision.paidPooled().isEmpty()) {
      decision.pooled().map(EffectJudgement::whyNothingMore).ifPresent(findings::add);
    }
    return findings.build();
  }

  /** The effects of all measurements that count, in claim order. */
  ImmutableList<MeasuredEffect> effects() {
    ImmutableList.Builder<MeasuredEffect> effects = ImmutableList.builder();
    byRow.forEach(
        (row, decision) -> {
          GroupTerms terms = rows.terms(row);
          effects.add(
              new MeasuredEffect(
                  terms.outcome().id(),
                  terms.cohortId(),
                  results.of(row).orElseThrow().measurement().measured(),
                  decision.alone().effect(),
                  decision.alone().finding(),
                  decision.pooled().map(EffectJudgement::effect),
                  decision.pooled().map(EffectJudgement::finding)));
        });
    return effects.build();
  }
}
