package org.outturn.pricing.json;

import static org.outturn.pricing.json.PaymentValues.money;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Amount;
import org.outturn.pricing.fund.ContractFunding;
import org.outturn.pricing.fund.FundStatement;
import org.outturn.pricing.fund.Funding;
import org.outturn.pricing.fund.SettlementFunding;

/** What an outcomes fund pays into its contracts, and what is left of it. */
final class FundStatementFormat {
  private static final Codec<ContractFunding> CONTRACT =
      ObjectCodec.of(
          "contract",
          "What the fund pays into one contract.",
          keys -> {
            var contract =
                keys.required(
                    "contract", Values.TEXT, ContractFunding::contract, "The contract's id.");
            var notApplied = NotAppliedFormat.notApplied(keys, ContractFunding::notApplied);
            var funding = funding(keys, ContractFunding::funding);
            return in ->
                new ContractFunding(
                    in.get(contract), ImmutableList.copyOf(in.get(notApplied)), funding.apply(in));
          });

  private static final Codec<SettlementFunding> SETTLEMENT =
      ObjectCodec.of(
          "settlement",
          "What the fund pays of one settlement of one contract.",
          keys -> {
            var day =
                keys.required(
                    "day",
                    Values.DATE,
                    SettlementFunding::day,
                    "The last day of the payment period.");
            var contract =
                keys.required(
                    "contract", Values.TEXT, SettlementFunding::contract, "The contract's id.");
            var funding = funding(keys, SettlementFunding::funding);
            return in -> new SettlementFunding(in.get(day), in.get(contract), funding.apply(in));
          });

  static final Codec<FundStatement> FUND_STATEMENT =
      ObjectCodec.of(
          "",
          "What an outcomes fund pays into its contracts, and what is left of it. Money is a decimal"
              + " text at the currency's scale. What is owed is what is paid and what is unfunded;"
              + " what is paid and what is left are the limit.",
          keys -> {
            var fund = keys.required("fund", Values.TEXT, FundStatement::fund, "The fund's id.");
            keys.required(
                "currency",
                Values.CURRENCY.keptIn(Values.CURRENCY_OF_DOCUMENT),
                FundStatement::currency,
                "The one currency of every amount, an ISO 4217 code.");
            var limit =
                money(
                    keys,
                    "limit",
                    FundStatement::limit,
                    "The most the fund pays into all contracts together.");
            var paid =
                money(
                    keys,
                    "paid",
                    FundStatement::paid,
                    "What it has paid, what was given back taken off.");
            var left = money(keys, "left", FundStatement::left, "What it can still pay.");
            var contracts =
                keys.required(
                    "contracts",
                    ListCodec.of(CONTRACT),
                    FundStatement::contracts,
                    "What it pays into each contract, the sums of its settlements.");
            var settlements =
                keys.required(
                    "settlements",
                    ListCodec.of(SETTLEMENT),
                    FundStatement::settlements,
                    "What it pays of each settlement, in order of the last days of periods.");
            return in -> {
              FundStatement statement =
                  new FundStatement(
                      in.get(fund),
                      in.get(limit),
                      ImmutableList.copyOf(in.get(contracts)),
                      ImmutableList.copyOf(in.get(settlements)));
              expect(in, paid, statement.paid());
              expect(in, left, statement.left());
              return statement;
            };
          });

  private FundStatementFormat() {}

  /** The keys of what is owed, paid and not paid. */
  private static <T> Function<Members, Funding> funding(Keys<T> keys, Function<T, Funding> get) {
    var owed =
        money(
            keys,
            "owed",
            owner -> get.apply(owner).owed(),
            "What is asked of the fund; negative where something is given back.");
    var paid =
        money(
            keys,
            "paid",
            owner -> get.apply(owner).paid(),
            "What the fund pays; negative where something returns to it.");
    var unfunded =
        money(keys, "unfunded", owner -> get.apply(owner).unfunded(), "What it does not pay.");
    return in -> {
      Funding funding = new Funding(in.get(owed), in.get(paid));
      expect(in, unfunded, funding.unfunded());
      return funding;
    };
  }

  /** Refuses a figure that does not follow from the others. */
  private static <T> void expect(Members in, Key<T, Amount> key, Amount expected) {
    if (!in.get(key).equals(expected)) {
      throw in.refuse(
          key,
          "found "
              + Values.print(in.get(key))
              + "; expected "
              + Values.print(expected)
              + ", as the others add up to");
    }
  }
}
