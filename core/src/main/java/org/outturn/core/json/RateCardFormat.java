package org.outturn.core.json;

import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.ratecard.Indexation;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.time.DateRange;

/** What each outcome is worth and when: a rate card and its versions. */
final class RateCardFormat {
  /** The versions that rules ask for. */
  static final Collected<RateCardVersion> VERSIONS = Collected.of(RateCardVersion.class);

  private static final Codec<RateCardVersion> VERSION =
      ObjectCodec.<RateCardVersion>of(
              "version",
              "The tariffs in force between two dates.",
              keys -> {
                var id =
                    keys.required(
                        "id", Values.ID.defining(ContractNames.VERSIONS), RateCardVersion::id, "");
                var from =
                    keys.required(
                        "from",
                        Values.DATE,
                        version -> version.inForce().startInclusive(),
                        "The first day in force.");
                var to =
                    keys.optional(
                        "to",
                        Values.DATE,
                        version -> version.inForce().endExclusive(),
                        "The day after the last; open where left out.");
                var agreed =
                    keys.optional(
                        "agreed",
                        Values.DATE,
                        RateCardVersion::agreed,
                        "The day it was agreed; its first day where left out.");
                var agreedBy =
                    keys.references(
                        "agreedBy",
                        ContractNames.PARTIES,
                        RateCardVersion::agreedBy,
                        "The parties who agreed it.");
                var because =
                    keys.or(
                        "", "because", Values.TEXT, RateCardVersion::because, "Why it was agreed.");
                var retrospective =
                    keys.or(
                        false,
                        "retrospective",
                        Values.TRUTH,
                        RateCardVersion::retrospective,
                        "Whether it replaces what it overlaps, from its first day on, though agreed"
                            + " later.");
                var tariffs =
                    keys.required(
                        "tariffs",
                        ListCodec.of(TariffFormat.TARIFF),
                        RateCardVersion::tariffs,
                        "The priced lines.");
                keys.namedBy(id);
                return in ->
                    RateCardVersion.builder()
                        .id(in.get(id))
                        .inForce(in.blame(to, () -> new DateRange(in.get(from), in.get(to))))
                        .agreed(in.get(agreed))
                        .retrospective(in.get(retrospective))
                        .addAllAgreedBy(in.get(agreedBy))
                        .because(in.get(because))
                        .addAllTariffs(in.get(tariffs))
                        .build();
              })
          .collectedAs(VERSIONS);

  private static final Codec<Indexation> INDEXATION =
      ObjectCodec.of(
          "indexation",
          "How prices rise from year to year.",
          keys -> {
            var rate =
                keys.required(
                    "rate",
                    Values.SHARE,
                    Indexation::rate,
                    "How much they rise at each anniversary of the term's start.");
            var from =
                keys.required(
                    "from",
                    Values.DATE,
                    Indexation::from,
                    "The first day on which an anniversary raises them.");
            return in -> new Indexation(in.get(rate), in.get(from));
          });

  static final Codec<RateCard> RATE_CARD =
      ObjectCodec.of(
          "rateCard",
          "What each outcome is worth and when.",
          keys -> {
            var priceDate =
                keys.or(
                    PriceDate.ACHIEVED,
                    "priceDate",
                    ChoiceCodec.of(PriceDate.class),
                    RateCard::priceDate,
                    "Which date of a claim chooses the version; ACHIEVED where left out.");
            var versions =
                keys.required(
                    "versions",
                    ListCodec.ofAtLeastOne("version", VERSION),
                    RateCard::versions,
                    "The versions; their dates do not overlap, unless one is retrospective.");
            var indexation = keys.optional("indexation", INDEXATION, RateCard::indexation, "");
            return in ->
                RateCard.builder()
                    .priceDate(in.get(priceDate))
                    .addAllVersions(in.get(versions))
                    .indexation(in.get(indexation))
                    .build();
          });

  private RateCardFormat() {}
}
