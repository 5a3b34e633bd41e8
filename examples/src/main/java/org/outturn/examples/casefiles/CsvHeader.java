package org.outturn.examples.casefiles;

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
  private final Class<C> type;
  private final List<String> found = new ArrayList<>();
  private final List<@Nullable C> columns = new ArrayList<>();

  CsvHeader(Class<C> type) {
    this.type = type;
  }

  void add(CharSlice name) {
    found.add(name.toString());
  }

  /** How many fields every row has. */
  int size() {
    return found.size();
  }

  /** The column of a field, or null for one that was refused. */
  @Nullable C column(int field) {
    return columns.get(field);
  }

  /** Holds the names found against the columns; gives what is wrong. */
  List<String> check() {
    List<String> wrong = new ArrayList<>();
    Set<C> seen = EnumSet.noneOf(type);
    for (String name : found) {
      Optional<C> column = named(name);
      columns.add(column.orElse(null));
      if (column.isEmpty()) {
        wrong.add("unknown column " + TextShape.idOrShape(name) + "; expected " + all());
      } else if (!seen.add(column.get())) {
        wrong.add("column " + column.get().header() + " stands twice; expected it once");
      }
    }
    if (seen.isEmpty()) {
      // A file without a header begins with a person's data: none of it is repeated.
      return List.of("found no column names; expected a first line with some of " + all());
    }
    for (C column : type.getEnumConstants()) {
      if (column.isRequired() && !seen.contains(column)) {
        wrong.add("missing column " + column.header());
      }
    }
    return wrong;
  }

  private Optional<C> named(String name) {
    return EnumSet.allOf(type).stream().filter(column -> column.header().equals(name)).findFirst();
  }

  private String all() {
    return EnumSet.allOf(type).stream().map(CsvColumn::header).collect(Collectors.joining(", "));
  }
}
