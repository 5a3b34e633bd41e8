package org.outturn.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.outturn.examples.jshell.Modelling.aud;
import static org.outturn.examples.jshell.Modelling.bundled;
import static org.outturn.examples.jshell.Modelling.claim;
import static org.outturn.examples.jshell.Modelling.claims;
import static org.outturn.examples.jshell.Modelling.claimsFrom;
import static org.outturn.examples.jshell.Modelling.contract;
import static org.outturn.examples.jshell.Modelling.date;
import static org.outturn.examples.jshell.Modelling.eur;
import static org.outturn.examples.jshell.Modelling.gbp;
import static org.outturn.examples.jshell.Modelling.income;
import static org.outturn.examples.jshell.Modelling.invest;
import static org.outturn.examples.jshell.Modelling.measurementsFrom;
import static org.outturn.examples.jshell.Modelling.percent;
import static org.outturn.examples.jshell.Modelling.price;
import static org.outturn.examples.jshell.Modelling.rateCard;
import static org.outturn.examples.jshell.Modelling.receive;
import static org.outturn.examples.jshell.Modelling.talliesFrom;
import static org.outturn.examples.jshell.Modelling.usd;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.Term;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.time.DateRange;
import org.outturn.examples.casefiles.BundledCase;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.returns.CashFlow;

/** The short names are the library's own values, and drafts stay as they were. */
class ModellingTest {
  private static final DraftRateCard CARD =
      rateCard("2020-04-01").pay("housed", gbp(600)).pay("housed-12m", gbp(9000));

  @Test
  void amountsAndSharesAreExact() {
    assertThat(gbp(600)).isEqualTo(Amount.of("GBP", "600"));
    assertThat(gbp(0.1)).isEqualTo(gbp("0.1")).isEqualTo(Amount.of("GBP", "0.10"));
    assertThat(usd(1)).isEqualTo(usd("1")).isEqualTo(Amount.of("USD", "1"));
    assertThat(eur(1)).isEqualTo(eur("1")).isEqualTo(Amount.of("EUR", "1"));
    assertThat(aud(1)).isEqualTo(aud("1")).isEqualTo(Amount.of("AUD", "1"));
    assertThat(percent(30)).isEqualTo(Share.percent(30));
    assertThat(percent(12.5)).isEqualTo(Share.of(1, 8));
    assertThatThrownBy(() -> gbp(Double.NaN)).hasMessageStartingWith("expected a decimal number");
  }

  @Test
  void priceGivenAgainReplacesTheFirstInItsPlace() {
    DraftRateCard dearer = CARD.pay("housed", gbp(700));

    assertThat(dearer)
        .isEqualTo(rateCard("2020-04-01").pay("housed", gbp(700)).pay("housed-12m", gbp(9000)));
    assertThat(CARD.pay("housed", gbp(600))).isEqualTo(CARD).isNotEqualTo(dearer);
  }

  @Test
  void furtherVersionBeginsWhereTheLastOneEnds() {
    DraftRateCard amended = CARD.from("2021-04-01").pay("housed", gbp(700));

    assertThat(amended.card().versions())
        .extracting(RateCardVersion::id, RateCardVersion::inForce)
        .containsExactly(
            tuple("v1", DateRange.of(date("2020-04-01"), date("2021-04-01"))),
            tuple("v2", DateRange.from(date("2021-04-01"))));
    assertThat(amended.card().versions().get(0).tariffs())
        .isEqualTo(CARD.card().versions().get(0).tariffs());
    assertThat(amended).hasToString("rate card with 4 prices");
    assertThatThrownBy(() -> CARD.from("2020-04-01"))
        .hasMessage("a further version must begin after 2020-04-01 but was 2020-04-01");
  }

  @Test
  void termsAreThoseOfTheLibrary() {
    DraftContract contract =
        contract(CARD)
            .named("mine")
            .until("2024-04-01")
            .requires("housed-12m", "housed")
            .mostPerPerson(gbp(1))
            .mostPerPerson(gbp(7500))
            .mostInAll(gbp(500_000));

    assertThat(contract.contract().limits())
        .containsExactly(
            Limit.perParticipant("per-person", gbp(7500)),
            Limit.ofContract("contract-cap", gbp(500_000)));
    assertThat(contract)
        .hasToString(
            "contract 'mine' from 2020-04-01 until 2024-04-01 with outcomes [housed, housed-12m]");
    assertThat(price(contract, claim("P1", "housed-12m", "2021-05-04")).net()).isEqualTo(gbp(0));
  }

