package org.outturn.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.core.contract.ContractExamples.FROM;
import static org.outturn.core.contract.ContractExamples.contract;
import static org.outturn.core.contract.ContractExamples.outcome;
import static org.outturn.core.contract.ContractExamples.unit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.PayerRule;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GateMeasure;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.Grant;
import org.outturn.core.time.DateRange;
import org.outturn.core.validation.InvalidInputException;

/**
 * Contracts of the sizes that a hostile file can have are held against every rule without a deep
 * stack and in a time that grows with their size; the bound is far above what any of them takes.
 */
@Timeout(60)
class ContractSizeTest {
  private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

  private static <T> List<T> many(int number, IntFunction<T> each) {
    return IntStream.range(0, number).mapToObj(each).toList();
  }

  private static OutcomesContract withOutcomes(List<Outcome> outcomes) {
    return contract().withRateCard(card(List.of())).withOutcomes(outcomes);
  }

  private static RateCard card(List<Tariff> tariffs) {
    return RateCard.of(FROM, tariffs.toArray(Tariff[]::new));
  }

  private static int problems(Supplier<OutcomesContract> contract) {
    int[] found = new int[1];
    assertThatThrownBy(contract::get)
        .isInstanceOfSatisfying(
            InvalidInputException.class, refused -> found[0] = refused.problems().size());
    return found[0];
  }

  @Test
  void aChainOfTwelveThousandRequirements() {
    List<Outcome> chain =
        many(
            12_000,
            i -> i == 0 ? outcome("o0", "") : outcome("o" + i, "").withRequires("o" + (i - 1)));

    assertThat(withOutcomes(chain).outcomes()).hasSize(12_000);
    assertThat(problems(() -> withOutcomes(closed(chain)))).isEqualTo(12_000);
  }

  private static List<Outcome> closed(List<Outcome> chain) {
    return many(
        chain.size(),
        i -> i == 0 ? chain.get(0).withRequires("o" + (chain.size() - 1)) : chain.get(i));
  }

  @Test
  void threeHundredOutcomesThatRequireEachOther() {
    List<Outcome> all =
        many(
            300,
            i ->
                outcome("o" + i, "")
                    .withRequires(
                        IntStream.range(0, 300)
                            .filter(other -> other != i)
                            .mapToObj(other -> "o" + other)
                            .toList()));

    assertThat(problems(() -> withOutcomes(all))).isEqualTo(300 * 299);
  }

  @Test
  void oneOutcomeThatRequiresTwentyThousand() {
    List<String> ids = many(20_000, i -> "o" + i);
    List<Outcome> all =
        many(
            20_001, i -> i < 20_000 ? outcome("o" + i, "") : outcome("last", "").withRequires(ids));

    assertThat(withOutcomes(all).outcomes()).hasSize(20_001);
    assertThat(problems(() -> withOutcomes(all.subList(20_000, 20_001)))).isEqualTo(20_000);
  }

  @Test
  void oneDanglingNameAmongTwentyThousandNamesTheFirst() {
    List<Outcome> all = many(20_000, i -> outcome("o" + i, ""));

    assertThatThrownBy(
            () -> withOutcomes(all).withRateCard(card(List.of(Tariff.of("x", unit("1"))))))
        .hasMessage(
            "rateCard.versions[0].tariffs[0].outcome: 'x' is not an outcome of this contract;"
                + " expected one of o0, o1, o2, o3, o4, o5, o6, o7, o8, o9 and 19990 more");
  }

  @Test
  void aChainOfTwelveThousandGates() {
    List<Outcome> all = many(12_000, i -> outcome("o" + i, ""));
    List<Tariff> chain =
        many(
            12_000,
            i ->
                i == 0
                    ? Tariff.of("o0", unit("1"))
                    : Tariff.of("o" + i, unit("1")).withOnlyIf(counted("o" + (i - 1))));

    assertThat(withOutcomes(all).withRateCard(card(chain)).askedOnly()).isEmpty();
    assertThat(
            problems(
                () ->
                    withOutcomes(all)
                        .withRateCard(
                            card(
                                many(
                                    12_000,
                                    i ->
                                        chain
                                            .get(i)
                                            .withOnlyIf(counted("o" + (i + 11_999) % 12_000)))))))
        .isEqualTo(12_000);
  }

