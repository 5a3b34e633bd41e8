package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.core.money.Amount;
import org.outturn.core.party.OutcomePayer;
import org.outturn.pricing.payment.statement.PayerPayment;

/**
 * Divides what is payable among the payers, claim after claim: by fixed shares or in order, each up
 * to its commitment; what nobody can pay is unfunded (rules payer-split and commitment).
 */
final class PayerSplit {
  private final List<OutcomePayer> payers;
  private final Trace trace;
  private final int[] groupOfEvidence;
  private final @Nullable Group[] groups;
  private final ImmutableList<CompiledPayers> compiled;
  private final long[] left;
  private final long[] paid;
  private long unfunded;

  /** The payers of some outcomes, with the remainders they carry; none where drawn on in order. */
  private final class Group {
    private final CompiledPayers terms;
    private final int[] members;
    private final long[] parts;
    private final ExactShares shares;

    private Group(CompiledPayers terms) {
      this.terms = terms;
      members = terms.members().stream().mapToInt(member -> member).toArray();
      parts = new long[members.length];
      shares = new ExactShares(terms.shares());
    }

    private void pay(boolean traced, long amount) {
      long rest = terms.inOrder() ? draw(traced, 0, amount) : payByShares(traced, amount);
      unfunded = Math.addExact(unfunded, rest);
    }

    private long payByShares(boolean traced, long amount) {
      shares.split(amount, parts);
      long unpaid = 0;
      for (int i = 0; i < members.length; i++) {
        parts[i] = payOne(traced, i, parts[i]);
        unpaid += parts[i];
      }
      if (unpaid == 0 || !terms.spills()) {
        return unpaid;
      }
      long unfundedParts = 0;
      for (int i = 0; i < members.length; i++) {
        unfundedParts += draw(traced, i + 1, parts[i]);
      }
      return unfundedParts;
    }

    /** Asks each member in turn, from one on and then from the top; gives what nobody could pay. */
    private long draw(boolean traced, int from, long amount) {
      long rest = amount;
      for (int i = from; i < from + members.length && rest > 0; i++) {
        rest = payOne(traced, i < members.length ? i : i - members.length, rest);
      }
      return rest;
    }

    /** Pays what the commitment allows, and gives what it does not. */
    private long payOne(boolean traced, int member, long amount) {
      int payer = members[member];
      long now = Math.min(amount, left[payer]);
      left[payer] -= now;
      paid[payer] = Math.addExact(paid[payer], now);
      if (traced && now > 0) {
        trace.pays(payer, now);
      }
      return amount - now;
    }
  }

  PayerSplit(SeenRows rows, Trace trace) {
    this.trace = trace;
    CompiledContract contract = rows.contract();
    payers = contract.contract().payers().listed();
    compiled = contract.payers();
    groups = new @Nullable Group[compiled.size()];
    groupOfEvidence = new int[rows.groups()];
    Arrays.setAll(groupOfEvidence, group -> rows.group(group).payers());
    left = contract.commitments();
    paid = new long[payers.size()];
  }

  private Group group(int number) {
    Group group = groups[number];
    if (group == null) {
      group = new Group(compiled.get(number));
      groups[number] = group;
    }
    return group;
  }

  /** Pays for the rows at some places, one after the other. */
  void pay(Stretch stretch, int from, int to) {
    int place = from;
    while (place < to) {
      int number = groupOfEvidence[stretch.group[place]];
      Group group = group(number);
      int end = together(stretch, place, to, number, group);
      long amount = 0;
      for (int each = place; each < end; each++) {
        amount = Math.addExact(amount, stretch.payable[each]);
      }
      group.pay(stretch.isTraced(place), amount);
      place = end;
    }
  }

  /**
   * Where the rows end that may be paid as one amount, from a place on: by shares, and where a row
   * is traced, each is paid by itself.
   */
  private int together(Stretch stretch, int place, int to, int number, Group group) {
    int end = place + 1;
    if (group.terms.inOrder() && !stretch.isTraced(place)) {
      while (end < to && groupOfEvidence[stretch.group[end]] == number && !stretch.isTraced(end)) {
        end++;
      }
    }
    return end;
  }

  /** What each payer has paid so far, by its position among those listed. */
  long[] paid() {
    return paid.clone();
  }

  /** What nobody could pay so far. */
  long unfunded() {
    return unfunded;
  }

  /** What each party pays from one moment to another, of what payers had paid at each. */
  static ImmutableList<PayerPayment> byParty(
      long[] before, long[] now, List<OutcomePayer> payers, Currency currency) {
    long[] between = now.clone();
    for (int payer = 0; payer < between.length; payer++) {
      between[payer] -= before[payer];
    }
    return byParty(between, payers, currency);
  }

  /** What each party pays, in the order listed; a party listed twice is summed. */
  static ImmutableList<PayerPayment> byParty(
      long[] paid, List<OutcomePayer> payers, Currency currency) {
    Map<String, Long> byParty = new LinkedHashMap<>();
    for (int i = 0; i < paid.length; i++) {
      byParty.merge(payers.get(i).party(), paid[i], Math::addExact);
    }
    return byParty.entrySet().stream()
        .map(entry -> new PayerPayment(entry.getKey(), Amount.ofMinor(currency, entry.getValue())))
        .collect(ImmutableList.toImmutableList());
  }
}
