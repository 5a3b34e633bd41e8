package org.outturn.core.contract;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.PayerRule;
import org.outturn.core.party.Payers;
import org.outturn.core.validation.Problems;

/** Somebody pays for everything, and shares of each group sum to one. */
final class PayerRules {
  /** So that a payer's exact remainder is counted in a {@code long}. */
  private static final int MOST_DENOMINATOR_BITS = 62;

  private final Payers payers;
  private final PayerGroups groups;
  private final Problems problems;

  /** What each group pays for; the same group is one object, so that it need not be compared. */
  private final IdentityHashMap<PayerGroup, StringBuilder> payFor = new IdentityHashMap<>();

  private final Map<PayerGroup, StringBuilder> inOrder = new LinkedHashMap<>();

  PayerRules(Payers payers, Problems problems) {
    this.payers = payers;
    this.groups = PayerGroups.of(payers);
    this.problems = problems;
  }

  /** Fees and grants are paid by who pays for the whole contract. */
  void check(List<Outcome> outcomes, Blend blend) {
    outcomes.forEach(outcome -> add(groups.of(outcome), "'" + outcome.id() + "'"));
    if (!blend.equals(Blend.NONE)) {
      add(groups.ofTheRest(), "fees and grants");
    }
    inOrder.forEach((group, names) -> check(group, names.toString()));
  }

  private void add(PayerGroup group, String name) {
    StringBuilder names =
        payFor.computeIfAbsent(
            group, any -> inOrder.computeIfAbsent(group, none -> new StringBuilder()));
    names.append(names.isEmpty() ? "" : ", ").append(name);
  }

  private void check(PayerGroup group, String names) {
    if (group.members().isEmpty()) {
      problems.add("payers", "expected a payer for every outcome but nobody pays for " + names);
    } else if (payers.rule() == PayerRule.SHARES) {
      checkShares(
          group.members().stream()
              .map(member -> payers.listed().get(member).share().toFraction())
              .toList(),
          names);
    }
  }

  private void checkShares(List<BigFraction> shares, String names) {
    BigInteger parts = BigInteger.ONE;
    for (BigFraction share : shares) {
      BigInteger denominator = share.getDenominator();
      parts = parts.divide(parts.gcd(denominator)).multiply(denominator);
      if (parts.bitLength() > MOST_DENOMINATOR_BITS) {
        problems.add(
            "payers",
            "expected shares with a common denominator below 2^"
                + MOST_DENOMINATOR_BITS
                + " but found "
                + parts
                + " for "
                + names);
        return;
      }
    }
    BigInteger sum = BigInteger.ZERO;
    for (BigFraction share : shares) {
      sum = sum.add(share.getNumerator().multiply(parts.divide(share.getDenominator())));
    }
    if (!sum.equals(parts)) {
      problems.add(
          "payers",
          "expected shares that sum to 1 but they sum to "
              + Fractions.text(BigFraction.of(sum, parts))
              + " for "
              + names);
    }
  }
}
