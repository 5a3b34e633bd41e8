package org.outturn.examples.report;

import com.google.common.collect.ImmutableMap;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.PayerGroups;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.outcome.Outcome;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PeriodPayment;
import org.outturn.pricing.payment.statement.StatementLine;

/**
 * The lines of a statement as CSV: a row for each claim and one for each adjustment of it, with
 * whom it is of, the day on which it was verified, or taken back, the payment period that holds
 * that day, by its first day, and who pays for its outcome. Rules that could not be applied stand
 * before them, each in a row with no claim and no amount.
 */
public final class StatementCsv {
  private static final int CELLS_BEFORE_RULE = 6;
  private static final int CELLS_AFTER_BECAUSE = 4;

  private final PaymentStatement statement;
  private final EvidenceColumns evidence;
  private final ImmutableMap<String, String> payers;
  private final Map<Integer, String> periodOfDay = new HashMap<>();

  /**
   * The lines of a statement.
   *
   * @param priced the contract, and the evidence, in whose order the lines stand
   * @param statement what it pays
   */
  public StatementCsv(ContractCase priced, PaymentStatement statement) {
    this.statement = statement;
    this.evidence = priced.evidence().columns();
    this.payers = payers(priced.contract());
  }

  /** Who pays for each outcome, such as {@code council and fund}. */
  private static ImmutableMap<String, String> payers(OutcomesContract contract) {
    PayerGroups groups = PayerGroups.of(contract.payers());
    return contract.outcomes().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Outcome::id,
                outcome ->
                    groups.of(outcome).members().stream()
                        .map(member -> contract.payers().listed().get(member).party())
                        .collect(Collectors.joining(" and "))));
  }

  /**
   * Writes a row for each claim and adjustment.
   *
   * @param out where it goes; it is not closed
   */
  public void write(Writer out) {
    CsvTable table =
        new CsvTable(
            out,
            "claim",
            "outcome",
            "quantity",
            "price",
            "gross",
            "net",
            "rule",
            "because",
            "participant",
            "date",
            "period",
            "payer");
    statement.notApplied().forEach(each -> notApplied(table, each));
    int row = -1;
    for (StatementLine line : statement.lines()) {
      if (!line.isAdjustment()) {
        row++;
      }
      table.text(line.claim()).text(line.outcome());
      ResultCsv.quantity(table, line.quantity());
      ResultCsv.amount(table, line.price());
      ResultCsv.amount(table, Optional.of(line.gross()));
      ResultCsv.amount(table, Optional.of(line.net()));
      table.text(line.rule().map(Rule::id).orElse("")).text(line.because().orElse(""));
      int day = day(line, row);
      table
          .text(evidence.participantId(row).orElse(""))
          .text(LocalDate.ofEpochDay(day).toString())
          .text(periodOfDay.computeIfAbsent(day, this::period))
          .text(payers.getOrDefault(line.outcome(), ""))
          .endRow();
    }
    table.flush();
  }

  /** A row of no claim and no amount, before all others. */
  private static void notApplied(CsvTable table, NotApplied rule) {
    table.nothing(CELLS_BEFORE_RULE).text(rule.rule().id()).text(NotAppliedText.sentence(rule));
    table.nothing(CELLS_AFTER_BECAUSE).endRow();
  }

  private int day(StatementLine line, int row) {
    return line.rule().filter(Rule.CLAWBACK::equals).isPresent()
        ? evidence.reversed(row)
        : evidence.verified(row);
  }

  private String period(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return statement.periods().stream()
        .map(PeriodPayment::period)
        .filter(period -> period.contains(date))
        .map(period -> period.startInclusive().toString())
        .findFirst()
        .orElse("");
  }
}
