package org.outturn.examples.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.evidence.OutcomeClaim;

/** Evidence as the CSV file it is read from. */
class EvidenceCsvTest {
  private static final LocalDate DAY = LocalDate.parse("2026-05-04");
  private static final OutcomeClaim CLAIM = OutcomeClaim.of("C1", "P1", "housed", DAY);

  private static Evidence read(EvidenceKind kind, String csv) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return new EvidenceFile(kind, new CaseFile("kept.csv", () -> new ByteArrayInputStream(bytes)))
        .read(rows -> {});
  }

  @Test
  void leavesOutColumnsThatNothingNeeds() {
    assertThat(EvidenceCsv.of(Evidence.ofClaims(List.of(CLAIM))))
        .isEqualTo("claim,participant,outcome,achieved\r\nC1,P1,housed,2026-05-04\r\n");
  }

  @Test
  void readsBackEverythingThatAClaimSays() {
    Evidence evidence =
        Evidence.ofClaims(
            List.of(
                CLAIM,
                OutcomeClaim.builder()
                    .claim("C,2")
                    .participant("P \"2\"")
                    .outcome("housed")
                    .achieved(DAY)
                    .cohort("north")
                    .segment("young")
                    .referred(DAY.minusDays(9))
                    .submitted(DAY.plusDays(1))
                    .verified(DAY.plusDays(2))
                    .quantity(new BigDecimal("1.5"))
                    .status(ClaimStatus.REVERSED)
                    .reversed(DAY.plusDays(3))
                    .build()));

    assertThat(read(EvidenceKind.CLAIM, EvidenceCsv.of(evidence))).isEqualTo(evidence);
  }

  /** Published tallies and measurements, whichever a case has by itself. */
  @ParameterizedTest
  @EnumSource(names = {"KIRKLEES_CONTRACT_LIMIT", "PETERBOROUGH_COMPARISON_GROUP", "GAVI_ISS"})
  void readsBackTalliesAndMeasurements(BundledCase bundled) {
    Evidence evidence = bundled.read().evidence();
    EvidenceKind kind =
        evidence.tallies().isEmpty() ? EvidenceKind.MEASUREMENT : EvidenceKind.TALLY;

    assertThat(read(kind, EvidenceCsv.of(evidence))).isEqualTo(evidence);
  }

  @Test
  void refusesWhatOneFileDoesNotHold() {
    Evidence several = BundledCase.BURKINA_PBF.read().evidence();

    assertThatThrownBy(() -> EvidenceCsv.of(several))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a CSV file holds claims, or tallies, or measurements; expected one of them, or a file"
                + " that ends in .json");
    assertThatThrownBy(() -> EvidenceCsv.of(Evidence.ofClaims(List.of(CLAIM.withClaim("=C1")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "an id that begins with = + - or @ is a formula to a spreadsheet; expected a file that"
                + " ends in .json");
  }
}
