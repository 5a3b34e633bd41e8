package org.outturn.pricing.fund;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * What an outcomes fund pays into its contracts, settlement by settlement, and what is left of it
 * (rule fund). Every amount adds up: what is owed is what is paid and what is unfunded, of each
 * settlement, each contract and in all; what is paid and what is left are the limit.
 *
 * @param fund the fund's id
 * @param limit the most it pays into all contracts together
 * @param contracts what it pays into each, in the fund's order, without settlements too
 * @param settlements what it pays of each settlement, by day, those of one day in the fund's order
 */
public record FundStatement(
    String fund,
    Amount limit,
    ImmutableList<ContractFunding> contracts,
    ImmutableList<SettlementFunding> settlements) {

  /**
   * Refuses figures that do not add up.
   *
   * @param fund the fund's id
   * @param limit whole minor units, at least 0
   * @param contracts the sums of the settlements
   * @param settlements by day
   * @throws IllegalArgumentException when contracts are not the sums of their settlements, or the
   *     fund pays less than nothing or more than its limit
   */
  public FundStatement {
    AgreedAmount.payable(limit, "limit");
    ImmutableList<ContractFunding> sums = sums(limit.currency(), contracts, settlements);
    Require.that(
        contracts.equals(sums), "contracts", "must be the sums of settlements, " + sums, contracts);
    Amount paid = total(limit.currency(), contracts).paid();
    Require.that(
        paid.signum() >= 0 && paid.compareTo(limit) <= 0,
        "paid",
        "must be from 0 to the limit, " + limit + ",",
        paid);
  }

  /**
   * The statement of a fund's settlements.
   *
   * @param fund the fund's id
   * @param limit the most it pays
   * @param contracts what could not be applied of the terms of each contract, by its id, those
   *     without settlements too
   * @param settlements what it pays of each settlement, by day
   * @return the statement
   */
  static FundStatement of(
      String fund,
      Amount limit,
      ImmutableMap<String, ImmutableList<NotApplied>> contracts,
      ImmutableList<SettlementFunding> settlements) {
    ImmutableList<ContractFunding> unfunded =
        contracts.entrySet().stream()
            .map(
                each ->
                    new ContractFunding(each.getKey(), each.getValue(), nothing(limit.currency())))
            .collect(ImmutableList.toImmutableList());
    return new FundStatement(
        fund, limit, sums(limit.currency(), unfunded, settlements), settlements);
  }

  /** Contracts with the sums of their settlements, whatever they were funded with before. */
  private static ImmutableList<ContractFunding> sums(
      Currency currency,
      ImmutableList<ContractFunding> contracts,
      ImmutableList<SettlementFunding> settlements) {
    Map<String, ImmutableList<NotApplied>> notApplied = new HashMap<>();
    Map<String, Funding> sums = new LinkedHashMap<>();
    for (ContractFunding each : contracts) {
      notApplied.put(each.contract(), each.notApplied());
      sums.put(each.contract(), nothing(currency));
    }
    settlements.forEach(each -> sums.merge(each.contract(), each.funding(), Funding::plus));
    return sums.entrySet().stream()
        .map(
            sum ->
                new ContractFunding(
                    sum.getKey(),
                    notApplied.getOrDefault(sum.getKey(), ImmutableList.of()),
                    sum.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Funding nothing(Currency currency) {
    return new Funding(Amount.zero(currency), Amount.zero(currency));
  }

  private static Funding total(Currency currency, ImmutableList<ContractFunding> contracts) {
    return contracts.stream()
        .map(ContractFunding::funding)
        .reduce(nothing(currency), Funding::plus);
  }

  /**
   * The currency of every amount.
   *
   * @return that of the limit
   */
  public Currency currency() {
    return limit.currency();
  }

  /**
   * What all contracts come to.
   *
   * @return the sums of what is owed and paid
   */
  public Funding total() {
    return total(currency(), contracts);
  }

  /**
   * What the fund has paid, what was given back taken off.
   *
   * @return from 0 to the limit
   */
  public Amount paid() {
    return total().paid();
  }

  /**
   * What the fund can still pay.
   *
   * @return the limit less what it has paid
   */
  public Amount left() {
    return limit.minus(paid());
  }

  /**
   * The first day on which the fund could not pay all that was owed.
   *
   * @return the last day of a payment period; empty where the fund paid everything
   */
  public Optional<LocalDate> ranOutOn() {
    return settlements.stream()
        .filter(each -> each.funding().unfunded().signum() > 0)
        .map(SettlementFunding::day)
        .findFirst();
  }
}
