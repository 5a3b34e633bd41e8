package org.outturn.examples.casefiles;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.TextShape;
import org.outturn.pricing.review.Suspicion;
import org.outturn.pricing.review.Warning;

/**
 * Looks for numbers such as {@code 1E+05} in files, which spreadsheets write in place of long ones.
 * They are read as they stand; what they stood for is known where they come from.
 */
final class ScientificNumbers {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?[eE]\\+?[0-9]{1,2}");
  private static final ImmutableSet<String> ID_COLUMNS =
      ImmutableSet.of("claim", "participant", "outcome", "cohort", "segment");
  private static final String BECAUSE =
      "It is read as it stands, but a spreadsheet that writes a number so may have kept its first"
          + " digits alone: write it out, such as 100000.";

  private final ImmutableList.Builder<Warning> found = ImmutableList.builder();

  /** What was found so far, in the order in which the files were looked into. */
  ImmutableList<Warning> found() {
    return found.build();
  }

  /** Looks into a JSON document that was read without a problem. */
  void document(CaseFile file) {
    MemberNames.of(file, new Problems())
        .flatMap(MemberNames::tree)
        .ifPresent(tree -> look(file.name() + ":", tree));
  }

  private void look(String where, @Nullable Object tree) {
    if (tree instanceof Map<?, ?> members) {
      members.forEach(
          (name, member) -> look(where + (where.endsWith(":") ? " " : ".") + name, member));
    } else if (tree instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        look(where + "[" + i + "]", items.get(i));
      }
    } else if ((tree instanceof BigDecimal number && number.scale() < 0)
        || (tree instanceof String text && NUMBER.matcher(text).matches())) {
      found.add(new Warning(Suspicion.SCIENTIFIC_NUMBER, where, String.valueOf(tree), BECAUSE));
    }
  }

  /** Looks into the evidence of a case that was read without a problem. */
  void evidence(CaseFiles files) {
    files.claims().ifPresent(file -> rows(EvidenceKind.CLAIM, file, files.bounds()));
    files.tallies().ifPresent(file -> rows(EvidenceKind.TALLY, file, files.bounds()));
    files.measurements().ifPresent(file -> rows(EvidenceKind.MEASUREMENT, file, files.bounds()));
  }

  private void rows(EvidenceKind kind, CaseFile file, CsvBounds bounds) {
    switch (kind) {
      case CLAIM -> rows(ClaimColumn.class, file, bounds);
      case TALLY -> rows(TallyColumn.class, file, bounds);
      case MEASUREMENT -> rows(MeasurementColumn.class, file, bounds);
    }
  }

  private <C extends Enum<C> & CsvColumn> void rows(
      Class<C> columns, CaseFile file, CsvBounds bounds) {
    Cells<C> cells = new Cells<>();
    FileProblems unnoted = new FileProblems(file.name());
    new CsvSource(bounds, rows -> {})
        .read(file, new CsvRows<>(columns, bounds, cells, unnoted), unnoted);
    cells.byColumn.forEach(
        (column, first) ->
            found.add(
                new Warning(
                    Suspicion.SCIENTIFIC_NUMBER,
                    file.name() + " line " + first.line() + ": column " + column,
                    first.form() + (first.more() == 0 ? "" : ", " + first.more() + " more"),
                    BECAUSE)));
  }

  /** The first of a column, by its form alone since it may be a person's data. */
  private record First(int line, String form, int more) {}

  /** Takes rows, and keeps the first such number of each column. */
  private static final class Cells<C extends CsvColumn> implements RowSink<C> {
    private final Map<String, First> byColumn = new LinkedHashMap<>();
    private int line;

    @Override
    public void begin(int startingLine) {
      line = startingLine;
    }

    @Override
    public String take(C column, CharSlice field) {
      if (mayBe(field)
          && !ID_COLUMNS.contains(column.header())
          && NUMBER.matcher(field.toString()).matches()) {
        byColumn.merge(
            column.header(),
            new First(line, "a number of the form " + TextShape.of(field), 0),
            (first, next) -> new First(first.line(), first.form(), first.more() + 1));
      }
      return "";
    }

    /** Quick, since there may be a million rows. */
    private static boolean mayBe(CharSlice field) {
      for (int at = 1; at < field.length(); at++) {
        if (field.charAt(at) == 'E' || field.charAt(at) == 'e') {
          return true;
        }
      }
      return false;
    }

    @Override
    public void end() {
      // Only cells are looked at.
    }
  }
}
