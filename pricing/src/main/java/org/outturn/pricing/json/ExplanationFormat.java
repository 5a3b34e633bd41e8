package org.outturn.pricing.json;

import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.pricing.payment.statement.Explanation;
import org.outturn.pricing.payment.statement.ExplanationStep;

/** How one claim became its amount. */
final class ExplanationFormat {
  private static final Codec<ExplanationStep> STEP =
      ObjectCodec.ofResult(
          "step",
          "One rule.",
          keys -> {
            keys.required(
                "rule",
                Values.TEXT,
                step -> step.rule().id(),
                "The name of the rule, such as once-each.");
            keys.nullable(
                "id", Values.TEXT, ExplanationStep::id, "The limit, outcome or payer it is about.");
            keys.required(
                "found", Values.TEXT, ExplanationStep::sentence, "What it found, in one sentence.");
            keys.nullable(
                "payable",
                Values.STATED_MONEY,
                ExplanationStep::after,
                "What is payable after it, once the claim has a value.");
          });

  static final Codec<Explanation> EXPLANATION =
      ObjectCodec.ofResult(
          "",
          "Why one claim is paid what it is, rule by rule. Money is a decimal text at the currency's"
              + " scale; what is not there is null.",
          keys -> {
            keys.required(
                "claim", Values.TEXT, Explanation::claim, "The claim's id, or a tally's key.");
            keys.required("outcome", Values.TEXT, Explanation::outcome, "What was achieved.");
            NotAppliedFormat.notApplied(keys, Explanation::notApplied);
            keys.required(
                "steps", ListCodec.of(STEP), Explanation::steps, "What each rule found, in order.");
          });

  private ExplanationFormat() {}
}
