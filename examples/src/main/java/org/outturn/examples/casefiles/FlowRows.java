package org.outturn.examples.casefiles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.core.time.IsoDates;
import org.outturn.pricing.returns.CashFlow;

/** Takes the rows of a cash flows file. */
final class FlowRows implements RowSink<FlowColumn> {
  private final Currency currency;
  private final List<CashFlow> flows = new ArrayList<>();

  private int day;
  private BigDecimal value = BigDecimal.ZERO;

  FlowRows(Currency currency) {
    this.currency = currency;
  }

  @Override
  public void begin(int line) {
    // Every field of a row is required, so that none can be left over from the row before.
  }

  @Override
  public String take(FlowColumn column, CharSlice field) {
    return switch (column) {
      case DATE -> {
        day = IsoDates.epochDay(field);
        yield day == IsoDates.NO_DATE ? FieldValues.wrongDate(field) : "";
      }
      case AMOUNT -> {
        try {
          value = Decimals.parse(field.toString());
          yield "";
        } catch (IllegalArgumentException refused) {
          yield FieldValues.wrongAmount(field);
        }
      }
    };
  }

  @Override
  public void end() {
    flows.add(new CashFlow(LocalDate.ofEpochDay(day), Amount.of(currency, value)));
  }

  /** The flows of the good rows. */
  List<CashFlow> flows() {
    return flows;
  }
}
