package org.outturn.core.json;

import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Share;
import org.outturn.core.party.OutcomePayer;

/** What one party pays of a contract. */
final class PayerFormat {
  static final Codec<OutcomePayer> PAYER =
      ObjectCodec.of(
          "payer",
          "What one party pays.",
          keys -> {
            var party =
                keys.required(
                    "party",
                    Values.ID.referringTo(ContractNames.PARTIES),
                    OutcomePayer::party,
                    "A party of the contract.");
            var share =
                keys.or(
                    Share.ONE,
                    "share",
                    Values.SHARE,
                    OutcomePayer::share,
                    "Its share of each payment; 1 where left out.");
            var commitment =
                keys.optional(
                    "commitment",
                    Values.MONEY,
                    OutcomePayer::commitment,
                    "The most it pays over the life of the contract, in whole minor units.");
            var outcomes =
                keys.references(
                    "outcomes",
                    ContractNames.OUTCOMES,
                    OutcomePayer::outcomes,
                    "The outcomes it pays for; with themes left out too, it pays for whatever has"
                        + " no payer of its own.");
            var themes =
                keys.references(
                    "themes",
                    ContractNames.THEMES,
                    OutcomePayer::themes,
                    "The themes it pays for, where an outcome has no payers of its own.");
            keys.namedBy(party);
            return in ->
                OutcomePayer.builder()
                    .party(in.get(party))
                    .share(in.get(share))
                    .commitment(in.get(commitment))
                    .addAllOutcomes(in.get(outcomes))
                    .addAllThemes(in.get(themes))
                    .build();
          });

  private PayerFormat() {}
}
