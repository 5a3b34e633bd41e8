package org.outturn.examples.casefiles;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.evidence.OutcomeTally;

/**
 * Writes evidence as the CSV file that it is read from: {@code EvidenceCsv.of(evidence)} begins
 * with {@code claim,participant,outcome,achieved}. Columns that nothing needs are left out.
 */
public final class EvidenceCsv {
  private EvidenceCsv() {}

  /**
   * The file of evidence of one kind.
   *
   * @param evidence claims, or tallies, or measurements
   * @return CSV (RFC 4180, lines end in CR LF), which reads back as equal evidence
   * @throws IllegalArgumentException for evidence of several kinds or of none, and for an id that a
   *     spreadsheet would take for a formula
   */
  public static String of(Evidence evidence) {
    List<OutcomeClaim> claims = evidence.claims();
    List<OutcomeTally> tallies = evidence.tallies();
    List<OutcomeMeasurement> measurements = evidence.measurements();
    long kinds =
        List.of(claims, tallies, measurements).stream().filter(rows -> !rows.isEmpty()).count();
    if (kinds != 1) {
      throw new IllegalArgumentException(
          "a CSV file holds claims, or tallies, or measurements; expected one of them, or a file"
              + " that ends in .json");
    }
    if (!claims.isEmpty()) {
      return table(ClaimColumn.values(), claims, EvidenceCsv::cell);
    }
    return tallies.isEmpty()
        ? table(MeasurementColumn.values(), measurements, EvidenceCsv::cell)
        : table(TallyColumn.values(), tallies, EvidenceCsv::cell);
  }

  private static <C extends CsvColumn, R> String table(
      C[] all, List<R> rows, BiFunction<R, C, String> cell) {
    List<C> columns =
        Arrays.stream(all)
            .filter(
                column ->
                    column.isRequired()
                        || rows.stream().anyMatch(row -> !cell.apply(row, column).isEmpty()))
            .toList();
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      writer.writeRecord(columns.stream().map(CsvColumn::header).toList());
      for (R row : rows) {
        writer.writeRecord(columns.stream().map(column -> cell.apply(row, column)).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** Empty where it is what a file without the column says. */
  private static String cell(OutcomeClaim claim, ClaimColumn column) {
    return switch (column) {
      case CLAIM -> id(claim.claim());
      case PARTICIPANT -> id(claim.participant());
      case OUTCOME -> id(claim.outcome());
      case ACHIEVED -> claim.achieved().toString();
      case COHORT -> id(claim.cohort());
      case SEGMENT -> id(claim.segment());
      case REFERRED -> text(claim.referred());
      case SUBMITTED -> unless(claim.achieved(), claim.submitted());
      case VERIFIED -> unless(claim.submitted(), claim.verified());
      case QUANTITY ->
          claim.quantity().compareTo(BigDecimal.ONE) == 0 ? "" : claim.quantity().toPlainString();
      case STATUS -> unless(ClaimStatus.VERIFIED, claim.status());
      case REVERSED -> text(claim.reversed());
    };
  }

  private static String cell(OutcomeTally tally, TallyColumn column) {
    return switch (column) {
      case OUTCOME -> id(tally.outcome());
      case QUANTITY -> tally.quantity().toPlainString();
      case ACHIEVED -> tally.achieved().toString();
      case COHORT -> id(tally.cohort());
      case SEGMENT -> id(tally.segment());
      case PARTICIPANTS ->
          tally.participants().isPresent() ? Integer.toString(tally.participants().getAsInt()) : "";
    };
  }

  private static String cell(OutcomeMeasurement row, MeasurementColumn column) {
    return switch (column) {
      case OUTCOME -> id(row.outcome());
      case COHORT -> id(row.cohort());
      case MEASURED -> row.measured().toString();
      case VALUE -> plain(row.value());
      case TREATED_N -> text(row.groups().map(each -> each.treated()));
      case TREATED_EVENTS -> text(row.counts().map(each -> each.treatedEvents()));
      case TREATED_MEAN -> plain(row.means().map(each -> each.treatedMean()));
      case TREATED_SD -> plain(row.means().flatMap(each -> each.treatedDeviation()));
      case COMPARISON_N -> text(row.groups().map(each -> each.comparison()));
      case COMPARISON_EVENTS -> text(row.counts().map(each -> each.comparisonEvents()));
      case COMPARISON_MEAN -> plain(row.means().map(each -> each.comparisonMean()));
      case COMPARISON_SD -> plain(row.means().flatMap(each -> each.comparisonDeviation()));
      case AMOUNT -> plain(row.amount());
    };
  }

  /** What this file says back is what was kept, so that nothing is put before an id. */
  private static String id(String id) {
    if (!PlainText.of(id).equals(id)) {
      throw new IllegalArgumentException(
          "an id that begins with = + - or @ is a formula to a spreadsheet; expected a file that"
              + " ends in .json");
    }
    return id;
  }

  private static String id(Optional<String> id) {
    return id.map(EvidenceCsv::id).orElse("");
  }

  private static String unless(Object usual, Object value) {
    return value.equals(usual) ? "" : value.toString();
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
