package org.outturn.core.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;

/**
 * Pays for outcomes: payment = outcomes x price, at most the cap. GBP 17,000.00 for each of 320
 * people in work is GBP 5,440,000.00.
 *
 * @param price for one outcome, at least 0, at most six decimals
 * @param cap the most that is paid, whole minor units; empty where there is none
 */
public record OutcomesPayment(Amount price, Optional<Amount> cap) implements PaymentMechanism {

  /**
   * Refuses amounts that cannot be paid.
   *
   * @param price for one outcome, at least 0, at most six decimals
   * @param cap the most that is paid, whole minor units; empty where there is none
   */
  public OutcomesPayment {
    AgreedAmount.price(price, "price");
    cap.ifPresent(most -> AgreedAmount.payable(most, "cap"));
  }

  @Override
  public MechanismKind kind() {
    return MechanismKind.OUTCOMES;
  }

  @Override
  public ImmutableList<Amount> amounts() {
    return ImmutableList.<Amount>builder().add(price).addAll(cap.stream().iterator()).build();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.outcomes(this);
  }
}
