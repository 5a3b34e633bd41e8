package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.PayerGroup;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.PayerRule;
import org.outturn.core.party.Payers;

/**
 * Divides what is payable among the payers, claim after claim: by fixed shares or in order, each up
 * to its commitment; what nobody can pay is unfunded (rules payer-split and commitment).
 */
final class PayerSplit {
  private final Payers payers;
  private final boolean inOrder;
  private final List<Purse> purses;
  private long unfunded;

  /** The payers of some outcomes, with the remainders they carry; none where drawn on in order. */
  private final class Group {
    private final Purse[] members;
    private final int[] positions;
    private final long[] parts;
    private final ExactShares shares;

    private Group(PayerGroup group) {
      positions = group.members().stream().mapToInt(member -> member).toArray();
      members = group.members().stream().map(purses::get).toArray(Purse[]::new);
      parts = new long[members.length];
      shares = new ExactShares(inOrder ? List.of() : sharesOf(members));
    }

    private static List<Share> sharesOf(Purse[] members) {
      return Arrays.stream(members).map(Purse::payer).map(OutcomePayer::share).toList();
    }

    /** One payer alone gets all of it by shares as well as in order. */
    private void pay(Claims claims, int row, long amount) {
      long rest =
          inOrder || members.length == 1
              ? draw(claims, row, 0, amount)
              : payByShares(claims, row, amount);
      unfunded = Math.addExact(unfunded, rest);
    }

    private long payByShares(Claims claims, int row, long amount) {
      shares.split(amount, parts);
      long unpaid = 0;
      for (int i = 0; i < members.length; i++) {
        parts[i] = payOne(claims, row, i, parts[i]);
        unpaid += parts[i];
      }
      if (unpaid == 0 || !payers.spills()) {
        return unpaid;
      }
      long unfundedParts = 0;
      for (int i = 0; i < members.length; i++) {
        unfundedParts += draw(claims, row, i + 1, parts[i]);
      }
      return unfundedParts;
    }

    /** Asks each member in turn, from one on and then from the top; gives what nobody could pay. */
    private long draw(Claims claims, int row, int from, long amount) {
      long rest = amount;
      for (int i = from; i < from + members.length && rest > 0; i++) {
        rest = payOne(claims, row, i < members.length ? i : i - members.length, rest);
      }
      return rest;
    }

    private long payOne(Claims claims, int row, int member, long amount) {
      long rest = members[member].pay(amount);
      if (claims.trace().isOf(row) && rest < amount) {
        claims.trace().pays(positions[member], amount - rest);
      }
      return rest;
    }
  }

  PayerSplit(OutcomesContract contract) {
    payers = contract.payers();
    inOrder = payers.rule() == PayerRule.IN_ORDER;
    purses = payers.listed().stream().map(Purse::new).toList();
  }

  void apply(Claims claims) {
    Map<PayerGroup, Group> groups = new HashMap<>();
    Group[] byEvidence =
        claims.groups().stream()
            .map(terms -> PayerGroup.of(payers, terms.outcome()))
            .map(group -> groups.computeIfAbsent(group, Group::new))
            .toArray(Group[]::new);
    for (int row = 0; row < claims.size(); row++) {
      if (claims.payable(row) > 0) {
        byEvidence[claims.evidence().group(row)].pay(claims, row, claims.payable(row));
      }
    }
  }

  /** What each party pays, in the order listed; a party listed twice is summed. */
  ImmutableList<PayerPayment> payments(OutcomesContract contract) {
    Map<String, Long> byParty = new LinkedHashMap<>();
    for (Purse purse : purses) {
      byParty.merge(purse.payer().party(), purse.paid(), Math::addExact);
    }
    return byParty.entrySet().stream()
        .map(
            entry ->
                new PayerPayment(
                    entry.getKey(), Amount.ofMinor(contract.currency(), entry.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  long unfunded() {
    return unfunded;
  }
}
