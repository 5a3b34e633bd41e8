package org.outturn.core.schedule;

import java.time.LocalDate;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;
import org.outturn.core.validation.Require;

/**
 * Days in which outcomes are recorded and a grant is paid instead (rule recorded-not-paid): GBP
 * 250000.00 for each payment period that begins from 2020-04-01 up to 2020-10-01.
 *
 * @param id the name a statement gives for it; unique among the contract's grants
 * @param dates the days, with an end
 * @param amountPerPeriod what is paid for each payment period that begins inside
 */
public record Grant(String id, DateRange dates, Amount amountPerPeriod) {

  /**
   * Refuses a blank id, days without an end, and an amount nobody can pay.
   *
   * @param id the name a statement gives for it; unique among the contract's grants
   * @param dates the days, with an end
   * @param amountPerPeriod what is paid for each payment period that begins inside
   */
  public Grant {
    Require.id(id, "id");
    Require.that(dates.endExclusive().isPresent(), "to", "must be stated for a grant", dates);
    AgreedAmount.payable(amountPerPeriod, "amountPerPeriod");
  }

  /**
   * A grant: {@code Grant.of("covid", LocalDate.of(2020, 4, 1), LocalDate.of(2020, 10, 1),
   * Amount.of("GBP", "250000"))}.
   *
   * @param id its name
   * @param from the first day
   * @param to the day after the last
   * @param amountPerPeriod what is paid for each payment period that begins inside
   * @return the grant
   */
  public static Grant of(String id, LocalDate from, LocalDate to, Amount amountPerPeriod) {
    return new Grant(id, DateRange.of(from, to), amountPerPeriod);
  }
}
