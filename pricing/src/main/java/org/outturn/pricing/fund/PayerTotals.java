package org.outturn.pricing.fund;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;
import org.outturn.pricing.payment.statement.PayerPayment;

/**
 * What each party pays, or has committed, over a portfolio of contracts, and its share of the
 * whole: an outcomes fund that tops up councils by 28.9 %.
 *
 * @param currency of every amount
 * @param payers each party once, the first listed first
 */
public record PayerTotals(Currency currency, ImmutableList<PayerPayment> payers) {

  /**
   * What the parties of contracts have committed.
   *
   * @param contracts at least one, all of one currency
   * @return the sums of the commitments that are stated; a party without any is left out
   * @throws IllegalArgumentException when there is no contract or their currencies differ
   */
  public static PayerTotals committed(List<OutcomesContract> contracts) {
    Require.that(!contracts.isEmpty(), "contracts", "must be at least one", contracts.size());
    return sum(
        contracts.get(0).currency(),
        contracts.stream()
            .flatMap(contract -> contract.payers().listed().stream())
            .flatMap(
                payer ->
                    payer.commitment().stream()
                        .map(amount -> new PayerPayment(payer.party(), amount))));
  }

  /**
   * What the settlements of contracts invoice to each party.
   *
   * @param contracts at least one, all of one currency
   * @return the sums of all settlements; a party without any is left out
   * @throws IllegalArgumentException when there is no contract or their currencies differ
   */
  public static PayerTotals invoiced(List<SettledContract> contracts) {
    Require.that(!contracts.isEmpty(), "contracts", "must be at least one", contracts.size());
    return sum(
        contracts.get(0).contract().currency(),
        contracts.stream()
            .flatMap(contract -> contract.settlements().settlements().stream())
            .flatMap(settlement -> settlement.payers().stream()));
  }

  private static PayerTotals sum(Currency currency, Stream<PayerPayment> payments) {
    Map<String, Amount> sums = new LinkedHashMap<>();
    payments.forEach(
        each -> sums.merge(each.party(), Amount.zero(currency).plus(each.amount()), Amount::plus));
    return new PayerTotals(
        currency,
        sums.entrySet().stream()
            .map(sum -> new PayerPayment(sum.getKey(), sum.getValue()))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * The same, where one party pays something else: a fund that cannot pay all that it is invoiced.
   * The others pay what they pay.
   *
   * @param party its id
   * @param amount what it pays
   * @return the totals
   */
  public PayerTotals with(String party, Amount amount) {
    return new PayerTotals(
        currency,
        payers.stream()
            .map(each -> each.party().equals(party) ? new PayerPayment(party, amount) : each)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * What one party pays.
   *
   * @param party its id
   * @return zero where it is not among them
   */
  public Amount of(String party) {
    return payers.stream()
        .filter(each -> each.party().equals(party))
        .map(PayerPayment::amount)
        .findFirst()
        .orElseGet(() -> Amount.zero(currency));
  }

  /**
   * What all parties pay.
   *
   * @return the sum
   */
  public Amount total() {
    return payers.stream().map(PayerPayment::amount).reduce(Amount.zero(currency), Amount::plus);
  }

  /**
   * The share of one party in what all pay: of a fund, its top-up share.
   *
   * @param party its id
   * @return the exact share, beyond 0 to 1 where another party gets something back; empty where all
   *     together pay nothing
   */
  public Optional<BigFraction> share(String party) {
    return Optional.of(total())
        .filter(total -> total.signum() != 0)
        .map(total -> Fractions.of(of(party).value()).divide(Fractions.of(total.value())));
  }
}
