package org.outturn.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.BenefitKind;
import org.outturn.core.appraisal.SensitivityRange;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.TwoWay;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.pricing.appraisal.Appraisal;
import org.outturn.pricing.appraisal.DoubleRunning;
import org.outturn.pricing.appraisal.FigureRounding;
import org.outturn.pricing.appraisal.Headline;
import org.outturn.pricing.appraisal.PayBack;
import org.outturn.pricing.appraisal.PublicValueAppraiser;
import org.outturn.pricing.appraisal.SensitivityAnalysis;
import org.outturn.pricing.appraisal.SwitchingValue;
import org.outturn.pricing.appraisal.ValueSteps;
import org.outturn.pricing.appraisal.YearRow;

/** An appraisal as tables that can be pasted into a paper. */
public final class AppraisalReport {
  private static final int FACTOR_DECIMALS = 4;
  private static final int VALUE_DECIMALS = 4;

  private final ValueCase given;
  private final FigureRounding shown;
  private final StringBuilder text = new StringBuilder();

  /**
   * The report of a case.
   *
   * @param given the case
   */
  public AppraisalReport(ValueCase given) {
    this.given = given;
    this.shown = new FigureRounding(given.currency());
  }

  /**
   * Appraises the case and lays out what it comes to.
   *
   * @return tables, one below the other
   */
  public String print() {
    text.setLength(0);
    line("Appraisal: " + (given.name().isEmpty() ? given.id() : given.name()));
    given.match(
        new ValueCase.Cases<StringBuilder>() {
          @Override
          public StringBuilder full(AppraisalCase full) {
            addAll(PublicValueAppraiser.DEFAULT.appraise(full));
            return text;
          }

          @Override
          public StringBuilder totals(TotalsCase totals) {
            line("Case " + totals.id() + ", totals as published, amounts in " + totals.currency());
            line("");
            add(headline("What it comes to", Headline.of(totals)));
            return text;
          }
        });
    TextTable sources = new TextTable("Where it is from").words("source").words("what");
    given.sources().forEach(each -> sources.row(each.title(), each.what()));
    if (!sources.isEmpty()) {
      text.append(sources.print());
    }
    return text.toString();
  }

  private void addAll(Appraisal appraisal) {
    AppraisalCase full = appraisal.given();
    line(
        "Case "
            + full.id()
            + ", "
            + full.baseYear()
            + " to "
            + (full.endYear() - 1)
            + ", "
            + full.priceBasis().name().toLowerCase(Locale.ROOT)
            + " amounts in "
            + full.currency()
            + ", present values of "
            + full.baseYear());
    line("Discounted by " + full.schedule().id() + ": " + full.schedule().source());
    line("");
    add(
        headline("What it comes to, in present values", appraisal.headline())
            .row("pays back", payBack(full, appraisal.payBack(), "does not pay back"))
            .row(
                "fiscal benefits pay back",
                payBack(full, appraisal.fiscalPayBack(), "do not pay back")));
    if (appraisal.beyondHorizon().signum() > 0) {
      line(
          "Benefits of "
              + money(appraisal.beyondHorizon())
              + " fall after "
              + (full.endYear() - 1)
              + " and do not count.");
      line("");
    }
    addSteps(appraisal);
    addPockets(appraisal);
    addKinds(appraisal);
    addYears(appraisal);
    addPocketYears(appraisal);
    addDoubleRunning(appraisal);
    addSensitivity(full);
    full.twoWay().ifPresent(twoWay -> addTwoWay(full, twoWay));
  }

  private TextTable headline(String title, Headline headline) {
    return new TextTable(title)
        .words("")
        .numbers("figure")
        .row("costs", money(headline.cost()))
        .row("benefits", money(headline.benefits()))
        .row("of them fiscal", headline.fiscal().map(this::money).orElse("not stated"))
        .row("of them cashable", headline.cashable().map(this::money).orElse("not stated"))
        .row("net present social value", money(headline.netPresentSocialValue()))
        .row("benefit-cost ratio", ratio(headline.benefitCostRatio()))
        .row("fiscal return", ratio(headline.fiscalReturn()))
        .row("cashable return", ratio(headline.cashableReturn()));
  }

  private String payBack(AppraisalCase full, PayBack payBack, String never) {
    return payBack.match(
        new PayBack.Cases<String>() {
          @Override
          public String paysBack(PayBack.InYear paid) {
            return "by the end of " + paid.year();
          }

          @Override
          public String doesNotPayBack(PayBack.NotWithinHorizon unpaid) {
            return never
                + " by "
                + (full.endYear() - 1)
                + ": "
                + money(unpaid.shortfall())
                + " short";
          }
        });
  }

  private void addSteps(Appraisal appraisal) {
    TextTable table =
        new TextTable("How it comes about")
            .words("step")
            .words("rule")
            .numbers("change")
            .numbers("after it");
    PublicValueAppraiser.DEFAULT
        .explain(appraisal)
        .forEach(
            step -> table.row(step.what(), step.rule(), money(step.change()), money(step.after())));
    add(table);
  }

  private void addPockets(Appraisal appraisal) {
    TextTable table =
        new TextTable("Who pays, who gains, in present values")
            .words("agency")
            .numbers("pays")
            .numbers("gains")
            .numbers("of it cashable")
            .numbers("left with");
    appraisal
        .pockets()
        .forEach(
            each ->
                table.row(
                    each.agency(),
                    money(each.pays()),
                    money(each.gains()),
                    money(each.cashable()),
                    money(each.net())));
    add(table);
  }

