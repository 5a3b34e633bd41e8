package org.outturn.pricing.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.outturn.core.investment.ReturnCap;

/**
 * How much a tranche may still receive under its cap, in minor units. Told of every payment in and
 * out, in order of date.
 */
interface CapMeter {
  /** The meter of a cap, or one that never stops. */
  static CapMeter of(Optional<ReturnCap> cap) {
    return cap.map(each -> each.match(METERS)).orElseGet(Unlimited::new);
  }

  /** One meter for each form of a cap. */
  ReturnCap.Cases<CapMeter> METERS =
      new ReturnCap.Cases<>() {
        @Override
        public CapMeter irr(ReturnCap.Irr cap) {
          return new ByRate(new CompoundGrowth(cap.rate()));
        }

        @Override
        public CapMeter multiple(ReturnCap.Multiple cap) {
          return new ByMultiple(cap.multiple());
        }
      };

  /** The tranche pays in. */
  void paidIn(LocalDate date, long minor);

  /** The tranche receives. */
  void received(LocalDate date, long minor);

  /** The most it may receive on a day, rounded down so that the cap is never passed. */
  long left(LocalDate date);

  /** No cap. */
  final class Unlimited implements CapMeter {
    @Override
    public void paidIn(LocalDate date, long minor) {}

    @Override
    public void received(LocalDate date, long minor) {}

    @Override
    public long left(LocalDate date) {
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
    public void paidIn(LocalDate date, long minor) {
      paidIn = Math.addExact(paidIn, minor);
    }

    @Override
    public void received(LocalDate date, long minor) {
      received = Math.addExact(received, minor);
    }

    @Override
    public long left(LocalDate date) {
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
    private LocalDate asOf = LocalDate.MIN;

    ByRate(CompoundGrowth growth) {
      this.growth = growth;
    }

    @Override
    public void paidIn(LocalDate date, long minor) {
      growTo(date);
      balance = balance.add(BigDecimal.valueOf(minor));
    }

    @Override
    public void received(LocalDate date, long minor) {
      growTo(date);
      balance = balance.subtract(BigDecimal.valueOf(minor));
    }

    @Override
    public long left(LocalDate date) {
      growTo(date);
      return balance.min(NO_LIMIT).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    private void growTo(LocalDate date) {
      if (balance.signum() != 0 && date.isAfter(asOf)) {
        balance =
            balance.multiply(
                growth.over(ChronoUnit.DAYS.between(asOf, date)), CompoundGrowth.DIGITS);
      }
      asOf = date;
    }
  }
}
