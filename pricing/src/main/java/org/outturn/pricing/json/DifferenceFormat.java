package org.outturn.pricing.json;

import static org.outturn.pricing.json.PaymentValues.money;

import java.util.List;
import java.util.function.Function;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.TreeCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.terms.StatedTerm;
import org.outturn.pricing.difference.AdjustmentChange;
import org.outturn.pricing.difference.AmountChange;
import org.outturn.pricing.difference.ContractDifference;
import org.outturn.pricing.difference.OutcomeChange;
import org.outturn.pricing.difference.PayerChange;
import org.outturn.pricing.difference.PaymentDifference;
import org.outturn.pricing.difference.PeriodChange;
import org.outturn.pricing.difference.TermsChange;

/** What changed from one contract to another. */
final class DifferenceFormat {
  private static final Codec<TermsChange> TERM =
      ObjectCodec.ofResult(
          "change",
          "One term that is not what it was.",
          keys -> {
            keys.required(
                "path",
                Values.TEXT,
                TermsChange::path,
                "Its place in the words of the contract format; items of lists stand by their names,"
                    + " or by position where they have none.");
            keys.required(
                "kind",
                ChoiceCodec.of(TermsChange.Kind.class),
                TermsChange::kind,
                "What became of it.");
            keys.nullable(
                "before",
                TreeCodec.ANY,
                change -> change.before().map(StatedTerm::toTree),
                "What it was, as a contract writes it; null where it is new.");
            keys.nullable(
                "after",
                TreeCodec.ANY,
                change -> change.after().map(StatedTerm::toTree),
                "What it is, as a contract writes it; null where it is no more.");
            keys.required("sentence", Values.TEXT, TermsChange::sentence, "The change for people.");
          });

  private static final Codec<AmountChange> AMOUNT =
      ObjectCodec.ofResult(
          "amountChange",
          "One figure in two statements.",
          keys -> {
            money(keys, "before", AmountChange::before, "In the first.");
            money(keys, "after", AmountChange::after, "In the second.");
            money(keys, "difference", AmountChange::difference, "After less before.");
          });

  private static final Codec<AdjustmentChange> ADJUSTMENT =
      ObjectCodec.ofResult(
          "adjustmentChange",
          "What one rule, or one limit, takes off.",
          keys -> {
            keys.required("rule", PaymentValues.RULE, AdjustmentChange::rule, "The rule.");
            keys.nullable("id", Values.TEXT, AdjustmentChange::id, "What it is about.");
            amount(keys, "amount", AdjustmentChange::amount, "A reduction is negative.");
          });

  private static final Codec<PayerChange> PAYER =
      ObjectCodec.ofResult(
          "payerChange",
          "What one party pays.",
          keys -> {
            keys.required("party", Values.TEXT, PayerChange::party, "Its id.");
            amount(keys, "amount", PayerChange::amount, "Negative where it gets something back.");
          });

  private static final Codec<OutcomeChange> OUTCOME =
      ObjectCodec.ofResult(
          "outcomeChange",
          "What one outcome comes to.",
          keys -> {
            keys.required("outcome", Values.TEXT, OutcomeChange::outcome, "Its id.");
            keys.required(
                "paidBefore",
                Values.STATED_NUMBER,
                OutcomeChange::paidBefore,
                "How many the first pays for.");
            keys.required(
                "paidAfter",
                Values.STATED_NUMBER,
                OutcomeChange::paidAfter,
                "How many the second pays for.");
            amount(keys, "gross", OutcomeChange::gross, "Before any adjustment.");
            amount(keys, "net", OutcomeChange::net, "What is payable.");
          });

  private static final Codec<PeriodChange> PERIOD =
      ObjectCodec.ofResult(
          "periodChange",
          "What one payment period comes to; zero in a statement that has no period of these days.",
          keys -> {
            PaymentValues.period(keys, PeriodChange::period);
            amount(keys, "gross", PeriodChange::gross, "Before any adjustment.");
            amount(keys, "net", PeriodChange::net, "What is payable for outcomes.");
            amount(keys, "fees", PeriodChange::fees, "What is payable for activity.");
            amount(keys, "grants", PeriodChange::grants, "What is payable in place of outcomes.");
            payers(keys, PeriodChange::payers);
          });

  private static final Codec<PaymentDifference> PAYMENT =
      ObjectCodec.ofResult(
          "paymentDifference",
          "What the change of terms changes in what is paid for the same evidence.",
          keys -> {
            keys.required(
                "currency", Values.CURRENCY, PaymentDifference::currency, "Of every amount.");
            keys.required(
                "asOfBefore",
                Values.DATE,
                PaymentDifference::asOfBefore,
                "The last day whose verifications the first statement sees.");
            keys.required(
                "asOfAfter",
                Values.DATE,
                PaymentDifference::asOfAfter,
                "The last day whose verifications the second statement sees.");
            NotAppliedFormat.notApplied(
                keys, "notAppliedBefore", PaymentDifference::notAppliedBefore);
            NotAppliedFormat.notApplied(
                keys, "notAppliedAfter", PaymentDifference::notAppliedAfter);
            amount(keys, "gross", PaymentDifference::gross, "Before any adjustment.");
            keys.required(
                "adjustments",
                ListCodec.of(ADJUSTMENT),
                PaymentDifference::adjustments,
                "What each rule and limit takes off.");
            amount(keys, "net", PaymentDifference::net, "What is payable for outcomes.");
            amount(keys, "fees", PaymentDifference::fees, "What is payable for activity.");
            amount(
                keys, "grants", PaymentDifference::grants, "What is payable in place of outcomes.");
            payers(keys, PaymentDifference::payers);
            amount(
                keys,
                "unfunded",
                PaymentDifference::unfunded,
                "What no payer's commitment covers.");
            keys.required(
                "outcomes",
                ListCodec.of(OUTCOME),
                PaymentDifference::outcomes,
                "What each outcome comes to.");
            keys.required(
                "periods",
                ListCodec.of(PERIOD),
                PaymentDifference::periods,
                "What each payment period comes to.");
          });

  static final Codec<ContractDifference> DIFFERENCE =
      ObjectCodec.ofResult(
          "",
          "What changed from one contract to another: in its terms and, with evidence, in what is"
              + " paid. Money is a decimal text at the currency's scale; what is not there is null.",
          keys -> {
            keys.required(
                "before", Values.TEXT, ContractDifference::before, "The first contract's id.");
            keys.required(
                "after", Values.TEXT, ContractDifference::after, "The second contract's id.");
            keys.required(
                "changes",
                ListCodec.of(TERM),
                difference -> difference.terms().changes(),
                "What changed in the terms, in the order of the format; empty where both say the"
                    + " same.");
            keys.nullable(
                "payment",
                PAYMENT,
                ContractDifference::payment,
                "What this changes in what is paid; null where no evidence was given.");
          });

  private DifferenceFormat() {}

  private static <T> void amount(
      Keys<T> keys, String name, Function<T, AmountChange> get, String doc) {
    keys.required(name, AMOUNT, get, doc);
  }

  private static <T> void payers(Keys<T> keys, Function<T, ? extends List<PayerChange>> get) {
    keys.required("payers", ListCodec.of(PAYER), get::apply, "What each party pays.");
  }
}
