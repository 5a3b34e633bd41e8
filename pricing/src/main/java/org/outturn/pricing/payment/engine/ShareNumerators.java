package org.outturn.pricing.payment.engine;

import com.google.common.primitives.ImmutableLongArray;
import java.math.BigInteger;
import java.util.List;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;

/**
 * Shares over their common denominator, which a contract keeps below 2^62.
 *
 * @param numerators one for each share
 * @param denominator common to all
 */
record ShareNumerators(ImmutableLongArray numerators, long denominator) {

  static ShareNumerators of(List<Share> shares) {
    BigInteger common =
        Fractions.commonDenominator(shares.stream().map(Share::toFraction).toList());
    ImmutableLongArray.Builder numerators = ImmutableLongArray.builder();
    shares.stream()
        .map(Share::toFraction)
        .map(share -> share.getNumerator().multiply(common.divide(share.getDenominator())))
        .forEach(numerator -> numerators.add(numerator.longValueExact()));
    return new ShareNumerators(numerators.build(), common.longValueExact());
  }
}
