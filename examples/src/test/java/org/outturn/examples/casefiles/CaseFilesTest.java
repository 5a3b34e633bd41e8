package org.outturn.examples.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.GroupMeans;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.evidence.OutcomeTally;

class CaseFilesTest {

  @Test
  void readsClaimsWithTheirDefaults() {
    Evidence evidence =
        TestCase.read(
                TestCase.claims(
                    """
                    claim,participant,outcome,achieved
                    C1,P1,home,2020-03-01
                    C2,P2,job,2020-03-02
                    """))
            .evidence();

    assertThat(evidence.claims())
        .containsExactly(
            OutcomeClaim.of("C1", "P1", "home", LocalDate.of(2020, 3, 1)),
            OutcomeClaim.of("C2", "P2", "job", LocalDate.of(2020, 3, 2)));
  }

  @Test
  void readsEveryColumnInAnyOrder() {
    Evidence evidence =
        TestCase.read(
                TestCase.claims(
                    "status,reversed,quantity,verified,submitted,referred,segment,cohort,achieved,"
                        + "outcome,participant,claim\r\n"
                        + "REVERSED,2020-03-04,2.5,2020-03-04,2020-03-03,2020-01-01,young,north,"
                        + "2020-03-02,home,P1,\"C, 1\"\r\n"))
            .evidence();

    assertThat(evidence.claims())
        .containsExactly(
            OutcomeClaim.builder()
                .claim("C, 1")
                .participant("P1")
                .outcome("home")
                .achieved(LocalDate.of(2020, 3, 2))
                .cohort("north")
                .segment("young")
                .referred(LocalDate.of(2020, 1, 1))
                .submitted(LocalDate.of(2020, 3, 3))
                .verified(LocalDate.of(2020, 3, 4))
                .reversed(LocalDate.of(2020, 3, 4))
                .quantity(new BigDecimal("2.5"))
                .status(ClaimStatus.REVERSED)
                .build());
  }

  @Test
  void readsMeansOfTwoGroups() {
    String csv =
        """
        outcome,cohort,measured,treatedN,treatedMean,treatedSd,comparisonN,comparisonMean,comparisonSd
        reading,main,2020-03-01,1200,512.40,98.5,1180,498.75,101
        maths,main,2020-03-01,1200,-0.5,,1180,0.25,
        """;
    LocalDate day = LocalDate.of(2020, 3, 1);

    assertThat(
            new EvidenceFile(EvidenceKind.MEASUREMENT, TestCase.file("measurements.csv", csv))
                .read(rows -> {})
                .measurements())
        .containsExactly(
            OutcomeMeasurement.of(
                "maths",
                "main",
                day,
                GroupMeans.of(1_200, new BigDecimal("-0.5"), 1_180, new BigDecimal("0.25"))),
            OutcomeMeasurement.of(
                "reading",
                "main",
                day,
                new GroupMeans(
                    1_200,
                    new BigDecimal("512.4"),
                    1_180,
                    new BigDecimal("498.75"),
                    Optional.of(new BigDecimal("98.5")),
                    Optional.of(new BigDecimal("101")))));
  }

  @Test
  void emptyOptionalFieldsHaveTheirDefaults() {
    Evidence evidence =
        TestCase.read(
                TestCase.claims(
                    """
                    claim,participant,outcome,achieved,cohort,quantity,status,submitted,verified
                    C1,P1,home,2020-03-01,,,,2020-03-05,
                    """))
            .evidence();

    assertThat(evidence.claims())
        .containsExactly(
            OutcomeClaim.builder()
                .claim("C1")
                .participant("P1")
                .outcome("home")
                .achieved(LocalDate.of(2020, 3, 1))
                .submitted(LocalDate.of(2020, 3, 5))
                .build());
  }

  @Test
  void readsTallies() {
    Evidence evidence =
        TestCase.read(
                TestCase.tallies(
                    """
                    achieved,outcome,quantity,cohort,segment,participants
                    2020-03-31,home,370,,,409
                    2020-03-31,job,12.25,south,old,
                    """))
            .evidence();

    assertThat(evidence.tallies())
        .containsExactly(
            OutcomeTally.of("home", 370, LocalDate.of(2020, 3, 31)).withParticipants(409),
            OutcomeTally.builder()
                .outcome("job")
                .quantity(new BigDecimal("12.25"))
                .achieved(LocalDate.of(2020, 3, 31))
                .cohort("south")
                .segment("old")
                .build());
  }

  @Test
  void acceptsAByteOrderMarkAndBlankLines() {
    Evidence evidence =
        TestCase.read(
                TestCase.claims(
                    "\uFEFF\"claim\",participant,outcome,achieved\n\nC1,P1,home,2020-03-01\n\n"))
            .evidence();

    assertThat(evidence.claims())
        .containsExactly(OutcomeClaim.of("C1", "P1", "home", LocalDate.of(2020, 3, 1)));
  }

  @Test
  void withoutEvidenceThereIsNone() {
    assertThat(TestCase.read(TestCase.contract().build()).evidence()).isEqualTo(Evidence.NONE);
  }

  @Test
  void tellsHowManyRowsWereRead() {
    StringBuilder csv = new StringBuilder("claim,participant,outcome,achieved\n");
    for (int row = 0; row < 20_000; row++) {
      csv.append("C").append(row).append(",P1,home,2020-03-01\n");
    }
    List<Long> news = new ArrayList<>();

    TestCase.claims(csv.toString()).read(news::add);

    assertThat(news).startsWith(0L).isSorted().endsWith(20_000L).hasSizeGreaterThan(2);
  }

  @Test
  void readsFilesOnDiskAndNamesThemByTheirLastName(@TempDir Path folder) throws IOException {
    Path contract = Files.writeString(folder.resolve("c.json"), TestCase.CONTRACT);
    Path claims =
        Files.writeString(
            folder.resolve("rows.csv"),
            "claim,participant,outcome,achieved\nC1,P1,home,2020-03-01\n");

    CaseFiles files = CaseFiles.builder().contract(contract).claims(CaseFile.of(claims)).build();

    assertThat(TestCase.read(files).evidence().size()).isEqualTo(1);
    assertThat(
            TestCase.problems(
                CaseFiles.builder()
                    .contract(folder.resolve("none.json"))
                    .claims(CaseFile.of(folder.resolve("none.csv")))
                    .build()))
        .containsExactly("none.json: no such file", "none.csv: no such file");
  }

  @Test
  void readsMeasurements() {
    ContractCase read =
        TestCase.read(
            TestCase.measurements(
                "comparisonEvents,comparisonN,treatedEvents,treatedN,amount,measured,cohort,value,"
                    + "outcome\n"
                    + ",,,,1422.50,2020-06-30,north,-0.5,rate\n"
                    + "90,200,40,100,,2020-07-31,south,,reconvicted\n"));

    assertThat(read.evidence().measurements())
        .containsExactly(
            OutcomeMeasurement.of("rate", LocalDate.parse("2020-06-30"), new BigDecimal("-0.5"))
                .withCohort("north")
                .withAmount(new BigDecimal("1422.5")),
            OutcomeMeasurement.of(
                "reconvicted",
                "south",
                LocalDate.parse("2020-07-31"),
                new GroupCounts(100, 40, 200, 90)));
  }
}
