package org.outturn.examples.indigo.contracts;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.core.contract.Term;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.investment.CostKind;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.investment.DatedCost;
import org.outturn.core.investment.DistributionTerms;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.investment.ReturnCap;
import org.outturn.core.investment.Tranche;
import org.outturn.core.investment.TrancheForm;
import org.outturn.core.money.Amount;
import org.outturn.core.time.Frequency;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.PublishedPeriod;

/**
 * Who invested in a project: a tranche for each investment with an amount of its own or of its
 * first drawdown, and the published payments as the scenario. The tables have no costs; what was
 * invested is taken to be spent on the day the service starts.
 */
final class ProjectFinance {
  private static final String PUBLISHED = "published";
  private static final int GRANT_RANK = 2;

  private final ProjectRows rows;
  private final Term term;

  ProjectFinance(ProjectRows rows, Term term) {
    this.rows = rows;
    this.term = term;
  }

  Optional<FinanceCase> finance(List<PublishedPayment> payments) {
    ImmutableList.Builder<Tranche> found = ImmutableList.builder();
    for (IndigoRow row : rows.of(IndigoTable.INVESTMENTS)) {
      tranche(row).ifPresent(found::add);
    }
    ImmutableList<Tranche> tranches = found.build();
    if (tranches.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(finance(tranches, payments));
    } catch (IllegalArgumentException refused) {
      rows.leaveOut("finance case", String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  private FinanceCase finance(ImmutableList<Tranche> tranches, List<PublishedPayment> payments) {
    Amount invested = tranches.stream().map(Tranche::commitment).reduce(Amount::plus).orElseThrow();
    return FinanceCase.builder()
        .id(rows.id())
        .currency(invested.currency())
        .addCost(new DatedCost(CostKind.DELIVERY, term.from(), invested))
        .addAllTranches(tranches)
        .distribution(
            DistributionTerms.builder().frequency(Frequency.YEARLY).anchor(term.from()).build())
        .addScenario(
            PaymentScenario.of(
                PUBLISHED,
                payments.stream().map(each -> new DatedAmount(day(each), each.amount())).toList()))
        .addAssumption(
            "Costs are not published: what was invested is spent when the service starts.")
        .addAssumption("Each investment ranks first and bears no interest but for a stated return.")
        .build();
  }

  private LocalDate day(PublishedPayment payment) {
    return payment.period().end().orElse(term.to()).minusDays(1);
  }

  private Optional<Tranche> tranche(IndigoRow row) {
    String id = row.text(IndigoColumn.INVESTMENT);
    Optional<IndigoRow> drawn = firstDrawdown(id);
    Optional<Amount> commitment =
        rows.payable(row, IndigoColumn.INVESTED, IndigoColumn.INVESTED_CURRENCY)
            .or(() -> drawn.flatMap(this::amount))
            .filter(amount -> amount.signum() > 0);
    if (!ProjectRows.isName(id) || commitment.isEmpty()) {
      rows.leaveOut(row, "the investment has no amount that can be read");
      return Optional.empty();
    }
    TrancheForm form = form(row.text(IndigoColumn.INVESTMENT_TYPE));
    return Optional.of(
        Tranche.builder()
            .id(id)
            .investor(row.stated(IndigoColumn.INVESTOR).filter(ProjectRows::isName).orElse(id))
            .form(form)
            .commitment(commitment.get())
            .rank(form.earns() ? 1 : GRANT_RANK)
            .cap(form.earns() ? cap(row) : Optional.empty())
            .drawnOn(
                drawn.flatMap(
                    each -> PublishedPeriod.firstDay(each.text(IndigoColumn.TRANSACTION_DATE))))
            .build());
  }

  private Optional<Amount> amount(IndigoRow drawdown) {
    return rows.payable(
        drawdown, IndigoColumn.TRANSACTION_AMOUNT, IndigoColumn.TRANSACTION_CURRENCY);
  }

  private Optional<IndigoRow> firstDrawdown(String investment) {
    return rows.of(IndigoTable.TRANSACTIONS).stream()
        .filter(row -> row.text(IndigoColumn.TRANSACTION_INVESTMENT).equals(investment))
        .filter(
            row ->
                row.text(IndigoColumn.TRANSACTION_TYPE).toLowerCase(Locale.ROOT).startsWith("debt"))
        .findFirst();
  }

  private static Optional<ReturnCap> cap(IndigoRow row) {
    return row.quantity(IndigoColumn.INVESTOR_RETURN)
        .filter(rate -> rate.compareTo(BigDecimal.ONE) < 0)
        .map(rate -> new ReturnCap.Irr(new AnnualRate(rate)));
  }

  private static TrancheForm form(String type) {
    String words = type.toLowerCase(Locale.ROOT);
    if (words.contains("grant") || words.contains("philanthropic")) {
      return TrancheForm.FIRST_LOSS_GRANT;
    }
    if (words.contains("loan") || words.equals("debt") || words.contains("bond")) {
      return TrancheForm.LOAN;
    }
    return words.equals("equity") ? TrancheForm.EQUITY : TrancheForm.QUASI_EQUITY;
  }
}
