package org.outturn.examples.indigo.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;
import org.outturn.examples.indigo.PublishedPeriod;

/**
 * The cap of one round of projects on another's rows: notes give a cap to a first and a second
 * round, and a project that began before the latest of those projects has the second's.
 */
final class RoundCapRule implements QualityRule {
  private static final Pattern ROUNDS =
      Pattern.compile(
          "([\\d,]{3,12})[^\\d]{0,20}first round[^\\d]{0,60}?([\\d,]{3,12})[^\\d]{0,20}second round");

  private record SecondRound(BigDecimal cap, LocalDate from) {}

  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return secondRound(tables).stream()
        .flatMap(
            second ->
                tables.rows(IndigoTable.OUTCOME_PRICINGS).stream()
                    .filter(row -> isOfAnEarlierRound(tables, row, second))
                    .map(
                        row ->
                            DataFinding.of(
                                Oddity.CAP_OF_OTHER_ROUND,
                                row,
                                IndigoColumn.PRICE_MAXIMUM,
                                "the notes give this cap to the second round, and the project is of"
                                    + " the first")));
  }

  private static boolean isOfAnEarlierRound(
      IndigoTables tables, IndigoRow row, SecondRound second) {
    return row.number(IndigoColumn.PRICE_MAXIMUM)
            .filter(cap -> cap.compareTo(second.cap()) == 0)
            .isPresent()
        && start(tables, row).filter(second.from()::isAfter).isPresent();
  }

  private static Optional<SecondRound> secondRound(IndigoTables tables) {
    return tables.rows(IndigoTable.OUTCOME_PRICINGS).stream()
        .flatMap(row -> secondRound(tables, row).stream())
        .max(Comparator.comparing(SecondRound::from));
  }

  private static Optional<SecondRound> secondRound(IndigoTables tables, IndigoRow row) {
    Matcher rounds = ROUNDS.matcher(row.text(IndigoColumn.PRICE_NOTES));
    return rounds.find()
        ? start(tables, row)
            .map(
                from ->
                    new SecondRound(new BigDecimal("0" + rounds.group(2).replace(",", "")), from))
        : Optional.empty();
  }

  private static Optional<LocalDate> start(IndigoTables tables, IndigoRow row) {
    return tables
        .project(row.project())
        .flatMap(project -> PublishedPeriod.firstDay(project.text(IndigoColumn.SERVICE_START)));
  }
}
