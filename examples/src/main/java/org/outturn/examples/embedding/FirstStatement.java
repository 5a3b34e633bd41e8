package org.outturn.examples.embedding;

import java.time.LocalDate;
import java.util.List;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * A whole program that embeds Outturn: it builds a contract and three claims, prices them and
 * prints {@code GBP 7,500.00}. Its figures are made up.
 */
public final class FirstStatement {
  /** The argument that asks for JSR-354 money: {@code money}. */
  public static final String MONEY = "money";

  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  private FirstStatement() {}

  /**
   * Prices, and prints what is payable.
   *
   * @param arguments {@value #MONEY} for JSR-354 money, else an exact amount without it
   */
  public static void main(String... arguments) {
    PaymentStatement statement = OutcomePricer.DEFAULT.price(contract(), evidence());
    boolean asMoney = List.of(arguments).contains(MONEY);
    System.out.println(asMoney ? statement.net().toMonetaryAmount() : statement.net());
  }

  /**
   * A contract for homes that last, with a limit for each participant.
   *
   * @return the contract
   */
  public static OutcomesContract contract() {
    return OutcomesContract.builder()
        .id("housing-first")
        .currency("GBP")
        .term(Term.of(START, START.plusYears(3)))
        .addOutcome(Outcome.builder().id("housed").deadweight(Deadweight.PRICED_IN).build())
        .addOutcome(
            Outcome.builder()
                .id("housed-12m")
                .addRequires("housed")
                .deadweight(Deadweight.onPrice(Share.percent(20)))
                .build())
        .rateCard(
            RateCard.of(
                START,
                Tariff.of("housed", Price.unit(Amount.of("GBP", "600"))),
                Tariff.of("housed-12m", Price.unit(Amount.of("GBP", "9000")))))
        .addLimit(Limit.perParticipant("per-person", Amount.of("GBP", "7500")))
        .payers(Payers.byShares(OutcomePayer.sole("council")))
        .build();
  }

  /**
   * What two participants achieved.
   *
   * @return three claims
   */
  public static Evidence evidence() {
    return Evidence.ofClaims(
        List.of(
            OutcomeClaim.of("C1", "P1", "housed", LocalDate.of(2026, 5, 4)),
            OutcomeClaim.of("C2", "P1", "housed-12m", LocalDate.of(2027, 5, 4)),
            OutcomeClaim.of("C3", "P2", "housed-12m", LocalDate.of(2027, 6, 1))));
  }
}
