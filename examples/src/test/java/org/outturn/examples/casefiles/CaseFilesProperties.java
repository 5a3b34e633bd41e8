package org.outturn.examples.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.fixtures.EvidenceOf;
import org.outturn.core.fixtures.EvidenceRows;
import org.outturn.core.json.ContractJson;

/** Evidence that was written as CSV is read as the same evidence. */
class CaseFilesProperties {
  private static final OutcomesContract CONTRACT =
      ContractJson.read(TestCase.CONTRACT.getBytes(StandardCharsets.UTF_8));

  @Provide
  Arbitrary<EvidenceRows> evidence() {
    return EvidenceOf.contract(CONTRACT);
  }

  @Property
  void readsTheEvidenceThatWasWritten(@ForAll("evidence") EvidenceRows rows) {
    List<OutcomeClaim> claims =
        rows.claims().stream().filter(CaseFilesProperties::isComputed).toList();
    CaseFiles files =
        TestCase.contract()
            .claims(TestCase.file("claims.csv", claims(claims)))
            .tallies(TestCase.file("tallies.csv", tallies(rows.tallies())))
            .build();

    assertThat(TestCase.read(files).evidence()).isEqualTo(Evidence.of(claims, rows.tallies()));
  }

  /** Whatever stands in a field, the file is read or refused in words, never with a fault. */
  @Property
  void anyFieldIsReadOrRefused(
      @ForAll String field, @ForAll @IntRange(min = 0, max = 11) int column) {
    StringWriter csv = new StringWriter();
    CsvTable table = new CsvTable(csv, header());
    for (int cell = 0; cell < 12; cell++) {
      table.text(
          cell == column
              ? field
              : List.of("C1", "P1", "home", "2020-03-01", "", "", "", "", "", "", "", "")
                  .get(cell));
    }
    table.endRow().flush();

    assertThat(TestCase.problems(TestCase.claims(csv.toString())))
        .allSatisfy(problem -> assertThat(problem).startsWith("claim"));
  }

  private static boolean isComputed(OutcomeClaim claim) {
    return claim.reversed().map(date -> !date.isAfter(claim.verified())).orElse(true);
  }

  private static String[] header() {
    return new String[] {
      "claim",
      "participant",
      "outcome",
      "achieved",
      "cohort",
      "segment",
      "referred",
      "submitted",
      "verified",
      "quantity",
      "status",
      "reversed"
    };
  }

  private static String claims(List<OutcomeClaim> claims) {
    StringWriter csv = new StringWriter();
    CsvTable table = new CsvTable(csv, header());
    for (OutcomeClaim claim : claims) {
      table
          .text(claim.claim())
          .text(claim.participant())
          .text(claim.outcome())
          .date(claim.achieved())
          .text(claim.cohort().orElse(""))
          .text(claim.segment().orElse(""))
          .text(claim.referred().map(LocalDate::toString).orElse(""))
          .date(claim.submitted())
          .date(claim.verified())
          .number(claim.quantity())
          .text(claim.status().name())
          .text(claim.reversed().map(LocalDate::toString).orElse(""))
          .endRow();
    }
    table.flush();
    return csv.toString();
  }

  private static String tallies(List<OutcomeTally> tallies) {
    StringWriter csv = new StringWriter();
    CsvTable table =
        new CsvTable(csv, "outcome", "quantity", "achieved", "cohort", "segment", "participants");
    for (OutcomeTally tally : tallies) {
      table
          .text(tally.outcome())
          .number(tally.quantity())
          .date(tally.achieved())
          .text(tally.cohort().orElse(""))
          .text(tally.segment().orElse(""))
          .text(tally.participants().stream().mapToObj(Integer::toString).findFirst().orElse(""))
          .endRow();
    }
    table.flush();
    return csv.toString();
  }
}
