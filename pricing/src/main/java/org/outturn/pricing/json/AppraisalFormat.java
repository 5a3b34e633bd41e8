package org.outturn.pricing.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalInput;
import org.outturn.core.appraisal.BenefitKind;
import org.outturn.core.appraisal.InputKind;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.TwoWay;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.TextCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.json.codec.WholeCodec;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.appraisal.Appraisal;
import org.outturn.pricing.appraisal.AppraisalAnswer;
import org.outturn.pricing.appraisal.AppraisalLine;
import org.outturn.pricing.appraisal.AppraisalStep;
import org.outturn.pricing.appraisal.DoubleRunning;
import org.outturn.pricing.appraisal.Headline;
import org.outturn.pricing.appraisal.PayBack;
import org.outturn.pricing.appraisal.Pocket;
import org.outturn.pricing.appraisal.SwitchingValue;
import org.outturn.pricing.appraisal.TornadoBar;
import org.outturn.pricing.appraisal.ValueSteps;
import org.outturn.pricing.appraisal.YearRow;

/** What an appraisal case comes to; of a case that states totals only the headline is there. */
final class AppraisalFormat {
  private static final int FACTOR_DECIMALS = 6;
  private static final Codec<Integer> YEAR = WholeCodec.from(Integer.MIN_VALUE, Integer.MAX_VALUE);

  private static final Codec<BigDecimal> FACTOR =
      ResultValues.shown("factor", "A discount factor, to six decimals.", "^[0-9]+\\.[0-9]{6}$")
          .showing((exact, context) -> exact.setScale(FACTOR_DECIMALS, RoundingMode.HALF_UP));

  private static final Codec<Headline> HEADLINE =
      ObjectCodec.ofResult(
          "headline",
          "The figures a decision is made on.",
          keys -> {
            money(keys, "cost", Headline::cost, "What is paid.");
            money(
                keys, "benefits", Headline::benefits, "What is gained, fiscal benefits included.");
            keys.nullable(
                "fiscal", ResultValues.ROUNDED_MONEY, Headline::fiscal, "The fiscal part.");
            keys.nullable(
                "cashable", ResultValues.ROUNDED_MONEY, Headline::cashable, "The cashable part.");
            money(
                keys,
                "netPresentSocialValue",
                Headline::netPresentSocialValue,
                "Benefits less cost.");
            keys.nullable(
                "benefitCostRatio",
                ResultValues.RATE,
                Headline::benefitCostRatio,
                "Benefits for each unit of cost.");
            keys.nullable(
                "fiscalReturn",
                ResultValues.RATE,
                Headline::fiscalReturn,
                "Fiscal benefits for each unit of cost.");
            keys.nullable(
                "cashableReturn",
                ResultValues.RATE,
                Headline::cashableReturn,
                "Cashable benefits for each unit of cost.");
          });

  private static final Codec<PayBack> PAY_BACK =
      ObjectCodec.ofResult(
          "payBack",
          "When what was paid has come back: a year, or what is missing at the end of the horizon.",
          keys -> {
            keys.nullable(
                "year",
                YEAR,
                payBack -> payBack.match(new YearOf()),
                "The year; null where it does not pay back.");
            keys.nullable(
                "shortfall",
                ResultValues.ROUNDED_MONEY,
                payBack -> payBack.match(new ShortfallOf()),
                "What is missing; null where it pays back.");
          });

  private static final Codec<AppraisalStep> STEP =
      ObjectCodec.ofResult(
          "step",
          "One step from gross benefits to the net present social value.",
          keys -> {
            keys.required("rule", Values.TEXT, AppraisalStep::rule, "The rule.");
            keys.required("what", Values.TEXT, AppraisalStep::what, "What was done.");
            money(keys, "change", AppraisalStep::change, "A reduction is negative.");
            money(keys, "after", AppraisalStep::after, "What there was after it.");
          });

  private static final Codec<YearSoFar> YEAR_OF_ALL =
      ObjectCodec.ofResult(
          "yearOfAll",
          "One year of all agencies.",
          keys -> {
            keys.required("year", YEAR, each -> each.row.year(), "The year.");
            keys.required("factor", FACTOR, each -> each.row.factor(), "");
            money(keys, "gross", each -> each.row.benefits().gross(), "Benefits as stated.");
            money(
                keys,
                "net",
                each -> each.row.benefits().net(),
                "After drop-off and additionality.");
            money(
                keys,
                "prudent",
                each -> each.row.benefits().prudent(),
                "After correction for optimism.");
            money(keys, "present", each -> each.row.benefits().present(), "Discounted.");
            money(keys, "cost", each -> each.row.costs().gross(), "Costs as stated.");
            money(
                keys,
                "prudentCost",
                each -> each.row.costs().prudent(),
                "After correction for optimism.");
            money(keys, "presentCost", each -> each.row.costs().present(), "Discounted.");
            money(
                keys,
                "cumulative",
                each -> each.cumulative,
                "Present benefits less costs up to its end.");
          });

