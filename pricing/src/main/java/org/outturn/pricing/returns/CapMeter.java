package org.outturn.pricing.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Supplier;
import org.outturn.core.investment.ReturnCap;

/**
 * How much a tranche may still receive under its cap, in minor units. Told of every payment in and
 * out, in order of day, counted from 1970-01-01.
 */
interface CapMeter {
  /** Meters of a cap, or some that never stop: one for each run. */
  static Supplier<CapMeter> of(Optional<ReturnCap> cap) {
    return cap.map(each -> each.match(METERS)).orElse(Unlimited::new);
  }

  /** Meters for each form of a cap. */
  ReturnCap.Cases<Supplier<CapMeter>> METERS =
      new ReturnCap.Cases<>() {
        @Override
        public Supplier<CapMeter> irr(ReturnCap.Irr cap) {
          CompoundGrowth growth = new CompoundGrowth(cap.rate());
          return () -> new ByRate(growth);
        }

        @Override
        public Supplier<CapMeter> multiple(ReturnCap.Multiple cap) {
          return () -> new ByMultiple(cap.multiple());
        }
      };

  /** The tranche pays in. */
  void paidIn(int day, long minor);

  /** The tranche receives. */
  void received(int day, long minor);

  /** The most it may receive on a day, rounded down so that the cap is never passed. */
  long left(int day);

  /** No cap. */
  final class Unlimited implements CapMeter {
    @Override
    public void paidIn(int day, long minor) {}

    @Override
    public void received(int day, long minor) {}

    @Override
    public long left(int day) {
      return Long.MAX_VALUE;
    }
  }

  /**
   * A cap by multiple: so many times what was paid in.
   *
   * <p>Not thread-safe.
   */
  final class ByMultiple implements CapMeter {
    private final BigDecimal multiple;
    private long paidIn;
    private long received;

    ByMultiple(BigDecimal multiple) {
      this.multiple = multiple;
    }

    @Override
    public void paidIn(int day, long minor) {
      paidIn = Math.addExact(paidIn, minor);
    }

    @Override
    public void received(int day, long minor) {
      received = Math.addExact(received, minor);
    }

    @Override
    public long left(int day) {
      BigDecimal most = multiple.multiply(BigDecimal.valueOf(paidIn));
      return Math.subtractExact(most.setScale(0, RoundingMode.FLOOR).longValueExact(), received);
    }
  }

  /**
   * A cap by internal rate of return. Its balance is what was paid in less what was received, grown
   * at the capped rate from day to day; paying all of it makes the rate of return of the tranche's
   * flows just that rate. Since the balance never falls below zero, the flows have no other rate
   * above it.
   *
   * <p>Not thread-safe.
   */
  final class ByRate implements CapMeter {
    private static final BigDecimal NO_LIMIT = BigDecimal.valueOf(Long.MAX_VALUE);

    private final CompoundGrowth growth;
    private BigDecimal balance = BigDecimal.ZERO;
    private int asOf;

    ByRate(CompoundGrowth growth) {
      this.growth = growth;
    }

    @Override
    public void paidIn(int day, long minor) {
      growTo(day);
      balance = balance.add(BigDecimal.valueOf(minor));
    }

    @Override
    public void received(int day, long minor) {
      growTo(day);
      balance = balance.subtract(BigDecimal.valueOf(minor));
    }

    @Override
    public long left(int day) {
      growTo(day);
      return balance.min(NO_LIMIT).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    private void growTo(int day) {
      if (balance.signum() != 0 && day > asOf) {
        balance = balance.multiply(growth.over((long) day - asOf), CompoundGrowth.DIGITS);
      }
      asOf = day;
    }
  }
}
