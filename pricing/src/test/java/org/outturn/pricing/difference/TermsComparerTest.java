package org.outturn.pricing.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.pricing.difference.AgreedContract.agreed;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.StatedValue;
import org.outturn.core.terms.TermPath;
import org.outturn.core.terms.TermStep;
import org.outturn.core.time.ListedPeriods;

/** What changed in the terms, as data and as sentences. */
class TermsComparerTest {

  private static List<TermsChange> changes(String found, String replacement) {
    return TermsComparer.DEFAULT
        .compare(agreed(), AgreedContract.with(found, replacement))
        .changes();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2600000        | 2800000        | limits[contract].amount                                       | Limit 'contract': amount rises from 2,600,000.00 to 2,800,000.00 GBP
          2023-01-01     | 2024-01-01     | term.to                                                       | Term: day after the last moves from 2023-01-01 to 2024-01-01
          0.25           | 0.3            | outcomes[housed].deadweight.rate                              | Outcome 'housed': deadweight rate rises from 25 % to 30 %
          0.2}           | "1/6"}         | outcomes[housed].deadweight.byCohort.North                    | Outcome 'housed': deadweight by cohort 'North' falls from 20 % to 1/6
          4000           | 3500.50        | rateCard.versions[v1].tariffs[job].price.tiers[1].amount      | Version 'v1', tariff 'job', tier 2: amount falls from 4,000.00 to 3,500.50 GBP
          : 30           | : 40           | rateCard.versions[v1].tariffs[job].price.tiers[0].upTo        | Version 'v1', tariff 'job', tier 1: up to rises from 30 to 40
          QUARTERLY      | MONTHLY        | schedule.frequency                                            | Schedule: frequency changes from QUARTERLY to MONTHLY
          GBP            | EUR            | currency                                                      | Currency changes from GBP to EUR
          ["housed"]     | []             | outcomes[job].requires[housed]                                | Outcome 'job': 'housed' is removed from requires
          """)
  void oneTermIsOneSentence(String found, String replacement, String path, String sentence) {
    assertThat(changes(found, replacement))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.path()).isEqualTo(path);
              assertThat(change.sentence()).isEqualTo(sentence);
            });
  }

  @Test
  void aNewThingIsSaidWithItsTerms() {
    assertThat(
            changes(
                "\"limits\": [",
                "\"limits\": [{\"id\": \"jobs\", \"scope\": \"OUTCOME\", \"outcome\": \"job\","
                    + " \"quantity\": 40},"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(TermsChange.Kind.ADDED);
              assertThat(change.path()).isEqualTo("limits[jobs]");
              assertThat(change.textBefore()).isEmpty();
              assertThat(change.sentence())
                  .isEqualTo("Limit 'jobs' is added: scope OUTCOME, outcome 'job', quantity 40");
            });
  }

  @Test
  void aThingOfAnotherKindIsOneChange() {
    assertThat(
            changes(
                "{\"form\": \"UNIT\", \"amount\": 600}",
                "{\"form\": \"BANDED\", \"bands\": [{\"upTo\": 9, \"amount\": 7}, {\"amount\":"
                    + " 5}]}"))
        .singleElement()
        .extracting(TermsChange::sentence)
        .isEqualTo(
            "Version 'v1', tariff 'housed': price changes from form UNIT, amount 600.00 GBP to form"
                + " BANDED, bands (up to 9, amount 7.00 GBP), (amount 5.00 GBP)");
  }

  @Test
  void aTermThatIsStatedAnewIsAdded() {
    assertThat(changes("\"share\": \"1/3\"", "\"share\": \"1/3\", \"commitment\": 5000"))
        .containsExactly(
            new TermsChange(
                new TermPath(
                    ImmutableList.of(
                        new TermStep.Key("payers"),
                        new TermStep.Item("fund", "payer", false),
                        new TermStep.Key("commitment"))),
                Optional.empty(),
                Optional.of(StatedValue.ofNumber(Amount.of("GBP", "5000"), "5000.00", 18))))
        .extracting(TermsChange::sentence)
        .containsExactly("Payer 'fund': commitment 5,000.00 GBP is added");
  }

  @Test
  void whatIsStatedAtItsDefaultIsNoChange() {
    assertThat(
            changes(
                "\"frequency\": \"QUARTERLY\"",
                "\"frequency\": \"QUARTERLY\", \"anchor\": \"2020-01-01\", \"paymentDays\": 0"))
        .isEmpty();
  }

  @Test
  void aWordThatWasNotThereChangesFromNothing() {
    assertThat(changes("\"id\": \"fund\"", "\"id\": \"fund\", \"name\": \"Social fund\""))
        .extracting(TermsChange::sentence)
        .containsExactly("Party 'fund': name changes from nothing to 'Social fund'");
  }

  @Test
  void payersInAnotherOrderAreAChangeAndPartiesAreNone() {
    OutcomesContract agreed = agreed();
    OutcomesContract turned =
        agreed
            .withParties(agreed.parties().reverse())
            .withOutcomes(agreed.outcomes().reverse())
            .withPayers(agreed.payers().withListed(agreed.payers().listed().reverse()));

    assertThat(TermsComparer.DEFAULT.compare(agreed, turned).changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.path()).isEqualTo("payers");
              assertThat(change.kind()).isEqualTo(TermsChange.Kind.CHANGED);
              assertThat(change.sentence())
                  .isEqualTo("Order of payers changes from council, fund to fund, council");
            });
  }

  @Test
  void limitsOfTwoScopesHaveNoOrder() {
    OutcomesContract agreed = agreed();

    assertThat(
            TermsComparer.DEFAULT
                .compare(agreed, agreed.withLimits(agreed.limits().reverse()))
                .isEmpty())
        .isTrue();
  }

  @Test
  void periodsThatTheFormatCannotSayAreRefused() {
    LocalDate start = LocalDate.parse("2020-01-01");
    OutcomesContract listed =
        agreed()
            .withSchedule(
                PaymentSchedule.builder()
                    .periods(ListedPeriods.of(List.of(start, start.plusDays(9))))
                    .build());

    assertThatThrownBy(() -> TermsComparer.DEFAULT.compare(agreed(), listed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("schedule: listed periods have no key in the contract format");
  }

  @Test
  void aChangeChangesSomething() {
    Optional<StatedTerm> same = Optional.of(new StatedValue("a", "a"));

    assertThatThrownBy(() -> new TermsChange(TermPath.WHOLE, same, same))
        .hasMessage("change must have an after that is not its before");
    assertThatThrownBy(() -> new TermsChange(TermPath.WHOLE, Optional.empty(), Optional.empty()))
        .hasMessage("change must state before or after");
  }
}