  private static final Codec<PocketOf> POCKET =
      ObjectCodec.ofResult(
          "pocket",
          "What one agency pays and gains, in present values.",
          keys -> {
            keys.required("agency", Values.TEXT, each -> each.pocket.agency(), "Its id.");
            keys.nullable("year", YEAR, each -> each.year, "The year; null for the whole horizon.");
            money(keys, "pays", each -> each.pocket.pays(), "What it pays.");
            money(keys, "gains", each -> each.pocket.gains(), "What it gains.");
            money(keys, "cashable", each -> each.pocket.cashable(), "The cashable part of that.");
            money(keys, "net", each -> each.pocket.net(), "What it is left with.");
          });

  private static final Codec<AppraisalLine> LINE =
      ObjectCodec.ofResult(
          "line",
          "One benefit or cost in one year.",
          keys -> {
            keys.required("year", YEAR, AppraisalLine::year, "The year.");
            keys.required("agency", Values.TEXT, AppraisalLine::agency, "Who gains or pays.");
            keys.required("kind", kindOfLine(), AppraisalLine::kind, "What it is.");
            keys.required("id", Values.TEXT, AppraisalLine::id, "The benefit's or cost's id.");
            steps(keys);
            money(keys, "cashable", AppraisalLine::cashable, "The cashable part of that.");
          });

  private static final Codec<DoubleRunning.Year> OUTSTANDING =
      ObjectCodec.ofResult(
          "outstanding",
          "One year of double running.",
          keys -> {
            keys.required("year", YEAR, DoubleRunning.Year::year, "The year.");
            money(keys, "paid", DoubleRunning.Year::paid, "What is paid.");
            money(keys, "saved", DoubleRunning.Year::saved, "Cashable savings.");
            money(
                keys,
                "outstanding",
                DoubleRunning.Year::outstanding,
                "What was paid so far and has not been saved.");
          });

  private static final Codec<DoubleRunning> DOUBLE_RUNNING =
      ObjectCodec.ofResult(
          "doubleRunning",
          "What has to be found until cashable savings arrive: after prudence, not discounted.",
          keys -> {
            money(keys, "peak", each -> each.peak().outstanding(), "The most outstanding.");
            keys.required(
                "peakYear", YEAR, each -> each.peak().year(), "The first year with that.");
            keys.required(
                "ends", PAY_BACK, DoubleRunning::ends, "When savings have caught up for good.");
            keys.required("years", ListCodec.of(OUTSTANDING), DoubleRunning::years, "Every year.");
          });

  private static final Codec<TornadoBar> TORNADO =
      ObjectCodec.ofResult(
          "tornado",
          "One input through its range.",
          keys -> {
            input(keys, bar -> bar.range().input());
            keys.required(
                "low",
                Values.STATED_NUMBER,
                bar -> Fractions.of(bar.range().low()),
                "The lowest value.");
            keys.required(
                "stated", Values.STATED_NUMBER, TornadoBar::stated, "What the case states.");
            keys.required(
                "high",
                Values.STATED_NUMBER,
                bar -> Fractions.of(bar.range().high()),
                "The highest value.");
            money(keys, "atLow", TornadoBar::atLow, "The net present social value at the lowest.");
            money(keys, "atHigh", TornadoBar::atHigh, "The same at the highest.");
            money(keys, "swing", TornadoBar::swing, "The distance between both.");
          });

  private static final Codec<SwitchingValue> SWITCHING =
      ObjectCodec.ofResult(
          "switching",
          "The value of an input at which benefits equal costs.",
          keys -> {
            input(keys, SwitchingValue::input);
            keys.nullable(
                "value",
                ResultValues.RATE,
                value -> value.match(new ValueOf()),
                "To four decimals; null where there is none.");
            keys.nullable(
                "because",
                Values.TEXT,
                value -> value.match(new BecauseOf()),
                "Why there is none; null where there is one.");
          });

  private static final Codec<Varied> VARIED =
      ObjectCodec.ofResult(
          "varied",
          "One input and its values.",
          keys -> {
            input(keys, Varied::input);
            keys.required(
                "values", ListCodec.of(Values.STATED_NUMBER), Varied::values, "Its values.");
          });

