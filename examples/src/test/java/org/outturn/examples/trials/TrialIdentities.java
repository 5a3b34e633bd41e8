package org.outturn.examples.trials;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceBuilder;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.EvidenceJson;
import org.outturn.core.time.DateRange;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.pricing.fixtures.ReferencePricer;
import org.outturn.pricing.fixtures.SettlementIdentities;
import org.outturn.pricing.fixtures.StatementFigures;
import org.outturn.pricing.fixtures.StatementIdentities;
import org.outturn.pricing.fixtures.WaterfallIdentities;
import org.outturn.pricing.json.StatementJson;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PricedTerms;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PaymentTotals;
import org.outturn.pricing.payment.statement.PeriodPayment;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.Settlements;

/** Every identity of the rules, in the order of the pipeline. */
final class TrialIdentities {
  private static final OutcomePricer PRICER = OutcomePricer.DEFAULT;
  private static final String PRICE = "price";
  private static final String SETTLE = "settle";
  private static final String RETURNS = "returns";

  static final ImmutableList<TrialIdentity> ALL =
      ImmutableList.of(
          new TrialIdentity(
              "a statement adds up",
              PRICE,
              each -> StatementIdentities.hold(each.contract(), each.statement())),
          new TrialIdentity(
              "a second implementation agrees in every figure",
              PRICE,
              TrialIdentities::theSecondImplementationAgrees),
          new TrialIdentity(
              "order, batches and repeats of the input change nothing",
              PRICE,
              TrialIdentities::theInputsOrderChangesNothing),
          new TrialIdentity(
              "totals alone are those of the statement",
              PRICE,
              TrialIdentities::totalsAreThoseOfTheStatement),
          new TrialIdentity(
              "documents read back as what was written", PRICE, TrialIdentities::documentsReadBack),
          new TrialIdentity(
              "files read back as what was written", PRICE, TrialIdentities::filesReadBack),
          new TrialIdentity(
              "settlements sum to the statement and stay as they are",
              SETTLE,
              TrialIdentities::settlementsSumUp),
          new TrialIdentity(
              "cash goes where the terms of finance send it",
              RETURNS,
              TrialIdentities::cashGoesWhereItShould));

  private TrialIdentities() {}

  private static void theSecondImplementationAgrees(PricedTrial each) {
    Trial trial = each.trial();
    assertThat(StatementFigures.of(each.statement()))
        .isEqualTo(
            ReferencePricer.price(
                trial.contract(),
                trial.claims(),
                trial.tallies(),
                trial.measurements(),
                each.statement().asOf()));
  }

  /** Everything the other way round, and half of it again. */
  private static void theInputsOrderChangesNothing(PricedTrial each) {
    Trial trial = each.trial();
    EvidenceBuilder builder = Evidence.builder();
    trial.measurements().reverse().forEach(builder::add);
    trial.claims().reverse().forEach(builder::add);
    trial.tallies().reverse().forEach(builder::add);
    trial.claims().subList(0, trial.claims().size() / 2).forEach(builder::add);
    assertThat(PRICER.price(each.contract(), builder.build())).isEqualTo(each.statement());
  }

  private static void totalsAreThoseOfTheStatement(PricedTrial each) {
    PaymentStatement statement = each.statement();
    PaymentTotals totals =
        PRICER.totals(PricedTerms.of(each.contract()), each.evidence(), statement.asOf());
    assertThat(totals.gross()).isEqualTo(statement.gross());
    assertThat(totals.net()).isEqualTo(statement.net());
    assertThat(totals.payers()).isEqualTo(statement.payers());
    assertThat(totals.unfunded()).isEqualTo(statement.unfunded());
    assertThat(totals.periods().stream().map(TrialIdentities::paid).toList())
        .isEqualTo(statement.periods().stream().map(TrialIdentities::paid).toList());
  }

  /** A period without what was planned for it, which totals leave out. */
  private static List<Object> paid(PeriodPayment each) {
    return List.of(
        each.period(), each.gross(), each.net(), each.fees(), each.grants(), each.payers());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void documentsReadBack(PricedTrial each) {
    assertThat(ContractJson.read(bytes(ContractJson.write(each.contract()))))
        .isEqualTo(each.contract());
    assertThat(EvidenceJson.read(bytes(EvidenceJson.write(each.evidence()))))
        .isEqualTo(each.evidence());
    assertThat(StatementJson.read(bytes(StatementJson.write(each.statement()))))
        .isEqualTo(each.statement());
  }

  private static void filesReadBack(PricedTrial each) {
    ContractCase read = new TrialFiles(each.trial()).read();
    assertThat(read.contract()).isEqualTo(each.contract());
    assertThat(read.evidence()).isEqualTo(each.evidence());
  }

  private static void settlementsSumUp(PricedTrial each) {
    if (each.contract().schedule().isEmpty()) {
      return;
    }
    OutcomesContract contract = each.contract();
    LocalDate end = SettlementIdentities.end(contract, each.evidence());
    Settlements settlements = PRICER.settle(contract, each.evidence(), end);
    SettlementIdentities.hold(settlements, PRICER.price(contract, each.evidence(), end));
    List<Settlement> all = settlements.settlements();
    if (!all.isEmpty()) {
      int closed = (all.size() + 1) / 2;
      DateRange period = all.get(closed - 1).period();
      LocalDate then = period.endExclusive().orElseThrow().minusDays(1);
      assertThat(PRICER.settle(contract, each.evidence(), then).settlements())
          .as("settlements as of %s", then)
          .isEqualTo(all.subList(0, closed));
    }
  }

  private static void cashGoesWhereItShould(PricedTrial each) {
    if (each.trial().finance().isPresent()) {
      new TrialFiles(each.trial()).returns().scenarios().forEach(WaterfallIdentities::hold);
    }
  }
}
