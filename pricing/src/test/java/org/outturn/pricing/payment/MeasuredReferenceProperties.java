package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.fixtures.MeasuredCase;
import org.outturn.pricing.fixtures.ReferencePricer;
import org.outturn.pricing.fixtures.StatementFigures;
import org.outturn.pricing.payment.statement.EffectFinding;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** What is measured is priced as a second, naive implementation of the same rules prices it. */
class MeasuredReferenceProperties {
  private static final OutcomePricer PRICER = OutcomePricer.DEFAULT;

  @Provide
  Arbitrary<MeasuredCase> cases() {
    return MeasuredCase.any();
  }

  private static StatementFigures reference(MeasuredCase each, LocalDate asOf) {
    return ReferencePricer.price(
        each.contract(), each.claims(), List.of(), each.measurements(), asOf);
  }

  @Property
  void agreesWithTheReferenceInEveryFigure(@ForAll("cases") MeasuredCase each) {
    PaymentStatement statement = PRICER.price(each.contract(), each.evidence());
    assertThat(StatementFigures.of(statement)).isEqualTo(reference(each, statement.asOf()));
    reaches(statement, "contract", Rule.PART_PAY);
    reaches(statement, "over the limit inside its price", Rule.PART_PAY);
    reaches(statement, "BASELINE", Rule.DEADWEIGHT_ON_COUNT);
    reaches("means pay", paysByMeans(each, statement.asOf()));
  }

  @Provide
  Arbitrary<MeasuredCase> pooling() {
    return MeasuredCase.pooling();
  }

  @Property
  void agreesWithTheReferenceWhereCohortsArePooled(@ForAll("pooling") MeasuredCase each) {
    PaymentStatement statement = PRICER.price(each.contract(), each.evidence());
    assertThat(StatementFigures.of(statement)).isEqualTo(reference(each, statement.asOf()));
    reaches(statement, "POOLED", Rule.COMPARISON_GROUP);
  }

  /** That enough of the cases meet a rule, so that agreeing on it means something. */
  private static void reaches(PaymentStatement statement, String reason, Rule rule) {
    reaches(
        reason,
        statement.lines().stream()
            .filter(line -> line.rule().equals(Optional.of(rule)))
            .anyMatch(line -> line.because().orElse("").contains(reason)));
  }

  private static void reaches(String what, boolean isReached) {
    Statistics.label(what).collect(isReached);
    Statistics.label(what)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
  }

  private static boolean paysByMeans(MeasuredCase each, LocalDate asOf) {
    return PRICER.ledger(PricedTerms.of(each.contract()), each.evidence(), asOf).effects().stream()
        .filter(effect -> effect.finding() == EffectFinding.PAID)
        .anyMatch(effect -> effect.effect().groups().match(counts -> false, means -> true));
  }

  @Property
  void agreesWithTheReferenceAsOfEachDay(@ForAll("cases") MeasuredCase each) {
    Stream.concat(
            each.measurements().stream().map(OutcomeMeasurement::measured),
            each.claims().stream().map(OutcomeClaim::verified))
        .distinct()
        .forEach(
            asOf ->
                assertThat(
                        StatementFigures.of(PRICER.price(each.contract(), each.evidence(), asOf)))
                    .as("as of %s", asOf)
                    .isEqualTo(reference(each, asOf)));
  }
}
