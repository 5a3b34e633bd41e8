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
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.TwoWay;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.appraisal.Appraisal;
import org.outturn.pricing.appraisal.AppraisalAnswer;
import org.outturn.pricing.appraisal.BenefitLine;
import org.outturn.pricing.appraisal.CostLine;
import org.outturn.pricing.appraisal.DoubleRunning;
import org.outturn.pricing.appraisal.FigureRounding;
import org.outturn.pricing.appraisal.Headline;
import org.outturn.pricing.appraisal.PayBack;
import org.outturn.pricing.appraisal.Pocket;
import org.outturn.pricing.appraisal.SwitchingValue;
import org.outturn.pricing.appraisal.TornadoBar;
import org.outturn.pricing.appraisal.ValueSteps;
import org.outturn.pricing.appraisal.YearRow;
import org.outturn.pricing.json.AppraisalDocument.DoubleRunningRow;
import org.outturn.pricing.json.AppraisalDocument.HeadlineRow;
import org.outturn.pricing.json.AppraisalDocument.LineRow;
import org.outturn.pricing.json.AppraisalDocument.OutstandingRow;
import org.outturn.pricing.json.AppraisalDocument.PayBackRow;
import org.outturn.pricing.json.AppraisalDocument.PocketRow;
import org.outturn.pricing.json.AppraisalDocument.StepRow;
import org.outturn.pricing.json.AppraisalDocument.SwitchingRow;
import org.outturn.pricing.json.AppraisalDocument.TornadoRow;
import org.outturn.pricing.json.AppraisalDocument.TwoWayRow;
import org.outturn.pricing.json.AppraisalDocument.VariedRow;
import org.outturn.pricing.json.AppraisalDocument.YearOfAll;

/** Writes down what an appraisal case comes to. */
final class AppraisalDocumentBuilder {
  private static final int FACTOR_DECIMALS = 6;

  private final AppraisalAnswer answer;
  private final Appraisal appraisal;
  private final AppraisalCase given;
  private final FigureRounding shown;

  private AppraisalDocumentBuilder(AppraisalAnswer answer) {
    this.answer = answer;
    this.appraisal = answer.appraisal();
    this.given = appraisal.given();
    this.shown = appraisal.shown();
  }

  static AppraisalDocument of(AppraisalAnswer answer) {
    return new AppraisalDocumentBuilder(answer).build();
  }

  static AppraisalDocument of(TotalsCase totals) {
    return new AppraisalDocument(
        totals.id(),
        totals.currency().getCurrencyCode(),
        null,
        null,
        row(Headline.of(totals), new FigureRounding(totals.currency())),
        null,
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

  private static HeadlineRow row(Headline headline, FigureRounding shown) {
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

  private static String money(FigureRounding shown, BigFraction exact) {
    return shown.money(exact).value().toPlainString();
  }

  private static @Nullable String ratio(Optional<BigFraction> ratio) {
    return ratio.map(FigureRounding::ratio).map(BigDecimal::toPlainString).orElse(null);
  }

  private AppraisalDocument build() {
    return new AppraisalDocument(
        given.id(),
        given.currency().getCurrencyCode(),
        given.baseYear(),
        given.schedule().id(),
        row(appraisal.headline(), shown),
        money(appraisal.beyondHorizon()),
        row(appraisal.payBack()),
        row(appraisal.fiscalPayBack()),
        answer.steps().stream()
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
        answer.sensitivity().tornado().stream().map(this::row).toList(),
        answer.sensitivity().switchingValues().stream().map(this::row).toList(),
        given
            .twoWay()
            .flatMap(twoWay -> answer.sensitivity().twoWay().map(values -> row(twoWay, values)))
            .orElse(null));
  }

  private String money(BigFraction exact) {
    return money(shown, exact);
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
                FigureRounding.ratio(found.value()).toPlainString(),
                null);
          }

          @Override
          public SwitchingRow none(SwitchingValue.None none) {
            return new SwitchingRow(
                none.input().kind().name(), none.input().of(), null, none.because());
          }
        });
  }

  private TwoWayRow row(TwoWay twoWay, ImmutableList<ImmutableList<BigFraction>> values) {
    return new TwoWayRow(
        new VariedRow(
            twoWay.rowInput().kind().name(),
            twoWay.rowInput().of(),
            Lists.transform(twoWay.rows(), Fractions::plain)),
        new VariedRow(
            twoWay.columnInput().kind().name(),
            twoWay.columnInput().of(),
            Lists.transform(twoWay.columns(), Fractions::plain)),
        values.stream().map(row -> row.stream().map(this::money).toList()).toList());
  }
}
