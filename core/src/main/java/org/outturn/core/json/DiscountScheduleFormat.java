package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.appraisal.DiscountBand;
import org.outturn.core.appraisal.DiscountSchedule;
import org.outturn.core.appraisal.HmTreasurySchedules;
import org.outturn.core.appraisal.PriceBasis;
import org.outturn.core.appraisal.Publication;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.TextCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.json.codec.WholeCodec;

/** What money of later years is worth: the name of a known schedule, or one given in full. */
final class DiscountScheduleFormat {
  private static final Codec<DiscountBand> BAND =
      ObjectCodec.of(
          "band",
          "The rate from one year on.",
          keys -> {
            var from =
                keys.required(
                    "from",
                    WholeCodec.from(0, Integer.MAX_VALUE),
                    DiscountBand::from,
                    "Counted from the base year, which is 0.");
            var rate =
                keys.required("rate", Values.NUMBER, DiscountBand::rate, "At most 1; 3 % is 0.03.");
            return in -> new DiscountBand(in.get(from), in.get(rate));
          });

  private static final Codec<Publication> PUBLICATION =
      ObjectCodec.of(
          "publication",
          "Where rates come from.",
          keys -> {
            var title = keys.required("title", Values.ID, Publication::title, "What it is called.");
            var edition =
                keys.required(
                    "edition",
                    Values.ID,
                    Publication::edition,
                    "Who issued it, and which edition it is.");
            var date =
                keys.required(
                    "date",
                    TextCodec.of(
                        "",
                        Schemas.of(
                            "type",
                            "string",
                            "pattern",
                            "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
                        Function.identity(),
                        Function.identity()),
                    Publication::date,
                    "An ISO year, month or day.");
            return in -> new Publication(in.get(title), in.get(edition), in.get(date));
          });

  static final Codec<DiscountSchedule> SCHEDULE =
      ObjectCodec.of(
          "schedule",
          "A discount schedule: the name of a known one, or one given in full.",
          keys -> {
            var id = keys.required("id", Values.ID, DiscountSchedule::id, "Its name.");
            var basis =
                keys.optional(
                    "basis",
                    ChoiceCodec.of(PriceBasis.class),
                    inFull(DiscountSchedule::basis),
                    "Whether its rates are real or nominal.");
            var bands =
                keys.optional(
                    "bands",
                    ListCodec.ofAtLeastOne("band", BAND),
                    inFull(DiscountSchedule::bands),
                    "The rates.");
            var source =
                keys.optional(
                    "source",
                    PUBLICATION,
                    inFull(DiscountSchedule::source),
                    "Where they come from.");
            keys.together("schedule given in full", basis, bands, source);
            keys.condition(
                Schemas.either(
                    Schemas.some("basis"), Schemas.where("id", Schemas.of("enum", known()))));
            keys.rule(
                in -> {
                  boolean isName =
                      in.get(basis).isEmpty()
                          && in.get(bands).isEmpty()
                          && in.get(source).isEmpty();
                  if (isName && HmTreasurySchedules.find(in.get(id)).isEmpty()) {
                    throw in.refuse(
                        id,
                        "must be "
                            + String.join(", ", known())
                            + ", or be given with basis, bands and source");
                  }
                });
            return in ->
                in.get(basis)
                    .map(
                        stated ->
                            new DiscountSchedule(
                                in.get(id),
                                stated,
                                ImmutableList.copyOf(in.get(bands).orElseThrow()),
                                in.get(source).orElseThrow()))
                    .orElseGet(() -> HmTreasurySchedules.find(in.get(id)).orElseThrow());
          });

  private DiscountScheduleFormat() {}

  private static List<String> known() {
    return HmTreasurySchedules.all().stream().map(DiscountSchedule::id).toList();
  }

  /** What a schedule states beside its name, where it is not a known one. */
  private static <V> Function<DiscountSchedule, Optional<V>> inFull(
      Function<DiscountSchedule, ? extends V> get) {
    return schedule ->
        HmTreasurySchedules.all().contains(schedule)
            ? Optional.empty()
            : Optional.of(get.apply(schedule));
  }
}
