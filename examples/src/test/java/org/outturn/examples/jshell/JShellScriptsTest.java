package org.outturn.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.examples.jshell.Modelling.difference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Frequency;
import org.outturn.examples.JShellRun;
import org.outturn.examples.report.CashFlowReport;
import org.outturn.examples.report.ExplanationReport;
import org.outturn.examples.report.RateCardReport;
import org.outturn.examples.report.StatementReport;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.ContractIncome;

/** The scripts that come with Outturn run from their first line to their last; a broken one not. */
class JShellScriptsTest {
  private static final Path SCRIPTS = Path.of("src", "main", "jshell");
  private static final Path BROKEN = Path.of("src", "test", "jshell", "broken.jsh");
  private static final LocalDate START = LocalDate.parse("2020-04-01");

  /** The claims of the guided script. */
  private static final Evidence EVIDENCE =
      Evidence.ofClaims(
          List.of(
              claim("P1", "housed", "2020-05-04"),
              claim("P1", "housed-12m", "2021-05-04"),
              claim("P2", "housed", "2020-06-01"),
              claim("P2", "housed-12m", "2021-06-01"),
              claim("P3", "housed", "2020-06-15")));

  private static OutcomeClaim claim(String participant, String outcome, String achieved) {
    return OutcomeClaim.of(
        participant + "-" + outcome + "-" + achieved,
        participant,
        outcome,
        LocalDate.parse(achieved));
  }

  @Test
  void everyScriptRuns() throws IOException {
    try (Stream<Path> scripts = Files.list(SCRIPTS)) {
      for (Path script : scripts.toList()) {
        assertThat(run(script).failures()).as(script.toString()).isEmpty();
      }
    }
  }

  /** The library, called in full, says what the short names print. */
  @Test
  void guidedScriptPrintsWhatTheLibraryFinds() throws IOException {
    Path guided = SCRIPTS.resolve("guided.jsh");
    OutcomesContract first = contract("9000", Deadweight.PRICED_IN);
    OutcomesContract dearer = contract("9500", Deadweight.PRICED_IN);
    OutcomesContract net = contract("9500", Deadweight.onPrice(Share.percent(20)));
    CashFlows investor =
        CashFlows.of(
            Stream.concat(
                    Stream.of(CashFlow.of("2020-04-01", "GBP", "-14000")),
                    ContractIncome.DEFAULT.payments(net, EVIDENCE).stream()
                        .map(each -> new CashFlow(each.date(), each.amount())))
                .toList());

    assertThat(Files.readAllLines(guided)).hasSizeLessThan(25);
    assertThat(run(guided).out())
        .isEqualTo(
            new RateCardReport(first.rateCard()).print()
                + new StatementReport(price(first)).print()
                + difference(price(first), price(dearer)).print()
                + difference(price(dearer), price(net)).print()
                + new ExplanationReport(
                        OutcomePricer.DEFAULT.explain(
                            net,
                            EVIDENCE,
                            EVIDENCE.latestDate().orElseThrow(),
                            "P1-housed-12m-2021-05-04"))
                    .print()
                + new CashFlowReport(investor).print());
  }

  private static OutcomesContract contract(String price, Deadweight deadweight) {
    return OutcomesContract.builder()
        .id("draft")
        .currency("GBP")
        .term(Term.of(START, START.plusYears(3)))
        .addOutcomes(
            Outcome.builder().id("housed").deadweight(Deadweight.PRICED_IN).build(),
            Outcome.builder().id("housed-12m").deadweight(deadweight).build())
        .rateCard(
            RateCard.of(
                START,
                Tariff.of("housed", Price.unit(Amount.of("GBP", "600"))),
                Tariff.of("housed-12m", Price.unit(Amount.of("GBP", price)))))
        .payers(Payers.byShares(OutcomePayer.sole("commissioner")))
        .schedule(PaymentSchedule.of(Frequency.QUARTERLY, START))
        .build();
  }

  private static PaymentStatement price(OutcomesContract contract) {
    return OutcomePricer.DEFAULT.price(contract, EVIDENCE);
  }

  @Test
  void brokenScriptFails() throws IOException {
    JShellRun run = run(BROKEN);

    assertThat(run.out()).isEmpty();
    assertThat(run.failures())
        .hasSize(6)
        .satisfiesExactly(
            negative ->
                assertThat(negative)
                    .isEqualTo(
                        "IllegalArgumentException: amount must be >= 0 but was GBP -9,000.00"),
            date ->
                assertThat(date)
                    .isEqualTo(
                        "IllegalArgumentException: found '4 May'; expected an ISO date such as"
                            + " 2020-04-01"),
            blank ->
                assertThat(blank).isEqualTo("IllegalArgumentException: outcome must not be blank"),
            unknownName ->
                assertThat(unknownName).startsWith("showAll(card);: [cannot find symbol"),
            userFault ->
                assertThat(userFault)
                    .startsWith("java.lang.IndexOutOfBoundsException: ")
                    .contains(" at "),
            halfALine ->
                assertThat(halfALine).isEqualTo("incomplete or not Java: var half = percent(50"));
  }

  private static JShellRun run(Path script) throws IOException {
    Path start = SCRIPTS.resolve("start.jsh");
    String text = Files.readString(script);
    return JShellRun.typed(script.equals(start) ? text : Files.readString(start) + text);
  }
}