  private static Gate counted(String outcome) {
    return Gate.atLeast(outcome, BigDecimal.ONE).withOf(GateMeasure.QUANTITY);
  }

  @Test
  void aHundredThousandVersions() {
    List<RateCardVersion> versions =
        many(100_000, i -> version(i, DateRange.of(DAY.plusDays(i), DAY.plusDays(i + 1))));
    RateCard card = RateCard.builder().addAllVersions(versions).build();

    assertThat(contract().withRateCard(card).rateCard().series().on(DAY.plusDays(99_999)))
        .contains(versions.get(99_999));
    assertThat(problemsOfCard(many(100_000, i -> version(i, DateRange.from(DAY.plusDays(i))))))
        .isEqualTo(99_999);
  }

  @Test
  void aHundredThousandAmendments() {
    List<RateCardVersion> versions =
        many(
            100_000,
            i ->
                version(i, DateRange.from(DAY.plusDays(100_000 - i)))
                    .withRetrospective(true)
                    .withAgreed(DAY.plusDays(200_000 + i)));
    RateCard card = RateCard.builder().addAllVersions(versions).build();

    assertThat(card.series().on(DAY.plusDays(50_000))).contains(versions.get(99_999));
    assertThat(card.knownBy(DAY.plusDays(250_000)).on(DAY.plusDays(100_000)))
        .contains(versions.get(50_000));
  }

  private static RateCardVersion version(int number, DateRange inForce) {
    return RateCardVersion.builder().id("v" + number).inForce(inForce).build();
  }

  private static int problemsOfCard(List<RateCardVersion> versions) {
    int[] found = new int[1];
    assertThatThrownBy(() -> RateCard.builder().addAllVersions(versions).build())
        .isInstanceOfSatisfying(
            InvalidInputException.class, refused -> found[0] = refused.problems().size());
    return found[0];
  }

  @Test
  void aHundredThousandPayers() {
    List<OutcomePayer> equal = many(100_000, i -> payer(i, Share.of(1, 100_000)));
    List<OutcomePayer> uneven = many(100_000, i -> payer(i, Share.of(1, i + 2)));

    assertThat(contract().withPayers(shares(equal)).payers().listed()).hasSize(100_000);
    assertThat(problems(() -> contract().withPayers(shares(uneven)))).isEqualTo(1);
    assertThat(
            withOutcomes(many(20_000, i -> outcome("o" + i, "home")))
                .withPayers(shares(many(100_000, i -> equal.get(i).withThemes("home"))))
                .outcomes())
        .hasSize(20_000);
  }

  private static OutcomePayer payer(int number, Share share) {
    return OutcomePayer.builder().party("p" + number).share(share).build();
  }

  private static Payers shares(List<OutcomePayer> listed) {
    return new Payers(ImmutableList.copyOf(listed), PayerRule.SHARES, false);
  }

  @Test
  void aHundredThousandGrants() {
    Amount nothing = Amount.of("GBP", "0");
    Grant[] grants =
        many(100_000, i -> Grant.of("g" + i, DAY.plusDays(i), DAY.plusDays(i + 1), nothing))
            .toArray(Grant[]::new);
    Grant[] nested =
        many(100_000, i -> Grant.of("g" + i, DAY, DAY.plusDays(i + 1), nothing))
            .toArray(Grant[]::new);

    assertThat(contract().withGrants(grants).blend().grants()).hasSize(100_000);
    assertThat(problems(() -> contract().withGrants(nested))).isEqualTo(99_999);
  }
}
