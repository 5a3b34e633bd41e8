package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
final class PayerSplit implements OrderedStage {
  private final Claims claims;
  private final Payers payers;
  private final List<Purse> purses;
  private final Group[] byEvidence;
  private long unfunded;

  /** The payers of some outcomes, with the remainders they carry; none where drawn on in order. */
  private final class Group {
    private final boolean inOrder;
    private final Purse[] members;
    private final int[] positions;
    private final long[] parts;
    private final ExactShares shares;

    private Group(PayerGroup group) {
      positions = group.members().stream().mapToInt(member -> member).toArray();
      members = group.members().stream().map(purses::get).toArray(Purse[]::new);
      parts = new long[members.length];
      // One payer alone gets all of it by shares as well as in order.
      inOrder = payers.rule() == PayerRule.IN_ORDER || members.length == 1;
      shares = new ExactShares(inOrder ? List.of() : sharesOf(members));
    }

    private static List<Share> sharesOf(Purse[] members) {
      return Arrays.stream(members).map(Purse::payer).map(OutcomePayer::share).toList();
    }

    /**
     * Where the rows end that may be paid as one amount, from a place on: by shares, and where a
     * row is traced, each is paid by itself.
     */
    private int together(Stretch rows, int place) {
      int end = place + 1;
      if (inOrder && !rows.isTraced(place)) {
        while (end < rows.size() && byEvidence[rows.group[end]] == this && !rows.isTraced(end)) {
          end++;
        }
      }
      return end;
    }

    private void pay(Stretch rows, int place, long amount) {
      long rest = inOrder ? draw(rows, place, 0, amount) : payByShares(rows, place, amount);
      unfunded = Math.addExact(unfunded, rest);
    }

    private long payByShares(Stretch rows, int place, long amount) {
      shares.split(amount, parts);
      long unpaid = 0;
      for (int i = 0; i < members.length; i++) {
        parts[i] = payOne(rows, place, i, parts[i]);
        unpaid += parts[i];
      }
      if (unpaid == 0 || !payers.spills()) {
        return unpaid;
      }
      long unfundedParts = 0;
      for (int i = 0; i < members.length; i++) {
        unfundedParts += draw(rows, place, i + 1, parts[i]);
      }
      return unfundedParts;
    }

    /** Asks each member in turn, from one on and then from the top; gives what nobody could pay. */
    private long draw(Stretch rows, int place, int from, long amount) {
      long rest = amount;
      for (int i = from; i < from + members.length && rest > 0; i++) {
        rest = payOne(rows, place, i < members.length ? i : i - members.length, rest);
      }
      return rest;
    }

    private long payOne(Stretch rows, int place, int member, long amount) {
      long rest = members[member].pay(amount);
      if (rows.isTraced(place) && rest < amount) {
        claims.trace().pays(positions[member], amount - rest);
      }
      return rest;
    }
  }

  PayerSplit(Claims claims) {
    this.claims = claims;
    payers = claims.contract().payers();
    purses = payers.listed().stream().map(Purse::new).toList();
    Map<PayerGroup, Group> groups = new HashMap<>();
    byEvidence =
        claims.groups().stream()
            .map(terms -> PayerGroup.of(payers, terms.outcome()))
            .map(group -> groups.computeIfAbsent(group, Group::new))
            .toArray(Group[]::new);
  }

  @Override
  public void apply(Stretch rows) {
    int place = 0;
    while (place < rows.size()) {
      Group group = byEvidence[rows.group[place]];
      int end = group.together(rows, place);
      long amount = 0;
      for (int each = place; each < end; each++) {
        amount = Math.addExact(amount, rows.payable[each]);
      }
      group.pay(rows, place, amount);
      place = end;
    }
  }

  /** What each party pays, in the order listed; a party listed twice is summed. */
  ImmutableList<PayerPayment> payments() {
    Map<String, Long> byParty = new LinkedHashMap<>();
    for (Purse purse : purses) {
      byParty.merge(purse.payer().party(), purse.paid(), Math::addExact);
    }
    return byParty.entrySet().stream()
        .map(
            entry ->
                new PayerPayment(
                    entry.getKey(), Amount.ofMinor(claims.contract().currency(), entry.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  long unfunded() {
    return unfunded;
  }
}