  private static final Codec<TwoWayOf> TWO_WAY =
      ObjectCodec.ofResult(
          "twoWay",
          "Two inputs varied together.",
          keys -> {
            keys.required(
                "rows",
                VARIED,
                each -> Varied.of(each.given.rowInput(), each.given.rows()),
                "The input that changes from row to row.");
            keys.required(
                "columns",
                VARIED,
                each -> Varied.of(each.given.columnInput(), each.given.columns()),
                "The one that changes from column to column.");
            keys.required(
                "netPresentSocialValues",
                ListCodec.of(ListCodec.of(ResultValues.ROUNDED_MONEY)),
                TwoWayOf::values,
                "Row by row.");
          });

  static final Codec<Result> APPRAISAL =
      ObjectCodec.ofResult(
          "",
          "What an appraisal case comes to. Money is a decimal text at the currency's scale, ratios"
              + " have four decimals; what is not there is null.",
          keys -> {
            keys.required("appraisal", Values.TEXT, each -> each.given.id(), "The case's id.");
            keys.required(
                "currency",
                Values.CURRENCY.keptIn(Values.CURRENCY_OF_DOCUMENT),
                each -> each.given.currency(),
                "The currency of every amount.");
            maybe(
                keys,
                "baseYear",
                YEAR,
                appraisal -> appraisal.given().baseYear(),
                "The year whose factor is 1.");
            maybe(
                keys,
                "schedule",
                Values.TEXT,
                appraisal -> appraisal.given().schedule().id(),
                "The discount schedule's name.");
            keys.required("headline", HEADLINE, Result::headline, "");
            maybe(
                keys,
                "beyondHorizon",
                ResultValues.ROUNDED_MONEY,
                Appraisal::beyondHorizon,
                "What benefits bring after the horizon; it counts nowhere.");
            maybe(
                keys,
                "payBack",
                PAY_BACK,
                Appraisal::payBack,
                "When all benefits cover all costs.");
            maybe(
                keys,
                "fiscalPayBack",
                PAY_BACK,
                Appraisal::fiscalPayBack,
                "When fiscal benefits cover all costs.");
            list(
                keys,
                "steps",
                STEP,
                AppraisalAnswer::steps,
                "How gross benefits became the net present social value.");
            list(keys, "years", YEAR_OF_ALL, YearSoFar::all, "Every year of the horizon.");
            list(keys, "agencies", POCKET, PocketOf::all, "Who pays against who gains.");
            list(
                keys,
                "agencyYears",
                POCKET,
                PocketOf::byYear,
                "The same by year, where an agency pays or gains.");
            list(
                keys,
                "lines",
                LINE,
                answer -> answer.appraisal().lines(),
                "A row for each benefit and cost and year.");
            maybe(
                keys,
                "doubleRunning",
                DOUBLE_RUNNING,
                Appraisal::doubleRunning,
                "What has to be found until cashable savings arrive.");
            list(
                keys,
                "tornado",
                TORNADO,
                answer -> answer.sensitivity().tornado(),
                "Each input through its range, largest swing first.");
            list(
                keys,
                "switching",
                SWITCHING,
                answer -> answer.sensitivity().switchingValues(),
                "At which value of each input benefits equal costs.");
            keys.nullable(
                "twoWay",
                TWO_WAY,
                each -> each.answer.flatMap(TwoWayOf::of),
                "Two inputs varied together.");
          });

  private AppraisalFormat() {}

  /**
   * What a case comes to.
   *
   * @param answer empty where the case states totals
   */
  record Result(ValueCase given, Headline headline, Optional<AppraisalAnswer> answer) {
    static Result of(AppraisalAnswer answer) {
      Appraisal appraisal = answer.appraisal();
      return new Result(appraisal.given(), appraisal.headline(), Optional.of(answer));
    }

    static Result of(TotalsCase totals) {
      return new Result(totals, Headline.of(totals), Optional.empty());
    }
  }

  private static <T> void money(
      Keys<T> keys, String name, Function<T, BigFraction> get, String doc) {
    keys.required(name, ResultValues.ROUNDED_MONEY, get, doc);
  }

  private static <V> void maybe(
      Keys<Result> keys, String name, Codec<V> codec, Function<Appraisal, V> get, String doc) {
    keys.nullable(
        name, codec, result -> result.answer.map(AppraisalAnswer::appraisal).map(get), doc);
  }

  private static <V> void list(
      Keys<Result> keys,
      String name,
      Codec<V> item,
      Function<AppraisalAnswer, ? extends List<V>> get,
      String doc) {
    keys.required(
        name,
        ListCodec.of(item),
        result -> result.answer.<List<V>>map(get).orElse(ImmutableList.of()),
        doc);
  }

