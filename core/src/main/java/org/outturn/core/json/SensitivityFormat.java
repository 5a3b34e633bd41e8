package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.outturn.core.appraisal.AppraisalInput;
import org.outturn.core.appraisal.InputKind;
import org.outturn.core.appraisal.SensitivityRange;
import org.outturn.core.appraisal.TwoWay;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;

/** Which inputs of an appraisal are varied. */
final class SensitivityFormat {
  static final Codec<SensitivityRange> RANGE =
      ObjectCodec.of(
          "range",
          "How far one input may lie from what is stated.",
          keys -> {
            Function<Members, AppraisalInput> input = input(keys, SensitivityRange::input);
            var low =
                keys.required("low", Values.NUMBER, SensitivityRange::low, "The lowest value.");
            var high =
                keys.required("high", Values.NUMBER, SensitivityRange::high, "The highest value.");
            return in -> new SensitivityRange(input.apply(in), in.get(low), in.get(high));
          });

  private static final Codec<Varied> VALUES =
      ObjectCodec.of(
          "values",
          "One input and its values.",
          keys -> {
            Function<Members, AppraisalInput> input = input(keys, Varied::input);
            var values =
                keys.required(
                    "values",
                    ListCodec.ofAtLeastOne("value", Values.NUMBER),
                    Varied::values,
                    "Its values.");
            return in -> new Varied(input.apply(in), in.get(values));
          });

  static final Codec<TwoWay> TWO_WAY =
      ObjectCodec.of(
          "twoWay",
          "Two inputs varied together.",
          keys -> {
            var rows =
                keys.required(
                    "rows",
                    VALUES,
                    twoWay -> new Varied(twoWay.rowInput(), twoWay.rows()),
                    "The one and its values.");
            var columns =
                keys.required(
                    "columns",
                    VALUES,
                    twoWay -> new Varied(twoWay.columnInput(), twoWay.columns()),
                    "The other and its values.");
            return in ->
                new TwoWay(
                    in.get(rows).input,
                    ImmutableList.copyOf(in.get(rows).values),
                    in.get(columns).input,
                    ImmutableList.copyOf(in.get(columns).values));
          });

  private SensitivityFormat() {}

  private static <T> Function<Members, AppraisalInput> input(
      Keys<T> keys, Function<T, AppraisalInput> get) {
    var kind =
        keys.required(
            "input",
            ChoiceCodec.of(InputKind.class),
            owner -> get.apply(owner).kind(),
            "What it is, such as DEADWEIGHT.");
    var of =
        keys.required(
            "of",
            Values.ID,
            owner -> get.apply(owner).of(),
            "The id of the benefit, outcome, cost or grade it belongs to.");
    return in -> new AppraisalInput(in.get(kind), in.get(of));
  }

  private record Varied(AppraisalInput input, List<BigDecimal> values) {}
}
