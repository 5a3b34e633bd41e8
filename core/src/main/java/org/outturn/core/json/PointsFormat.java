package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.TupleCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.ratecard.Boundary;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice.Between;

/**
 * Points of measured values and how values between them are read, as the tables of prices and of
 * factors have them.
 *
 * @param <T> what has the points
 */
final class PointsFormat<T> {
  private static final ChoiceCodec<Boundary> BOUNDARY = ChoiceCodec.of(Boundary.class);

  private final Key<T, List<TablePoint>> points;
  private final Key<T, Reading> between;
  private final Key<T, Boundary> boundary;

  private PointsFormat(
      Keys<T> keys,
      Codec<TablePoint> point,
      Function<T, List<TablePoint>> getPoints,
      Function<T, Between> getBetween) {
    points =
        keys.required(
            "points",
            ListCodec.ofAtLeastOne("point", point),
            getPoints,
            "Each a measured value and what it earns, in rising order.");
    between =
        keys.required(
            "between",
            ChoiceCodec.of(Reading.class),
            owner -> reading(getBetween.apply(owner)),
            "Interpolation between points.");
    boundary =
        keys.or(
            Boundary.REACHED,
            "boundary",
            BOUNDARY,
            owner -> boundary(getBetween.apply(owner)),
            "With STEP: whether a point is met when reached, where left out, or when exceeded.");
    keys.rule(
        in -> {
          if (in.get(between) == Reading.LINEAR && in.get(boundary) == Boundary.EXCEEDED) {
            throw in.refuse(boundary, "EXCEEDED does not go with between LINEAR; expected REACHED");
          }
        });
    keys.condition(noBoundariesOnALine());
  }

  /** How values between points are read. */
  private enum Reading {
    LINEAR,
    STEP
  }

  /** Declares the keys of points. */
  static <T> PointsFormat<T> declare(
      Keys<T> keys,
      Codec<TablePoint> point,
      Function<T, List<TablePoint>> points,
      Function<T, Between> between) {
    return new PointsFormat<>(keys, point, points, between);
  }

  /**
   * A point.
   *
   * @param name the name of its definition in the schema
   * @param pays what a measured value earns
   */
  static Codec<TablePoint> point(String name, Codec<BigDecimal> pays) {
    return TupleCodec.of(
        name,
        "two, a measured value and what it earns, such as [60, 7.5], or three with its boundary, such"
            + " as [60, 7.5, \"EXCEEDED\"]",
        items -> {
          var value =
              items.required("value", Values.SIGNED_NUMBER, TablePoint::value, "A measured value.");
          var earned = items.required("pays", pays, TablePoint::pays, "What it earns.");
          var own =
              items.optional(
                  "boundary",
                  BOUNDARY,
                  TablePoint::boundary,
                  "With STEP: whether this point is met when reached or when exceeded; as the table"
                      + " says where left out.");
          items.namedBy(value);
          return in -> new TablePoint(in.get(value), in.get(earned), in.get(own));
        });
  }

  ImmutableList<TablePoint> points(Members in) {
    return ImmutableList.copyOf(in.get(points));
  }

  Between between(Members in) {
    if (in.get(between) == Reading.LINEAR) {
      return Between.LINEAR;
    }
    return in.get(boundary) == Boundary.EXCEEDED ? Between.STEP_EXCEEDED : Between.STEP_REACHED;
  }

  private static Reading reading(Between between) {
    return between == Between.LINEAR ? Reading.LINEAR : Reading.STEP;
  }

  private static Boundary boundary(Between between) {
    return between == Between.STEP_EXCEEDED ? Boundary.EXCEEDED : Boundary.REACHED;
  }

  /** The domain refuses a point's and the rule above a table's; this is the same for the schema. */
  private static Map<String, Object> noBoundariesOnALine() {
    Map<String, Object> ofNone =
        Schemas.of("prefixItems", Arrays.asList(true, true, Schemas.of("type", "null")));
    return Schemas.either(
        Schemas.where("between", Schemas.of("const", Reading.STEP.name())),
        Schemas.of(
            "properties",
            Schemas.of(
                "points",
                Schemas.of("items", ofNone),
                "boundary",
                Schemas.of("not", Schemas.of("const", Boundary.EXCEEDED.name())))));
  }
}
