package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.fixtures.Contracts;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.outcome.Each;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

/** What a contract may say and this version does not compute is refused, never left out. */
class NotComputedTermsProperties {
  private static final Evidence NONE = Evidence.of(List.of(), List.of());

  @Provide
  Arbitrary<OutcomesContract> contracts() {
    return Contracts.withEveryTerm();
  }

  @Example
  void refusesEachByName() {
    OutcomesContract agreed =
        contract(outcome("entry"), "600")
            .withLimits(Limit.ofContract("cap", LimitTerms.of(pounds("1")).withEach(Each.COHORT)))
            .withDeductibles(Deductible.ofContract("first", pounds("1")));

    assertThatThrownBy(() -> OutcomePricer.DEFAULT.price(agreed, NONE))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "limits[0].each: this term is not computed by this version of Outturn\n"
                + "deductibles: this term is not computed by this version of Outturn");
  }

  @Property
  void everyContractIsPricedOrRefusedByName(@ForAll("contracts") OutcomesContract contract) {
    try {
      assertThat(OutcomePricer.DEFAULT.price(contract, NONE).claims()).isZero();
    } catch (InvalidInputException refused) {
      assertThat(refused.problems())
          .isNotEmpty()
          .extracting(Problem::message)
          .containsOnly("this term is not computed by this version of Outturn");
    }
  }
}
