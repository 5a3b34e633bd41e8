package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;

/**
 * The units of one line in order, each at its own price (rule unit-price): 20 at 2,000, then 15 at
 * 4,000. A unit that two prices share is worth a part of each; the last may be a fraction of one.
 * Exact and immutable.
 *
 * @param runs units beside each other that are worth the same
 */
record PricedUnits(ImmutableList<Run> runs) {
  /** No units. */
  static final PricedUnits NONE = new PricedUnits(ImmutableList.of());

  /**
   * Units beside each other that are worth the same.
   *
   * @param units how many; where more than one, the first begins where a unit of the line does
   * @param money what they are worth together
   */
  record Run(BigFraction units, BigFraction money) {
    private Run part(BigFraction ofUnits) {
      return ofUnits.equals(units) ? this : new Run(ofUnits, money.multiply(ofUnits).divide(units));
    }
  }

  /**
   * What a price says of the units of a line in order, whole units or not.
   *
   * @param units how many
   * @param money what they are worth together
   * @param step the step of the price, which may have a limit of its own; {@link #NO_STEP} where
   *     the price has none
   */
  record Piece(BigFraction units, BigFraction money, int step) {
    /** Of a price without steps. */
    static final int NO_STEP = -1;

    Piece(BigFraction units, BigFraction money) {
      this(units, money, NO_STEP);
    }
  }

  /** So many units that are worth the same. */
  static PricedUnits even(BigFraction units, BigFraction money) {
    return units.signum() == 0 ? NONE : new PricedUnits(ImmutableList.of(new Run(units, money)));
  }

  /** The units of pieces, counted from the first. */
  static PricedUnits of(List<Piece> pieces) {
    List<Run> found = new ArrayList<>();
    BigFraction openUnits = BigFraction.ZERO;
    BigFraction openMoney = BigFraction.ZERO;
    for (Piece piece : pieces) {
      Run left = new Run(piece.units, piece.money);
      if (openUnits.signum() > 0 && left.units.signum() > 0) {
        BigFraction missing = BigFraction.ONE.subtract(openUnits);
        Run now = left.part(Fractions.min(missing, left.units));
        openUnits = openUnits.add(now.units);
        openMoney = openMoney.add(now.money);
        left = new Run(left.units.subtract(now.units), left.money.subtract(now.money));
        if (openUnits.equals(BigFraction.ONE)) {
          found.add(new Run(openUnits, openMoney));
          openUnits = BigFraction.ZERO;
          openMoney = BigFraction.ZERO;
        }
      }
      if (left.units.signum() > 0) {
        Run whole = left.part(floor(left.units));
        if (whole.units.signum() > 0) {
          found.add(whole);
        }
        openUnits = left.units.subtract(whole.units);
        openMoney = left.money.subtract(whole.money);
      }
    }
    if (openUnits.signum() > 0) {
      found.add(new Run(openUnits, openMoney));
    }
    return new PricedUnits(ImmutableList.copyOf(found));
  }

  /** The units of one line after those of another. */
  PricedUnits then(PricedUnits next) {
    return new PricedUnits(ImmutableList.<Run>builder().addAll(runs).addAll(next.runs).build());
  }

  /** What all units are worth. */
  BigFraction money() {
    BigFraction money = BigFraction.ZERO;
    for (Run run : runs) {
      money = Fractions.sum(money, run.money);
    }
    return money;
  }

  /** How many units have a price. */
  BigFraction priced() {
    BigFraction priced = BigFraction.ZERO;
    for (Run run : runs) {
      if (run.money.signum() != 0) {
        priced = Fractions.sum(priced, run.units);
      }
    }
    return priced;
  }

  /** Those units alone that have a price. */
  PricedUnits pricedAlone() {
    return runs.stream().allMatch(run -> run.money.signum() != 0)
        ? this
        : new PricedUnits(
            runs.stream()
                .filter(run -> run.money.signum() != 0)
                .collect(ImmutableList.toImmutableList()));
  }

  /** All units without the first so many. */
  PricedUnits without(BigFraction first) {
    if (first.signum() == 0) {
      return this;
    }
    BigFraction skip = first;
    ImmutableList.Builder<Run> rest = ImmutableList.builder();
    for (Run run : runs) {
      BigFraction now = Fractions.min(skip, run.units);
      skip = skip.subtract(now);
      addWithout(now, run, rest);
    }
    return new PricedUnits(rest.build());
  }

