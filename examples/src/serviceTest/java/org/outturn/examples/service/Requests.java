package org.outturn.examples.service;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.examples.starts.StartingPoint;

/** A request to each operation, and the command line that asks the same of the same files. */
final class Requests {
  private static final Path MODULE = Path.of(Files.exists(Path.of("examples")) ? "examples" : "");
  private static final Path CASES = MODULE.resolve("src/main/resources/org/outturn/examples/cases");

  /** One question, asked both ways. */
  record Asked(String operation, Map<String, Object> request, List<String> command) {
    String body() {
      return JsonTrees.write(request);
    }

    @Override
    public String toString() {
      return String.join(" ", command);
    }
  }

  private Requests() {}

  static Object json(Path file) {
    return JsonTrees.read(text(file));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Path of(String folder, String name) {
    return CASES.resolve(folder).resolve(name);
  }

  private static Object start(String kind) {
    return JsonTrees.read(StartingPoint.named(kind).orElseThrow().text());
  }

  /**
   * Every operation at least once.
   *
   * @param folder where the starting points lie as files
   */
  static List<Asked> all(Path folder) {
    Path kirklees = of("kirklees-contract-limit", "contract.json");
    Path kirkleesTallies = of("kirklees-contract-limit", "tallies.csv");
    Path sleepers = of("rough-sleeping-person-limit", "contract.json");
    Path claims = of("rough-sleeping-person-limit", "claims.csv");
    Map<String, Object> agreed = Map.of("contract.json", start("contract"));
    String claim = text(claims).lines().skip(1).findFirst().orElseThrow().split(",", -1)[0];
    return List.of(
        new Asked(
            "price",
            Map.of("contract", json(kirklees), "tallies", text(kirkleesTallies)),
            List.of("price", kirklees.toString(), "--tallies", kirkleesTallies.toString())),
        new Asked(
            "price",
            Map.of("contract", json(sleepers), "claims", text(claims), "asOf", "2019-12-31"),
            List.of(
                "price",
                sleepers.toString(),
                "--claims",
                claims.toString(),
                "--as-of",
                "2019-12-31")),
        new Asked(
            "settle",
            Map.of("contract", json(kirklees), "tallies", text(kirkleesTallies)),
            List.of("settle", kirklees.toString(), "--tallies", kirkleesTallies.toString())),
        new Asked(
            "explain",
            Map.of("contract", json(sleepers), "claims", text(claims), "claim", claim),
            List.of(
                "price", sleepers.toString(), "--claims", claims.toString(), "--explain", claim)),
        new Asked(
            "project",
            Map.of("delivery", start("delivery"), "files", agreed),
            List.of("project", folder.resolve("delivery.json").toString())),
        new Asked(
            "simulate",
            Map.of(
                "delivery",
                start("delivery"),
                "files",
                agreed,
                "runs",
                500,
                "seed",
                7,
                "budget",
                "400000"),
            List.of(
                "simulate",
                folder.resolve("delivery.json").toString(),
                "--runs",
                "500",
                "--seed",
                "7",
                "--budget",
                "400000")),
        new Asked(
            "solve",
            Map.of(
                "document",
                start("delivery"),
                "files",
                agreed,
                "for",
                "contract.rateCard.*.amount",
                "target",
                "payment=400000"),
            List.of(
                "solve",
                folder.resolve("delivery.json").toString(),
                "--for",
                "contract.rateCard.*.amount",
                "--target",
                "payment=400000")),
        new Asked(
            "returns",
            Map.of("case", json(of("skill-mill-returns", "case.json"))),
            List.of("returns", of("skill-mill-returns", "case.json").toString())),
        new Asked(
            "returns",
            ImmutableMap.of(
                "case",
                json(of("fair-chance-fund-business-case", "finance.json")),
                "files",
                Map.of(
                    "contract.json",
                    json(of("fair-chance-fund-business-case", "contract.json")),
                    "tallies.csv",
                    text(of("fair-chance-fund-business-case", "tallies.csv")))),
            List.of("returns", of("fair-chance-fund-business-case", "finance.json").toString())),
        new Asked(
            "compare",
            Map.of("case", json(of("inputs-and-outcomes", "johal.json"))),
            List.of("compare", of("inputs-and-outcomes", "johal.json").toString())),
        new Asked(
            "appraise",
            Map.of("case", json(of("social-return-check", "appraisal.json"))),
            List.of("appraise", of("social-return-check", "appraisal.json").toString())),
        new Asked(
            "check",
            Map.of("document", json(kirklees), "tallies", text(kirkleesTallies)),
            List.of("check", kirklees.toString(), "--tallies", kirkleesTallies.toString())));
  }

  /** The same request with other members. */
  static String with(Asked asked, Map<String, Object> others) {
    Map<String, Object> request = new LinkedHashMap<>(asked.request());
    request.putAll(others);
    return JsonTrees.write(request);
  }
}
