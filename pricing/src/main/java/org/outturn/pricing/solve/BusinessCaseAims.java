package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.pricing.businesscase.BusinessCaseCalculator;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.input.Answer;
import org.outturn.pricing.input.Figure;
import org.outturn.pricing.input.Inputs;

/** What can be asked of a business case at base volume, and which of its numbers can be varied. */
public final class BusinessCaseAims {
  /** What falls due in all. */
  public static final String PAYMENT = "payment";

  /** What investors receive beyond what they pay in. */
  public static final String PROFIT = "profit";

  /** What the public gains, when everything is paid. */
  public static final String GAIN = "gain";

  /** What a budget for inputs exceeds what falls due by. */
  public static final String SAVING = "saving";

  private static final DocumentName CONTRACT = new DocumentName("contract.json");

  private static final ValueCase.Cases<Optional<AppraisalCase>> BY_YEAR =
      new ValueCase.Cases<>() {
        @Override
        public Optional<AppraisalCase> full(AppraisalCase full) {
          return Optional.of(full);
        }

        @Override
        public Optional<AppraisalCase> totals(TotalsCase totals) {
          return Optional.empty();
        }
      };

  private static final Inputs<BusinessCaseQuestion> NO_NUMBERS =
      Inputs.byName(asked -> ImmutableMap.of(), (asked, none) -> asked);

  /** The numbers of each document, by what stands before their paths. */
  private static final ImmutableMap<String, UnaryOperator<Inputs<BusinessCaseQuestion>>> DOCUMENTS =
      ImmutableMap.of(
          "contract.",
          before ->
              before.and(
                  "contract.",
                  Inputs.OF_CONTRACT,
                  asked -> Optional.of(asked.contract()),
                  (asked, contract) -> asked.withContract(contract)),
          "evidence.",
          before ->
              before.and(
                  "evidence.",
                  Inputs.OF_EVIDENCE,
                  asked ->
                      Optional.of(asked.evidence())
                          .filter(each -> asked.basis() == BusinessCaseQuestion.Basis.TALLIES),
                  (asked, evidence) -> asked.withEvidence(evidence)),
          "delivery.",
          before ->
              before.and(
                  "delivery.",
                  Inputs.OF_DELIVERY,
                  asked -> asked.delivery().map(each -> new Referring<>(each, CONTRACT)),
                  (asked, delivery) -> asked.withDelivery(delivery.stated())),
          "finance.",
          before ->
              before.and(
                  "finance.",
                  FinancedCase.OF_CASE,
                  asked -> asked.finance().map(BusinessCaseAims::referring),
                  (asked, finance) -> asked.withFinance(finance.stated())),
          "benefits.",
          before ->
              before.and(
                  "benefits.",
                  Inputs.OF_APPRAISAL,
                  asked -> asked.benefits().map(each -> each),
                  (asked, value) -> asked.withBenefits(value.match(BY_YEAR))));

  /**
   * The numbers of all of it, each document's by its own paths after {@code contract.}, {@code
   * evidence.}, {@code delivery.}, {@code finance.} and {@code benefits.}.
   */
  private static final Inputs<BusinessCaseQuestion> INPUTS = all();

  private BusinessCaseAims() {}

  private static Inputs<BusinessCaseQuestion> all() {
    Inputs<BusinessCaseQuestion> all = NO_NUMBERS;
    for (UnaryOperator<Inputs<BusinessCaseQuestion>> each : DOCUMENTS.values()) {
      all = each.apply(all);
    }
    return all;
  }

  /** The numbers of the one document that a path begins with: those of others are not read. */
  static Inputs<BusinessCaseQuestion> inputs(String path) {
    return DOCUMENTS.entrySet().stream()
        .filter(each -> path.startsWith(each.getKey()))
        .map(each -> each.getValue().apply(NO_NUMBERS))
        .findFirst()
        .orElseThrow();
  }

  /** The payments of a business case are those of its contract. */
  private static Referring<FinanceCase, Optional<ContractReference>> referring(FinanceCase terms) {
    return new Referring<>(
        terms.withScenarios(ImmutableList.of()),
        Optional.of(ContractReference.of(CONTRACT.value())));
  }

  /**
   * What falls due ({@value #PAYMENT}) and, as far as the case states what they need, what
   * investors gain ({@value #PROFIT}), what the public gains ({@value #GAIN}) and what a budget
   * exceeds the payment by ({@value #SAVING}).
   *
   * @param given the case; its simulation is not looked at
   * @return the case with its figures
   */
  public static SolvableCase<BusinessCaseQuestion> of(BusinessCaseQuestion given) {
    String currency = given.terms().currency().getCurrencyCode();
    ImmutableList.Builder<Aim<BusinessCaseQuestion>> aims = ImmutableList.builder();
    aims.add(aim(PAYMENT, currency, Target.Bound.AT_MOST, each -> Figure.of(each.due())));
    if (given.finance().isPresent()) {
      aims.add(
          aim(PROFIT, currency, Target.Bound.AT_LEAST, each -> Figure.of(each.returns().profit())));
    }
    if (given.benefits().isPresent() && given.basis() != BusinessCaseQuestion.Basis.PLAN) {
      aims.add(aim(GAIN, currency, Target.Bound.AT_LEAST, BusinessCaseAims::gain));
    }
    given
        .terms()
        .inputsBudget()
        .ifPresent(
            budget ->
                aims.add(
                    aim(
                        SAVING,
                        currency,
                        Target.Bound.AT_LEAST,
                        each -> Figure.of(budget.minus(each.due())))));
    VolumeAnswer base = BusinessCaseCalculator.DEFAULT.at(given, Volume.BASE);
    return new SolvableCase<>(given, INPUTS, aims.build(), base.notApplied());
  }

  private static Aim<BusinessCaseQuestion> aim(
      String name, String currency, Target.Bound bound, Function<VolumeAnswer, Figure> figure) {
    return new Aim<>(
        new Answer<>(
            name,
            currency,
            asked ->
                figure.apply(
                    BusinessCaseCalculator.DEFAULT.at(
                        name.equals(GAIN) ? asked : asked.withBenefits(Optional.empty()),
                        Volume.BASE))),
        bound);
  }

  private static Figure gain(VolumeAnswer volume) {
    return volume
        .value()
        .map(each -> Figure.of(each.headline().netPresentSocialValue()))
        .orElseGet(() -> Figure.none("what outcomes are worth cannot be said"));
  }
}
