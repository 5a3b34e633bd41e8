package org.outturn.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.outcome.EffectMeasure.RELATIVE_INCREASE;
import static org.outturn.core.outcome.EffectMeasure.RELATIVE_REDUCTION;
import static org.outturn.pricing.counterfactual.MeasureKind.BINARY;
import static org.outturn.pricing.counterfactual.MeasureKind.FREQUENCY;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.GroupMeans;
import org.outturn.pricing.counterfactual.DifferenceInDifferences;
import org.outturn.pricing.counterfactual.Effect;
import org.outturn.pricing.counterfactual.EffectForm;
import org.outturn.pricing.counterfactual.EffectInterval;
import org.outturn.pricing.counterfactual.EffectSignificance;
import org.outturn.pricing.counterfactual.MeanSignificance;
import org.outturn.pricing.counterfactual.MeasureKind;
import org.outturn.pricing.counterfactual.StudyDesign;
import org.outturn.pricing.counterfactual.StudyPower;

/**
 * The page measuring-an-effect.md computes: its result tables are made here from its published
 * figures, whose sources it names.
 */
class MeasuringAnEffectTest {
  /** Rates for each 1,000 people, Peterborough and national, before and under the programme. */
  private static final GroupCounts PEOPLE_BEFORE = new GroupCounts(1000, 416, 1000, 373);

  private static final GroupCounts PEOPLE_AFTER = new GroupCounts(1000, 392, 1000, 393);
  private static final GroupCounts EVENTS_BEFORE = new GroupCounts(100, 87, 100, 69);
  private static final GroupCounts EVENTS_AFTER = new GroupCounts(100, 81, 100, 79);

  /** Cohorts against their matched groups; 53.4 % is 2.3 points below 55.7 %. */
  private static final GroupCounts COHORT_1_EVENTS = new GroupCounts(1000, 1420, 10_000, 15_500);

  private static final GroupCounts COHORT_1_PEOPLE = new GroupCounts(1000, 534, 10_000, 5570);
  private static final GroupCounts COHORT_2_EVENTS = new GroupCounts(1000, 1310, 10_000, 14_500);

  private static final GroupCounts IN_WORK = new GroupCounts(1000, 345, 10_000, 3000);

  /** What men earned in 1978, in dollars of 1982. */
  private static final GroupMeans EARNINGS =
      new GroupMeans(
          185,
          new BigDecimal("6349.14"),
          260,
          new BigDecimal("4554.80"),
          Optional.of(new BigDecimal("7867.40")),
          Optional.of(new BigDecimal("5483.84")));

  private static final String PUBLISHED_TABLE =
      """
      | Sept 2008 to Mar 2010, before | 981 | 41.6 % | 87 | 37.3 % | 69 |
      | Sept 2010 to Mar 2012, under the programme | 844 | 39.2 % | 81 | 39.3 % | 79 |
      """;

  @Test
  void fourAnswersFromOneTable() throws IOException {
    assertThat(page())
        .contains(PUBLISHED_TABLE)
        .contains(
            rows(
                row(
                    "people reconvicted",
                    "the prison before",
                    reduction(since(PEOPLE_BEFORE, PEOPLE_AFTER))),
                row(
                    "reconviction events",
                    "the prison before",
                    reduction(since(EVENTS_BEFORE, EVENTS_AFTER))),
                row(
                    "people reconvicted",
                    "the national change",
                    againstChange(PEOPLE_BEFORE, PEOPLE_AFTER)),
                row(
                    "reconviction events",
                    "the national change",
                    againstChange(EVENTS_BEFORE, EVENTS_AFTER))));
  }

  @Test
  void theAnswerThatWasPaidOn() throws IOException {
    assertThat(page())
        .contains(
            rows(
                matched(
                    "reconviction events | 142 per 100 | 155 per 100",
                    COHORT_1_EVENTS,
                    FREQUENCY,
                    1),
                matched(
                    "the same, at dispersion 2 | 142 per 100 | 155 per 100",
                    COHORT_1_EVENTS,
                    FREQUENCY,
                    2),
                matched("people reconvicted | 53.4 % | 55.7 %", COHORT_1_PEOPLE, BINARY, 1)));
  }

  @Test
  void whatCouldBeKnownBeforehand() throws IOException {
    StudyDesign events =
        StudyDesign.builder().kind(FREQUENCY).comparisonRate(1.55).comparisonPerTreated(10).build();

    assertThat(page())
        .contains(
            rows(
                planned("reconviction events | 1.55 a person", events),
                planned("the same, at dispersion 2 | 1.55 a person", events.withDispersion(2)),
                planned(
                    "people reconvicted | 55.7 %",
                    events.withComparisonRate(0.557).withKind(BINARY))));
  }

  @Test
  void whenMoreIsWanted() throws IOException {
    StudyDesign inWork =
        StudyDesign.builder()
            .kind(BINARY)
            .measure(RELATIVE_INCREASE)
            .comparisonRate(0.3)
            .comparisonPerTreated(10)
            .build();

    assertThat(page())
        .contains(
            rows(
                risen("relative increase", EffectForm.RELATIVE_INCREASE),
                risen("difference", EffectForm.RISE)))
        .contains(planned("people in work | 30.0 %", inWork));
  }

