package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.statement.Headroom;

/**
 * The first so much money of an outcome, theme, year or contract is not paid, claim after claim,
 * before any limit (rule deductible). What it takes uses no limit, and a reversal does not give it
 * back.
 */
final class Deductibles implements OrderedStage {
  private final LedgerColumns ledger;
  private final List<Meter> meters = new ArrayList<>();

  /** How much one deductible still takes from each of its holders. */
  private static final class Meter {
    private final CompiledDeductible terms;
    private final boolean[] covered;
    private final int cause;
    private final LimitHolders holders;
    private long[] left = {};

    private Meter(int place, SeenRows rows, LimitHolders years) {
      this.terms = rows.contract().deductibles().get(place);
      this.covered = rows.groups().underDeductible(place);
      this.cause = rows.contract().causes().deductible(place);
      LimitHolders ofScope = terms.deductible().eachYear() ? years : LimitHolders.ofAll();
      this.holders =
          terms
              .deductible()
              .each()
              .map(each -> LimitHolders.afresh(ofScope, each, rows))
              .orElse(ofScope);
      makeRoom();
    }

    /** Whether a holder that is shown has nothing left. */
    private boolean isReached() {
      for (int holder = 0; holder < holders.count(); holder++) {
        if (left[holder] == 0 && shows(holder)) {
          return true;
        }
      }
      return false;
    }

    private long used(int holder) {
      return terms.first() - left[holder];
    }

    private boolean shows(int holder) {
      return !holders.showsUsedAlone() || used(holder) > 0;
    }

    private void makeRoom() {
      int before = left.length;
      if (holders.count() > before) {
        left = Arrays.copyOf(left, holders.count());
        Arrays.fill(left, before, left.length, terms.first());
      }
    }

    /** Takes what it still does of a line; gives how much. */
    private long take(int holder, long payable) {
      long taken = Math.min(left[holder], payable);
      left[holder] -= taken;
      return taken;
    }
  }

  Deductibles(SeenRows rows, LimitHolders years, LedgerColumns ledger) {
    this.ledger = ledger;
    int count = rows.contract().deductibles().size();
    for (int place = 0; place < count; place++) {
      meters.add(new Meter(place, rows, years));
    }
  }

  @Override
  public void apply(Stretch stretch) {
    for (Meter meter : meters) {
      int[] holders = stretch.holders(meter.covered, meter.holders.of(stretch));
      meter.makeRoom();
      for (int place = 0; place < stretch.size(); place++) {
        if (holders[place] >= 0 && stretch.payable[place] > 0) {
          take(meter, stretch, place, holders[place]);
        }
      }
    }
  }

  private void take(Meter meter, Stretch stretch, int place, int holder) {
    long taken = meter.take(holder, stretch.payable[place]);
    if (taken > 0) {
      BigFraction before = stretch.quantities().exact(place);
      stretch.payWithoutFirst(place, taken);
      BigFraction change = stretch.quantities().changeSince(before, place);
      ledger.post(stretch.row(place), meter.cause, -taken, change);
    }
  }

  /** Names the deductibles of which a holder has nothing left. */
  void nameReached(Consumer<String> names) {
    for (Meter meter : meters) {
      if (meter.isReached()) {
        names.accept(meter.terms.deductible().id());
      }
    }
  }

  ImmutableList<Headroom> headroom(Currency currency) {
    ImmutableList.Builder<Headroom> headroom = ImmutableList.builder();
    for (Meter meter : meters) {
      for (int holder = 0; holder < meter.holders.count(); holder++) {
        if (meter.shows(holder)) {
          headroom.add(
              new Headroom.OfAmount(
                  meter.terms.deductible().id(),
                  meter.holders.name(holder),
                  Amount.ofMinor(currency, meter.used(holder)),
                  Amount.ofMinor(currency, meter.left[holder])));
        }
      }
    }
    return headroom.build();
  }
}
