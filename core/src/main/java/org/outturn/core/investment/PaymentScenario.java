package org.outturn.core.investment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.validation.Require;

/**
 * Which outcome payments come in when: what was planned (BASE, LOW, HIGH or any name), or what was
 * actually paid, with the plan from there on.
 *
 * @param name unique in the case
 * @param payments the payments, in any order
 * @param then the scenario that goes on where the payments end; empty where none does
 * @param isOpen whether more may be paid later: the reserve is kept at the end and a tranche that
 *     has received nothing yet has not lost everything
 */
public record PaymentScenario(
    String name, ImmutableList<DatedAmount> payments, Optional<Then> then, boolean isOpen) {

  /**
   * The scenario that goes on.
   *
   * @param scenario its name
   * @param from the first day whose payments are taken from it
   */
  public record Then(String scenario, LocalDate from) {

    /**
     * Refuses a blank name.
     *
     * @param scenario its name
     * @param from the first day whose payments are taken from it
     */
    public Then {
      Require.id(scenario, "scenario");
    }
  }

  /**
   * Refuses a blank name, and own payments where another scenario has taken over.
   *
   * @param name unique in the case
   * @param payments the payments, in any order
   * @param then the scenario that goes on where the payments end; empty where none does
   * @param isOpen whether more may be paid later
   */
  public PaymentScenario {
    Require.id(name, "name");
    then.ifPresent(
        next ->
            payments.forEach(
                payment ->
                    Require.that(
                        payment.date().isBefore(next.from()),
                        "payments",
                        "must be before " + next.from() + ", where another scenario goes on,",
                        payment.date())));
  }

  /**
   * A scenario that stands by itself and in which nothing is paid after its payments.
   *
   * @param name unique in the case
   * @param payments the payments
   * @return the scenario
   */
  public static PaymentScenario of(String name, Iterable<DatedAmount> payments) {
    return new PaymentScenario(name, ImmutableList.copyOf(payments), Optional.empty(), false);
  }

  /**
   * A scenario in which nothing is ever paid: what everyone can lose.
   *
   * @param name unique in the case
   * @return the scenario
   */
  public static PaymentScenario ofNothing(String name) {
    return of(name, ImmutableList.of());
  }
}
