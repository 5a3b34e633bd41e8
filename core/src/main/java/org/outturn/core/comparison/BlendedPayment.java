package org.outturn.core.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;

/**
 * Pays for activity and for outcomes: payment = fee + people x fee per person + outcomes x price.
 * The cap is on what is paid for outcomes; fees are outside of it (rule blended). At least one of
 * the fees is above 0.
 *
 * @param fee for the service, whatever is delivered; whole minor units, 0 where there is none
 * @param feePerPerson for each person helped, at most six decimals, 0 where there is none
 * @param price for one outcome, at least 0, at most six decimals
 * @param cap the most that is paid for outcomes, whole minor units; empty where there is none
 */
public record BlendedPayment(Amount fee, Amount feePerPerson, Amount price, Optional<Amount> cap)
    implements PaymentMechanism {

  /**
   * Refuses amounts that cannot be paid, and terms without a fee.
   *
   * @param fee for the service, whatever is delivered; whole minor units, 0 where there is none
   * @param feePerPerson for each person helped, at most six decimals, 0 where there is none
   * @param price for one outcome, at least 0, at most six decimals
   * @param cap the most that is paid for outcomes, whole minor units; empty where there is none
   */
  public BlendedPayment {
    AgreedAmount.payable(fee, "fee");
    AgreedAmount.price(feePerPerson, "feePerPerson");
    AgreedAmount.price(price, "price");
    cap.ifPresent(most -> AgreedAmount.payable(most, "cap"));
    Require.that(
        fee.signum() > 0 || feePerPerson.signum() > 0,
        "fee",
        "must be above 0 where feePerPerson is not",
        fee);
  }

  @Override
  public MechanismKind kind() {
    return MechanismKind.BLENDED;
  }

  @Override
  public boolean paysForPeople() {
    return feePerPerson.signum() > 0;
  }

  @Override
  public ImmutableList<Amount> amounts() {
    return ImmutableList.<Amount>builder()
        .add(fee, feePerPerson, price)
        .addAll(cap.stream().iterator())
        .build();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.blended(this);
  }
}
