package org.outturn.core.json;

import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.schedule.Grant;
import org.outturn.core.time.DateRange;

/** What is paid in place of outcomes. */
final class GrantFormat {
  /** The grants that rules ask for. */
  static final Collected<Grant> GRANTS = Collected.of(Grant.class);

  static final Codec<Grant> GRANT =
      ObjectCodec.<Grant>of(
              "grant",
              "Days in which outcomes are recorded and a grant is paid instead.",
              keys -> {
                var id =
                    keys.required("id", Values.ID.defining(ContractNames.GRANTS), Grant::id, "");
                var from =
                    keys.required(
                        "from",
                        Values.DATE,
                        grant -> grant.dates().startInclusive(),
                        "The first day.");
                var to =
                    keys.required(
                        "to",
                        Values.DATE,
                        grant -> grant.dates().endExclusive().orElseThrow(),
                        "The day after the last.");
                var amountPerPeriod =
                    keys.required(
                        "amountPerPeriod",
                        Values.MONEY,
                        Grant::amountPerPeriod,
                        "For each payment period that begins inside, in whole minor units.");
                keys.namedBy(id);
                return in ->
                    new Grant(
                        in.get(id),
                        in.blame(to, () -> DateRange.of(in.get(from), in.get(to))),
                        in.get(amountPerPeriod));
              })
          .collectedAs(GRANTS);

  private GrantFormat() {}
}
