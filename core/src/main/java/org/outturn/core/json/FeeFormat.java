package org.outturn.core.json;

import java.util.Optional;
import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.FeeAmount;
import org.outturn.core.schedule.FeeEach;
import org.outturn.core.schedule.FeeKind;

/** What is paid beside outcomes. */
final class FeeFormat {
  /** The fees that rules ask for. */
  static final Collected<Fee> FEES = Collected.of(Fee.class);

  static final Codec<Fee> FEE =
      ObjectCodec.<Fee>of(
              "fee",
              "Something paid beside outcomes: so much each time, or a total split over its"
                  + " periods.",
              keys -> {
                var id = keys.required("id", Values.ID.defining(ContractNames.FEES), Fee::id, "");
                var kind =
                    keys.required(
                        "kind", ChoiceCodec.of(FeeKind.class), Fee::kind, "What it is paid for.");
                var amount =
                    keys.optional(
                        "amount",
                        Values.MONEY,
                        fee -> Optional.of(fee.pays().amount()).filter(any -> !isTotal(fee)),
                        "Of one time, in whole minor units; this or total.");
                var each =
                    keys.optional(
                        "each",
                        ChoiceCodec.of(FeeEach.class),
                        FeeFormat::each,
                        "With an amount: how often; ONCE where left out.");
                var total =
                    keys.optional(
                        "total",
                        Values.MONEY,
                        fee -> Optional.of(fee.pays().amount()).filter(any -> isTotal(fee)),
                        "Over all its periods, in whole minor units; this or amount.");
                var from =
                    keys.optional(
                        "from",
                        Values.DATE,
                        Fee::from,
                        "Its first day; bounded by the term alone where left out.");
                var to =
                    keys.optional(
                        "to",
                        Values.DATE,
                        Fee::to,
                        "The day after its last; bounded by the term alone where left out.");
                var onlyIf =
                    keys.list("onlyIf", GateFormat.GATE, Fee::onlyIf, "Outcomes it depends on.");
                keys.oneOf("fee", amount, total);
                keys.notBoth("fee", each, total);
                keys.namedBy(id);
                return in ->
                    Fee.builder()
                        .id(in.get(id))
                        .kind(in.get(kind))
                        .pays(pays(in.get(amount), in.get(each), in.get(total)))
                        .from(in.get(from))
                        .to(in.get(to))
                        .addAllOnlyIf(in.get(onlyIf))
                        .build();
              })
          .collectedAs(FEES);

  private FeeFormat() {}

  private static boolean isTotal(Fee fee) {
    return fee.pays() instanceof FeeAmount.Total;
  }

  private static Optional<FeeEach> each(Fee fee) {
    return Optional.of(fee.pays().each()).filter(each -> !isTotal(fee) && each != FeeEach.ONCE);
  }

  private static FeeAmount pays(
      Optional<Amount> amount, Optional<FeeEach> each, Optional<Amount> total) {
    return total
        .map(FeeAmount::total)
        .orElseGet(() -> FeeAmount.repeated(amount.orElseThrow(), each.orElse(FeeEach.ONCE)));
  }
}
