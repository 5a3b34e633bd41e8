package org.outturn.pricing.difference;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Share;
import org.outturn.core.terms.StatedList;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.StatedThing;
import org.outturn.core.terms.StatedValue;
import org.outturn.core.terms.ThingShape.Form;

/**
 * Writes terms for people who do not read JSON: {@code scope CONTRACT, amount 2,800,000.00 GBP}.
 */
final class TermWords {
  /** Dates whose keys do not say that they are half-open. */
  private static final ImmutableMap<String, String> DAYS =
      ImmutableMap.of(
          "from", "first day",
          "to", "day after the last",
          "trackingTo", "day after the last of tracking",
          "recruitFrom", "first day of recruitment",
          "recruitTo", "day after the last of recruitment");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private TermWords() {}

  /** A key of the format in words: {@code amount per period}. */
  static String ofKey(String key) {
    return DAYS.getOrDefault(
        key, CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, key).replace('_', ' '));
  }

  /** A term as a clause. */
  static String of(StatedTerm term) {
    return term.match(
        new StatedTerm.Cases<>() {
          @Override
          public String value(StatedValue value) {
            return TermWords.of(value);
          }

          @Override
          public String list(StatedList list) {
            return list.items().values().stream()
                .map(TermWords::ofItem)
                .collect(Collectors.joining(", "));
          }

          @Override
          public String thing(StatedThing thing) {
            return TermWords.of(thing);
          }
        });
  }

  private static String ofItem(StatedTerm item) {
    if (!(item instanceof StatedThing thing)) {
      return of(item);
    }
    String parts = of(thing);
    if (thing.name().isEmpty() || isByPosition(thing)) {
      return "(" + parts + ")";
    }
    return "'" + thing.name().orElseThrow() + "'" + (parts.isEmpty() ? "" : " (" + parts + ")");
  }

  /** What a thing states beside its name and its defaults. */
  private static String of(StatedThing thing) {
    if (isByPosition(thing)) {
      return thing.written().values().stream().map(TermWords::of).collect(Collectors.joining(", "));
    }
    return thing.written().entrySet().stream()
        .filter(part -> !thing.shape().namedBy().contains(part.getKey()))
        .map(part -> ofPart(thing, part))
        .collect(Collectors.joining(", "));
  }

  private static boolean isByPosition(StatedThing thing) {
    return thing.shape().form() == Form.POSITIONS;
  }

  private static String ofPart(StatedThing thing, Map.Entry<String, StatedTerm> part) {
    String words = thing.shape().form() == Form.NAMES ? part.getKey() : ofKey(part.getKey());
    if (part.getKey().equals(thing.shape().kindKey())) {
      return words + " " + thing.kind().orElse("");
    }
    return part.getValue() instanceof StatedThing inner && !isByPosition(inner)
        ? words + " (" + of(inner) + ")"
        : words + " " + of(part.getValue());
  }

  /** A value, such as {@code 600.00 GBP}, {@code 25 %}, {@code 'housing'} or {@code yes}. */
  static String of(StatedValue value) {
    Object what = value.value();
    if (what instanceof Amount amount) {
      return digits(amount) + " " + amount.currency().getCurrencyCode();
    }
    if (what instanceof Share share) {
      return percent(share);
    }
    if (what instanceof Boolean truth) {
      return truth ? "yes" : "no";
    }
    if (what instanceof String text) {
      return text.isEmpty() ? "nothing" : "'" + text + "'";
    }
    return value.written().toString();
  }

  /** The digits of an amount in groups of three. */
  static String digits(Amount amount) {
    return Decimals.grouped(amount.value());
  }

  /** A share that is no decimal stays the fraction that it is. */
  private static String percent(Share share) {
    String text = share.toString();
    return text.contains("/")
        ? text
        : new BigDecimal(text).multiply(HUNDRED).stripTrailingZeros().toPlainString() + " %";
  }
}
