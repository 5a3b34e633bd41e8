package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

/** Holds the reader by declarations against the one before it, as long as both are there. */
class ContractMigrationTest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, List<String>> examples = new TreeMap<>();

  private static OutcomesContract before(byte[] utf8) {
    Findings findings = new Findings();
    return ContractForm.read(
        JsonRecords.parse(utf8, JsonBounds.DEFAULT, ContractDocument.class, findings), findings);
  }

  private static List<Problem> problems(Runnable read) {
    try {
      read.run();
      return List.of();
    } catch (InvalidInputException refused) {
      return refused.problems();
    } catch (NullPointerException crash) {
      // The reader before fell over null among the numbers of a point.
      return List.of(new Problem("crash", ""));
    }
  }

  private static Set<String> places(List<Problem> problems) {
    return problems.stream().map(Problem::where).collect(Collectors.toCollection(TreeSet::new));
  }

  private void compare(String what, String json) {
    byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
    List<Problem> old = problems(() -> before(utf8));
    List<Problem> now = problems(() -> ContractJson.read(utf8));
    Set<String> lacks = new TreeSet<>(places(old));
    Set<String> more = new TreeSet<>(places(now));
    lacks.removeAll(places(now));
    more.removeAll(places(old));
    String verdict =
        old.isEmpty() != now.isEmpty()
            ? "OTHER VERDICT"
            : old.equals(now)
                ? "identical"
                : lacks.isEmpty() && more.isEmpty()
                    ? "same places"
                    : lacks.isEmpty() ? "more" : more.isEmpty() ? "fewer" : "other places";
    counts.merge(verdict, 1, Integer::sum);
    examples
        .computeIfAbsent(verdict, each -> new ArrayList<>())
        .add(what + "\n   old " + old + "\n   now " + now);
  }

  private static List<Path> contracts() throws IOException {
    try (Stream<Path> paths = Files.walk(Path.of("..", "examples", "src"))) {
      return paths.filter(path -> path.endsWith("contract.json")).toList();
    }
  }

  @Test
  void readsAndWritesEveryContractAsBefore() throws IOException {
    for (Path path : contracts()) {
      byte[] utf8 = Files.readAllBytes(path);
      OutcomesContract contract = ContractJson.read(utf8);
      assertThat(contract).as(path.toString()).isEqualTo(before(utf8));
      assertThat(ContractJson.write(contract))
          .isEqualTo(JsonRecords.write(ContractDocument.of(contract)));
    }
  }

  @Test
  void findsTheSameFaults() throws IOException {
    List<Object[]> faults = BadContractTest.oneFault().map(each -> each.get()).toList();
    for (int i = 0; i < faults.size(); i++) {
      String one = fault(SmallContract.JSON, faults.get(i));
      compare("fault " + List.of(faults.get(i)), one);
      for (int j = i + 1; j < faults.size(); j++) {
        if (one.contains((String) faults.get(j)[0])) {
          compare(
              List.of(faults.get(i)) + " AND " + List.of(faults.get(j)), fault(one, faults.get(j)));
        }
      }
    }
    report("pairs");
    for (String json : texts()) {
      MutatedDocuments.of(MAPPER.readValue(json, Map.class), this::compareTree);
    }
    report("mutated");
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>(List.of(SmallContract.JSON, MeasuredContract.JSON));
    for (Path path : contracts()) {
      if (Files.size(path) < 3000) {
        texts.add(Files.readString(path));
      }
    }
    return texts;
  }

  private void compareTree(String what, Object tree) {
    try {
      compare(what, MAPPER.writeValueAsString(tree));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String fault(String json, Object[] fault) {
    return json.replace((String) fault[0], (String) fault[1]);
  }

  private void report(String title) {
    StringBuilder text = new StringBuilder(title + " " + counts + "\n");
    examples.forEach(
        (verdict, all) -> {
          if (!verdict.equals("identical")) {
            text.append("== " + verdict + "\n");
            all.forEach(each -> text.append(each).append("\n"));
          }
        });
    try {
      Files.writeString(Path.of("target", "migration-" + title + ".txt"), text.toString());
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
    assertThat(counts).doesNotContainKey("OTHER VERDICT");
    counts.clear();
    examples.clear();
  }
}
