package org.outturn.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.Refusal;

class EvidenceBuilderTest {
  private static final LocalDate DAY = LocalDate.of(2018, 1, 11);
  private static final int EPOCH_DAY = Math.toIntExact(DAY.toEpochDay());

  private final EvidenceBuilder builder = Evidence.builder();

  private ClaimRow claim() {
    return builder.claim("C1", "P1", "entry", DAY);
  }

  @Test
  void quantitiesAreSaidInOutcomes() {
    builder.tally("housed", 5, DAY).add();
    builder.tally("housed", new BigDecimal("2.5"), DAY.plusDays(1)).add();
    builder.tally("housed", EPOCH_DAY + 2).quantity(7).add();
    builder.tally("housed", EPOCH_DAY + 3).quantityMillionths(8 * Quantities.ONE).add();
    claim().quantity(3).add();

    Evidence evidence = builder.build();
    assertThat(evidence.tallies())
        .extracting(OutcomeTally::quantity)
        .containsExactly(
            new BigDecimal("5"), new BigDecimal("2.5"), new BigDecimal("7"), new BigDecimal("8"));
    assertThat(evidence.claims())
        .extracting(OutcomeClaim::quantity)
        .containsExactly(new BigDecimal("3"));
  }

  @Test
  void aRowMeansWhatItsObjectMeans() {
    OutcomeClaim claim =
        OutcomeClaim.builder()
            .claim("C1")
            .participant("P1")
            .outcome("entry")
            .cohort("north")
            .segment("entrenched")
            .referred(DAY.minusDays(9))
            .achieved(DAY)
            .submitted(DAY.plusDays(1))
            .verified(DAY.plusDays(2))
            .reversed(DAY.plusDays(3))
            .status(ClaimStatus.REVERSED)
            .quantity(new BigDecimal("1.5"))
            .build();
    builder
        .claim("C1", "P1", "entry", DAY)
        .cohort("north")
        .segment("entrenched")
        .referred(DAY.minusDays(9))
        .submitted(DAY.plusDays(1))
        .verified(DAY.plusDays(2))
        .reversed(DAY.plusDays(3))
        .status(ClaimStatus.REVERSED)
        .quantity(new BigDecimal("1.50"))
        .add();
    EvidenceBuilder streamed = Evidence.builder();
    streamed
        .claim(CharBuffer.wrap("C1"), CharBuffer.wrap("P1"), "entry", EPOCH_DAY)
        .quantityMillionths(1_500_000)
        .cohort("north")
        .segment("entrenched")
        .reversed(EPOCH_DAY + 3)
        .verified(EPOCH_DAY + 2)
        .submitted(EPOCH_DAY + 1)
        .referred(EPOCH_DAY - 9)
        .status(ClaimStatus.REVERSED)
        .add();

    assertThat(builder.build()).isEqualTo(Evidence.ofClaims(List.of(claim)));
    assertThat(streamed.build()).isEqualTo(Evidence.ofClaims(List.of(claim)));
    assertThat(streamed.build().claims()).containsExactly(claim);
  }

  @Test
  void whatIsNotStatedFollowsWhateverTheOrderOfTelling() {
    claim().verified(DAY.plusDays(4)).submitted(DAY.plusDays(2)).add();
    builder.claim("C2", "P1", "entry", DAY).submitted(DAY.plusDays(2)).add();

    assertThat(builder.build().claims())
        .extracting(OutcomeClaim::verified)
        .containsExactly(DAY.plusDays(2), DAY.plusDays(4));
  }

