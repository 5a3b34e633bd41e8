package org.outturn.pricing.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.RecordedPayment;
import org.outturn.core.money.Fractions;

/** Two sides in one scenario, and where they cost the same. */
final class BreakEvenPair {
  private final SideResult reference;
  private final SideResult compared;

  BreakEvenPair(SideResult reference, SideResult compared) {
    this.reference = reference;
    this.compared = compared;
  }

  ImmutableList<BreakEven> all() {
    ImmutableList.Builder<BreakEven> found = ImmutableList.builder();
    if (compared.delivery().people().isPresent()) {
      found.add(
          byDelivery(
              BreakEvenQuantity.SUCCESS_RATE,
              CostCurves::bySuccessRate,
              Optional.of(BigFraction.ONE)));
      found.add(byDelivery(BreakEvenQuantity.PEOPLE, CostCurves::byVolume, Optional.empty()));
    } else {
      found.add(byDelivery(BreakEvenQuantity.OUTCOMES, CostCurves::byVolume, Optional.empty()));
    }
    for (CostBasis basis : bases()) {
      found.add(byPrice(basis), byExtraCost(basis));
    }
    return found.build();
  }

  private boolean isSameWork() {
    return reference.delivery().equals(compared.delivery());
  }

  /** The bases that may have answers of their own. */
  private ImmutableList<CostBasis> bases() {
    if (isSameWork()) {
      return ImmutableList.of(CostBasis.TOTAL_COST);
    }
    return reference.delivery().deadweight().equals(compared.delivery().deadweight())
        ? ImmutableList.of(CostBasis.TOTAL_COST, CostBasis.COST_PER_OUTCOME)
        : ImmutableList.copyOf(CostBasis.values());
  }

  private BreakEven byDelivery(
      BreakEvenQuantity quantity,
      Function<SideResult, CostCurve> line,
      Optional<BigFraction> most) {
    return breakEven(quantity, Optional.empty(), CostBasis.TOTAL_COST, byDelivery(line, most));
  }

  private BreakEvenAnswer byDelivery(
      Function<SideResult, CostCurve> line, Optional<BigFraction> most) {
    if (!isSameWork()) {
      return new BreakEvenAnswer.NotMeaningful("the two face different deliveries");
    }
    Optional<SideResult> recorded =
        Stream.of(reference, compared)
            .filter(each -> each.terms() instanceof RecordedPayment)
            .findFirst();
    if (recorded.isPresent()) {
      return new BreakEvenAnswer.NotMeaningful(
          "the payment of " + recorded.get().side().id() + " is recorded, its terms are not");
    }
    return answer(line.apply(reference), line.apply(compared), most);
  }

  private BreakEvenAnswer answer(
      CostCurve ofReference, CostCurve ofCompared, Optional<BigFraction> most) {
    ImmutableList<EqualRange> ranges = EqualCosts.of(ofReference, ofCompared, most);
    if (!ranges.isEmpty()) {
      return new BreakEvenAnswer.Equal(ranges);
    }
    int atZero =
        Fractions.compare(ofReference.at(BigFraction.ZERO), ofCompared.at(BigFraction.ZERO));
    return new BreakEvenAnswer.Never((atZero > 0 ? reference : compared).side().id());
  }

  private BreakEven byPrice(CostBasis basis) {
    SideResult priced = CostCurves.hasPrice(compared) ? compared : reference;
    BreakEvenAnswer answer;
    if (!CostCurves.hasPrice(priced)) {
      answer = new BreakEvenAnswer.NotMeaningful("neither side has a price for each outcome");
    } else {
      SideResult other = priced == compared ? reference : compared;
      answer =
          costOf(other, priced, basis)
              .map(CostCurve::constant)
              .map(
                  target ->
                      priced == compared
                          ? answer(target, CostCurves.byPrice(priced), Optional.empty())
                          : answer(CostCurves.byPrice(priced), target, Optional.empty()))
              .orElseGet(BreakEvenPair::noOutcomes);
    }
    return breakEven(
        BreakEvenQuantity.PRICE,
        CostCurves.hasPrice(priced) ? Optional.of(priced.side().id()) : Optional.empty(),
        basis,
        answer);
  }

  private BreakEven byExtraCost(CostBasis basis) {
    Optional<BigFraction> gap =
        costOf(reference, compared, basis)
            .map(cost -> cost.subtract(Payable.exact(compared.totalCost())));
    boolean isComparedCheaper = gap.isEmpty() || gap.get().signum() >= 0;
    SideResult cheaper = isComparedCheaper ? compared : reference;
    SideResult dearer = isComparedCheaper ? reference : compared;
    Optional<BigFraction> extra =
        costOf(dearer, cheaper, basis)
            .map(cost -> cost.subtract(Payable.exact(cheaper.totalCost())));
    return breakEven(
        BreakEvenQuantity.EXTRA_COST,
        gap.isPresent() && extra.isPresent() ? Optional.of(cheaper.side().id()) : Optional.empty(),
        basis,
        gap.isPresent() && extra.isPresent()
            ? new BreakEvenAnswer.Equal(ImmutableList.of(EqualRange.point(extra.get())))
            : noOutcomes());
  }

  private static BreakEvenAnswer noOutcomes() {
    return new BreakEvenAnswer.NotMeaningful("a side has no outcomes");
  }

  /** What one side would have to cost in total to cost, on the basis, what the other costs. */
  private static Optional<BigFraction> costOf(SideResult model, SideResult side, CostBasis basis) {
    BigFraction unitsOfModel = units(model, basis);
    BigFraction units = units(side, basis);
    return unitsOfModel.signum() == 0 || units.signum() == 0
        ? Optional.empty()
        : Optional.of(Payable.exact(model.totalCost()).multiply(units).divide(unitsOfModel));
  }

  private static BigFraction units(SideResult result, CostBasis basis) {
    return switch (basis) {
      case TOTAL_COST -> BigFraction.ONE;
      case COST_PER_OUTCOME -> result.outcomes();
      case COST_PER_NET_OUTCOME -> result.netOutcomes();
    };
  }

  private BreakEven breakEven(
      BreakEvenQuantity quantity,
      Optional<String> variedSide,
      CostBasis basis,
      BreakEvenAnswer answer) {
    return BreakEven.builder()
        .scenario(compared.scenario())
        .reference(reference.side().id())
        .compared(compared.side().id())
        .quantity(quantity)
        .variedSide(variedSide)
        .basis(basis)
        .answer(answer)
        .build();
  }
}
