package org.outturn.pricing.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.outturn.core.money.Amount;

/** The cash flows of one holder as they happen. Not thread-safe. */
final class FlowBook {
  private final Currency currency;
  private final List<CashFlow> flows = new ArrayList<>();

  FlowBook(Currency currency) {
    this.currency = currency;
  }

  /** Notes a flow, positive for money that comes in to the holder; nothing where it is 0. */
  void note(LocalDate date, long minor) {
    if (minor != 0) {
      flows.add(new CashFlow(date, Amount.ofMinor(currency, minor)));
    }
  }

  /** The flows; empty where there were none. */
  Optional<CashFlows> flows() {
    return flows.isEmpty() ? Optional.empty() : Optional.of(CashFlows.of(flows));
  }
}
