package org.outturn.examples.casefiles;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.core.validation.TextShape;

/**
 * The first line of a CSV file: which field of a row belongs to which column.
 *
 * @param <C> the columns of this kind of file
 */
final class CsvHeader<C extends Enum<C> & CsvColumn> {
  /** What spreadsheets write between columns in countries of the decimal comma, and on request. */
  private static final ImmutableList<Character> OTHER_SEPARATORS = ImmutableList.of(';', '\t', '|');

  /** Room of any kind, and the invisible marks that programs put in front of a file. */
  private static final CharMatcher TRIM =
      CharMatcher.whitespace()
          .or(CharMatcher.forPredicate(each -> Character.getType(each) == Character.FORMAT));

  /** As many as a sheet can have. */
  private static final int MOST_COLUMNS = 16_384;

  private static final int REFUSED = -1;

  private final Class<C> type;
  private final List<String> found = new ArrayList<>();
  private final C[] all;
  private int[] columns = {};
  private int width;

  CsvHeader(Class<C> type) {
    this.type = type;
    this.all = type.getEnumConstants();
  }

  void add(CharSlice name) {
    if (found.size() <= MOST_COLUMNS) {
      found.add(TRIM.trimFrom(name));
    }
  }

  /** How many fields a row has, those of columns without a name at the end included. */
  int width() {
    return width;
  }

  /** How many columns have a name, once the names were checked. */
  int size() {
    return columns.length;
  }

  /** The column of a field; null for one that was refused. */
  @Nullable C column(int field) {
    return columns[field] == REFUSED ? null : all[columns[field]];
  }

  /** Holds the names found against the columns; gives what is wrong. */
  List<String> check() {
    if (found.size() > MOST_COLUMNS) {
      return List.of("found more than " + MOST_COLUMNS + " columns; expected some of " + all());
    }
    Optional<Character> separator = otherSeparator();
    if (separator.isPresent()) {
      return List.of("columns are separated by " + shown(separator.get()) + "; expected ','");
    }
    width = found.size();
    leaveOutEmptyColumnsAtTheEnd();
    List<String> wrong = new ArrayList<>();
    Set<C> seen = EnumSet.noneOf(type);
    columns = new int[found.size()];
    for (int field = 0; field < columns.length; field++) {
      String name = found.get(field);
      Optional<C> column = named(name);
      columns[field] = column.map(Enum::ordinal).orElse(REFUSED);
      if (column.isEmpty()) {
        // It may be a person's data: the header may be missing, or glued to its first row.
        wrong.add(
            "unknown column "
                + (field + 1)
                + ", "
                + (name.isEmpty() ? "without a name" : "text of the form " + TextShape.of(name))
                + "; expected "
                + all());
      } else if (!seen.add(column.get())) {
        wrong.add("column " + column.get().header() + " stands twice; expected it once");
      }
    }
    if (seen.isEmpty()) {
      return List.of("found no column names; expected a first line with some of " + all());
    }
    for (C column : all) {
      if (column.isRequired() && !seen.contains(column)) {
        wrong.add("missing column " + column.header());
      }
    }
    return wrong;
  }

  /** Spreadsheets write them where a cell once was formatted. */
  private void leaveOutEmptyColumnsAtTheEnd() {
    while (!found.isEmpty() && found.get(found.size() - 1).isEmpty()) {
      found.remove(found.size() - 1);
    }
  }

  /** The column of a name, in capitals or not. */
  private Optional<C> named(String name) {
    return EnumSet.allOf(type).stream()
        .filter(column -> column.header().equalsIgnoreCase(name))
        .findFirst();
  }

  /** What stands between the columns' names where it is no comma. */
  private Optional<Character> otherSeparator() {
    return found.size() == 1
        ? OTHER_SEPARATORS.stream()
            .filter(
                each ->
                    Splitter.on(each)
                            .splitToStream(found.get(0))
                            .filter(name -> named(TRIM.trimFrom(name)).isPresent())
                            .count()
                        > 1)
            .findFirst()
        : Optional.empty();
  }

  private static String shown(char separator) {
    return separator == '\t' ? "tabs" : "'" + separator + "'";
  }

  private String all() {
    return EnumSet.allOf(type).stream().map(CsvColumn::header).collect(Collectors.joining(", "));
  }
}
