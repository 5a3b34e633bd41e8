package org.outturn.pricing.fund;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Allocation;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.pricing.fund.FundPricer.Owed;

/** What a fund has left, day after day, and what it has paid into each contract so far. */
final class FundBalance {
  private final Amount nothing;
  private final Map<String, Amount> paidInto = new HashMap<>();
  private final ImmutableList.Builder<SettlementFunding> settlements = ImmutableList.builder();
  private Amount left;

  FundBalance(Amount limit) {
    this.nothing = Amount.zero(limit.currency());
    this.left = limit;
  }

  /** Settles one day: first what is given back, so that it can be spent, then what is owed. */
  void settle(LocalDate day, List<Owed> owed) {
    Map<String, Amount> paid = new HashMap<>();
    owed.stream()
        .filter(each -> each.amount().signum() <= 0)
        .forEach(each -> paid.put(each.contract(), pay(each.contract(), returned(each))));
    List<Owed> charges = owed.stream().filter(each -> each.amount().signum() > 0).toList();
    Iterator<Amount> parts = parts(charges.stream().map(Owed::amount).toList()).iterator();
    charges.forEach(each -> paid.put(each.contract(), pay(each.contract(), parts.next())));
    for (Owed each : owed) {
      Amount part = paid.getOrDefault(each.contract(), nothing);
      settlements.add(
          new SettlementFunding(day, each.contract(), new Funding(each.amount(), part)));
    }
  }

  /** What returns of what is given back: no more than was paid into the contract. */
  private Amount returned(Owed givenBack) {
    Amount most = paidInto.getOrDefault(givenBack.contract(), nothing).negated();
    return givenBack.amount().compareTo(most) < 0 ? most : givenBack.amount();
  }

  /** What can be paid of each amount (rule whole-split). */
  private List<Amount> parts(List<Amount> owed) {
    Amount sum = owed.stream().reduce(nothing, Amount::plus);
    if (sum.compareTo(left) <= 0) {
      return owed;
    }
    BigFraction whole = Fractions.of(sum.value());
    return Allocation.byLargestRemainder(
        left,
        owed.stream().map(each -> Share.of(Fractions.of(each.value()).divide(whole))).toList());
  }

  private Amount pay(String contract, Amount amount) {
    left = left.minus(amount);
    paidInto.merge(contract, amount, Amount::plus);
    return amount;
  }

  ImmutableList<SettlementFunding> settlements() {
    return settlements.build();
  }
}
