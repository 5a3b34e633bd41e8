package org.outturn.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OutcomeClaimTest {
  private static final LocalDate ACHIEVED = LocalDate.of(2018, 1, 11);
  private static final OutcomeClaim CLAIM = OutcomeClaim.of("C001", "P001", "entry", ACHIEVED);
  private static final OutcomeTally TALLY = OutcomeTally.of("entry", 370, ACHIEVED);

  @Test
  void hasTheDefaultsOfTheFormat() {
    assertThat(CLAIM.submitted()).isEqualTo(ACHIEVED);
    assertThat(CLAIM.verified()).isEqualTo(ACHIEVED);
    assertThat(CLAIM.quantity()).isEqualByComparingTo("1");
    assertThat(CLAIM.status()).isEqualTo(ClaimStatus.VERIFIED);
    assertThat(CLAIM.cohort()).isEmpty();
    assertThat(TALLY.participants()).isEmpty();
  }

  @Test
  void isVerifiedWhenSubmittedUnlessStated() {
    LocalDate submitted = ACHIEVED.plusDays(30);

    assertThat(
            OutcomeClaim.builder()
                .claim("C001")
                .participant("P001")
                .outcome("entry")
                .achieved(ACHIEVED)
                .submitted(submitted)
                .build()
                .verified())
        .isEqualTo(submitted);
  }

  @Test
  void isEqualHoweverAQuantityIsWritten() {
    assertThat(CLAIM.withQuantity(new BigDecimal("1.50")))
        .isEqualTo(CLAIM.withQuantity(new BigDecimal("1.5")));
    assertThat(TALLY.withQuantity(new BigDecimal("3.7E+2"))).isEqualTo(TALLY);
  }

  @Test
  void refusesBlankIds() {
    assertThatThrownBy(() -> CLAIM.withClaim(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("claim must not be blank");
    assertThatThrownBy(() -> CLAIM.withParticipant(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("participant must not be blank");
    assertThatThrownBy(() -> CLAIM.withOutcome(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("outcome must not be blank");
    assertThatThrownBy(() -> CLAIM.withCohort(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cohort must not be blank");
    assertThatThrownBy(() -> CLAIM.withSegment(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("segment must not be blank");
    assertThatThrownBy(() -> TALLY.withOutcome(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("outcome must not be blank");
    assertThatThrownBy(() -> TALLY.withCohort(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cohort must not be blank");
    assertThatThrownBy(() -> TALLY.withSegment(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("segment must not be blank");
  }

  @Test
  void neverRepeatsAParticipantInARefusal() {
    assertThatThrownBy(() -> CLAIM.withParticipant("Jo Bloggs\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("participant must not hold a control character: it holds line feed (lf) U+000A")
        .hasMessageNotContaining("Bloggs");
  }

  @Test
  void refusesQuantitiesThatAreNegativeOrTooFine() {
    assertThatThrownBy(() -> CLAIM.withQuantity(new BigDecimal("-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a quantity from 0 to 1000000000000 but found -1");
    assertThatThrownBy(() -> TALLY.withQuantity(new BigDecimal("0.0000005")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected at most 6 decimals but found 0.0000005");
    assertThatThrownBy(() -> TALLY.withParticipants(OptionalInt.of(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("participants must be >= 0 but was -1");
  }

  @Test
  void statusesHaveTheirCodes() {
    for (ClaimStatus status : ClaimStatus.values()) {
      assertThat(ClaimStatus.ofCode(status.code())).isEqualTo(status);
    }
  }
}
