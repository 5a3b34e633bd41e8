package org.outturn.pricing.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.UnionCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.pricing.payment.statement.Headroom;

/** How much of a limit is used and left. */
final class HeadroomFormat {
  static final Codec<Headroom> HEADROOM =
      UnionCodec.statingAll(
          "headroom",
          "How much of one limit is used and left; of a limit for each participant, how many reached"
              + " it and what it withheld.",
          "measure",
          "What the limit counts; null for a limit that each participant has alone.",
          ImmutableList.of(
              UnionCodec.kind("AMOUNT", Headroom.OfAmount.class, HeadroomFormat::ofAmount),
              UnionCodec.kind("QUANTITY", Headroom.OfQuantity.class, HeadroomFormat::ofQuantity),
              UnionCodec.unnamed(Headroom.OfParticipants.class, HeadroomFormat::ofParticipants)));

  private static final String USED = "What it let through.";
  private static final String LEFT = "What it would still let through.";

  private HeadroomFormat() {}

  private static Function<Members, Headroom.OfAmount> ofAmount(Keys<Headroom.OfAmount> keys) {
    var id = id(keys);
    var holder = holder(keys, Headroom.OfAmount::holder);
    keys.kindHere();
    var used = keys.required("used", Values.STATED_MONEY, Headroom.OfAmount::used, USED);
    var left = keys.required("left", Values.STATED_MONEY, Headroom.OfAmount::left, LEFT);
    return in -> new Headroom.OfAmount(in.get(id), in.get(holder), in.get(used), in.get(left));
  }

  private static Function<Members, Headroom.OfQuantity> ofQuantity(Keys<Headroom.OfQuantity> keys) {
    var id = id(keys);
    var holder = holder(keys, Headroom.OfQuantity::holder);
    keys.kindHere();
    var used = keys.required("used", Values.STATED_NUMBER, Headroom.OfQuantity::used, USED);
    var left = keys.required("left", Values.STATED_NUMBER, Headroom.OfQuantity::left, LEFT);
    return in -> new Headroom.OfQuantity(in.get(id), in.get(holder), in.get(used), in.get(left));
  }

  private static Function<Members, Headroom.OfParticipants> ofParticipants(
      Keys<Headroom.OfParticipants> keys) {
    var id = id(keys);
    keys.kindHere();
    var reached =
        keys.required(
            "reached",
            Values.COUNT,
            Headroom.OfParticipants::reached,
            "How many participants had something withheld or nothing left.");
    var withheld =
        keys.required(
            "withheld",
            Values.STATED_MONEY,
            Headroom.OfParticipants::withheld,
            "What it withheld from all of them.");
    return in -> new Headroom.OfParticipants(in.get(id), in.get(reached), in.get(withheld));
  }

  private static <H extends Headroom> Key<H, String> id(Keys<H> keys) {
    return keys.required("id", Values.TEXT, Headroom::limit, "The limit.");
  }

  private static <H extends Headroom> Key<H, Optional<String>> holder(
      Keys<H> keys, Function<H, Optional<String>> get) {
    return keys.nullable(
        "holder",
        Values.TEXT,
        get,
        "Where it counts afresh for each: the first day of the contract year or period, the cohort"
            + " or the segment.");
  }
}