  /** What is left of a unit that was begun stands by itself, so that the rest begins a unit. */
  private static void addWithout(BigFraction first, Run run, ImmutableList.Builder<Run> rest) {
    BigFraction left = run.units.subtract(first);
    BigFraction begun = Fractions.min(ceiling(first).subtract(first), left);
    if (begun.signum() > 0) {
      rest.add(run.part(begun));
    }
    if (Fractions.compare(left, begun) > 0) {
      rest.add(run.part(left.subtract(begun)));
    }
  }

  /** Each unit worth so many times as much. */
  PricedUnits times(BigFraction factor) {
    if (factor.equals(BigFraction.ONE)) {
      return this;
    }
    return new PricedUnits(
        runs.stream()
            .map(run -> new Run(run.units, run.money.multiply(factor)))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The first so many units; of one that is parted, a part of what it is worth. */
  PricedUnits first(BigFraction units) {
    BigFraction left = units;
    ImmutableList.Builder<Run> first = ImmutableList.builder();
    for (Run run : runs) {
      BigFraction now = Fractions.min(left, run.units);
      left = left.subtract(now);
      addFirst(now, run, first);
    }
    return new PricedUnits(first.build());
  }

  /** The last unit stands by itself where it is parted, so that each counts for itself. */
  private static void addFirst(BigFraction units, Run run, ImmutableList.Builder<Run> into) {
    BigFraction whole = units.equals(run.units) ? units : floor(units);
    if (whole.signum() > 0) {
      into.add(run.part(whole));
    }
    if (Fractions.compare(units, whole) > 0) {
      into.add(run.part(units.subtract(whole)));
    }
  }

  /** The units that the first so much money pays, the last of them in part. */
  PricedUnits upTo(BigFraction money) {
    BigFraction left = money;
    ImmutableList.Builder<Run> paid = ImmutableList.builder();
    for (Run run : runs) {
      BigFraction now = Fractions.min(left, run.money);
      left = left.subtract(now);
      if (now.equals(run.money)) {
        paid.add(run);
      } else if (now.signum() > 0) {
        addUpTo(now, run, paid);
      }
    }
    return new PricedUnits(paid.build());
  }

  private static void addUpTo(BigFraction money, Run run, ImmutableList.Builder<Run> into) {
    BigFraction reached = run.units.multiply(money).divide(run.money);
    BigFraction whole = floor(reached);
    BigFraction rest = money;
    if (whole.signum() > 0) {
      into.add(run.part(whole));
      rest = money.subtract(run.part(whole).money);
    }
    if (rest.signum() > 0) {
      into.add(new Run(Fractions.min(BigFraction.ONE, run.units.subtract(whole)), rest));
    }
  }

  /** The units that are left once the first so much money is not paid; one in part stays whole. */
  PricedUnits withoutMoney(BigFraction money) {
    BigFraction left = money;
    ImmutableList.Builder<Run> rest = ImmutableList.builder();
    for (Run run : runs) {
      BigFraction now = Fractions.min(left, run.money);
      left = left.subtract(now);
      if (now.signum() == 0) {
        rest.add(run);
      } else if (!now.equals(run.money)) {
        addWithoutMoney(now, run, rest);
      }
    }
    return new PricedUnits(rest.build());
  }

  /** The unit that is paid in part stands by itself. */
  private static void addWithoutMoney(BigFraction money, Run run, ImmutableList.Builder<Run> into) {
    BigFraction gone = floor(run.units.multiply(money).divide(run.money));
    Run left = gone.signum() == 0 ? run : run.part(run.units.subtract(gone));
    BigFraction ofUnit = Fractions.min(BigFraction.ONE, left.units);
    BigFraction kept = left.money.subtract(money.subtract(run.money.subtract(left.money)));
    Run others = left.part(left.units.subtract(ofUnit));
    into.add(new Run(ofUnit, kept.subtract(others.money)));
    if (others.units.signum() > 0) {
      into.add(others);
    }
  }

  /** The same units worth another sum, which lies on them in proportion to their own prices. */
  PricedUnits worth(BigFraction sum) {
    BigFraction own = money();
    return own.equals(sum) ? this : times(sum.divide(own));
  }

  /** How many units there are. */
  BigFraction units() {
    return runs.stream().map(Run::units).reduce(BigFraction.ZERO, BigFraction::add);
  }

  private static BigFraction floor(BigFraction number) {
    return BigFraction.of(number.getNumerator().divide(number.getDenominator()));
  }

  /** Of a number of at least 0. */
  private static BigFraction ceiling(BigFraction number) {
    BigInteger[] divided = number.getNumerator().divideAndRemainder(number.getDenominator());
    return BigFraction.of(divided[1].signum() == 0 ? divided[0] : divided[0].add(BigInteger.ONE));
  }
}
