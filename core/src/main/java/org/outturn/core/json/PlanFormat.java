package org.outturn.core.json;

import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.schedule.PlannedPayment;

/** What was expected to be paid. */
final class PlanFormat {
  /** The planned payments that rules ask for. */
  static final Collected<PlannedPayment> PLANNED = Collected.of(PlannedPayment.class);

  static final Codec<PlannedPayment> PLANNED_PAYMENT =
      ObjectCodec.<PlannedPayment>of(
              "plannedPayment",
              "What a scenario expects to be paid for one payment period.",
              keys -> {
                var scenario =
                    keys.required(
                        "scenario",
                        Values.ID,
                        PlannedPayment::scenario,
                        "Such as BASE, LOW or HIGH, or any name.");
                var period =
                    keys.required(
                        "period",
                        Values.DATE,
                        PlannedPayment::period,
                        "The first day of the payment period.");
                var amount =
                    keys.required(
                        "amount", Values.MONEY, PlannedPayment::amount, "In whole minor units.");
                keys.namedBy(scenario, period);
                return in -> new PlannedPayment(in.get(scenario), in.get(period), in.get(amount));
              })
          .collectedAs(PLANNED);

  private PlanFormat() {}
}
