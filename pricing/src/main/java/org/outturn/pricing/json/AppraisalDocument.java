package org.outturn.pricing.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.appraisal.Appraisal;
import org.outturn.pricing.appraisal.AppraisalCase;
import org.outturn.pricing.appraisal.BenefitLine;
import org.outturn.pricing.appraisal.CostLine;
import org.outturn.pricing.appraisal.DoubleRunning;
import org.outturn.pricing.appraisal.Headline;
import org.outturn.pricing.appraisal.PayBack;
import org.outturn.pricing.appraisal.Pocket;
import org.outturn.pricing.appraisal.PublicValueAppraiser;
import org.outturn.pricing.appraisal.SensitivityAnalysis;
import org.outturn.pricing.appraisal.Shown;
import org.outturn.pricing.appraisal.SwitchingValue;
import org.outturn.pricing.appraisal.TornadoBar;
import org.outturn.pricing.appraisal.TotalsCase;
import org.outturn.pricing.appraisal.TwoWay;
import org.outturn.pricing.appraisal.ValueCase;
import org.outturn.pricing.appraisal.ValueSteps;
import org.outturn.pricing.appraisal.YearRow;

/**
 * What an appraisal case comes to, as a JSON document: the components are its keys. Money is text
 * at the currency's scale, ratios have four decimals; what is not there is null. Of a case that
 * states totals only the headline is there.
 *
 * @param appraisal the case's id
 * @param currency the currency of every amount
 * @param baseYear the year whose factor is 1
 * @param schedule the discount schedule's name
 * @param headline the figures a decision is made on
 * @param payBack when all benefits cover all costs
 * @param fiscalPayBack when fiscal benefits cover all costs
 * @param steps how gross benefits became the net present social value
 * @param years every year of the horizon
 * @param agencies who pays against who gains
 * @param agencyYears the same by year, where an agency pays or gains
 * @param lines a row for each benefit and cost and year
 * @param doubleRunning what has to be found until cashable savings arrive
 * @param tornado each input through its range, largest swing first
 * @param switching at which value of each input benefits equal costs
 * @param twoWay two inputs varied together
 */
