package org.outturn.pricing.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.comparison.StatementDelivery;
import org.outturn.pricing.returns.PartyFlows;

/**
 * Who bears what a volume differs from base, as {@link org.outturn.pricing.comparison.PlanVariance}
 * has it, with what is paid less followed to whoever receives it. With c what an outcome costs the
 * payers at base:
 *
 * <pre>
 * shortfall = (outcomes at base - outcomes) x c
 * payers    = paid - outcomes x c                 what they pay beyond the cost at base of what they get
 * receivers = received at base - received         investors, service, provider, social purpose
 * shortfall = payers + all receivers
 * </pre>
 *
 * <p>Positive is a loss, negative a gain, in major units and exact. Where nobody finances it, all
 * that is paid less is the provider's.
 *
 * @param volume the volume that is held against base
 * @param shortfall the outcomes missing, at their cost at base; empty where nobody knows how many
 *     outcomes come, or where none come at base
 * @param payers what payers bear of it; empty where the shortfall is
 * @param receivers what all others bear, each part that receives anything at any volume; they sum
 *     to what is paid less
 */
public record BorneDifference(
    Volume volume,
    Optional<BigFraction> shortfall,
    Optional<BigFraction> payers,
    ImmutableList<Part> receivers) {

  /**
   * What one part bears.
   *
   * @param part who receives
   * @param loss positive for a loss, negative for a gain
   */
  public record Part(PartyFlows.Part part, BigFraction loss) {}

  /**
   * Who bears what a volume differs from base.
   *
   * @param answer the answer
   * @param volume the volume; at base itself everybody bears 0
   * @return who bears what
   */
  public static BorneDifference of(BusinessCaseAnswer answer, Volume volume) {
    VolumeAnswer base = answer.at(Volume.BASE);
    VolumeAnswer other = answer.at(volume);
    Optional<BigFraction> cost =
        outcomes(answer, base)
            .filter(number -> number.signum() > 0)
            .map(number -> exact(base.due()).divide(number));
    return new BorneDifference(
        volume,
        cost.map(each -> outcomes(base, other, answer).multiply(each)),
        cost.map(each -> exact(other.due()).subtract(delivered(answer, other).multiply(each))),
        receivers(answer, base, other));
  }

  private static BigFraction outcomes(
      VolumeAnswer base, VolumeAnswer other, BusinessCaseAnswer answer) {
    return delivered(answer, base).subtract(delivered(answer, other));
  }

  /** None where only amounts are planned. */
  private static Optional<BigFraction> outcomes(BusinessCaseAnswer answer, VolumeAnswer volume) {
    return answer.of().basis() == BusinessCaseQuestion.Basis.PLAN
        ? Optional.empty()
        : Optional.of(delivered(answer, volume));
  }

  private static BigFraction delivered(BusinessCaseAnswer answer, VolumeAnswer volume) {
    return StatementDelivery.of(
            answer.of().contract(), volume.statement(), answer.of().terms().outcome())
        .outcomes();
  }

  private static ImmutableList<Part> receivers(
      BusinessCaseAnswer answer, VolumeAnswer base, VolumeAnswer other) {
    if (base.waterfall().isEmpty()) {
      return ImmutableList.of(
          new Part(PartyFlows.Part.PROVIDER, exact(base.due()).subtract(exact(other.due()))));
    }
    Set<PartyFlows.Part> parts = EnumSet.noneOf(PartyFlows.Part.class);
    answer
        .volumes()
        .forEach(volume -> volume.returns().parties().forEach(each -> parts.add(each.part())));
    parts.remove(PartyFlows.Part.COMMISSIONER);
    return parts.stream()
        .map(
            part ->
                new Part(
                    part,
                    exact(base.returns().received(part))
                        .subtract(exact(other.returns().received(part)))))
        .collect(ImmutableList.toImmutableList());
  }

  private static BigFraction exact(Amount amount) {
    return Fractions.of(amount.value());
  }
}
