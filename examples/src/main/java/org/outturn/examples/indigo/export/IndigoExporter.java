package org.outturn.examples.indigo.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.money.Amount;
import org.outturn.core.party.OutcomePayer;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.PublishedColumns;
import org.outturn.pricing.payment.Ledger;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PricedTerms;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * Writes a contract with what came of it as INDIGO tables, reads them back and says what of it is
 * not read as it was.
 *
 * <pre>{@code
 * IndigoExport export =
 *     IndigoExporter.DEFAULT.export(given, LocalDate.parse("2024-03-31"), Optional.empty());
 * export.files().get(IndigoTable.OUTCOME_PRICINGS);
 * }</pre>
 */
public final class IndigoExporter {
  /** The one way to write them. */
  public static final IndigoExporter DEFAULT = new IndigoExporter();

  private IndigoExporter() {}

  /**
   * Writes a contract.
   *
   * @param given the contract and its evidence
   * @param asOf the last day whose verifications are seen
   * @param finance who invests on what terms; empty where it is not to be published
   * @return the tables, and what they do not carry
   */
  public IndigoExport export(ContractCase given, LocalDate asOf, Optional<FinanceCase> finance) {
    Ledger ledger =
        OutcomePricer.DEFAULT.ledger(PricedTerms.of(given.contract()), given.evidence(), asOf);
    PaymentStatement statement = ledger.statement();
    PaidRows paid = new PaidRows(given, statement, ledger.entries());
    ImmutableListMultimap<IndigoTable, ExportedRow> rows =
        Multimaps.index(rows(given, paid, finance), ExportedRow::table);
    ImmutableMap.Builder<IndigoTable, String> files = ImmutableMap.builder();
    ImmutableMap.Builder<IndigoTable, Integer> counts = ImmutableMap.builder();
    for (IndigoTable table : IndigoTable.values()) {
      files.put(table, text(table, rows.get(table)));
      counts.put(table, rows.get(table).size());
    }
    ImmutableMap<IndigoTable, String> written = files.buildOrThrow();
    return new IndigoExport(
        written,
        counts.buildOrThrow(),
        new ReadBack(given, statement, finance).notCarried(IndigoExport.read(written)));
  }

  private static List<ExportedRow> rows(
      ContractCase given, PaidRows paid, Optional<FinanceCase> finance) {
    AgreedRows agreed = new AgreedRows(given.contract());
    List<ExportedRow> rows = new ArrayList<>();
    rows.add(project(agreed, paid));
    Stream.of(
            agreed.metrics(),
            agreed.prices(),
            paid.results(),
            agreed.plans(),
            agreed.planned(),
            paid.payments(),
            commitments(given, agreed, paid),
            invested(given, finance))
        .flatMap(each -> each)
        .forEach(rows::add);
    return rows;
  }

  private static ExportedRow project(AgreedRows agreed, PaidRows paid) {
    ExportedRow row = agreed.project();
    paid.total()
        .ifPresent(
            amount ->
                row.money(IndigoColumn.PROJECT_PAID_CURRENCY, IndigoColumn.PROJECT_PAID, amount));
    return row;
  }

  private static Stream<ExportedRow> commitments(
      ContractCase given, AgreedRows agreed, PaidRows paid) {
    return given.contract().payers().listed().stream()
        .map(OutcomePayer::party)
        .distinct()
        .map(
            party -> {
              ExportedRow row = agreed.commitment(party);
              Optional<Amount> amount = paid.paidBy(party);
              amount.ifPresent(
                  each -> row.money(IndigoColumn.PAID_CURRENCY, IndigoColumn.PAID, each));
              return row;
            });
  }

  private static Stream<ExportedRow> invested(ContractCase given, Optional<FinanceCase> finance) {
    return finance.stream()
        .map(each -> new InvestedRows(given.contract().id(), each))
        .flatMap(each -> Stream.concat(each.investments(), each.drawdowns()));
  }

  private static String text(IndigoTable table, ImmutableList<ExportedRow> rows) {
    StringWriter text = new StringWriter();
    CsvTable csv = new CsvTable(text, PublishedColumns.of(table).toArray(String[]::new));
    rows.forEach(row -> row.write(csv));
    csv.flush();
    return text.toString();
  }
}
