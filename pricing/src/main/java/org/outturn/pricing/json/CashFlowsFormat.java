package org.outturn.pricing.json;

import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;

/** Money that moves on days, as its one holder sees it. */
final class CashFlowsFormat {
  private static final Codec<CashFlow> FLOW =
      ObjectCodec.of(
          "flow",
          "Money that moves on a day; an amount of 0 says that nothing moved.",
          keys -> {
            var date = keys.required("date", Values.DATE, CashFlow::date, "The day.");
            var amount =
                keys.required(
                    "amount",
                    Values.SIGNED_MONEY,
                    CashFlow::amount,
                    "An inflow is positive, an outflow negative.");
            return in -> new CashFlow(in.get(date), in.get(amount));
          });

  static final Codec<CashFlows> CASH_FLOWS =
      ObjectCodec.of(
          "",
          "Money that moves on days, as its one holder sees it, in one currency.",
          keys -> {
            keys.required(
                "currency",
                Values.CURRENCY.keptIn(Values.CURRENCY_OF_DOCUMENT),
                CashFlows::currency,
                "The one currency of every amount, an ISO 4217 code.");
            var flows =
                keys.required(
                    "flows",
                    ListCodec.ofAtLeastOne("cash flow", FLOW),
                    CashFlows::flows,
                    "The flows, in any order.");
            return in -> CashFlows.of(in.get(flows));
          });

  private CashFlowsFormat() {}
}
