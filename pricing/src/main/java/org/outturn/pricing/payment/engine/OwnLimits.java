package org.outturn.pricing.payment.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;

/**
 * The limits inside a price: of a tier, or of a share of savings or of losses (rule price-form).
 * What is paid back uses its limit as what is paid does.
 */
final class OwnLimits {
  private OwnLimits() {}

  /** What the limits leave of the pieces of a line; it is used by what they let through. */
  static List<PricedUnits.Piece> use(
      List<PricedUnits.Piece> pieces, PriceForm form, UnitSeries series) {
    List<PricedUnits.Piece> left = new ArrayList<>();
    for (PricedUnits.Piece piece : pieces) {
      Optional<Amount> limit = form.ownLimit(piece.step());
      if (limit.isEmpty()) {
        left.add(piece);
        series.pay(piece.step(), piece.money().abs());
      } else {
        BigFraction most = Fractions.of(limit.get().value()).subtract(series.paid(piece.step()));
        BigFraction paid =
            Fractions.min(piece.money().abs(), Fractions.max(BigFraction.ZERO, most));
        series.pay(piece.step(), paid);
        cut(piece, piece.money().signum() < 0 ? paid.negate() : paid, left);
      }
    }
    return left;
  }

  /** Pays the first units of a piece, as far as the money goes. */
  private static void cut(PricedUnits.Piece piece, BigFraction paid, List<PricedUnits.Piece> into) {
    if (paid.equals(piece.money())) {
      into.add(piece);
      return;
    }
    BigFraction units = piece.units().multiply(paid).divide(piece.money());
    into.add(new PricedUnits.Piece(units, paid, piece.step()));
    into.add(new PricedUnits.Piece(piece.units().subtract(units), BigFraction.ZERO, piece.step()));
  }
}