  @Test
  void unknownOutcomeIsRefusedByName() {
    assertThatThrownBy(() -> contract(CARD).deadweight("employed", percent(20)))
        .hasMessage("outcome must be one of [housed, housed-12m] but was employed");
    assertThatThrownBy(() -> contract(rateCard("2020-04-01")))
        .hasMessage("rate card must have a price but had none");
  }

  @Test
  void shareMayBeText() {
    assertThat(percent("30%")).isEqualTo(percent("30")).isEqualTo(percent(30));
    assertThat(percent("0.5")).isEqualTo(Share.of(1, 200));
    assertThat(percent(0)).isEqualTo(Share.ZERO);
    assertThatThrownBy(() -> percent(0.3))
        .hasMessage(
            "percent must be 0 or from 1 to 100 but was 0.3; a share below 1 % is written in"
                + " quotes: percent(\"0.3\")");
  }

  @Test
  void daysMayBeDates() {
    assertThat(rateCard(date("2020-04-01"))).isEqualTo(rateCard("2020-04-01"));
    assertThat(CARD.from(date("2021-04-01"))).isEqualTo(CARD.from("2021-04-01"));
    assertThat(contract(CARD).until(date("2024-04-01")))
        .isEqualTo(contract(CARD).until("2024-04-01"));
    assertThat(claim("P1", "housed", date("2020-05-04")))
        .isEqualTo(claim("P1", "housed", "2020-05-04"));
    assertThat(invest(date("2020-04-01"), gbp(5))).isEqualTo(invest("2020-04-01", gbp(5)));
    assertThat(receive(date("2020-04-01"), gbp(5))).isEqualTo(receive("2020-04-01", gbp(5)));
  }

  @Test
  void incomeOfNothingIsNothingAtTheEndOfTheTerm() {
    assertThat(income(contract(CARD), claims()).flows())
        .containsExactly(CashFlow.of("2023-03-31", "GBP", "0"));
  }

  @Test
  void trackingGoesOnUnlessTheTermOutlastsIt() {
    DraftContract tracked =
        contract(
            contract(CARD)
                .contract()
                .withTerm(
                    new Term(
                        date("2020-04-01"), date("2022-04-01"), Optional.of(date("2023-04-01")))));

    assertThat(tracked.until("2022-10-01").contract().term().trackingTo())
        .contains(date("2023-04-01"));
    assertThat(tracked.until("2024-10-01").contract().term().trackingTo()).isEmpty();
  }

  @Test
  void bundledCasesAreThoseOfTheProject() {
    for (BundledCase each : BundledCase.values()) {
      ContractCase read = each.read();
      assertThat(bundled(each.id())).isEqualTo(read);
      assertThat(price(read).net())
          .isEqualTo(OutcomePricer.DEFAULT.price(read.contract(), read.evidence()).net());
    }
    assertThatThrownBy(() -> bundled("kirklees"))
        .hasMessageStartingWith("name must be one of [fair-chance-fund-ambition, ")
        .hasMessageEndingWith("] but was 'kirklees'");
  }

  @Test
  void evidenceOfSeveralFilesIsPricedTogether() {
    Path folder =
        Path.of("src/main/resources/org/outturn/examples/cases/denver-supportive-housing");
    ContractCase denver = bundled("denver-supportive-housing");

    assertThat(
            price(
                    contract(folder.resolve("contract.json").toString()),
                    talliesFrom(folder.resolve("tallies.csv").toString()),
                    measurementsFrom(folder.resolve("measurements.csv").toString()))
                .net())
        .isEqualTo(price(denver).net());
  }

  @Test
  void claimsOfAFileAreThoseOfTheCase() {
    Path folder =
        Path.of("src/main/resources/org/outturn/examples/cases/rough-sleeping-person-limit");

    assertThat(claimsFrom(folder.resolve("claims.csv").toString()))
        .isEqualTo(bundled("rough-sleeping-person-limit").evidence());
    assertThatThrownBy(() -> claimsFrom("nothing.csv")).hasMessage("nothing.csv: no such file");
    assertThatThrownBy(() -> contract("nothing.json")).hasMessage("nothing.json: no such file");
  }

  @Test
  void claimEnteredTwiceIsOne() {
    assertThat(
            price(
                    contract(CARD),
                    claim("P1", "housed", "2020-05-04"),
                    claim("P1", "housed", "2020-05-04"))
                .gross())
        .isEqualTo(gbp(600));
  }
}
