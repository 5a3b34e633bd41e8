package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.json.ContractJson;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.Grant;
import org.outturn.examples.casefiles.BundledCase;

/**
 * Kirklees Better Outcomes Partnership in 2020: three quarters were paid as grants while outcomes
 * were recorded, and the contract limit of 22,297,917 counts both. Payments by quarter: Government
 * Outcomes Lab, INDIGO Impact Bond Dataset, project INDIGO-POJ-0175, pulled in May 2025.
 */
class KirkleesGrantsGoldenTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private static Grant grant(String firstDay, String amount) {
    LocalDate from = LocalDate.parse(firstDay);
    return Grant.of("covid-" + firstDay, from, from.plusMonths(3), Amount.of("GBP", amount));
  }

  private JsonNode run(String command) throws IOException {
    OutcomesContract agreed = BundledCase.KIRKLEES_CONTRACT_LIMIT.read().contract();
    OutcomesContract switched =
        agreed
            .withGrants(
                grant("2020-04-01", "971234"),
                grant("2020-07-01", "1136486"),
                grant("2020-10-01", "1194738"))
            .withLimits(
                Limit.ofContract(
                    "contract",
                    LimitTerms.of(Amount.of("GBP", "22297917")).withCountsGrants(true)));
    Path contract = folder.resolve("contract.json");
    Files.writeString(contract, ContractJson.write(switched));
    Path tallies = folder.resolve("tallies.csv");
    try (InputStream stream =
        BundledCase.KIRKLEES_CONTRACT_LIMIT.file("tallies.csv").source().open()) {
      Files.write(tallies, stream.readAllBytes());
    }
    CommandRun run =
        CommandRun.of(
            command,
            contract.toString(),
            "--tallies",
            tallies.toString(),
            "--as-of",
            "2023-12-31",
            "--format",
            "json");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return JSON.readTree(run.out());
  }

  private static List<String> texts(JsonNode rows, String key) {
    return Streams.stream(rows).map(row -> row.get(key).asText()).toList();
  }

  @Test
  void grantsStandApartFromOutcomesAndTheContractLimitCountsBoth() throws IOException {
    JsonNode statement = run("price");

    assertThat(statement.get("gross").asText()).isEqualTo("22553795.00");
    assertThat(statement.get("grants").asText()).isEqualTo("3302458.00");
    assertThat(statement.get("net").asText()).isEqualTo("18995459.00");
    assertThat(statement.get("unfunded").asText()).isEqualTo("0.00");
    assertThat(statement.at("/limits/0/used").asText()).isEqualTo("22297917.00");
    assertThat(statement.at("/limits/0/left").asText()).isEqualTo("0.00");
    assertThat(texts(statement.get("payers"), "amount"))
        .containsExactly("15697917.00", "6600000.00");
    assertThat(
            Streams.stream(statement.get("adjustments"))
                .filter(each -> each.get("rule").asText().equals("recorded-not-paid"))
                .map(each -> each.get("amount").asText()))
        .containsExactly("-3302458.00");
  }

  @Test
  void quartersOfGrantsSettleTheGrantAndNoOutcomes() throws IOException {
    JsonNode settlements = run("settle").get("settlements");

    assertThat(texts(settlements, "grants").subList(0, 5))
        .containsExactly("0.00", "971234.00", "1136486.00", "1194738.00", "0.00");
    assertThat(texts(settlements, "outcomes").subList(0, 5))
        .containsExactly("397500.00", "0.00", "0.00", "0.00", "1235050.00");
    assertThat(texts(settlements, "outcomes").get(settlements.size() - 1)).isEqualTo("1111000.00");
  }
}
