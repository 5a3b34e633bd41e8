package org.outturn.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceColumnsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 1, 11);
  private static final int EPOCH_DAY = Math.toIntExact(DAY.toEpochDay());

  private static OutcomeClaim claim(String id) {
    return OutcomeClaim.of(id, "P1", "entry", DAY);
  }

  private static EvidenceColumns columns(OutcomeClaim... claims) {
    return Evidence.ofClaims(List.of(claims)).columns();
  }

  @Test
  void saysOnceWhatNoRowNeedsToBeAsked() {
    EvidenceColumns plain = columns(claim("c1"), claim("c2"));
    EvidenceColumns five = columns(claim("c1"), claim("c2").withQuantity(new BigDecimal("5")));
    EvidenceColumns half = columns(claim("c1"), claim("c2").withQuantity(new BigDecimal("0.5")));

    assertThat(plain.isAllOfOne()).isTrue();
    assertThat(plain.isAllWhole()).isTrue();
    assertThat(five.isAllOfOne()).isFalse();
    assertThat(five.isAllWhole()).isTrue();
    assertThat(half.isAllOfOne()).isFalse();
    assertThat(half.isAllWhole()).isFalse();
  }

  @Test
  void knowsItsKinds() {
    OutcomeMeasurement rate = OutcomeMeasurement.of("rate", DAY, BigDecimal.ONE);
    EvidenceColumns all =
        Evidence.of(
                List.of(claim("c1")),
                List.of(OutcomeTally.of("entry", 5, DAY)),
                List.of(rate, rate.withMeasured(DAY.minusDays(1))))
            .columns();

    assertThat(all.has(EvidenceKind.TALLY)).isTrue();
    assertThat(columns(claim("c1")).has(EvidenceKind.TALLY)).isFalse();
    assertThat(Evidence.NONE.columns().has(EvidenceKind.CLAIM)).isFalse();
    assertThat(all.measuredRows().asList()).containsExactly(0, 3);
    assertThat(all.firstVerified()).isEqualTo(EPOCH_DAY - 1);
    assertThat(all.lastVerified()).isEqualTo(EPOCH_DAY);
  }

  @Test
  void knowsWhatWasReversedAfterItsVerification() {
    EvidenceColumns atOnce = columns(claim("c1"), claim("c2").withReversed(DAY));
    EvidenceColumns later = columns(claim("c1"), claim("c2").withReversed(DAY.plusDays(1)));

    assertThat(columns(claim("c1")).hasReversalsAfterVerification()).isFalse();
    assertThat(atOnce.hasReversalsAfterVerification()).isFalse();
    assertThat(later.hasReversalsAfterVerification()).isTrue();
    assertThat(later.isReversedAfterVerification(0)).isFalse();
    assertThat(later.isReversedAfterVerification(1)).isTrue();
  }

  @Test
  void countsRowsOfAKind() {
    Evidence evidence =
        Evidence.of(List.of(claim("c1"), claim("c2")), List.of(OutcomeTally.of("entry", 5, DAY)));

    assertThat(evidence.size(EvidenceKind.CLAIM)).isEqualTo(2);
    assertThat(evidence.size(EvidenceKind.TALLY)).isEqualTo(1);
    assertThat(evidence.size(EvidenceKind.MEASUREMENT)).isZero();
    assertThat(Evidence.NONE.size(EvidenceKind.CLAIM)).isZero();
  }
}
