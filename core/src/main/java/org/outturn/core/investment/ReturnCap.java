package org.outturn.core.investment;

import java.math.BigDecimal;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * The most a tranche may receive: a rate of return of 11 % a year, or 1.5 times what it paid in.
 */
public sealed interface ReturnCap {

  /**
   * Asks the question of each form.
   *
   * @param cases one answer for each form
   * @param <T> the answer
   * @return the answer of this form's case
   */
  <T> T match(Cases<T> cases);

  /**
   * One answer for each form.
   *
   * @param <T> the answer
   */
  interface Cases<T> {
    /**
     * For a cap on the rate of return.
     *
     * @param cap the cap
     * @return the answer
     */
    T irr(Irr cap);

    /**
     * For a cap on the money multiple.
     *
     * @param cap the cap
     * @return the answer
     */
    T multiple(Multiple cap);
  }

  /**
   * Nothing is paid that would lift the tranche's internal rate of return, days counted Act/365
   * from its own cash flows, above a rate.
   *
   * @param rate the rate a year
   */
  record Irr(AnnualRate rate) implements ReturnCap {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.irr(this);
    }
  }

  /**
   * Nothing is paid beyond a multiple of what the tranche has paid in.
   *
   * @param multiple from 1 to 1000: 1.5 is its own money and half of it again
   */
  record Multiple(BigDecimal multiple) implements ReturnCap {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);

    /**
     * Refuses a multiple below 1, which would cut the tranche's own money, and one above 1000.
     *
     * @param multiple from 1 to 1000
     */
    public Multiple {
      multiple = Fractions.canonical(Decimals.bounded(multiple));
      Require.that(
          multiple.compareTo(BigDecimal.ONE) >= 0 && multiple.compareTo(LARGEST) <= 0,
          "multiple",
          "must be from 1 to 1000",
          multiple.toPlainString());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.multiple(this);
    }
  }
}
