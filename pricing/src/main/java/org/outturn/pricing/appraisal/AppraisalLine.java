package org.outturn.pricing.appraisal;

import com.google.common.collect.ImmutableList;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One benefit or cost in one year, as listings show both: {@code 2026 council FISCAL housing}.
 *
 * @param year the year
 * @param agency who gains or pays
 * @param kind {@code FISCAL}, {@code ECONOMIC}, {@code SOCIAL} or {@code COST}
 * @param id the benefit's or cost's id
 * @param value what it is worth, step by step
 * @param cashable the present value of its cashable part; zero for a cost
 */
public record AppraisalLine(
    int year, String agency, String kind, String id, ValueSteps value, BigFraction cashable) {
  /** What a line of a cost is called among the kinds of benefit. */
  public static final String COST = "COST";

  /** Every benefit, then every cost, year by year. */
  static ImmutableList<AppraisalLine> of(Appraisal appraisal) {
    ImmutableList.Builder<AppraisalLine> lines = ImmutableList.builder();
    appraisal.benefits().forEach(line -> lines.add(of(line)));
    appraisal.costs().forEach(line -> lines.add(of(line)));
    return lines.build();
  }

  private static AppraisalLine of(BenefitLine line) {
    return new AppraisalLine(
        line.year(),
        line.benefit().agency(),
        line.benefit().kind().name(),
        line.benefit().id(),
        line.value(),
        line.cashable().present());
  }

  private static AppraisalLine of(CostLine line) {
    return new AppraisalLine(
        line.year(), line.cost().agency(), COST, line.cost().id(), line.value(), BigFraction.ZERO);
  }
}
