package org.outturn.pricing.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.fixtures.AppraisalCases;
import org.outturn.core.fixtures.ComparisonCases;
import org.outturn.core.fixtures.Contracts;
import org.outturn.core.fixtures.Deliveries;
import org.outturn.core.fixtures.FinanceCases;
import org.outturn.core.fixtures.MeasuredContracts;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.json.ComparisonCaseJson;
import org.outturn.core.json.FinanceCaseJson;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.time.ListedPeriods;

/** Every number of every document, replaced by itself, leaves the document as it is. */
class InputsProperties {
  @Provide
  Arbitrary<OutcomesContract> contracts() {
    return Arbitraries.oneOf(Contracts.withEveryTerm(), MeasuredContracts.any())
        .filter(
            contract ->
                contract.schedule().map(each -> each.periods()).stream()
                    .noneMatch(ListedPeriods.class::isInstance));
  }

  @Provide
  Arbitrary<FinanceCase> financeCases() {
    return FinanceCases.any();
  }

  @Provide
  Arbitrary<Delivery> deliveries() {
    return Deliveries.any();
  }

  @Provide
  Arbitrary<ComparisonCase> comparisonCases() {
    return ComparisonCases.any();
  }

  @Provide
  Arbitrary<AppraisalCase> appraisalCases() {
    return AppraisalCases.withRanges();
  }

  @Property(tries = 30)
  void ofAContract(@ForAll("contracts") OutcomesContract contract, @ForAll Random random) {
    isItselfWithItsOwnNumbers(Inputs.OF_CONTRACT, contract, random);
  }

  @Property(tries = 30)
  void ofAFinanceCase(@ForAll("financeCases") FinanceCase finance, @ForAll Random random) {
    isItselfWithItsOwnNumbers(
        Inputs.of(FinanceCaseJson::terms, FinanceCaseJson::fromTree),
        new Referring<>(finance, Optional.empty()),
        random);
  }

  @Property(tries = 30)
  void ofAComparisonCase(@ForAll("comparisonCases") ComparisonCase given, @ForAll Random random) {
    isItselfWithItsOwnNumbers(
        Inputs.of(ComparisonCaseJson::terms, ComparisonCaseJson::fromTree),
        new Referring<>(given, ImmutableList.of()),
        random);
  }

  @Property(tries = 30)
  void ofADelivery(@ForAll("deliveries") Delivery delivery, @ForAll Random random) {
    isItselfWithItsOwnNumbers(
        Inputs.OF_DELIVERY, new Referring<>(delivery, new DocumentName("contract.json")), random);
  }

  @Property(tries = 30)
  void ofAnAppraisalCase(@ForAll("appraisalCases") AppraisalCase given, @ForAll Random random) {
    isItselfWithItsOwnNumbers(Inputs.OF_APPRAISAL, given, random);
  }

  /** One number at random, and all of them at once. */
  private static <T> void isItselfWithItsOwnNumbers(Inputs<T> inputs, T document, Random random) {
    List<Input<T>> all = inputs.all(document);
    Input<T> one = all.get(random.nextInt(all.size()));

    assertThat(one.with(document, one.in(document))).as(one.path()).isEqualTo(document);
    assertThat(
            inputs.with(
                document,
                Maps.transformValues(inputs.of(document), number -> number.number().orElseThrow())))
        .isEqualTo(document);
  }
}
