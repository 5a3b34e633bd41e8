package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.Agency;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisalInput;
import org.outturn.core.appraisal.Benefit;
import org.outturn.core.appraisal.InputKind;
import org.outturn.pricing.appraisal.Appraisal;
import org.outturn.pricing.appraisal.Headline;
import org.outturn.pricing.appraisal.PayBack;
import org.outturn.pricing.appraisal.Pocket;
import org.outturn.pricing.appraisal.SensitivityAnalysis;
import org.outturn.pricing.appraisal.SwitchingValue;

/**
 * The figures of the value to the public, and what Outturn makes of each.
 *
 * @param of the case, with what the contract pays among its costs
 */
record ValueLines(AppraisalCase of) {
  private static final String NOTHING_PAID = "nothing is paid";
  private static final String NO_SWITCH = "no value from 0 on";

  /**
   * One figure.
   *
   * @param label what it is
   * @param unit in what it is counted
   * @param name the name of its cell, without the volume
   * @param look how it is shown
   * @param formula where it comes from
   * @param exact what Outturn makes of it
   */
  record Line(
      String label,
      String unit,
      String name,
      Look look,
      Function<ValuePlaces, String> formula,
      Function<Appraisal, Exact> exact) {}

  /** What it is worth in all. */
  ImmutableList<Line> value() {
    return ImmutableList.of(
        money(
            "benefits, present value",
            "benefits",
            ValuePlaces::benefits,
            each -> each.headline().benefits()),
        money(
            "costs, present value",
            "public_costs",
            ValuePlaces::costs,
            each -> each.headline().cost()),
        money(
            "benefits less costs: net present social value",
            "net_present_value",
            ValuePlaces::net,
            each -> each.headline().netPresentSocialValue()),
        ratio(
            "benefits for each unit of cost",
            "benefit_cost_ratio",
            ValuePlaces::benefits,
            Headline::benefitCostRatio),
        ofFiscal("fiscal benefits", "fiscal_benefits", ValuePlaces::fiscal, Headline::fiscal),
        ratio(
            "fiscal benefits for each unit of cost",
            "fiscal_return",
            ValuePlaces::fiscal,
            Headline::fiscalReturn),
        ofFiscal(
            "cashable benefits", "cashable_benefits", ValuePlaces::cashable, Headline::cashable),
        ratio(
            "cashable benefits for each unit of cost",
            "cashable_return",
            ValuePlaces::cashable,
            Headline::cashableReturn),
        year("benefits have paid back in", "pay_back", ValuePlaces::payBack, Appraisal::payBack),
        year(
            "fiscal benefits have paid back in",
            "fiscal_pay_back",
            ValuePlaces::fiscalPayBack,
            Appraisal::fiscalPayBack),
        year(
            "cashable savings have caught up in",
            "savings_catch_up",
            ValuePlaces::savingsCatchUp,
            each -> each.doubleRunning().ends()),
        money(
            "most to be found until then",
            "found_twice",
            ValuePlaces::foundTwice,
            each -> each.doubleRunning().peak().outstanding()),
        money(
            "net benefits after these years, which count nowhere",
            "beyond_horizon",
            ValuePlaces::beyondHorizon,
            Appraisal::beyondHorizon));
  }

  /** Who pays and who gains. */
  ImmutableList<Line> pockets() {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    int index = 0;
    for (Agency each : of.agencies()) {
      index++;
      String id = each.id();
      String name = each.name().isEmpty() ? id : each.name();
      lines.add(
          money(
              "pays: " + name,
              "pays_" + index,
              places -> places.pays().getOrDefault(id, "0"),
              value -> pocket(value, id, Pocket::pays)),
          money(
              "gains: " + name,
              "gains_" + index,
              places -> places.gains().getOrDefault(id, "0"),
              value -> pocket(value, id, Pocket::gains)),
          money(
              "left with: " + name,
              "left_with_" + index,
              places ->
                  places.gains().getOrDefault(id, "0") + "-" + places.pays().getOrDefault(id, "0"),
              value -> pocket(value, id, Pocket::net)));
    }
    return lines.build();
  }

  private static BigFraction pocket(
      Appraisal of, String agency, Function<Pocket, BigFraction> figure) {
    return of.pockets().stream()
        .filter(each -> each.agency().equals(agency))
        .map(figure)
        .findFirst()
        .orElse(BigFraction.ZERO);
  }

  /** At which unit value of each benefit benefits just equal costs. */
  ImmutableList<Line> switching(Function<String, String> unitValueCells) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    int index = 0;
    for (Benefit each : of.benefits()) {
      index++;
      String name = each.name().isEmpty() ? each.id() : each.name();
      lines.add(
          new Line(
              "unit value of " + name + " at which benefits just equal costs",
              of.currency().getCurrencyCode(),
              "switching_" + index,
              Look.AMOUNT,
              places -> switching(places, each.id(), unitValueCells.apply(each.id())),
              value -> switching(value, each.id())));
    }
    return lines.build();
  }

  /** The net value is linear in a unit value. */
  private static String switching(ValuePlaces places, String benefit, String unitValue) {
    String weight = places.weights().getOrDefault(benefit, "0");
    String changed = unitValue + "-(" + places.net() + ")/" + weight;
    return "IF(OR("
        + weight
        + "=0,"
        + unitValue
        + "*"
        + weight
        + "<"
        + places.net()
        + "),\""
        + NO_SWITCH
        + "\","
        + changed
        + ")";
  }

  private static Exact switching(Appraisal of, String benefit) {
    return SensitivityAnalysis.DEFAULT
        .switchingValue(of.given(), new AppraisalInput(InputKind.UNIT_VALUE, benefit))
        .match(
            new SwitchingValue.Cases<Exact>() {
              @Override
              public Exact found(SwitchingValue.Found found) {
                return Exact.of(found.value().doubleValue());
              }

              @Override
              public Exact none(SwitchingValue.None none) {
                return Exact.words(NO_SWITCH);
              }
            });
  }

  private Line money(
      String label,
      String name,
      Function<ValuePlaces, String> formula,
      Function<Appraisal, BigFraction> exact) {
    return new Line(
        label,
        of.currency().getCurrencyCode(),
        name,
        Look.AMOUNT,
        formula,
        each -> Exact.of(exact.apply(each).doubleValue()));
  }

  private Line ofFiscal(
      String label,
      String name,
      Function<ValuePlaces, String> formula,
      Function<Headline, Optional<BigFraction>> exact) {
    return money(label, name, formula, each -> exact.apply(each.headline()).orElseThrow());
  }

  private static Line ratio(
      String label,
      String name,
      Function<ValuePlaces, String> formula,
      Function<Headline, Optional<BigFraction>> exact) {
    return new Line(
        label,
        "times",
        name,
        Look.MULTIPLE,
        each -> VolumePlaces.ratio(formula.apply(each), each.costs(), NOTHING_PAID),
        each -> Exact.of(exact.apply(each.headline()), NOTHING_PAID));
  }

  private static Line year(
      String label,
      String name,
      Function<ValuePlaces, String> formula,
      Function<Appraisal, PayBack> exact) {
    return new Line(
        label, "year", name, Look.YEAR, formula, each -> exact.apply(each).match(new ShownYear()));
  }

  private static final class ShownYear implements PayBack.Cases<Exact> {
    @Override
    public Exact paysBack(PayBack.InYear paid) {
      return Exact.of(paid.year());
    }

    @Override
    public Exact doesNotPayBack(PayBack.NotWithinHorizon unpaid) {
      return Exact.words(ValuePlaces.NOT_BACK);
    }
  }
}