  @Test
  void aRowIsAddedOnce() {
    ClaimRow claim = claim();
    claim.add();

    assertThatThrownBy(claim::add)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this claim was added before; start another with claim(...)");
    assertThatThrownBy(() -> claim.verified(DAY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this claim was added before; start another with claim(...)");
    TallyRow tally = builder.tally("entry", 5, DAY);
    assertThatThrownBy(claim::add).isInstanceOf(IllegalStateException.class);
    tally.add();
    assertThatThrownBy(() -> tally.quantity(6))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this tally was added before; start another with tally(...)");
    assertThat(builder.build().size()).isEqualTo(2);
  }

  @Test
  void noRowIsLostWithoutAWord() {
    claim();
    String lost = "a claim was begun but not added; finish it with add()";

    assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class).hasMessage(lost);
    assertThatThrownBy(() -> builder.tally("entry", 5, DAY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(lost);
    assertThatThrownBy(() -> builder.add(OutcomeMeasurement.of("rate", DAY, BigDecimal.ONE)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(lost);
  }

  @Test
  void aRefusedRowLeavesNothingBehind() {
    assertThatThrownBy(() -> builder.claim("C1", "P9", "entry", DAY).cohort(" ").add())
        .isInstanceOf(Refusal.class)
        .hasMessage("cohort must not be blank");
    builder.claim("C1", "P1", "entry", DAY).add();

    Evidence evidence = builder.build();
    assertThat(evidence)
        .isEqualTo(Evidence.ofClaims(List.of(OutcomeClaim.of("C1", "P1", "entry", DAY))));
    assertThat(evidence.participants()).isEqualTo(1);
    assertThat(evidence.columns().groups()).hasSize(1);
  }

  @Test
  void aTallyMustSayItsQuantity() {
    assertThatThrownBy(() -> builder.tally("entry", EPOCH_DAY).add())
        .isInstanceOf(Refusal.class)
        .hasMessage("quantity must be stated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "P1\u00a0", "P1\u200b", "\u202eP1", "P  1", "e\u0308"})
  void everyIdIsHeldToOneRule(String id) {
    List<Consumer<String>> rows =
        List.of(
            text -> builder.claim(text, "P1", "entry", DAY).add(),
            text -> builder.claim("C1", text, "entry", DAY).add(),
            text -> builder.claim("C1", "P1", text, DAY).add(),
            text -> claim().cohort(text).add(),
            text -> claim().segment(text).add(),
            text -> builder.tally(text, 1, DAY).add(),
            text -> builder.tally("entry", 1, DAY).cohort(text).add());

    assertThat(rows)
        .allSatisfy(
            row ->
                assertThatThrownBy(() -> row.accept(id))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(" must "));
    assertThat(builder.build()).isEqualTo(Evidence.NONE);
  }

  @Test
  void refusesQuantitiesOutsideTheirRange() {
    assertThatThrownBy(() -> claim().quantity(-1).add())
        .isInstanceOf(Refusal.class)
        .hasMessage("quantity must be >= 0 but was -1");
    assertThatThrownBy(() -> claim().quantityMillionths(-1).add())
        .hasMessage("quantity must be >= 0 but was -0.000001");
    assertThatThrownBy(() -> claim().quantity(Long.MAX_VALUE).add())
        .hasMessage("quantity must be at most 1000000000000 but was 9223372036854775807");
    assertThatThrownBy(() -> claim().quantityMillionths(Long.MAX_VALUE).add())
        .hasMessage("quantity must be at most 1000000000000 but was 9223372036854.775807");
    assertThatThrownBy(() -> claim().quantity(new BigDecimal("0.0000001")).add())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("6 decimals");
    assertThatThrownBy(() -> builder.tally("entry", 1, DAY).participants(-1).add())
        .hasMessage("participants must be >= 0 but was -1");
  }

  @Test
  void refusesDatesOutOfOrderWithoutShowingThem() {
    String order =
        "dates must be in the order referred, achieved, submitted, verified, reversed; found ";

    assertThatThrownBy(() -> claim().referred(DAY.plusDays(1)).add())
        .isInstanceOf(Refusal.class)
        .hasMessage(order + "achieved 1 day before referred");
    assertThatThrownBy(() -> claim().submitted(DAY.minusDays(2)).add())
        .hasMessage(order + "submitted 2 days before achieved");
    assertThatThrownBy(() -> claim().submitted(DAY.plusDays(9)).verified(DAY.plusDays(5)).add())
        .hasMessage(order + "verified 4 days before submitted");
    assertThatThrownBy(() -> claim().reversed(DAY.minusDays(1)).referred(DAY.plusDays(3)).add())
        .hasMessage(order + "achieved 3 days before referred and reversed 1 day before verified");
    assertThatThrownBy(
            () -> OutcomeClaim.of("C1", "P1", "entry", DAY).withVerified(DAY.minusDays(1)))
        .isInstanceOf(Refusal.class)
        .hasMessage(order + "verified 1 day before submitted");
    assertThatThrownBy(
            () ->
                OutcomeClaim.of("C1", "P1", "entry", DAY)
                    .withReferred(Optional.of(DAY.plusDays(1))))
        .hasMessage(order + "achieved 1 day before referred");
  }

  @Test
  void allDatesMayBeOneDay() {
    claim().referred(DAY).submitted(DAY).verified(DAY).reversed(DAY).add();

    assertThat(builder.build().size()).isEqualTo(1);
  }

  @Test
  void refusesDaysThatNoFileCanHold() {
    assertThatThrownBy(() -> builder.claim("C1", "P1", "entry", 20_180_111).add())
        .hasMessage("achieved must lie in the years 0001 to 9999");
    assertThatThrownBy(() -> claim().referred(Integer.MIN_VALUE).add())
        .hasMessage("referred must lie in the years 0001 to 9999");
    assertThatThrownBy(() -> claim().verified(LocalDate.MAX).add())
        .hasMessage("verified must lie in the years 0001 to 9999");
    assertThatThrownBy(() -> builder.tally("entry", 1, LocalDate.MIN).add())
        .hasMessage("achieved must lie in the years 0001 to 9999");
  }
}
