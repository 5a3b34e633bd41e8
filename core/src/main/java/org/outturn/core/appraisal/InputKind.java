package org.outturn.core.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.AdditionalityFactor;

/** What of a case may be varied. Each belongs to a benefit, an outcome, a cost or a grade. */
public enum InputKind {
  /** A benefit's unit value, in major units. */
  UNIT_VALUE(Owner.BENEFIT, false),
  /** A benefit's drop-off, a share. */
  DROP_OFF(Owner.BENEFIT, true),
  /** The number of an outcome, as a multiple of what is stated: 0.8 is a fifth fewer. */
  QUANTITY(Owner.OUTCOME, false),
  /** An outcome's deadweight, a share. */
  DEADWEIGHT(Owner.OUTCOME, true),
  /** An outcome's displacement, a share. */
  DISPLACEMENT(Owner.OUTCOME, true),
  /** An outcome's substitution, a share. */
  SUBSTITUTION(Owner.OUTCOME, true),
  /** An outcome's leakage, a share. */
  LEAKAGE(Owner.OUTCOME, true),
  /** An outcome's attribution, a share. */
  ATTRIBUTION(Owner.OUTCOME, true),
  /** A cost, as a multiple of what is stated: 1.2 is a fifth more. */
  COST(Owner.COST, false),
  /** What a grade of evidence takes off benefits, a share. */
  BENEFIT_REDUCTION(Owner.GRADE, true),
  /** What a grade of evidence adds to costs: 0.25 is a quarter more. */
  COST_UPLIFT(Owner.GRADE, false);

  private final Owner owner;
  private final boolean isShare;

  InputKind(Owner owner, boolean isShare) {
    this.owner = owner;
    this.isShare = isShare;
  }

  /** What an input belongs to. */
  enum Owner {
    BENEFIT("a benefit"),
    OUTCOME("an outcome"),
    COST("a cost"),
    GRADE("a grade");

    private final String named;

    Owner(String named) {
      this.named = named;
    }

    String named() {
      return named;
    }

    List<String> ids(AppraisalCase given) {
      return switch (this) {
        case BENEFIT -> given.benefits().stream().map(Benefit::id).toList();
        case OUTCOME -> given.outcomes().stream().map(AppraisedOutcome::id).toList();
        case COST -> given.costs().stream().map(PublicCost::id).toList();
        case GRADE -> given.grades().stream().map(EvidenceGrade::id).toList();
      };
    }
  }

  Owner owner() {
    return owner;
  }

  /**
   * Whether it is a share, at most 1; otherwise it is any number of at least 0.
   *
   * @return true for deadweight, false for a unit value
   */
  public boolean isShare() {
    return isShare;
  }

  /** The name in small letters, such as {@code unit value}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  boolean allows(BigDecimal value) {
    return value.signum() >= 0 && (!isShare || value.compareTo(BigDecimal.ONE) <= 0);
  }

  /** What the case states for it. */
  BigFraction stated(AppraisalCase given, String id) {
    return switch (this) {
      case UNIT_VALUE -> Fractions.of(given.benefit(id).unitValue().value());
      case DROP_OFF -> given.benefit(id).dropOff().toFraction();
      case QUANTITY, COST -> BigFraction.ONE;
      case DEADWEIGHT, DISPLACEMENT, SUBSTITUTION, LEAKAGE, ATTRIBUTION ->
          given
              .outcome(id)
              .additionality()
              .stated(factor())
              .map(Share::toFraction)
              .orElseGet(() -> this == ATTRIBUTION ? BigFraction.ONE : BigFraction.ZERO);
      case BENEFIT_REDUCTION ->
          given.grade(Optional.of(id)).orElseThrow().benefitReduction().toFraction();
      case COST_UPLIFT -> Fractions.of(given.grade(Optional.of(id)).orElseThrow().costUplift());
    };
  }

  /** The case with another value for it. */
  AppraisalCase in(AppraisalCase given, String id, BigDecimal value) {
    return switch (this) {
      case UNIT_VALUE ->
          benefit(given, id, each -> each.withUnitValue(Amount.of(given.currency(), value)));
      case DROP_OFF -> benefit(given, id, each -> each.withDropOff(Share.of(value)));
      case QUANTITY -> outcome(given, id, each -> times(each, value));
      case DEADWEIGHT, DISPLACEMENT, SUBSTITUTION, LEAKAGE, ATTRIBUTION ->
          outcome(
              given,
              id,
              each -> each.withAdditionality(each.additionality().with(factor(), Share.of(value))));
      case COST ->
          given.withCosts(changed(given.costs(), PublicCost::id, id, each -> times(each, value)));
      case BENEFIT_REDUCTION ->
          grade(
              given, id, each -> new EvidenceGrade(each.id(), Share.of(value), each.costUplift()));
      case COST_UPLIFT ->
          grade(given, id, each -> new EvidenceGrade(each.id(), each.benefitReduction(), value));
    };
  }

  private AdditionalityFactor factor() {
    return AdditionalityFactor.valueOf(name());
  }

  private static <T> List<T> changed(
      List<T> items, Function<T, String> idOf, String id, UnaryOperator<T> change) {
    return items.stream()
        .map(each -> idOf.apply(each).equals(id) ? change.apply(each) : each)
        .toList();
  }

  private static AppraisalCase benefit(
      AppraisalCase given, String id, UnaryOperator<Benefit> change) {
    return given.withBenefits(changed(given.benefits(), Benefit::id, id, change));
  }

  private static AppraisalCase outcome(
      AppraisalCase given, String id, UnaryOperator<AppraisedOutcome> change) {
    return given.withOutcomes(changed(given.outcomes(), AppraisedOutcome::id, id, change));
  }

  private static AppraisalCase grade(
      AppraisalCase given, String id, UnaryOperator<EvidenceGrade> change) {
    return given.withGrades(changed(given.grades(), EvidenceGrade::id, id, change));
  }

  private static AppraisedOutcome times(AppraisedOutcome outcome, BigDecimal multiple) {
    return outcome.withQuantities(
        outcome.quantities().stream()
            .map(each -> new YearQuantity(each.year(), each.quantity().multiply(multiple)))
            .toList());
  }

  private static PublicCost times(PublicCost cost, BigDecimal multiple) {
    return cost.withAmounts(
        cost.amounts().stream()
            .map(
                each ->
                    new YearAmount(
                        each.year(),
                        Amount.of(
                            each.amount().currency(), each.amount().value().multiply(multiple))))
            .toList());
  }
}