  private static String risen(String name, EffectForm form) {
    EffectInterval interval =
        EffectSignificance.DEFAULT.interval(IN_WORK, form, BINARY, 0.95, 1).orElseThrow();
    return row(
        name + " | 345 of 1,000 | 3,000 of 10,000",
        percent(measured(Effect.of(IN_WORK, form)).value().doubleValue()),
        percent(interval.low()) + " to " + percent(interval.high()),
        twoDigits(EffectSignificance.DEFAULT.test(IN_WORK, BINARY).orElseThrow().pValue()),
        measured(Effect.of(IN_WORK, form)).units().toString());
  }

  @Test
  void scoresAndEarnings() throws IOException {
    EffectInterval dollars = interval(EffectForm.RISE);
    EffectInterval part = interval(EffectForm.RELATIVE_INCREASE);

    assertThat(page())
        .contains(
            rows(
                row("treated | 185", "6349.14", "7867.40"),
                row("comparison | 260", "4554.80", "5483.84")))
        .contains(
            rows(
                earned(
                    "difference",
                    EffectForm.RISE,
                    cents(measured(Effect.of(EARNINGS, EffectForm.RISE)).value().doubleValue()),
                    cents(dollars.low()) + " to " + cents(dollars.high())),
                earned(
                    "relative increase",
                    EffectForm.RELATIVE_INCREASE,
                    percent(measured(Effect.of(EARNINGS, RELATIVE_INCREASE)).value().doubleValue()),
                    percent(part.low()) + " to " + percent(part.high()))));
  }

  private static EffectInterval interval(EffectForm form) {
    return MeanSignificance.DEFAULT.interval(EARNINGS, form, 0.95).orElseThrow();
  }

  private static String earned(String name, EffectForm form, String rise, String interval) {
    return row(
        name,
        rise,
        interval,
        twoDigits(MeanSignificance.DEFAULT.test(EARNINGS).orElseThrow().pValue()),
        measured(Effect.of(EARNINGS, form))
            .units()
            .bigDecimalValue(0, RoundingMode.HALF_UP)
            .toPlainString());
  }

  @Test
  void twoCohortsTogether() throws IOException {
    assertThat(page())
        .contains(
            rows(
                avoided("1 | 142 | 155", COHORT_1_EVENTS),
                avoided("2 (ours) | 131 | 145", COHORT_2_EVENTS),
                avoided("both | 136.5 | 150", COHORT_1_EVENTS.plus(COHORT_2_EVENTS))));
  }

  /** A percentage in the text is one of a table, or one that the text says is published. */
  @Test
  void noPercentageStandsAlone() throws IOException {
    String page = page();
    List<String> tables = percentages(page.lines().filter(line -> line.startsWith("|")));
    List<String> text =
        percentages(
            page.substring(0, page.indexOf("## Sources"))
                .lines()
                .filter(line -> !line.startsWith("|")));

    // 10 % and 7.5 %: the contract's thresholds [1]; 9 %: the overall result [5]; 5 %: the level.
    text.removeAll(List.of("10 %", "7.5 %", "9 %", "5 %"));
    assertThat(tables).containsAll(text);
  }

  private static List<String> percentages(Stream<String> lines) {
    Pattern percentage = Pattern.compile("[0-9.]+ %");
    return new ArrayList<>(
        lines.flatMap(line -> percentage.matcher(line).results()).map(MatchResult::group).toList());
  }

  /** The treated group of two tables, with its own earlier rate to compare. */
  private static GroupCounts since(GroupCounts before, GroupCounts after) {
    return new GroupCounts(
        after.treated(), after.treatedEvents(), before.treated(), before.treatedEvents());
  }

  private static String reduction(GroupCounts counts) {
    return percent(measured(Effect.of(counts, RELATIVE_REDUCTION)).value().doubleValue());
  }

  private static String againstChange(GroupCounts before, GroupCounts after) {
    Effect effect = DifferenceInDifferences.DEFAULT.effect(before, after, RELATIVE_REDUCTION);
    return percent(measured(effect).value().doubleValue());
  }

  private static String matched(
      String start, GroupCounts counts, MeasureKind kind, double dispersion) {
    EffectInterval interval =
        EffectSignificance.DEFAULT
            .interval(counts, RELATIVE_REDUCTION, kind, 0.95, dispersion)
            .orElseThrow();
    double pValue =
        EffectSignificance.DEFAULT.test(counts, kind, dispersion).orElseThrow().pValue();
    return row(
        start,
        reduction(counts),
        percent(interval.low()) + " to " + percent(interval.high()),
        twoDigits(pValue));
  }

  private static String twoDigits(double number) {
    return BigDecimal.valueOf(number).round(new MathContext(2)).toPlainString();
  }

  private static String cents(double dollars) {
    return BigDecimal.valueOf(dollars).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String planned(String start, StudyDesign design) {
    return row(
        start,
        percent(StudyPower.DEFAULT.power(design, 0.1, 1000)),
        percent(StudyPower.DEFAULT.minimumDetectableEffect(design, 1000, 0.8).orElseThrow()));
  }

  private static String avoided(String start, GroupCounts counts) {
    return row(
        start,
        reduction(counts),
        measured(Effect.of(counts, RELATIVE_REDUCTION)).units().toString());
  }

  private static Effect.Measured measured(Effect effect) {
    return effect.measured().orElseThrow();
  }

  private static String percent(double part) {
    return BigDecimal.valueOf(100 * part).setScale(1, RoundingMode.HALF_UP) + " %";
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String rows(String... rows) {
    return String.join("\n", rows);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("src", "docs", "measuring-an-effect.md"));
  }
}
