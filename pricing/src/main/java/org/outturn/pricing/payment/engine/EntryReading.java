package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.statement.LedgerEntry;
import org.outturn.pricing.payment.statement.StatementLine;

/**
 * Reads the movements of a run one by one, each with who pays it: what is payable stands in the
 * ledger, and is divided among the payers in the same order as before.
 */
final class EntryReading {
  private final PricingRun run;
  private final SeenRows rows;
  private final Currency currency;
  private final PayerSplit split;
  private final long[] nets;
  private final ImmutableList<StatementLine> lines;
  private final Map<Integer, Paid> takenBack = new HashMap<>();
  private final ImmutableList.Builder<LedgerEntry> entries = ImmutableList.builder();
  private int nextLine;

  /** A line that is taken back later: who paid it, and the line that will say so. */
  private record Paid(PayerSplit.Parts parts, List<StatementLine> reversal) {}

  EntryReading(PricingRun run) {
    this.run = run;
    this.rows = run.rows();
    this.currency = rows.contract().contract().currency();
    this.split = new PayerSplit(rows, Trace.ofNone());
    this.nets = run.nets();
    this.lines = ImmutableList.copyOf(Readings.linesOf(run));
  }

  /** All movements, in the order in which they were taken. */
  ImmutableList<LedgerEntry> entries() {
    int row = 0;
    for (Movement movement : run.movements()) {
      int before = Math.min(movement.beforeRow(), rows.size());
      while (row < before) {
        add(row++);
      }
      add(movement);
    }
    while (row < rows.size()) {
      add(row++);
    }
    return entries.build();
  }

  private void add(int row) {
    List<StatementLine> own = new ArrayList<>();
    List<StatementLine> reversal = new ArrayList<>();
    own.add(lines.get(nextLine++));
    while (nextLine < lines.size() && lines.get(nextLine).isAdjustment()) {
      StatementLine line = lines.get(nextLine++);
      (line.rule().orElseThrow() == Rule.CLAWBACK ? reversal : own).add(line);
    }
    long net = rows.isTakenBack(row) ? run.netUntilTakenBack(row) : nets[row];
    PayerSplit.Parts parts = split.pay(rows.terms(row).payers(), net);
    if (rows.isTakenBack(row)) {
      takenBack.put(row, new Paid(parts, reversal));
    }
    add(
        rows.columns().verified(row),
        net < 0 ? LedgerEntry.Kind.PAYBACK : LedgerEntry.Kind.CLAIM,
        rows.columns().id(row),
        net,
        parts,
        own);
  }

  private void add(Movement movement) {
    switch (movement.kind()) {
      case PERIOD -> {}
      case GRANT -> addForAll(LedgerEntry.Kind.GRANT, movement);
      case FEE -> addForAll(LedgerEntry.Kind.FEE, movement);
      case GUARANTEE -> addForAll(LedgerEntry.Kind.TOP_UP, movement);
      case REVERSAL -> takeBack(movement);
    }
  }

  private void addForAll(LedgerEntry.Kind kind, Movement movement) {
    add(
        movement.day(),
        kind,
        movement.id(),
        movement.amount(),
        split.pay(rows.contract().payersOfTheRest(), movement.amount()),
        ImmutableList.of());
  }

  private void takeBack(Movement movement) {
    Paid paid = takenBack.get(movement.row());
    if (paid != null && !paid.reversal().isEmpty()) {
      split.takeBack(paid.parts());
      add(
          movement.day(),
          LedgerEntry.Kind.CLAWBACK,
          rows.columns().id(movement.row()),
          -run.netUntilTakenBack(movement.row()),
          paid.parts().negated(),
          paid.reversal());
    }
  }

  private void add(
      long day,
      LedgerEntry.Kind kind,
      String id,
      long amount,
      PayerSplit.Parts parts,
      List<StatementLine> from) {
    entries.add(
        LedgerEntry.builder()
            .day(LocalDate.ofEpochDay(day))
            .kind(kind)
            .id(id)
            .amount(Amount.ofMinor(currency, amount))
            .addAllPayers(rows.contract().parties().payments(parts.paid()))
            .unfunded(Amount.ofMinor(currency, parts.unfunded()))
            .addAllLines(from)
            .build());
  }
}
