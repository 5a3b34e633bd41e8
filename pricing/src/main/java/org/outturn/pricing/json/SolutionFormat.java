package org.outturn.pricing.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.json.codec.WholeCodec;
import org.outturn.pricing.input.Point;
import org.outturn.pricing.solve.Crossing;
import org.outturn.pricing.solve.SearchRange;
import org.outturn.pricing.solve.Solution;
import org.outturn.pricing.solve.Target;

/** What a number should be for a figure to meet its target. */
final class SolutionFormat {
  /** A figure as it is shown. */
  static final Codec<BigDecimal> FIGURE =
      ResultValues.shown(
          "figure",
          "A number of any sign to twelve decimals, half even, without needless zeros.",
          "^-?[0-9]+(\\.[0-9]{1,12})?$");

  private static final Codec<Point> POINT =
      ObjectCodec.ofResult(
          "point",
          "A value of the number that was looked for, and the figure there.",
          keys -> {
            number(keys, "value", Point::value, "The number's value.");
            keys.nullable(
                "figure", FIGURE, point -> point.figure().shown(), "Null where there is none.");
            keys.required(
                "because",
                Values.TEXT,
                point -> point.figure().because(),
                "Why there is none; empty where there is one.");
          });

  private static final Codec<Target> TARGET =
      ObjectCodec.ofResult(
          "target",
          "What the figure has to be.",
          keys -> {
            keys.required(
                "bound",
                ChoiceCodec.of(Target.Bound.class),
                Target::bound,
                "Whether the value is the least or the most.");
            number(keys, "value", Target::value, "The value.");
          });

  private static final Codec<SearchRange> RANGE =
      ObjectCodec.ofResult(
          "range",
          "Where a value was looked for.",
          keys -> {
            number(keys, "from", SearchRange::from, "The lowest value.");
            number(keys, "to", SearchRange::to, "The highest value.");
            number(keys, "step", SearchRange::step, "What two neighbouring values differ by.");
            keys.required(
                "parts",
                WholeCodec.from(1, Integer.MAX_VALUE),
                SearchRange::parts,
                "Into how many parts the range was cut at first; two crossings within one are not"
                    + " seen.");
          });

  private static final Codec<Crossing> CROSSING =
      ObjectCodec.ofResult(
          "crossing",
          "Two neighbouring values, of which one meets the target and the other does not.",
          keys -> {
            keys.required(
                "isHighest",
                Values.TRUTH,
                Crossing::isHighest,
                "True where the value that meets it is the highest that does, false where it is the"
                    + " lowest.");
            keys.required("met", POINT, Crossing::met, "The value that meets the target.");
            keys.required(
                "missed", POINT, Crossing::missed, "The value one step beside it, which does not.");
          });

  static final Codec<Solution> SOLUTION =
      ObjectCodec.ofResult(
          "",
          "What a number of a case should be for a figure to meet its target. Money is in major"
              + " units.",
          keys -> {
            keys.required("path", Values.TEXT, Solution::path, "The number's place in the case.");
            keys.required("unit", Values.TEXT, Solution::unit, "What it is counted in.");
            keys.required("answer", Values.TEXT, Solution::answer, "The figure.");
            keys.required(
                "answerUnit", Values.TEXT, Solution::answerUnit, "What it is counted in.");
            NotAppliedFormat.notApplied(keys, Solution::notApplied);
            keys.required("target", TARGET, Solution::target, "What it has to be.");
            keys.required("range", RANGE, Solution::range, "Where a value was looked for.");
            keys.required(
                "kind",
                ChoiceCodec.of(Solution.Kind.class),
                Solution::kind,
                "Whether there is ONE answer, SEVERAL, or none since every value (ALWAYS) or no"
                    + " value (NEVER) that was looked at meets the target.");
            keys.required("stated", POINT, Solution::stated, "The case as it stands.");
            keys.required("lowest", POINT, Solution::lowest, "The low end of the range.");
            keys.required("highest", POINT, Solution::highest, "The high end of the range.");
            keys.required(
                "crossings",
                ListCodec.of(CROSSING),
                Solution::crossings,
                "Where the target begins or ceases to be met, in rising order.");
            keys.nullable(
                "basis",
                Values.TEXT,
                of -> Optional.of(of.basis()).filter(text -> !text.isEmpty()),
                "What figures rest on beside the case, such as runs and their seed; null where there"
                    + " is nothing.");
          });

  private SolutionFormat() {}

  private static <T> void number(
      Keys<T> keys, String name, Function<T, BigFraction> get, String doc) {
    keys.required(name, Values.STATED_NUMBER, get, doc);
  }
}
