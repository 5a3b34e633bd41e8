package org.outturn.examples.indigo.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.money.Amount;
import org.outturn.examples.indigo.Tables;
import org.outturn.examples.indigo.contracts.IndigoProjects;

/**
 * Published projects priced again: prices, results and payments of the INDIGO Impact Bond Dataset
 * (Government Outcomes Lab, May 2025).
 */
class ReplayGoldenTest {
  private static final Replay REPLAY =
      Replayer.DEFAULT.replay(IndigoProjects.of(Tables.EXTRACT), done -> {});

  private static ReplayedProject project(String id) {
    return REPLAY.project("INDIGO-POJ-" + id).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "0123,GBP,848760,848540,0,EXPLAINED,PEOPLE_AGAINST_CLAIMS",
    "0131,GBP,2944525,2742943,201582,UNEXPLAINED,LIMIT",
    "0133,GBP,1654340,1654340,0,EXPLAINED,LIMIT",
    "0135,GBP,2391450,1323670,0,EXPLAINED,COPIED_PAYMENT",
    "0136,GBP,1347000,1323670,13370.40,UNEXPLAINED,NOTED_MAXIMUM",
    "0195,GBP,3241776,3159820,81956,UNEXPLAINED,LIMIT",
    "0315,EUR,397800,397800,0,EXPLAINED,LIMIT DERIVED_PRICE"
  })
  void standsToWhatWasPublishedAsStated(
      String id,
      String currency,
      String ours,
      String published,
      String unexplained,
      ReplayStatus status,
      String reasons) {
    ReplayedProject project = project(id);

    assertThat(project.status()).isEqualTo(status);
    assertThat(project.ours()).contains(Amount.of(currency, ours));
    assertThat(project.published()).contains(Amount.of(currency, published));
    assertThat(project.remainder()).contains(Amount.of(currency, unexplained));
    assertThat(project.explained())
        .extracting(each -> each.reason().name())
        .containsExactly(reasons.split(" "));
  }

  @Test
  void paysEveryMetricOfApolloButOneToThePenny() {
    assertThat(project("0123").byMetric())
        .hasSize(23)
        .filteredOn(each -> !each.isExact())
        .extracting(ComparedAmount::of)
        .containsExactly("outcomemetric17");
    assertThat(project("0123").explained().get(0).says())
        .isEqualTo("'outcomemetric17' was paid for exactly 20, its result is another number");
  }

  @Test
  void saysWhatAProjectLacks() {
    assertThat(project("0154").missing()).containsExactly(Missing.PAYMENTS);
    assertThat(project("0190").missing()).containsExactly(Missing.PRICES, Missing.RESULTS);
    assertThat(project("0154").atPrices()).contains(Amount.of("GBP", "3324020"));
  }

  @Test
  void setsPayersOfOneCellTogether() {
    assertThat(project("0195").byPayer())
        .singleElement()
        .satisfies(each -> assertThat(each.difference()).contains(Amount.of("GBP", "81956")));
  }
}