  private void addKinds(Appraisal appraisal) {
    TextTable table =
        new TextTable("Benefits by kind, step by step")
            .words("kind")
            .numbers("gross")
            .numbers("net of additionality")
            .numbers("after prudence")
            .numbers("present value");
    for (BenefitKind kind : BenefitKind.values()) {
      addSteps(table, kind.name().toLowerCase(Locale.ROOT), appraisal.benefits(Appraisal.of(kind)));
    }
    addSteps(table, "all", appraisal.benefits(any -> true));
    add(table);
  }

  private void addSteps(TextTable table, String what, ValueSteps steps) {
    table.row(
        what,
        money(steps.gross()),
        money(steps.net()),
        money(steps.prudent()),
        money(steps.present()));
  }

  private void addYears(Appraisal appraisal) {
    TextTable table =
        new TextTable("Year by year")
            .words("year")
            .numbers("factor")
            .numbers("gross benefits")
            .numbers("net")
            .numbers("prudent")
            .numbers("present")
            .numbers("prudent costs")
            .numbers("present costs")
            .numbers("left so far");
    BigFraction soFar = BigFraction.ZERO;
    for (YearRow year : appraisal.years()) {
      soFar = soFar.add(year.presentNet());
      table.row(
          Integer.toString(year.year()),
          year.factor().setScale(FACTOR_DECIMALS, RoundingMode.HALF_UP).toPlainString(),
          money(year.benefits().gross()),
          money(year.benefits().net()),
          money(year.benefits().prudent()),
          money(year.benefits().present()),
          money(year.costs().prudent()),
          money(year.costs().present()),
          money(soFar));
    }
    add(table);
  }

  private void addPocketYears(Appraisal appraisal) {
    TextTable table =
        new TextTable("What each agency is left with, year by year, in present values")
            .words("year");
    appraisal.given().agencies().forEach(agency -> table.numbers(agency.id()));
    for (YearRow year : appraisal.years()) {
      List<String> cells = new ArrayList<>(List.of(Integer.toString(year.year())));
      appraisal.pockets(year.year()).forEach(pocket -> cells.add(money(pocket.net())));
      table.row(cells.toArray(new String[0]));
    }
    add(table);
  }

  private void addDoubleRunning(Appraisal appraisal) {
    DoubleRunning running = appraisal.doubleRunning();
    TextTable table =
        new TextTable("Double running until cashable savings arrive, not discounted")
            .words("year")
            .numbers("paid")
            .numbers("saved in cash")
            .numbers("outstanding");
    running
        .years()
        .forEach(
            year ->
                table.row(
                    Integer.toString(year.year()),
                    money(year.paid()),
                    money(year.saved()),
                    money(year.outstanding())));
    add(table);
    text.setLength(text.length() - 1);
    line(
        " Most outstanding: "
            + money(running.peak().outstanding())
            + " in "
            + running.peak().year()
            + "; saved what was paid: "
            + payBack(appraisal.given(), running.ends(), "not"));
    line("");
  }

  private void addSensitivity(AppraisalCase full) {
    SensitivityAnalysis analysis = SensitivityAnalysis.DEFAULT;
    TextTable tornado =
        new TextTable("Net present social value when one input changes")
            .words("input")
            .numbers("low")
            .numbers("stated")
            .numbers("high")
            .numbers("at low")
            .numbers("at high")
            .numbers("swing");
    analysis
        .tornado(full)
        .forEach(
            bar ->
                tornado.row(
                    bar.range().input().toString(),
                    FigureText.number(bar.range().low()),
                    value(bar.stated()),
                    FigureText.number(bar.range().high()),
                    money(bar.atLow()),
                    money(bar.atHigh()),
                    money(bar.swing())));
    TextTable switching =
        new TextTable("Switching values: where benefits just equal costs")
            .words("input")
            .numbers("stated")
            .words("switches at");
    for (SensitivityRange range : full.ranges()) {
      switching.row(
          range.input().toString(),
          value(range.input().stated(full)),
          switching(analysis.switchingValue(full, range.input())));
    }
    if (!tornado.isEmpty()) {
      add(tornado);
      add(switching);
    }
  }

  private static String switching(SwitchingValue value) {
    return value.match(
        new SwitchingValue.Cases<String>() {
          @Override
          public String found(SwitchingValue.Found found) {
            return value(found.value());
          }

          @Override
          public String none(SwitchingValue.None none) {
            return "no switching value: " + none.because();
          }
        });
  }

  private void addTwoWay(AppraisalCase full, TwoWay twoWay) {
    TextTable table =
        new TextTable(
                "Net present social value by "
                    + twoWay.rowInput()
                    + " (down) and "
                    + twoWay.columnInput()
                    + " (across)")
            .numbers("");
    twoWay.columns().forEach(column -> table.numbers(FigureText.number(column)));
    var values = SensitivityAnalysis.DEFAULT.twoWay(full, twoWay);
    for (int row = 0; row < values.size(); row++) {
      List<String> cells = new ArrayList<>(List.of(FigureText.number(twoWay.rows().get(row))));
      values.get(row).forEach(value -> cells.add(money(value)));
      table.row(cells.toArray(new String[0]));
    }
    add(table);
  }

  private static String value(BigFraction exact) {
    BigDecimal rounded = exact.bigDecimalValue(VALUE_DECIMALS, RoundingMode.HALF_UP);
    return FigureText.number(rounded);
  }

  private String money(BigFraction exact) {
    return MoneyText.of(shown.money(exact));
  }

  private static String ratio(Optional<BigFraction> ratio) {
    return ratio
        .map(exact -> MoneyText.of(exact.bigDecimalValue(2, RoundingMode.HALF_UP)))
        .orElse("not known");
  }

  private void add(TextTable table) {
    text.append(table.print()).append('\n');
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
