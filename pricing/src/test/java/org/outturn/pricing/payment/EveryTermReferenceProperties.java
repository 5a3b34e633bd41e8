package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.outturn.core.contract.Rule;
import org.outturn.core.fixtures.EveryTermCase;
import org.outturn.pricing.fixtures.ReferencePricer;
import org.outturn.pricing.fixtures.StatementFigures;

/** Every term meets every other, and is priced as a naive implementation of the rules prices it. */
class EveryTermReferenceProperties {
  private static final OutcomePricer PRICER = OutcomePricer.DEFAULT;

  @Provide
  Arbitrary<EveryTermCase> cases() {
    return EveryTermCase.any();
  }

  private static StatementFigures reference(EveryTermCase each, LocalDate asOf) {
    return ReferencePricer.price(
        each.contract(), each.rows().claims(), each.rows().tallies(), each.measurements(), asOf);
  }

  private static LocalDate latest(EveryTermCase each) {
    return PRICER.latest(each.contract(), each.evidence());
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void agreesWithTheReferenceInEveryFigure(
      @ForAll("cases") EveryTermCase each, @ForAll @IntRange(min = -400, max = 400) int later) {
    LocalDate asOf = latest(each).plusDays(later);
    StatementFigures figures =
        StatementFigures.of(PRICER.price(each.contract(), each.evidence(), asOf));
    assertThat(figures).isEqualTo(reference(each, asOf));
    for (Rule rule :
        List.of(
            Rule.AMENDMENT,
            Rule.CLAWBACK,
            Rule.DEDUCTIBLE,
            Rule.FACTOR,
            Rule.GATE,
            Rule.RECORDED_NOT_PAID)) {
      reaches(
          rule.id(),
          figures.adjustments().keySet().stream()
              .anyMatch(adjusted -> (adjusted + " ").startsWith(rule.id() + " ")));
    }
    reaches("fees", figures.fees() > 0);
    reaches("grants", figures.grants() > 0);
    reaches("pays back", figures.claims().values().stream().anyMatch(claim -> claim.net() < 0));
  }

  private static void reaches(String what, boolean reached) {
    Statistics.label(what)
        .collect(reached)
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= 1));
  }

  /** The identities that every statement keeps, of the reference itself. */
  @Property
  void theReferenceKeepsTheIdentities(@ForAll("cases") EveryTermCase each) {
    StatementFigures figures = reference(each, latest(each).plusYears(1));
    long adjustments =
        figures.adjustments().values().stream().mapToLong(StatementFigures.Adjusted::amount).sum();
    long paid = figures.payers().values().stream().mapToLong(amount -> amount).sum();
    long all = figures.net() + figures.fees() + figures.grants();
    assertThat(figures.net()).isEqualTo(figures.gross() + adjustments);
    assertThat(paid + figures.unfunded()).isEqualTo(all);
    assertThat(
            figures.periods().stream()
                .mapToLong(period -> period.net() + period.fees() + period.grants())
                .sum())
        .isEqualTo(all);
  }
}
