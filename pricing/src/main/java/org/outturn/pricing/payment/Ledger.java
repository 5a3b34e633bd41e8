package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.evidence.Evidence;
import org.outturn.pricing.payment.engine.Readings;
import org.outturn.pricing.payment.statement.LedgerEntry;
import org.outturn.pricing.payment.statement.MeasuredEffect;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.Settlements;

/**
 * Every movement under a contract up to a date: what was claimed, what each rule took off, who pays
 * what and when. Statement, settlements and effects are readings of it; none is computed a second
 * time. Immutable and thread-safe.
 */
public final class Ledger {
  private final Readings readings;

  private Ledger(Readings readings) {
    this.readings = readings;
  }

  static Ledger of(PricedTerms terms, Evidence evidence, LocalDate asOf) {
    return new Ledger(Readings.of(terms.compiled(), evidence, asOf));
  }

  /**
   * The movements one by one: claims, fees, grants, top-ups, what is paid back and what is taken
   * back, each with its date, its findings and who pays it.
   *
   * @return in the order in which they happened; they sum to the statement
   */
  public ImmutableList<LedgerEntry> entries() {
    return readings.entries();
  }

  /**
   * The statement.
   *
   * @return what is paid and why not more; holds on to nothing of the ledger that it does not show
   */
  public PaymentStatement statement() {
    return readings.statement();
  }

  /**
   * The statement with the plan of one scenario beside its periods.
   *
   * @param scenario its name, such as {@code LOW}
   * @return the statement; nothing is planned for its periods where the plan has no such scenario
   */
  public PaymentStatement statement(String scenario) {
    return readings.statement(Optional.of(scenario));
  }

  /**
   * What is invoiced to whom, period by period.
   *
   * @return from the first period with evidence to the last that is over by the as-of date
   */
  public Settlements settlements() {
    return readings.settlements();
  }

  /**
   * The effects against comparison groups, by which measurements were paid or not.
   *
   * @return one for each measurement that counts, in claim order
   */
  public ImmutableList<MeasuredEffect> effects() {
    return readings.effects();
  }
}
