package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.pricing.fixtures.StatementFigures;
import org.outturn.pricing.payment.statement.Explanation;
import org.outturn.pricing.payment.statement.ExplanationStep;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.Reason;

/** An explanation ends where the statement ends. */
class ExplanationProperties {

  @Provide
  Arbitrary<ContractCase> cases() {
    return ContractCase.any();
  }

  @Property
  void endsWithWhatTheStatementPays(@ForAll("cases") ContractCase each) {
    Evidence evidence = each.rows().toEvidence();
    PaymentStatement statement = OutcomePricer.DEFAULT.price(each.contract(), evidence);
    StatementFigures.of(statement)
        .claims()
        .forEach(
            (id, claim) -> {
              Explanation explanation =
                  OutcomePricer.DEFAULT.explain(each.contract(), evidence, statement.asOf(), id);
              ExplanationStep last = explanation.steps().get(explanation.steps().size() - 1);
              assertThat(explanation.claim()).isEqualTo(id);
              assertThat(last.after().orElseThrow().toMinor()).as(id).isEqualTo(claim.net());
            });
  }

  @Property
  void namesTheRuleThatRefuses(@ForAll("cases") ContractCase each) {
    Evidence evidence = each.rows().toEvidence();
    PaymentStatement statement = OutcomePricer.DEFAULT.price(each.contract(), evidence);
    StatementFigures.of(statement)
        .claims()
        .forEach(
            (id, claim) ->
                claim
                    .refused()
                    .ifPresent(
                        reason ->
                            assertThat(
                                    OutcomePricer.DEFAULT
                                        .explain(each.contract(), evidence, statement.asOf(), id)
                                        .steps())
                                .anyMatch(
                                    step ->
                                        step.rule() == reason.rule()
                                            && step.sentence()
                                                .equals(refusal(statement, id, reason)))));
  }

  /** What the statement says of it, without the reason's code. */
  private static String refusal(PaymentStatement statement, String claim, Reason reason) {
    String code = reason + ": ";
    return statement.lines().stream()
        .filter(line -> line.claim().equals(claim))
        .flatMap(line -> line.because().stream())
        .filter(because -> because.startsWith(code))
        .map(because -> "refused: " + because.substring(code.length()))
        .findFirst()
        .orElseThrow();
  }
}
