package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.outturn.core.cohort.Referral;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Source;
import org.outturn.core.fixtures.Contracts;
import org.outturn.core.fixtures.MeasuredContracts;
import org.outturn.core.outcome.OutcomeLevel;
import org.outturn.core.party.Party;
import org.outturn.core.party.Role;
import org.outturn.core.time.ListedPeriods;

/** Reading what was written gives an equal value, and the published schema knows it. */
class ContractJsonProperties {

  @Provide
  Arbitrary<OutcomesContract> contracts() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(2, Contracts.any()),
                Tuple.of(1, MeasuredContracts.any()),
                Tuple.of(3, Contracts.withEveryTerm())),
            texts(),
            referrals(),
            levels(),
            roles())
        .as(ContractJsonProperties::withWords);
  }

  /** Any text a file can hold: no half characters, as from a cut emoji. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .ofMaxLength(12)
        .all()
        .filter(text -> text.chars().noneMatch(each -> Character.isSurrogate((char) each)));
  }

  private static Arbitrary<Referral> referrals() {
    return Arbitraries.of(Referral.class);
  }

  private static Arbitrary<OutcomeLevel> levels() {
    return Arbitraries.of(OutcomeLevel.class);
  }

  private static Arbitrary<Set<Role>> roles() {
    return Arbitraries.of(Role.class).set();
  }

  /** The words that pricing does not ask for, on every part that has some. */
  private static OutcomesContract withWords(
      OutcomesContract contract,
      String text,
      Referral referral,
      OutcomeLevel level,
      Set<Role> roles) {
    String payer = contract.payers().listed().get(0).party();
    return contract
        .withName(text)
        .withSources(new Source(text, text + "?"))
        .withCohorts(
            contract.cohorts().stream()
                .map(
                    cohort ->
                        cohort.withName(text).withReferral(referral).withEligibility(text, "b"))
                .toList())
        .withOutcomes(
            contract.outcomes().stream()
                .map(outcome -> outcome.withName(text).withUnit(text).withLevel(level))
                .toList())
        .withParties(
            contract.parties().stream()
                .map(party -> new Party(party.id(), text, ImmutableSet.copyOf(roles)))
                .toList())
        .withRateCard(
            contract
                .rateCard()
                .withVersions(
                    contract.rateCard().versions().stream()
                        .map(version -> version.withBecause(text).withAgreedBy(payer))
                        .toList()));
  }

  private static boolean hasListedPeriods(OutcomesContract contract) {
    return contract.schedule().map(schedule -> schedule.periods()).stream()
        .anyMatch(ListedPeriods.class::isInstance);
  }

  @Property
  void readingWhatWasWrittenGivesAnEqualContract(@ForAll("contracts") OutcomesContract contract) {
    if (hasListedPeriods(contract)) {
      assertThatThrownBy(() -> ContractJson.write(contract))
          .hasMessageStartingWith("schedule: listed periods have no key");
      return;
    }

    String written = ContractJson.write(contract);
    OutcomesContract read = SmallContract.read(written);

    assertThat(read).isEqualTo(contract);
    assertThat(ContractJson.write(read)).isEqualTo(written);
    assertThat(ContractJson.fromTree(ContractJson.toTree(contract))).isEqualTo(contract);
    assertThat(ContractJson.terms(contract).toTree())
        .as("terms but for their defaults")
        .isEqualTo(ContractJson.toTree(contract));
  }

  @Property
  void thePublishedSchemaKnowsWhatIsWritten(@ForAll("contracts") OutcomesContract contract) {
    if (!hasListedPeriods(contract)) {
      assertThat(PublishedSchema.faults(ContractJson.write(contract))).isEmpty();
    }
  }

  /** Whatever is broken, the reader refuses it with places and messages, never with a fault. */
  @Property
  void aDocumentWithOneCharacterChangedIsReadOrRefused(
      @ForAll("contracts") OutcomesContract contract,
      @ForAll @IntRange(min = 0, max = 100_000) int place,
      @ForAll char character) {
    if (!hasListedPeriods(contract)) {
      StringBuilder written = new StringBuilder(ContractJson.write(contract));
      written.setCharAt(place % written.length(), character);

      ImmutableList<String> problems =
          ImmutableList.copyOf(SmallContract.problems(written.toString()));

      assertThat(problems).allSatisfy(problem -> assertThat(problem).isNotBlank());
    }
  }
}