public record AppraisalDocument(
    String appraisal,
    String currency,
    @Nullable Integer baseYear,
    @Nullable String schedule,
    HeadlineRow headline,
    @Nullable PayBackRow payBack,
    @Nullable PayBackRow fiscalPayBack,
    List<StepRow> steps,
    List<YearOfAll> years,
    List<PocketRow> agencies,
    List<PocketRow> agencyYears,
    List<LineRow> lines,
    @Nullable DoubleRunningRow doubleRunning,
    List<TornadoRow> tornado,
    List<SwitchingRow> switching,
    @Nullable TwoWayRow twoWay) {
  private static final int FACTOR_DECIMALS = 6;

  /**
   * The figures a decision is made on.
   *
   * @param cost what is paid
   * @param benefits what is gained, fiscal benefits included
   * @param fiscal the fiscal part
   * @param cashable the cashable part
   * @param netPresentSocialValue benefits less cost
   * @param benefitCostRatio benefits for each unit of cost
   * @param fiscalReturn fiscal benefits for each unit of cost
   * @param cashableReturn cashable benefits for each unit of cost
   */
  public record HeadlineRow(
      String cost,
      String benefits,
      @Nullable String fiscal,
      @Nullable String cashable,
      String netPresentSocialValue,
      @Nullable String benefitCostRatio,
      @Nullable String fiscalReturn,
      @Nullable String cashableReturn) {}

  /**
   * When what was paid has come back: a year, or what is missing at the end of the horizon.
   *
   * @param year the year; null where it does not pay back
   * @param shortfall what is missing; null where it pays back
   */
  public record PayBackRow(@Nullable Integer year, @Nullable String shortfall) {}

  /**
   * One step from gross benefits to the net present social value.
   *
   * @param rule the rule
   * @param what what was done
   * @param change a reduction is negative
   * @param after what there was after it
   */
  public record StepRow(String rule, String what, String change, String after) {}

  /**
   * One year of all agencies.
   *
   * @param year the year
   * @param factor its discount factor, to six decimals
   * @param gross benefits as stated
   * @param net after drop-off and additionality
   * @param prudent after correction for optimism
   * @param present discounted
   * @param cost costs as stated
   * @param prudentCost after correction for optimism
   * @param presentCost discounted
   * @param cumulative present benefits less costs up to its end
   */
  public record YearOfAll(
      Integer year,
      String factor,
      String gross,
      String net,
      String prudent,
      String present,
      String cost,
      String prudentCost,
      String presentCost,
      String cumulative) {}

  /**
   * What one agency pays and gains, in present values.
   *
   * @param agency its id
   * @param year the year; null for the whole horizon
   * @param pays what it pays
   * @param gains what it gains
   * @param cashable the cashable part of that
   * @param net what it is left with
   */
  public record PocketRow(
      String agency,
      @Nullable Integer year,
      String pays,
      String gains,
      String cashable,
      String net) {}

  /**
   * One benefit or cost in one year.
   *
   * @param year the year
   * @param agency who gains or pays
   * @param kind FISCAL, ECONOMIC, SOCIAL or COST
   * @param id the benefit's or cost's id
   * @param gross as stated
   * @param net after drop-off and additionality
   * @param prudent after correction for optimism
   * @param present discounted
   * @param cashable the cashable part of that
   */
  public record LineRow(
      Integer year,
      String agency,
      String kind,
      String id,
      String gross,
      String net,
      String prudent,
      String present,
      String cashable) {}

  /**
   * What has to be found until cashable savings arrive: after prudence, not discounted.
   *
   * @param peak the most outstanding
   * @param peakYear the first year with that
   * @param ends when savings have caught up for good
   * @param years every year
   */
  public record DoubleRunningRow(
      String peak, Integer peakYear, PayBackRow ends, List<OutstandingRow> years) {}

  /**
   * One year of double running.
   *
   * @param year the year
   * @param paid what is paid
   * @param saved cashable savings
   * @param outstanding what was paid so far and has not been saved
   */
  public record OutstandingRow(Integer year, String paid, String saved, String outstanding) {}

  /**
   * One input through its range.
   *
   * @param input what it is
   * @param of what it belongs to
   * @param low the lowest value
   * @param stated what the case states
   * @param high the highest value
   * @param atLow the net present social value at the lowest
   * @param atHigh the same at the highest
   * @param swing the distance between both
   */
  public record TornadoRow(
      String input,
      String of,
      String low,
      String stated,
      String high,
      String atLow,
      String atHigh,
      String swing) {}

  /**
   * The value of an input at which benefits equal costs.
   *
   * @param input what it is
   * @param of what it belongs to
   * @param value to four decimals; null where there is none
   * @param because why there is none; null where there is one
   */
  public record SwitchingRow(
      String input, String of, @Nullable String value, @Nullable String because) {}

  /**
   * Two inputs varied together.
   *
   * @param rows the input that changes from row to row
   * @param columns the one that changes from column to column
   * @param netPresentSocialValues row by row
   */
  public record TwoWayRow(
      VariedRow rows, VariedRow columns, List<List<String>> netPresentSocialValues) {}

  /**
   * One input and its values.
   *
   * @param input what it is
   * @param of what it belongs to
   * @param values its values
   */
  public record VariedRow(String input, String of, List<String> values) {}

  /**
   * The document of what a case comes to.
   *
   * @param valueCase the case
   * @return the document
   */
  public static AppraisalDocument of(ValueCase valueCase) {
    return valueCase.match(
        new ValueCase.Cases<AppraisalDocument>() {
          @Override
          public AppraisalDocument full(AppraisalCase full) {
            return new Builder(PublicValueAppraiser.DEFAULT.appraise(full)).build();
          }

          @Override
          public AppraisalDocument totals(TotalsCase totals) {
            return ofTotals(totals);
          }
        });
  }

  private static AppraisalDocument ofTotals(TotalsCase totals) {
    return new AppraisalDocument(
        totals.id(),
        totals.currency().getCurrencyCode(),
        null,
        null,
        row(totals.headline(), new Shown(totals.currency())),
        null,
        null,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        null,
        ImmutableList.of(),
        ImmutableList.of(),
        null);
  }

  private static HeadlineRow row(Headline headline, Shown shown) {
    return new HeadlineRow(
        money(shown, headline.cost()),
        money(shown, headline.benefits()),
        headline.fiscal().map(value -> money(shown, value)).orElse(null),
        headline.cashable().map(value -> money(shown, value)).orElse(null),
        money(shown, headline.netPresentSocialValue()),
        ratio(headline.benefitCostRatio()),
        ratio(headline.fiscalReturn()),
        ratio(headline.cashableReturn()));
  }

  private static String money(Shown shown, BigFraction exact) {
    return shown.money(exact).value().toPlainString();
  }

  private static @Nullable String ratio(Optional<BigFraction> ratio) {
    return ratio.map(Shown::ratio).map(BigDecimal::toPlainString).orElse(null);
  }

  /** Writes down one appraisal. */
  private static final class Builder {
    private final Appraisal appraisal;
    private final AppraisalCase given;
    private final Shown shown;

    private Builder(Appraisal appraisal) {
      this.appraisal = appraisal;
      this.given = appraisal.given();
      this.shown = appraisal.shown();
    }

    private AppraisalDocument build() {
      SensitivityAnalysis sensitivity = SensitivityAnalysis.DEFAULT;
      return new AppraisalDocument(
          given.id(),
          given.currency().getCurrencyCode(),
          given.baseYear(),
          given.schedule().id(),
          AppraisalDocument.row(appraisal.headline(), shown),
          row(appraisal.payBack()),
          row(appraisal.fiscalPayBack()),
          PublicValueAppraiser.DEFAULT.explain(appraisal).stream()
              .map(
                  step ->
                      new StepRow(
                          step.rule(), step.what(), money(step.change()), money(step.after())))
              .toList(),
          years(),
          appraisal.pockets().stream().map(pocket -> row(pocket, null)).toList(),
          appraisal.years().stream()
              .flatMap(
                  year ->
                      appraisal.pockets(year.year()).stream()
                          .filter(pocket -> pocket.pays().signum() + pocket.gains().signum() > 0)
                          .map(pocket -> row(pocket, year.year())))
              .toList(),
          lines(),
          row(appraisal.doubleRunning()),
          sensitivity.tornado(given).stream().map(this::row).toList(),
          given.ranges().stream()
              .map(range -> row(sensitivity.switchingValue(given, range.input())))
              .toList(),
          given.twoWay().map(this::row).orElse(null));
    }

    private String money(BigFraction exact) {
      return AppraisalDocument.money(shown, exact);
    }

    private List<YearOfAll> years() {
      List<YearOfAll> rows = new ArrayList<>();
      BigFraction cumulative = BigFraction.ZERO;
      for (YearRow year : appraisal.years()) {
        cumulative = cumulative.add(year.presentNet());
        ValueSteps benefits = year.benefits();
        rows.add(
            new YearOfAll(
                year.year(),
                year.factor().setScale(FACTOR_DECIMALS, RoundingMode.HALF_UP).toPlainString(),
                money(benefits.gross()),
                money(benefits.net()),
                money(benefits.prudent()),
                money(benefits.present()),
                money(year.costs().gross()),
                money(year.costs().prudent()),
                money(year.costs().present()),
                money(cumulative)));
      }
      return rows;
    }

    private PayBackRow row(PayBack payBack) {
      return payBack.match(
          new PayBack.Cases<PayBackRow>() {
            @Override
            public PayBackRow paysBack(PayBack.InYear paid) {
              return new PayBackRow(paid.year(), null);
            }

            @Override
            public PayBackRow doesNotPayBack(PayBack.NotWithinHorizon unpaid) {
              return new PayBackRow(null, money(unpaid.shortfall()));
            }
          });
    }

    private PocketRow row(Pocket pocket, @Nullable Integer year) {
      return new PocketRow(
          pocket.agency(),
          year,
          money(pocket.pays()),
          money(pocket.gains()),
          money(pocket.cashable()),
          money(pocket.net()));
    }

    private List<LineRow> lines() {
      List<LineRow> rows = new ArrayList<>();
      for (BenefitLine line : appraisal.benefits()) {
        rows.add(
            row(
                line.year(),
                line.benefit().agency(),
                line.benefit().kind().name(),
                line.benefit().id(),
                line.value(),
                line.cashable().present()));
      }
      for (CostLine line : appraisal.costs()) {
        rows.add(
            row(
                line.year(),
                line.cost().agency(),
                "COST",
                line.cost().id(),
                line.value(),
                BigFraction.ZERO));
      }
      return rows;
    }

    private LineRow row(
        int year, String agency, String kind, String id, ValueSteps value, BigFraction cashable) {
      return new LineRow(
          year,
          agency,
          kind,
          id,
          money(value.gross()),
          money(value.net()),
          money(value.prudent()),
          money(value.present()),
          money(cashable));
    }

    private DoubleRunningRow row(DoubleRunning running) {
      return new DoubleRunningRow(
          money(running.peak().outstanding()),
          running.peak().year(),
          row(running.ends()),
          running.years().stream()
              .map(
                  year ->
                      new OutstandingRow(
                          year.year(),
                          money(year.paid()),
                          money(year.saved()),
                          money(year.outstanding())))
              .toList());
    }

    private TornadoRow row(TornadoBar bar) {
      return new TornadoRow(
          bar.range().input().kind().name(),
          bar.range().input().of(),
          Fractions.plain(bar.range().low()),
          Fractions.text(bar.stated()),
          Fractions.plain(bar.range().high()),
          money(bar.atLow()),
          money(bar.atHigh()),
          money(bar.swing()));
    }

    private SwitchingRow row(SwitchingValue value) {
      return value.match(
          new SwitchingValue.Cases<SwitchingRow>() {
            @Override
            public SwitchingRow found(SwitchingValue.Found found) {
              return new SwitchingRow(
                  found.input().kind().name(),
                  found.input().of(),
                  Shown.ratio(found.value()).toPlainString(),
                  null);
            }

            @Override
            public SwitchingRow none(SwitchingValue.None none) {
              return new SwitchingRow(
                  none.input().kind().name(), none.input().of(), null, none.because());
            }
          });
    }

    private TwoWayRow row(TwoWay twoWay) {
      return new TwoWayRow(
          new VariedRow(
              twoWay.rowInput().kind().name(),
              twoWay.rowInput().of(),
              Lists.transform(twoWay.rows(), Fractions::plain)),
          new VariedRow(
              twoWay.columnInput().kind().name(),
              twoWay.columnInput().of(),
              Lists.transform(twoWay.columns(), Fractions::plain)),
          SensitivityAnalysis.DEFAULT.twoWay(given, twoWay).stream()
              .map(row -> row.stream().map(this::money).toList())
              .toList());
    }
  }
}
