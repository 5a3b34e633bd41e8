package org.outturn.core.json;

import java.util.OptionalInt;
import org.outturn.core.delivery.Delay;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.WholeCodec;

/** A time that passes, in months and days. */
final class DelayFormat {
  static final Codec<Delay> DELAY =
      ObjectCodec.of(
          "delay",
          "A time that passes: months, counted first, and calendar days; {\"days\": 0} is none.",
          keys -> {
            var months =
                keys.optionalInt(
                    "months",
                    WholeCodec.from(0, Delay.MOST_MONTHS),
                    delay -> stated(delay.months() > 0, delay.months()),
                    "Whole months.");
            var days =
                keys.optionalInt(
                    "days",
                    WholeCodec.from(0, Delay.MOST_DAYS),
                    delay -> stated(delay.days() > 0 || delay.months() == 0, delay.days()),
                    "Calendar days after them.");
            keys.someOf("delay", months, days);
            return in -> new Delay(in.get(months).orElse(0), in.get(days).orElse(0));
          });

  private DelayFormat() {}

  private static OptionalInt stated(boolean isStated, int number) {
    return isStated ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
