package org.outturn.examples.indigo.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoReader;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.Tables;
import org.outturn.examples.indigo.contracts.IndigoProjects;

/**
 * The export with one of its columns shuffled, emptied or filled with nonsense: findings, no crash.
 * The default build tries each column that is read in one of these ways, on the extract; with
 * {@code -Pindigo} every column in every way, on the whole export.
 */
class SpoiltColumnsTest {
  private static final Optional<Path> WHOLE =
      Optional.ofNullable(System.getProperty("indigo.folder")).map(Path::of);

  private static final ImmutableListMultimap<IndigoTable, List<String>> ROWS = rows();

  /** What nobody should write into a table, and some have. */
  private static final List<String> NONSENSE =
      List.of(
          "=M33", "-7", "1e999999999", "2018-13", "\uD83D\uDCA9", "NaN", "'", "a\nb", "\u202Eabc");

  private enum Way {
    SHUFFLED {
      @Override
      void spoil(List<String> cells, Random random) {
        Collections.shuffle(cells, random);
      }
    },
    EMPTIED {
      @Override
      void spoil(List<String> cells, Random random) {
        Collections.fill(cells, "");
      }
    },
    NONSENSE {
      @Override
      void spoil(List<String> cells, Random random) {
        cells.replaceAll(
            any ->
                SpoiltColumnsTest.NONSENSE.get(random.nextInt(SpoiltColumnsTest.NONSENSE.size())));
      }
    };

    abstract void spoil(List<String> cells, Random random);
  }

  private static final List<Way> WAYS = List.of(Way.values());

  private record Spoilt(IndigoTable table, int column, Way way) {
    String header() {
      return ROWS.get(table).get(0).get(column);
    }

    @Override
    public String toString() {
      return table.fileName() + " " + header() + " " + way;
    }
  }

  private static ImmutableListMultimap<IndigoTable, List<String>> rows() {
    ImmutableListMultimap.Builder<IndigoTable, List<String>> rows = ImmutableListMultimap.builder();
    for (IndigoTable table : IndigoTable.values()) {
      Path file = WHOLE.orElse(Tables.FOLDER).resolve(table.fileName());
      try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
        csv.forEach(record -> rows.put(table, record.getFields()));
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
    return rows.build();
  }

  static Stream<Spoilt> spoilt() {
    List<Spoilt> all =
        Stream.of(IndigoTable.values())
            .flatMap(
                table ->
                    IntStream.range(0, ROWS.get(table).get(0).size())
                        .boxed()
                        .flatMap(
                            column -> WAYS.stream().map(way -> new Spoilt(table, column, way))))
            .toList();
    Predicate<Spoilt> isTried =
        each ->
            WHOLE.isPresent()
                || (isRead(each) && WAYS.get(each.column() % WAYS.size()) == each.way());
    return all.stream().filter(isTried);
  }

  private static boolean isRead(Spoilt spoilt) {
    return IndigoColumn.of(spoilt.table()).stream()
        .anyMatch(each -> each.header().equals(spoilt.header()));
  }

  private static IndigoProjects projects(Spoilt spoilt) {
    Map<IndigoTable, CaseFile> files = new EnumMap<>(IndigoTable.class);
    for (IndigoTable table : IndigoTable.values()) {
      List<List<String>> rows = new ArrayList<>(ROWS.get(table));
      if (table == spoilt.table()) {
        spoil(rows, spoilt);
      }
      files.put(table, Tables.file(table, text(rows)));
    }
    return IndigoProjects.of(IndigoReader.read(ImmutableMap.copyOf(files), read -> {}));
  }

  private static void spoil(List<List<String>> rows, Spoilt spoilt) {
    List<String> cells = new ArrayList<>();
    rows.stream().skip(1).forEach(row -> cells.add(row.get(spoilt.column())));
    spoilt.way().spoil(cells, new Random(spoilt.column()));
    for (int at = 1; at < rows.size(); at++) {
      List<String> row = new ArrayList<>(rows.get(at));
      row.set(spoilt.column(), cells.get(at - 1));
      rows.set(at, row);
    }
  }

  private static String text(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    CsvTable csv = new CsvTable(text, rows.get(0).toArray(String[]::new));
    for (List<String> row : rows.subList(1, rows.size())) {
      row.forEach(csv::text);
      csv.endRow();
    }
    csv.flush();
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("spoilt")
  void aSpoiltColumnStopsNothing(Spoilt spoilt) {
    IndigoProjects projects = projects(spoilt);

    Replay replay = Replayer.DEFAULT.replay(projects, done -> {});

    assertThat(replay.projects()).extracting(ReplayedProject::id).isEqualTo(projects.ids());
    assertThat(replay.findings()).isNotEmpty();
  }

  @Test
  void nonsenseInTheColumnsThatCountIsFoundThere() {
    for (IndigoColumn column :
        List.of(IndigoColumn.PRICE, IndigoColumn.ACHIEVED, IndigoColumn.PAYMENT)) {
      int at = ROWS.get(column.table()).get(0).indexOf(column.header());
      IndigoProjects projects = projects(new Spoilt(column.table(), at, Way.NONSENSE));

      assertThat(projects.findings())
          .filteredOn(each -> each.table() == column.table())
          .extracting(DataFinding::column)
          .contains(column.header());
    }
  }
}
