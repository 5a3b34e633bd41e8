package org.outturn.examples.indigo.contracts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.core.contract.Term;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.PublishedPeriod;

/** From the start of the service to its end, and over everything that was achieved or paid. */
final class ProjectTerm {
  private ProjectTerm() {}

  static Optional<Term> of(ProjectRows rows) {
    List<PublishedPeriod> periods = periods(rows).toList();
    Optional<LocalDate> start =
        first(rows, PublishedPeriod::firstDay, IndigoColumn.SERVICE_START, IndigoColumn.SIGNED);
    Optional<LocalDate> end =
        first(
            rows,
            PublishedPeriod::dayAfter,
            IndigoColumn.SERVICE_END,
            IndigoColumn.ANTICIPATED_SERVICE_END,
            IndigoColumn.COMPLETION,
            IndigoColumn.ANTICIPATED_COMPLETION);
    Optional<LocalDate> from =
        Stream.concat(start.stream(), periods.stream().flatMap(each -> each.start().stream()))
            .min(Comparator.naturalOrder());
    Optional<LocalDate> to =
        Stream.of(end.stream(), from.map(day -> day.plusMonths(1)).stream(), ends(periods))
            .flatMap(each -> each)
            .max(Comparator.naturalOrder());
    return from.flatMap(first -> to.map(last -> Term.of(first, last)));
  }

  private static Stream<LocalDate> ends(List<PublishedPeriod> periods) {
    return periods.stream()
        .flatMap(each -> each.end().or(() -> each.start().map(day -> day.plusMonths(1))).stream());
  }

  private static Stream<PublishedPeriod> periods(ProjectRows rows) {
    return Stream.concat(
        rows.of(IndigoTable.RESULTS).stream()
            .map(row -> row.period(IndigoColumn.RESULT_START, IndigoColumn.RESULT_END)),
        rows.of(IndigoTable.OUTCOME_PAYMENTS).stream()
            .map(row -> row.period(IndigoColumn.PAYMENT_START, IndigoColumn.PAYMENT_END)));
  }

  private static Optional<LocalDate> first(
      ProjectRows rows, Function<String, Optional<LocalDate>> read, IndigoColumn... columns) {
    return Stream.of(columns)
        .flatMap(column -> rows.own().flatMap(row -> read.apply(row.text(column))).stream())
        .findFirst();
  }
}
