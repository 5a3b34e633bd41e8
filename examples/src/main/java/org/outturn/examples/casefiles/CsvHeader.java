package org.outturn.examples.casefiles;

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

  private static final int REFUSED = -1;

  private final Class<C> type;
  private final List<String> found = new ArrayList<>();
  private final C[] all;
  private int[] columns = {};

  CsvHeader(Class<C> type) {
    this.type = type;
    this.all = type.getEnumConstants();
  }

  void add(CharSlice name) {
    found.add(name.toString());
  }

  /** How many fields every row has, once the names were checked. */
  int size() {
    return columns.length;
  }

  /** The column of a field, or null for one that was refused. */
  @Nullable C column(int field) {
    return columns[field] == REFUSED ? null : all[columns[field]];
  }

  /** Holds the names found against the columns; gives what is wrong. */
  List<String> check() {
    Optional<Character> separator = otherSeparator();
    if (separator.isPresent()) {
      columns = new int[] {REFUSED};
      return List.of("columns are separated by " + shown(separator.get()) + "; expected ','");
    }
    List<String> wrong = new ArrayList<>();
    Set<C> seen = EnumSet.noneOf(type);
    columns = new int[found.size()];
    for (int field = 0; field < columns.length; field++) {
      String name = found.get(field);
      Optional<C> column = named(name);
      columns[field] = column.map(Enum::ordinal).orElse(REFUSED);
      if (column.isEmpty() && meant(name).isPresent()) {
        wrong.add("found column '" + name + "'; expected '" + meant(name).get().header() + "'");
        seen.add(meant(name).get());
      } else if (column.isEmpty()) {
        wrong.add("unknown column " + TextShape.idOrShape(name) + "; expected " + all());
      } else if (!seen.add(column.get())) {
        wrong.add("column " + column.get().header() + " stands twice; expected it once");
      }
    }
    if (seen.isEmpty()) {
      // A file without a header begins with a person's data: none of it is repeated.
      return List.of("found no column names; expected a first line with some of " + all());
    }
    for (C column : all) {
      if (column.isRequired() && !seen.contains(column)) {
        wrong.add("missing column " + column.header());
      }
    }
    return wrong;
  }

  private Optional<C> named(String name) {
    return EnumSet.allOf(type).stream().filter(column -> column.header().equals(name)).findFirst();
  }

  /** The column that a name is, but for capitals and blanks; what is no column is not shown. */
  private Optional<C> meant(String name) {
    return EnumSet.allOf(type).stream()
        .filter(column -> column.header().equalsIgnoreCase(name.strip()))
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
                            .filter(name -> meant(name).isPresent())
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
