package org.outturn.examples.indigo.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Tables;
import org.outturn.examples.indigo.contracts.IndigoProjects;

/** Nothing that stands in a table stops the replay; the rows are made up. */
class ReplayProperties {
  private static final Map<IndigoTable, List<List<String>>> SOUND =
      Map.of(
          IndigoTable.PROJECTS,
          List.of(
              List.of(
                  "ID",
                  "Impact Bond Name",
                  "Dates - Start date of service provision",
                  "Overall project finance - Maximum potential outcome payment - Amount"),
              List.of("P", "Homes", "2019-01", "30000"),
              List.of("Q", "Jobs", "2020", "")),
          IndigoTable.OUTCOME_METRICS,
          List.of(
              List.of(
                  "Project ID",
                  "Id",
                  "Outcome Definition",
                  "Unit type of targeted Service users or beneficiaries"),
              List.of("P", "m1", "3 months in a home", "Individual"),
              List.of("P", "m2", "6 months in a home", "Individual"),
              List.of("Q", "m1", "A job", "Other")),
          IndigoTable.OUTCOME_PRICINGS,
          List.of(
              List.of(
                  "Project ID",
                  "Outcome Metric Id",
                  "Currency",
                  "Price Per Unit - Amount",
                  "Maximum Price if all targets achieved - Amount"),
              List.of("P", "m1", "GBP", "600", "6000"),
              List.of("P", "m2", "GBP", "1500", ""),
              List.of("Q", "m1", "EUR", "12.18", "974")),
          IndigoTable.RESULTS,
          List.of(
              List.of(
                  "Project ID",
                  "Outcome Metric Id",
                  "Period - Start",
                  "Period - End",
                  "Outcomes achieved"),
              List.of("P", "m1", "2019-01", "2020-12", "12"),
              List.of("P", "m2", "2019-01", "2020-12", "9"),
              List.of("Q", "m1", "2020-01", "", "0.5")),
          IndigoTable.OUTCOME_PAYMENTS,
          List.of(
              List.of(
                  "Project ID",
                  "Outcome Payment Plan Id",
                  "Period - Start",
                  "Period - End",
                  "Payer Organisation ID",
                  "Type",
                  "Payments - Currency",
                  "Payments - Amount",
                  "Notes"),
              List.of(
                  "P",
                  "",
                  "2019-01",
                  "2019-03",
                  "A,B",
                  "Actual",
                  "GBP",
                  "19500",
                  "covid claim payment"),
              List.of("P", "plan1", "2019-04", "2019-06", "A, B", "Planned", "GBP", "100.123", ""),
              List.of(
                  "Q",
                  "",
                  "2020-01",
                  "2020-03",
                  "C",
                  "",
                  "EUR",
                  "6",
                  "99% of the total outcome payment available")),
          IndigoTable.OUTCOME_PAYMENT_COMMITMENTS,
          List.of(
              List.of(
                  "Project ID", "Organisation ID", "Maximum potential Outcome payment - Amount"),
              List.of("P", "A", "10000"),
              List.of("P", "B", "20000"),
              List.of("Q", "C", "")),
          IndigoTable.INVESTMENTS,
          List.of(
              List.of(
                  "Project ID",
                  "Id",
                  "Organisation ID",
                  "Investment Commitment - Amount - Exact",
                  "Maximum Potential Return"),
              List.of("P", "i1", "F", "5000", "0.08")));

  private static final List<String> NONSENSE =
      List.of(
          "=M33",
          "-7",
          "1e999999999",
          "9999999999999999",
          "2018-13",
          "\uD83D\uDCA9",
          "NaN",
          " ",
          "'",
          "C$1.3M",
          "0",
          "0.000000000000000001",
          "999999999999999",
          "XXX",
          "P",
          "Q",
          "m1",
          "2199-12",
          "1900",
          "a\nb",
          "\u202Eabc",
          "GBP ",
          "USD",
          "100% of the total outcome value available (0)");

  private static IndigoTables broken(Random random) {
    Map<IndigoTable, String> texts = new EnumMap<>(IndigoTable.class);
    SOUND.forEach(
        (table, rows) -> {
          List<List<String>> changed = new ArrayList<>();
          rows.forEach(row -> changed.add(new ArrayList<>(row)));
          for (int column = 0; column < rows.get(0).size(); column++) {
            if (random.nextInt(4) == 0) {
              spoil(changed, column, random);
            }
          }
          texts.put(table, text(changed));
        });
    return Tables.of(texts);
  }

  /** Shuffles, empties or fills a column, the first line now and then too. */
  private static void spoil(List<List<String>> rows, int column, Random random) {
    int kind = random.nextInt(3);
    int first = random.nextInt(10) == 0 ? 0 : 1;
    List<String> cells = new ArrayList<>();
    rows.forEach(row -> cells.add(row.get(column)));
    Collections.shuffle(cells.subList(first, cells.size()), random);
    for (int at = first; at < rows.size(); at++) {
      String cell =
          switch (kind) {
            case 0 -> cells.get(at);
            case 1 -> "";
            default -> NONSENSE.get(random.nextInt(NONSENSE.size()));
          };
      rows.get(at).set(column, cell);
    }
  }

  private static String text(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (String cell : row) {
        text.append('"').append(cell.replace("\"", "\"\"")).append("\",");
      }
      text.append('\n');
    }
    return text.toString();
  }

  @Property(tries = 300)
  void nothingInATableStopsTheReplay(@ForAll long seed) {
    IndigoProjects projects = IndigoProjects.of(broken(new Random(seed)));

    Replay replay = Replayer.DEFAULT.replay(projects, done -> {});

    assertThat(replay.projects()).extracting(ReplayedProject::id).isEqualTo(projects.ids());
    replay.projects().forEach(ReplayProperties::addsUp);
  }

  /** Results at prices less what is explained less the rest is what was published. */
  private static void addsUp(ReplayedProject project) {
    assertThat(project.remainder().isPresent())
        .isEqualTo(project.status() != ReplayStatus.NOT_COMPARABLE);
    project
        .remainder()
        .ifPresent(
            rest ->
                assertThat(
                        project.explained().stream()
                            .map(Explained::amount)
                            .reduce(rest, (sum, part) -> sum.plus(part)))
                    .isEqualTo(
                        project.atPrices().orElseThrow().minus(project.published().orElseThrow())));
  }
}
