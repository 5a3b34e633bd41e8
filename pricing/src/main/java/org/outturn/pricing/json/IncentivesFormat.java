package org.outturn.pricing.json;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.pricing.incentive.IncentiveAnswer;
import org.outturn.pricing.incentive.MarginalWorth;
import org.outturn.pricing.incentive.SegmentIncentive;

/** What a contract makes worth doing; worked out anew and not read. */
final class IncentivesFormat {
  private static final Codec<Map.Entry<String, BigFraction>> DIFFERENTIAL =
      ObjectCodec.ofResult(
          "differential",
          "A higher price of one outcome that makes the provider indifferent.",
          keys -> {
            keys.required("outcome", Values.TEXT, Map.Entry::getKey, "Its id.");
            keys.required("more", Values.STATED_NUMBER, Map.Entry::getValue, "How much higher.");
          });

  private static final Codec<SegmentIncentive> SEGMENT =
      ObjectCodec.ofResult(
          "segmentIncentive",
          "What the provider gains by a person of one segment, in major units.",
          keys -> {
            keys.nullable(
                "segment", Values.TEXT, SegmentIncentive::segment, "Its id; null for none.");
            keys.required("people", Values.STATED_NUMBER, SegmentIncentive::people, "How many.");
            keys.required(
                "payment", Values.STATED_NUMBER, SegmentIncentive::payment, "Paid for each.");
            keys.required("cost", Values.STATED_NUMBER, SegmentIncentive::cost, "Spent on each.");
            keys.required("gain", Values.STATED_NUMBER, SegmentIncentive::gain, "What is left.");
            keys.required(
                "less",
                Values.STATED_NUMBER,
                SegmentIncentive::less,
                "How much less than by the segment that gains most.");
            keys.required(
                "pull",
                ChoiceCodec.of(SegmentIncentive.Pull.class),
                SegmentIncentive::pull,
                "CREAMED: taken on first. TAKEN: taken on. PARKED: left aside.");
            keys.required(
                "differentials",
                ListCodec.of(DIFFERENTIAL),
                each -> ImmutableList.copyOf(each.differentials().entrySet()),
                "Each by itself makes the provider indifferent.");
          });

  private static final Codec<MarginalWorth.Step> STEP =
      ObjectCodec.ofResult(
          "worthStep",
          "Outcomes that are worth the same.",
          keys -> {
            keys.required("from", Values.COUNT, MarginalWorth.Step::from, "1 for the very next.");
            keys.required("to", Values.COUNT, MarginalWorth.Step::to, "The last of them.");
            PaymentValues.money(
                keys, "each", MarginalWorth.Step::each, "What one adds to all that is paid.");
          });

  private static final Codec<MarginalWorth> WORTH =
      ObjectCodec.ofResult(
          "marginalWorth",
          "What the next outcomes of a kind are worth.",
          keys -> {
            keys.required("outcome", Values.TEXT, MarginalWorth::outcome, "Its id.");
            keys.nullable(
                "segment", Values.TEXT, MarginalWorth::segment, "Of which people; null for all.");
            keys.required("steps", ListCodec.of(STEP), MarginalWorth::steps, "In order.");
          });

  static final Codec<IncentiveAnswer> INCENTIVES =
      ObjectCodec.ofResult(
          "",
          "What a contract makes worth doing: by whom a provider gains, and what one more outcome is"
              + " worth.",
          keys -> {
            keys.required(
                "contract", Values.TEXT, of -> of.projection().statement().contract(), "Its id.");
            keys.required(
                "currency",
                Values.CURRENCY.keptIn(Values.CURRENCY_OF_DOCUMENT),
                of -> of.projection().statement().currency(),
                "The one currency of every amount, an ISO 4217 code.");
            keys.required(
                "scenario", Values.TEXT, of -> of.projection().scenario(), "Of the delivery.");
            NotAppliedFormat.notApplied(keys, of -> of.projection().notApplied());
            NotAppliedFormat.notApplied(
                keys, "notAppliedToEvidence", IncentiveAnswer::notAppliedToEvidence);
            keys.required(
                "segments", ListCodec.of(SEGMENT), IncentiveAnswer::segments, "By their ids.");
            keys.required(
                "worths",
                ListCodec.of(WORTH),
                IncentiveAnswer::worths,
                "By outcome and segment, in the order of the rate card.");
          });

  private IncentivesFormat() {}
}
