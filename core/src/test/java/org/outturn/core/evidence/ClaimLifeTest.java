package org.outturn.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a claim: every state with every event. */
class ClaimLifeTest {
  private static final LocalDate MAY = LocalDate.parse("2020-05-04");
  private static final LocalDate JUNE = LocalDate.parse("2020-06-01");
  private static final LocalDate JULY = LocalDate.parse("2020-07-01");

  @ParameterizedTest
  @CsvSource({
    "SUBMITTED, VERIFY, VERIFIED",
    "SUBMITTED, REJECT, REJECTED",
    "SUBMITTED, DISPUTE, DISPUTED",
    "DISPUTED, VERIFY, VERIFIED",
    "DISPUTED, REJECT, REJECTED",
    "REJECTED, DISPUTE, DISPUTED",
    "VERIFIED, REVERSE, REVERSED"
  })
  void goesFromStateToState(ClaimStatus before, ClaimEvent event, ClaimStatus then) {
    assertThat(before.after(event)).isEqualTo(then);
  }

  @ParameterizedTest
  @CsvSource({
    "SUBMITTED, REVERSE, 'one of VERIFY, REJECT, DISPUTE'",
    "DISPUTED, DISPUTE, 'one of VERIFY, REJECT'",
    "DISPUTED, REVERSE, 'one of VERIFY, REJECT'",
    "REJECTED, VERIFY, one of DISPUTE",
    "REJECTED, REJECT, one of DISPUTE",
    "REJECTED, REVERSE, one of DISPUTE",
    "VERIFIED, VERIFY, one of REVERSE",
    "VERIFIED, REJECT, one of REVERSE",
    "VERIFIED, DISPUTE, one of REVERSE",
    "REVERSED, VERIFY, 'none, as it has none'",
    "REVERSED, REJECT, 'none, as it has none'",
    "REVERSED, DISPUTE, 'none, as it has none'",
    "REVERSED, REVERSE, 'none, as it has none'"
  })
  void refusesWhatCannotHappen(ClaimStatus before, ClaimEvent event, String expected) {
    assertThatThrownBy(() -> before.after(event))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "event must be " + expected + ", for a claim that is " + before + ", but was " + event);
  }

  @Test
  void givesAClaimItsStatusAndDays() {
    OutcomeClaim claim = OutcomeClaim.of("C1", "P1", "housed", MAY);
    ClaimLife submitted = ClaimLife.submitted(MAY);
    ClaimLife verified = submitted.after(ClaimEvent.VERIFY, JUNE);

    assertThat(verified.of(claim)).isEqualTo(claim.withVerified(JUNE));
    assertThat(verified.after(ClaimEvent.REVERSE, JULY).of(claim))
        .isEqualTo(
            claim
                .withVerified(JUNE)
                .withStatus(ClaimStatus.REVERSED)
                .withReversed(Optional.of(JULY)));
    assertThat(submitted.after(ClaimEvent.DISPUTE, JUNE).of(claim))
        .isEqualTo(claim.withVerified(JUNE).withStatus(ClaimStatus.DISPUTED));
    assertThat(submitted.status()).isEqualTo(ClaimStatus.SUBMITTED);
  }

  @Test
  void refusesAnEventBeforeTheLast() {
    ClaimLife verified = ClaimLife.submitted(MAY).after(ClaimEvent.VERIFY, JUNE);

    assertThatThrownBy(() -> verified.after(ClaimEvent.REVERSE, MAY))
        .hasMessage("day must be on or after the last event, 2020-06-01, but was 2020-05-04");
    assertThat(verified.after(ClaimEvent.REVERSE, JUNE).reversed()).hasValue(JUNE);
  }
}
