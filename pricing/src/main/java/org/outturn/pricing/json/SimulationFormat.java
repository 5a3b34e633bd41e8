package org.outturn.pricing.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Map;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Amount;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.simulation.Spread;

/** What a contract could pay; worked out anew from its settings and not read. */
final class SimulationFormat {
  private static final Codec<Map.Entry<Integer, Amount>> PERCENTILE =
      ObjectCodec.ofResult(
          "percentile",
          "An amount that so many percent of the runs do not exceed.",
          keys -> {
            keys.required("percent", Values.COUNT, Map.Entry::getKey, "From 5 to 95.");
            PaymentValues.money(
                keys, "amount", Map.Entry::getValue, "An amount that some run came to.");
          });

  private static final Codec<Spread> SPREAD =
      ObjectCodec.ofResult(
          "spread",
          "How an amount is spread over all runs.",
          keys -> {
            PaymentValues.money(keys, "mean", Spread::mean, "The mean.");
            PaymentValues.money(
                keys,
                "standardError",
                Spread::standardError,
                "How far the mean may be from that of endless runs: the standard deviation over"
                    + " the square root of the runs.");
            PaymentValues.money(keys, "least", Spread::least, "The least of all runs.");
            PaymentValues.money(keys, "most", Spread::most, "The most of all runs.");
            keys.required(
                "percentiles",
                ListCodec.of(PERCENTILE),
                spread -> ImmutableList.copyOf(spread.percentiles().entrySet()),
                "Type 1 of Hyndman and Fan: amounts that occurred.");
          });

  private static final Codec<Simulation.OfPayer> PAYER =
      ObjectCodec.ofResult(
          "payerSpread",
          "What one payer pays.",
          keys -> {
            keys.required("party", Values.TEXT, Simulation.OfPayer::party, "Its id.");
            keys.required("paid", SPREAD, Simulation.OfPayer::paid, "Over all runs.");
          });

  private static final Codec<Simulation.OfPeriod> PERIOD =
      ObjectCodec.ofResult(
          "periodSpread",
          "What falls into one payment period: outcomes, fees and grants.",
          keys -> {
            keys.required(
                "from", Values.DATE, each -> each.period().startInclusive(), "Its first day.");
            keys.nullable(
                "to",
                Values.DATE,
                each -> each.period().endExclusive(),
                "The day after its last; null where it has no end.");
            keys.required("paid", SPREAD, Simulation.OfPeriod::paid, "Over all runs.");
            keys.required(
                "soFar",
                SPREAD,
                Simulation.OfPeriod::soFar,
                "With all periods before it, over all runs.");
          });

  private static final Codec<Simulation.OfLimit> LIMIT =
      ObjectCodec.ofResult(
          "limitReached",
          "How often a limit is reached.",
          keys -> {
            keys.required("id", Values.TEXT, Simulation.OfLimit::limit, "Its id.");
            keys.required(
                "reached",
                Values.STATED_SHARE,
                Simulation.OfLimit::reached,
                "The share of all runs in which somebody has nothing left of it.");
          });

  private static final Codec<Map.Entry<Integer, BigDecimal>> RATE =
      ObjectCodec.ofResult(
          "ratePercentile",
          "A rate of return that so many percent of the runs do not exceed.",
          keys -> {
            keys.required("percent", Values.COUNT, Map.Entry::getKey, "From 5 to 95.");
            keys.required(
                "rate",
                Values.SIGNED_NUMBER,
                Map.Entry::getValue,
                "0.08 is 8 % a year, -1 the loss of everything.");
          });

  private static final Codec<Simulation.OfInvestors> INVESTORS =
      ObjectCodec.ofResult(
          "investorSpread",
          "What investors come to.",
          keys -> {
            keys.nullable(
                "tranche",
                Values.TEXT,
                Simulation.OfInvestors::tranche,
                "Its id; null for all investors together.");
            keys.required(
                "loss",
                Values.STATED_SHARE,
                Simulation.OfInvestors::loss,
                "The share of all runs in which they receive less than they pay in.");
            keys.required(
                "profit",
                SPREAD,
                Simulation.OfInvestors::profit,
                "What they receive beyond what they pay in, over all runs.");
            keys.required(
                "rates",
                ListCodec.of(RATE),
                each -> ImmutableList.copyOf(each.rates().entrySet()),
                "Of the runs that have exactly one rate of return.");
            keys.required(
                "withRate",
                Values.STATED_SHARE,
                Simulation.OfInvestors::withRate,
                "The share of all runs that have exactly one.");
          });

  private static final Codec<Simulation.OfBudget> BUDGET =
      ObjectCodec.ofResult(
          "budget",
          "How often a budget is exceeded.",
          keys -> {
            PaymentValues.money(keys, "amount", Simulation.OfBudget::amount, "The budget.");
            keys.required(
                "exceeded",
                Values.STATED_SHARE,
                Simulation.OfBudget::exceeded,
                "The share of all runs that pay more.");
          });

  static final Codec<Simulation> SIMULATION =
      ObjectCodec.ofResult(
          "",
          "What a contract could pay: its payments over many runs of chance. Money is a decimal text"
              + " at the currency's scale.",
          keys -> {
            keys.required("delivery", Values.TEXT, Simulation::delivery, "Its id.");
            keys.required("contract", Values.TEXT, Simulation::contract, "Its id.");
            keys.required(
                "currency",
                Values.CURRENCY.keptIn(Values.CURRENCY_OF_DOCUMENT),
                Simulation::currency,
                "The one currency of every amount, an ISO 4217 code.");
            keys.required(
                "scenario",
                Values.TEXT,
                of -> of.settings().scenario(),
                "The scenario whose numbers are drawn about.");
            keys.required("runs", Values.COUNT, of -> of.settings().runs(), "How many runs.");
            keys.required(
                "seed",
                Values.TEXT,
                of -> Long.toString(of.settings().seed()),
                "The number that all chance comes from.");
            keys.required(
                "block", Values.COUNT, of -> of.blockSize(), "How many runs one generator makes.");
            keys.required("generator", Values.TEXT, Simulation::generator, "Whose numbers.");
            keys.required(
                "unknowns",
                ListCodec.of(Values.TEXT),
                Simulation::unknowns,
                "What decides the answer and is not known.");
            NotAppliedFormat.notApplied(keys, Simulation::notApplied);
            PaymentValues.money(
                keys,
                "projected",
                Simulation::projected,
                "What is paid where everything comes as stated.");
            keys.required("total", SPREAD, Simulation::total, "Outcomes, fees and grants.");
            keys.required(
                "payers", ListCodec.of(PAYER), Simulation::payers, "What each payer pays.");
            keys.required(
                "periods",
                ListCodec.of(PERIOD),
                Simulation::periods,
                "What falls into each payment period.");
            keys.required(
                "limits",
                ListCodec.of(LIMIT),
                Simulation::limits,
                "How often each limit is reached.");
            keys.nullable(
                "budget",
                BUDGET,
                Simulation::budget,
                "How often a budget is exceeded; null where none is given.");
            keys.required(
                "investors",
                ListCodec.of(INVESTORS),
                Simulation::investors,
                "What investors come to, all together first; empty where it is not financed.");
          });

  private SimulationFormat() {}
}
