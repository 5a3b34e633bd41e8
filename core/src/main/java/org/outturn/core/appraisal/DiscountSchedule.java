package org.outturn.core.appraisal;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.outturn.core.validation.Require;

/**
 * At which rates money of later years is discounted, such as HM Treasury's standard schedule: 3.5 %
 * a year, 3 % from year 31. A schedule comes with its source; none is built into an appraisal.
 *
 * @param id its name, such as {@code hm-treasury-2026-02-standard}
 * @param basis whether it discounts real or nominal amounts
 * @param bands in the order of their years; the first from year 0 on
 * @param source where the rates come from
 */
public record DiscountSchedule(
    String id, PriceBasis basis, ImmutableList<DiscountBand> bands, Publication source) {
  /**
   * Refuses bands that do not begin in year 0 or are not in order.
   *
   * @param id its name
   * @param basis whether it discounts real or nominal amounts
   * @param bands in the order of their years
   * @param source where the rates come from
   */
  public DiscountSchedule {
    Require.id(id, "id");
    Require.that(
        !bands.isEmpty() && bands.get(0).from() == 0,
        "bands",
        "must begin with one from year 0",
        bands.isEmpty() ? "empty" : bands.get(0).from());
    for (int i = 1; i < bands.size(); i++) {
      Require.that(
          bands.get(i).from() > bands.get(i - 1).from(),
          "bands",
          "must be in the order of their years: after year " + bands.get(i - 1).from(),
          bands.get(i).from());
    }
  }

  /**
   * The rate of one year: by how much more it discounts than the year before it.
   *
   * @param year counted from the base year, at least 0
   * @return such as 0.035
   */
  public BigDecimal rate(int year) {
    Require.that(year >= 0, "year", "must be >= 0", year);
    BigDecimal rate = bands.get(0).rate();
    for (DiscountBand band : bands) {
      if (band.from() <= year) {
        rate = band.rate();
      }
    }
    return rate;
  }
}