  private static Codec<String> kindOfLine() {
    return TextCodec.of(
        "",
        Schemas.of(
            "enum",
            Stream.concat(
                    Stream.of(BenefitKind.values()).map(BenefitKind::name),
                    Stream.of(AppraisalLine.COST))
                .toList()),
        Function.identity(),
        Function.identity());
  }

  private static void steps(Keys<AppraisalLine> keys) {
    step(keys, "gross", ValueSteps::gross, "As stated.");
    step(keys, "net", ValueSteps::net, "After drop-off and additionality.");
    step(keys, "prudent", ValueSteps::prudent, "After correction for optimism.");
    step(keys, "present", ValueSteps::present, "Discounted.");
  }

  private static void step(
      Keys<AppraisalLine> keys, String name, Function<ValueSteps, BigFraction> get, String doc) {
    money(keys, name, line -> get.apply(line.value()), doc);
  }

  private static <T> void input(Keys<T> keys, Function<T, AppraisalInput> get) {
    keys.required(
        "input", ChoiceCodec.of(InputKind.class), owner -> get.apply(owner).kind(), "What it is.");
    keys.required("of", Values.TEXT, owner -> get.apply(owner).of(), "What it belongs to.");
  }

  private record YearSoFar(YearRow row, BigFraction cumulative) {
    static List<YearSoFar> all(AppraisalAnswer answer) {
      ImmutableList.Builder<YearSoFar> years = ImmutableList.builder();
      BigFraction cumulative = BigFraction.ZERO;
      for (YearRow year : answer.appraisal().years()) {
        cumulative = cumulative.add(year.presentNet());
        years.add(new YearSoFar(year, cumulative));
      }
      return years.build();
    }
  }

  private record PocketOf(Pocket pocket, Optional<Integer> year) {
    static List<PocketOf> all(AppraisalAnswer answer) {
      return answer.appraisal().pockets().stream()
          .map(pocket -> new PocketOf(pocket, Optional.empty()))
          .toList();
    }

    static List<PocketOf> byYear(AppraisalAnswer answer) {
      return answer.appraisal().years().stream()
          .map(YearRow::year)
          .flatMap(
              year ->
                  answer.appraisal().pockets(year).stream()
                      .filter(pocket -> pocket.pays().signum() + pocket.gains().signum() > 0)
                      .map(pocket -> new PocketOf(pocket, Optional.of(year))))
          .toList();
    }
  }

  private record Varied(AppraisalInput input, List<BigFraction> values) {
    static Varied of(AppraisalInput input, List<BigDecimal> values) {
      return new Varied(input, values.stream().map(Fractions::of).toList());
    }
  }

  private record TwoWayOf(TwoWay given, List<List<BigFraction>> values) {
    static Optional<TwoWayOf> of(AppraisalAnswer answer) {
      return answer
          .appraisal()
          .given()
          .twoWay()
          .flatMap(
              given ->
                  answer
                      .sensitivity()
                      .twoWay()
                      .map(values -> new TwoWayOf(given, ImmutableList.copyOf(values))));
    }
  }

  private static final class YearOf implements PayBack.Cases<Optional<Integer>> {
    @Override
    public Optional<Integer> paysBack(PayBack.InYear paid) {
      return Optional.of(paid.year());
    }

    @Override
    public Optional<Integer> doesNotPayBack(PayBack.NotWithinHorizon unpaid) {
      return Optional.empty();
    }
  }

  private static final class ShortfallOf implements PayBack.Cases<Optional<BigFraction>> {
    @Override
    public Optional<BigFraction> paysBack(PayBack.InYear paid) {
      return Optional.empty();
    }

    @Override
    public Optional<BigFraction> doesNotPayBack(PayBack.NotWithinHorizon unpaid) {
      return Optional.of(unpaid.shortfall());
    }
  }

  private static final class ValueOf implements SwitchingValue.Cases<Optional<BigFraction>> {
    @Override
    public Optional<BigFraction> found(SwitchingValue.Found found) {
      return Optional.of(found.value());
    }

    @Override
    public Optional<BigFraction> none(SwitchingValue.None none) {
      return Optional.empty();
    }
  }

  private static final class BecauseOf implements SwitchingValue.Cases<Optional<String>> {
    @Override
    public Optional<String> found(SwitchingValue.Found found) {
      return Optional.empty();
    }

    @Override
    public Optional<String> none(SwitchingValue.None none) {
      return Optional.of(none.because());
    }
  }
}
