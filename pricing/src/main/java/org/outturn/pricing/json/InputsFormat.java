package org.outturn.pricing.json;

import java.util.List;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.pricing.solve.AnsweredFigure;
import org.outturn.pricing.solve.CaseNumbers;
import org.outturn.pricing.solve.StatedInput;

/** The numbers of a case that can be varied, and the figures that can be asked of it. */
final class InputsFormat {
  private static final Codec<StatedInput> INPUT =
      ObjectCodec.ofResult(
          "input",
          "A number that can be varied.",
          keys -> {
            keys.required("path", Values.TEXT, StatedInput::path, "Its place in the case.");
            keys.required("unit", Values.TEXT, StatedInput::unit, "What it is counted in.");
            keys.required("value", Values.STATED_NUMBER, StatedInput::value, "What is stated.");
          });

  private static final Codec<AnsweredFigure> FIGURE =
      ObjectCodec.ofResult(
          "answer",
          "A figure that can be given a target.",
          keys -> {
            keys.required("name", Values.TEXT, AnsweredFigure::name, "Its name.");
            keys.required("unit", Values.TEXT, AnsweredFigure::unit, "What it is counted in.");
            keys.nullable(
                "value",
                SolutionFormat.FIGURE,
                answered -> answered.figure().shown(),
                "What it is as the case stands; null where there is none.");
            keys.required(
                "because",
                Values.TEXT,
                answered -> answered.figure().because(),
                "Why there is none; empty where there is one.");
          });

  static final Codec<CaseNumbers> NUMBERS =
      ObjectCodec.ofResult(
          "",
          "The numbers of a case that can be varied, and the figures that can be given a target.",
          keys -> {
            NotAppliedFormat.notApplied(keys, CaseNumbers::notApplied);
            keys.required(
                "inputs",
                ListCodec.of(INPUT),
                each -> List.copyOf(each.inputs()),
                "The numbers, in the order of the format.");
            keys.required(
                "figures",
                ListCodec.of(FIGURE),
                each -> List.copyOf(each.figures()),
                "The figures, the most usual first.");
          });

  private InputsFormat() {}
}
