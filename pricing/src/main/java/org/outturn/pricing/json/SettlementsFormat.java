package org.outturn.pricing.json;

import static org.outturn.pricing.json.PaymentValues.money;

import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.schedule.DueDate;
import org.outturn.pricing.payment.statement.Correction;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.Settlements;

/** What is invoiced to whom under a contract, period by period. */
final class SettlementsFormat {
  private static final Codec<Correction> CORRECTION =
      ObjectCodec.ofResult(
          "correction",
          "What changed of a claim of an earlier period.",
          keys -> {
            keys.required(
                "claim",
                Values.TEXT,
                Correction::claim,
                "The claim's id, or the key of a tally or measurement.");
            money(keys, "amount", Correction::amount, "What the settlement adds for it.");
            keys.required("because", Values.TEXT, Correction::because, "Why.");
          });

  private static final Codec<Settlement> SETTLEMENT =
      ObjectCodec.ofResult(
          "settlement",
          "What is invoiced for one period: amounts are what it adds to those before it.",
          keys -> {
            PaymentValues.period(keys, Settlement::period);
            keys.nullable(
                "due",
                Values.DATE,
                settlement -> settlement.due().map(DueDate::adjusted),
                "When it is paid.");
            keys.required(
                "payers",
                ListCodec.of(PaymentValues.PAYER),
                Settlement::payers,
                "What each party is invoiced. Their amounts plus unfunded are outcomes plus fees"
                    + " plus grants.");
            money(keys, "unfunded", Settlement::unfunded, "What no payer's commitment covers.");
            money(
                keys,
                "outcomes",
                Settlement::outcomes,
                "What it adds for outcomes, corrections included.");
            money(keys, "fees", Settlement::fees, "What it adds for activity.");
            money(keys, "grants", Settlement::grants, "What it adds in place of outcomes.");
            keys.required(
                "corrections",
                ListCodec.of(CORRECTION),
                Settlement::corrections,
                "What of outcomes is for claims of earlier periods.");
          });

  static final Codec<Settlements> SETTLEMENTS =
      ObjectCodec.ofResult(
          "",
          "What is invoiced to whom under a contract, period by period. Money is a decimal text at"
              + " the currency's scale; what is not there is null.",
          keys -> {
            keys.required("contract", Values.TEXT, Settlements::contract, "The contract's id.");
            NotAppliedFormat.notApplied(keys, Settlements::notApplied);
            keys.required(
                "settlements",
                ListCodec.of(SETTLEMENT),
                Settlements::settlements,
                "One for each period that is over, without a gap.");
            money(keys, "total", Settlements::total, "What all of them invoice to all parties.");
          });

  private SettlementsFormat() {}
}
