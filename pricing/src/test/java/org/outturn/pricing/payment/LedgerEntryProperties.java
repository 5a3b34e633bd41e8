package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.outturn.core.fixtures.EveryTermCase;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.statement.LedgerEntry;
import org.outturn.pricing.payment.statement.LedgerEntry.Kind;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.StatementLine;

/** The entries of a ledger are its statement, one movement at a time. */
class LedgerEntryProperties {
  private static final OutcomePricer PRICER = OutcomePricer.DEFAULT;

  @Provide
  Arbitrary<EveryTermCase> cases() {
    return EveryTermCase.any();
  }

  private static Ledger ledger(EveryTermCase each) {
    LocalDate asOf = PRICER.latest(each.contract(), each.evidence()).plusYears(1);
    return PRICER.ledger(PricedTerms.of(each.contract()), each.evidence(), asOf);
  }

  private static Amount sum(List<LedgerEntry> entries, PaymentStatement of, Set<Kind> kinds) {
    return entries.stream()
        .filter(entry -> kinds.contains(entry.kind()))
        .map(LedgerEntry::amount)
        .reduce(Amount.zero(of.currency()), Amount::plus);
  }

  private static Map<String, Amount> byParty(List<PayerPayment> payments) {
    Map<String, Amount> sums = new LinkedHashMap<>();
    payments.forEach(each -> sums.merge(each.party(), each.amount(), Amount::plus));
    return sums;
  }

  @Property(tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void sumToTheStatement(@ForAll("cases") EveryTermCase each) {
    Ledger ledger = ledger(each);
    PaymentStatement statement = ledger.statement();
    ImmutableList<LedgerEntry> entries = ledger.entries();

    assertThat(sum(entries, statement, Set.of(Kind.CLAIM, Kind.PAYBACK, Kind.CLAWBACK)))
        .isEqualTo(statement.net());
    assertThat(sum(entries, statement, Set.of(Kind.FEE, Kind.TOP_UP))).isEqualTo(statement.fees());
    assertThat(sum(entries, statement, Set.of(Kind.GRANT))).isEqualTo(statement.grants());
    if (!entries.isEmpty()) {
      assertThat(byParty(entries.stream().flatMap(entry -> entry.payers().stream()).toList()))
          .isEqualTo(byParty(statement.payers()));
    }
    assertThat(
            entries.stream()
                .map(LedgerEntry::unfunded)
                .reduce(Amount.zero(statement.currency()), Amount::plus))
        .isEqualTo(statement.unfunded());
    for (Kind kind : Kind.values()) {
      boolean reached = entries.stream().anyMatch(entry -> entry.kind() == kind);
      Statistics.label(kind.name())
          .collect(reached)
          .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= 1));
    }
  }

  @Property(tries = 300)
  void eachIsPaidInFullAndSaysWhy(@ForAll("cases") EveryTermCase each) {
    for (LedgerEntry entry : ledger(each).entries()) {
      Amount zero = Amount.zero(entry.amount().currency());
      assertThat(
              entry.payers().stream()
                  .map(PayerPayment::amount)
                  .reduce(entry.unfunded(), Amount::plus))
          .as(entry.text())
          .isEqualTo(entry.amount());
      if (!entry.lines().isEmpty()) {
        assertThat(entry.lines().stream().map(StatementLine::net).reduce(zero, Amount::plus))
            .as(entry.text())
            .isEqualTo(entry.amount());
        assertThat(entry.lines())
            .allMatch(line -> line.claim().equals(entry.id()))
            .allMatch(line -> !line.isAdjustment() || line.finding().isPresent());
      }
    }
  }

  @Property(tries = 300)
  void everyLineOfTheStatementBelongsToOne(@ForAll("cases") EveryTermCase each) {
    Ledger ledger = ledger(each);
    assertThat(ledger.entries().stream().flatMap(entry -> entry.lines().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(ledger.statement().lines());
  }
}
