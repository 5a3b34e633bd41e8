package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.core.money.ExactLong;
import org.outturn.core.party.OutcomePayer;

/**
 * Divides what is payable among the payers, claim after claim: by fixed shares or in order, each up
 * to its commitment; what nobody can pay is unfunded. What falls below zero is given back, and what
 * is taken back comes from those who paid it (rules payer-split, commitment, two-sided, clawback).
 */
final class PayerSplit {
  private final List<OutcomePayer> payers;
  private final Trace trace;
  private final int[] groupOfEvidence;
  private final @Nullable Group[] groups;
  private final ImmutableList<CompiledPayers> compiled;
  private final int ofTheRest;
  private final long[] commitments;
  private final long[] paid;
  private final Map<Integer, Parts> ofTakenBack = new HashMap<>();
  private long unfunded;

  /** What each payer paid of one amount by its position, and what nobody could. */
  static final class Parts {
    private final long[] paid;
    private final long unfunded;

    private Parts(long[] paid, long unfunded) {
      this.paid = paid;
      this.unfunded = unfunded;
    }

    long[] paid() {
      return paid.clone();
    }

    long unfunded() {
      return unfunded;
    }

    Parts negated() {
      return new Parts(Arrays.stream(paid).map(each -> -each).toArray(), -unfunded);
    }
  }

  /** The payers of some outcomes, with the remainders they carry; none where drawn on in order. */
  private final class Group {
    private final CompiledPayers terms;
    private final int[] members;
    private final long[] parts;
    private final ExactShares shares;

    private Group(CompiledPayers terms) {
      this.terms = terms;
      members = terms.members().toArray();
      parts = new long[members.length];
      shares = new ExactShares(terms.shares());
    }

    private void pay(boolean traced, long amount) {
      if (!terms.inOrder()) {
        unfunded = ExactLong.plus(unfunded, payByShares(traced, amount));
      } else if (amount < 0) {
        giveBack(traced, -amount);
      } else {
        unfunded = ExactLong.plus(unfunded, draw(traced, 0, amount));
      }
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

    /**
     * First to the payer drawn on last, to each at most what it has paid, the rest to the first.
     */
    private void giveBack(boolean traced, long amount) {
      long rest = amount;
      for (int i = members.length - 1; i >= 0 && rest > 0; i--) {
        long back = Math.min(rest, Math.max(0, paid[members[i]]));
        payOne(traced, i, -back);
        rest -= back;
      }
      payOne(traced, 0, -rest);
    }

    /** Pays what the commitment allows, and gives what it does not. */
    private long payOne(boolean traced, int member, long amount) {
      int payer = members[member];
      long now = Math.min(amount, left(payer));
      paid[payer] = ExactLong.plus(paid[payer], now);
      if (traced && now != 0) {
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
    ofTheRest = contract.payersOfTheRest();
    groups = new @Nullable Group[compiled.size()];
    groupOfEvidence = rows.groups().payers();
    commitments = contract.commitments();
    paid = new long[payers.size()];
  }

  /** What a payer may still pay; what was given back can be spent again. */
  private long left(int payer) {
    return commitments[payer] == CompiledContract.NO_COMMITMENT
        ? CompiledContract.NO_COMMITMENT
        : Math.max(0, ExactLong.minus(commitments[payer], paid[payer]));
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
      if (stretch.payable[place] == 0) {
        place++;
      } else if (stretch.isTakenBack(place)) {
        ofTakenBack.put(
            stretch.row(place), pay(number, stretch.isTraced(place), stretch.payable[place]));
        place++;
      } else {
        Group group = group(number);
        int end = together(stretch, place, to, number, group);
        long amount = 0;
        for (int each = place; each < end; each++) {
          amount = ExactLong.plus(amount, stretch.payable[each]);
        }
        group.pay(stretch.isTraced(place), amount);
        place = end;
      }
    }
  }

  /** Pays an amount by one group of payers, and gives who paid what of it. */
  Parts pay(int group, long amount) {
    return amount == 0 ? new Parts(new long[paid.length], 0) : pay(group, false, amount);
  }

  private Parts pay(int group, boolean traced, long amount) {
    long[] before = paid();
    long unfundedBefore = unfunded;
    group(group).pay(traced, amount);
    return new Parts(less(paid, before), unfunded - unfundedBefore);
  }

  private static long[] less(long[] now, long[] before) {
    long[] between = now.clone();
    for (int payer = 0; payer < between.length; payer++) {
      between[payer] -= before[payer];
    }
    return between;
  }

  /**
   * Where the rows end that may be paid as one amount, from a place on: by shares, and where a row
   * is watched or given back, each is paid by itself.
   */
  private int together(Stretch stretch, int place, int to, int number, Group group) {
    int end = place + 1;
    boolean watches = stretch.watchesRows();
    if (group.terms.inOrder() && isDrawn(stretch, place, watches)) {
      while (end < to
          && groupOfEvidence[stretch.group[end]] == number
          && isDrawn(stretch, end, watches)) {
        end++;
      }
    }
    return end;
  }

  private static boolean isDrawn(Stretch stretch, int place, boolean watches) {
    return stretch.payable[place] >= 0 && !(watches && stretch.isWatched(place));
  }

  /** Pays a fee or grant: by those who pay for the whole contract. */
  void payForAll(long amount) {
    if (amount != 0) {
      group(ofTheRest).pay(false, amount);
    }
  }

  /**
   * Takes back what was paid of a row, from those who paid it; what was unfunded of it no longer
   * is.
   */
  void takeBack(int row) {
    Parts parts = ofTakenBack.remove(row);
    if (parts == null) {
      return;
    }
    takeBack(parts);
    for (int payer = 0; row == trace.row() && payer < paid.length; payer++) {
      if (parts.paid[payer] != 0) {
        trace.pays(payer, -parts.paid[payer]);
      }
    }
  }

  /** Takes back an amount from those who paid it. */
  void takeBack(Parts parts) {
    for (int payer = 0; payer < paid.length; payer++) {
      paid[payer] = ExactLong.minus(paid[payer], parts.paid[payer]);
    }
    unfunded = ExactLong.minus(unfunded, parts.unfunded);
  }

  /** What each payer has paid so far, by its position among those listed. */
  long[] paid() {
    return paid.clone();
  }

  /** What nobody could pay so far. */
  long unfunded() {
    return unfunded;
  }
}
