package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.statement.Headroom;

/**
 * The limits that everyone's claims share, met in claim order: on an outcome, on a theme, on each
 * contract year, on the contract. A claim falls into the contract year of its verification. Limits
 * of a year or the contract may count fees and grants as well.
 */
final class SharedLimits implements OrderedStage {
  private final List<LimitMeter> meters = new ArrayList<>();

  SharedLimits(SeenRows rows, LimitHolders years, LedgerColumns ledger) {
    CompiledContract contract = rows.contract();
    int before = contract.participantLimits().size();
    List<CompiledLimit> limits = contract.sharedLimits();
    LimitHolders everyone = LimitHolders.ofAll();
    for (int place = 0; place < limits.size(); place++) {
      LimitHolders ofScope = limits.get(place).isOfEachYear() ? years : everyone;
      meters.add(new LimitMeter(before + place, rows, ledger, ofScope));
    }
  }

  @Override
  public void apply(Stretch stretch) {
    for (LimitMeter meter : meters) {
      meter.meet(stretch);
    }
  }

  ImmutableList<Headroom> headroom(Currency currency) {
    ImmutableList.Builder<Headroom> headroom = ImmutableList.builder();
    for (LimitMeter meter : meters) {
      for (int holder = 0; holder < meter.holders().count(); holder++) {
        add(meter, holder, currency, headroom);
      }
    }
    return headroom.build();
  }

  /** Names the limits of which a holder that is shown has nothing left. */
  void nameReached(Consumer<String> names) {
    for (LimitMeter meter : meters) {
      boolean isReached = false;
      for (int holder = 0; holder < meter.holders().count() && !isReached; holder++) {
        isReached = hasNothingLeft(meter, holder);
      }
      if (isReached) {
        names.accept(meter.limit().id());
      }
    }
  }

  private static boolean hasNothingLeft(LimitMeter meter, int holder) {
    return (showsAmount(meter, holder) && meter.amountLeft(holder) == 0)
        || (showsQuantity(meter, holder) && meter.outcomesLeft(holder).signum() == 0);
  }

  private static boolean showsAmount(LimitMeter meter, int holder) {
    return meter.limit().limitsAmount()
        && (!meter.holders().showsUsedAlone() || meter.amountUsed(holder) > 0);
  }

  private static boolean showsQuantity(LimitMeter meter, int holder) {
    return meter.limit().limitsQuantity()
        && (!meter.holders().showsUsedAlone() || meter.outcomesUsed(holder).signum() > 0);
  }

  private static void add(
      LimitMeter meter, int holder, Currency currency, ImmutableList.Builder<Headroom> headroom) {
    String id = meter.limit().id();
    Optional<String> name = meter.holders().name(holder);
    if (showsAmount(meter, holder)) {
      headroom.add(
          new Headroom.OfAmount(
              id,
              name,
              Amount.ofMinor(currency, meter.amountUsed(holder)),
              Amount.ofMinor(currency, meter.amountLeft(holder))));
    }
    if (showsQuantity(meter, holder)) {
      headroom.add(
          new Headroom.OfQuantity(
              id, name, meter.outcomesUsed(holder), meter.outcomesLeft(holder)));
    }
  }
}
