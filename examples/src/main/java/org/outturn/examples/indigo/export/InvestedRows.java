package org.outturn.examples.indigo.export;

import java.util.stream.Stream;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;
import org.outturn.core.investment.TrancheForm;
import org.outturn.core.money.Amount;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoTable;

/** Who invests how much, of which kind, up to which return, drawn when. */
final class InvestedRows {
  private static final String DRAWDOWN = "Debt";

  private final String project;
  private final FinanceCase finance;

  InvestedRows(String project, FinanceCase finance) {
    this.project = project;
    this.finance = finance;
  }

  Stream<ExportedRow> investments() {
    return finance.tranches().stream().map(this::investment);
  }

  private ExportedRow investment(Tranche tranche) {
    ExportedRow row =
        new ExportedRow(IndigoTable.INVESTMENTS, project)
            .text(IndigoColumn.INVESTMENT, tranche.id())
            .text(IndigoColumn.INVESTOR, tranche.investor())
            .money(IndigoColumn.INVESTED_CURRENCY, IndigoColumn.INVESTED, tranche.commitment())
            .text(IndigoColumn.INVESTMENT_TYPE, type(tranche.form()));
    tranche
        .maximumReturn()
        .ifPresent(most -> row.number(IndigoColumn.INVESTOR_RETURN, most.value()));
    return row;
  }

  private static String type(TrancheForm form) {
    return switch (form) {
      case LOAN -> "Loan";
      case EQUITY -> "Equity";
      case QUASI_EQUITY -> "Quasi-equity";
      case FIRST_LOSS_GRANT -> "Philanthropic grant";
    };
  }

  Stream<ExportedRow> drawdowns() {
    return finance.tranches().stream().flatMap(this::drawdown);
  }

  private Stream<ExportedRow> drawdown(Tranche tranche) {
    Amount drawn = tranche.commitment();
    return tranche.drawnOn().stream()
        .map(
            day ->
                new ExportedRow(IndigoTable.TRANSACTIONS, project)
                    .text(IndigoColumn.TRANSACTION_INVESTMENT, tranche.id())
                    .text(IndigoColumn.TRANSACTION_DATE, day.toString())
                    .text(IndigoColumn.TRANSACTION_TYPE, DRAWDOWN)
                    .money(
                        IndigoColumn.TRANSACTION_CURRENCY, IndigoColumn.TRANSACTION_AMOUNT, drawn));
  }
}
