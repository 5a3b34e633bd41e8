package org.outturn.examples.indigo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.fixtures.Contracts;
import org.outturn.core.fixtures.EvidenceOf;
import org.outturn.core.limit.Limit;
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
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.core.time.Frequency;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.indigo.contracts.IndigoProject;
import org.outturn.examples.indigo.contracts.IndigoProjects;
import org.outturn.examples.indigo.contracts.LeftOut;
import org.outturn.examples.indigo.contracts.PublishedPayment;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * What is exported is read back: all of a contract that the tables can say, and of any other every
 * payment or its name.
 */
class IndigoExportProperties {
  private static final LocalDate START = LocalDate.parse("2021-04-01");

  private static IndigoExport export(ContractCase given) {
    return IndigoExporter.DEFAULT.export(
        given, OutcomePricer.DEFAULT.latest(given.contract(), given.evidence()), Optional.empty());
  }

  /** A contract that says nothing the tables cannot. */
  @Provide
  Arbitrary<ContractCase> plain() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(Frequency.QUARTERLY, Frequency.YEARLY, Frequency.MONTHLY),
            Arbitraries.longs().between(50_000, 900_000),
            Arbitraries.integers().between(0, 1000).list().ofSize(12))
        .as(IndigoExportProperties::plain);
  }

  private static ContractCase plain(
      int outcomes, int payers, Frequency frequency, long most, List<Integer> numbers) {
    OutcomesContract.Builder contract =
        OutcomesContract.builder()
            .id("plain")
            .name("A plain contract")
            .currency("GBP")
            .term(Term.of(START, START.plusYears(2)))
            .addLimit(Limit.ofContract("most", Amount.of("GBP", String.valueOf(most))))
            .schedule(PaymentSchedule.of(frequency, START))
            .addPlan(new PlannedPayment("BASE", START, Amount.of("GBP", "1234.50")));
    Tariff[] tariffs = new Tariff[outcomes];
    OutcomePayer[] paying = new OutcomePayer[payers];
    List<OutcomeTally> tallies = new ArrayList<>();
    for (int i = 0; i < outcomes; i++) {
      String id = "m" + i;
      contract.addOutcome(
          Outcome.builder().id(id).name("Metric " + i).deadweight(Deadweight.PRICED_IN).build());
      tariffs[i] =
          Tariff.of(
              id,
              Price.unit(
                  Amount.of("GBP", new BigDecimal(numbers.get(i) + 1 + ".25").toPlainString())));
      for (int quarter = 0; quarter < 2; quarter++) {
        tallies.add(
            OutcomeTally.of(
                id, numbers.get(4 + quarter * outcomes + i), START.plusMonths(3L + 12L * quarter)));
      }
    }
    for (int i = 0; i < payers; i++) {
      paying[i] =
          OutcomePayer.builder()
              .party("payer" + i)
              .share(Share.of(1, payers))
              .commitment(Amount.of("GBP", "700000"))
              .build();
    }
    return new ContractCase(
        contract
            .rateCard(RateCard.of(START, tariffs))
            .payers(Payers.byShares(paying).withSpill())
            .build(),
        Evidence.ofTallies(tallies));
  }

  @Property(tries = 30)
  void whatTheTablesCanSayIsReadBackAsItWas(@ForAll("plain") ContractCase given) {
    IndigoExport export = export(given);
    IndigoProject read = IndigoProjects.of(export.read()).project("plain");
    PaymentStatement ours = OutcomePricer.DEFAULT.price(given.contract(), given.evidence());

    OutcomesContract contract = read.contract().orElseThrow();
    assertThat(contract.rateCard()).isEqualTo(given.contract().rateCard());
    assertThat(contract.payers()).isEqualTo(given.contract().payers());
    assertThat(contract.plan()).isEqualTo(given.contract().plan());
    assertThat(OutcomePricer.DEFAULT.price(contract, read.evidence()).net()).isEqualTo(ours.net());
    assertThat(paidByPayer(read)).isEqualTo(paidByPayer(ours));
    assertThat(export.notCarried())
        .extracting(LeftOut::what)
        .allMatch(
            what ->
                what.equals("evidence")
                    || what.equals("limit 'most'")
                    || what.equals("unfunded")
                    || what.startsWith("rule ")
                    || what.startsWith("parties"));
  }

  private static Map<String, Amount> paidByPayer(IndigoProject read) {
    Map<String, Amount> paid = new HashMap<>();
    for (PublishedPayment each : read.payments()) {
      paid.merge(String.join(",", each.payers()), each.amount(), Amount::plus);
    }
    return paid;
  }

  private static Map<String, Amount> paidByPayer(PaymentStatement statement) {
    Map<String, Amount> paid = new HashMap<>();
    statement.payers().forEach(each -> paid.put(each.party(), each.amount()));
    return paid;
  }

  @Provide
  Arbitrary<ContractCase> any() {
    return Contracts.any()
        .flatMap(
            contract ->
                EvidenceOf.contract(contract)
                    .map(rows -> new ContractCase(contract, rows.toEvidence())));
  }

  @Property(tries = 30)
  void everyPaymentOfAnyContractIsReadBackOrNamed(@ForAll("any") ContractCase given) {
    IndigoExport export = export(given);
    IndigoProject read = IndigoProjects.of(export.read()).project(given.contract().id());
    PaymentStatement statement = OutcomePricer.DEFAULT.price(given.contract(), given.evidence());
    Map<String, Amount> found = paidByPayer(read);

    assertThat(export.read().findings()).isEmpty();
    paidByPayer(statement)
        .forEach(
            (payer, amount) -> {
              if (!amount.equals(found.getOrDefault(payer, Amount.zero(amount.currency())))) {
                assertThat(export.notCarried())
                    .extracting(LeftOut::what)
                    .contains("payments of '" + payer + "'");
              }
            });
  }
}
