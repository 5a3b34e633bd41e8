package org.outturn.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.examples.cli.CommandRun;
import org.outturn.examples.starts.StartingPoint;

/** What the service answers, asked by a client that knows its document alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceTest {
  @TempDir private static Path folder;

  private final RunningService service = new RunningService(ServiceLimits.DEFAULT);
  private final DocumentClient client = new DocumentClient(service);

  @BeforeAll
  void startingPoints() throws IOException {
    for (StartingPoint each : StartingPoint.values()) {
      Files.writeString(folder.resolve(each.file()), each.text());
    }
  }

  @AfterAll
  void stop() {
    service.close();
  }

  Stream<Requests.Asked> questions() {
    return Requests.all(folder).stream();
  }

  private Requests.Asked asked(String operation) {
    return questions().filter(each -> each.operation().equals(operation)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answersTheBytesOfTheCommandLine(Requests.Asked asked) {
    String[] command =
        Stream.concat(asked.command().stream(), Stream.of("--format", "json"))
            .toArray(String[]::new);

    assertThat(client.faults(asked.operation(), asked.body())).isEmpty();
    HttpResponse<String> answer = client.call(asked.operation(), asked.body());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(CommandRun.of(command).out());
  }

  @Test
  void everyOperationOfTheDocumentIsAsked() {
    assertThat(questions().map(Requests.Asked::operation).collect(Collectors.toSet()))
        .isEqualTo(client.operations().keySet());
  }

  @Test
  void evidenceAsOneDocumentIsPricedAsItsRowsAre() {
    Requests.Asked rows = asked("settle");
    String tallies =
        """
        {"tallies": [{"outcome": "OUTCOME", "quantity": 3, "achieved": "2017-12-31"}]}
        """
            .replace("OUTCOME", firstOutcome(rows));
    Object contract = JsonTrees.at(rows.request(), "contract");

    HttpResponse<String> document =
        client.call(
            "price",
            JsonTrees.write(Map.of("contract", contract, "evidence", JsonTrees.read(tallies))));
    HttpResponse<String> csv =
        client.call(
            "price",
            JsonTrees.write(
                Map.of(
                    "contract",
                    contract,
                    "tallies",
                    "outcome,quantity,achieved\n" + firstOutcome(rows) + ",3,2017-12-31\n")));

    assertThat(document.statusCode()).as(document.body()).isEqualTo(200);
    assertThat(document.body()).isEqualTo(csv.body());
  }

  private static String firstOutcome(Requests.Asked asked) {
    Object outcomes =
        Objects.requireNonNull(JsonTrees.at(asked.request(), "contract").get("outcomes"));
    return String.valueOf(JsonTrees.at(((List<?>) outcomes).get(0)).get("id"));
  }

  @Test
  void saysEveryProblemAtOnce() {
    HttpResponse<String> answer =
        client.call(
            "price",
            Requests.with(
                asked("price"),
                Map.of(
                    "tallies",
                    "outcome,quantity,achieved\nnone,1,2020-13-01\nnone,x,2020-01-01\n")));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "\"type\": \"urn:outturn:problem:refused\"",
            "\"where\": \"tallies line 2\"",
            "\"where\": \"tallies line 3\"");
  }

  @Test
  void saysWhatIsNoRequest() {
    assertThat(client.call("price", "[]").body()).contains("expected a JSON object");
    HttpResponse<String> several =
        client.call("simulate", "{\"runs\": 0, \"seed\": \"x\", \"colour\": 1}");
    assertThat(several.statusCode()).isEqualTo(400);
    assertThat(several.body())
        .contains(
            "expected a whole number from 1 to 100000",
            "\"where\": \"seed\"",
            "\"where\": \"colour\"",
            "is no member of a request to simulate");
    assertThat(client.call("price", "{}").body()).contains("is missing: The contract.");
    assertThat(client.call("price", "{\"contract\": {}, \"contract\": {}}").body())
        .contains("stands twice");
    assertThat(client.call("price", "{\"contract\": {}} x").statusCode()).isEqualTo(400);
    assertThat(client.call("price", "{\"contract\": \"").body())
        .contains("expected JSON of at most 50 levels, but it ends at byte 14");
  }

  @Test
  void refusesWhatIsNotServed() {
    HttpResponse<String> path = service.get("/v2/price");
    assertThat(path.statusCode()).isEqualTo(404);
    assertThat(path.headers().firstValue("Content-Type")).contains("application/problem+json");
    HttpResponse<String> method = service.get("/v1/price");
    assertThat(method.statusCode()).isEqualTo(405);
    assertThat(method.headers().firstValue("Allow")).contains("POST");
    HttpResponse<String> type =
        service.send(
            service
                .request("/v1/price")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());
    client.assertIsDocumented("price", type);
    assertThat(type.statusCode()).isEqualTo(415);
  }

  @Test
  void saysThatItRunsAndNotWhatItIs() {
    HttpResponse<String> health = service.get("/health");

    assertThat(health.body()).isEqualTo("{\"status\": \"up\"}\n");
    assertThat(health.headers().map()).doesNotContainKey("server");
  }

  @Test
  void tellsHowFarASimulationIsAndThenTheSameResult() {
    Requests.Asked asked = asked("simulate");
    HttpResponse<String> events =
        service.send(
            service
                .posted("/v1/simulate", Requests.with(asked, Map.of("runs", 2000)))
                .header("Accept", "text/event-stream")
                .build());
    String result = client.call("simulate", Requests.with(asked, Map.of("runs", 2000))).body();

    assertThat(events.headers().firstValue("Content-Type")).contains("text/event-stream");
    assertThat(events.body())
        .startsWith("event: progress\ndata: {\"done\": 0, \"of\": 2000}\n\n")
        .contains("data: {\"done\": 2000, \"of\": 2000}\n\nevent: result\n");
    assertThat(data(events.body(), "result")).isEqualTo(result);
  }

  private static String data(String events, String event) {
    String last = events.substring(events.indexOf("event: " + event + "\n"));
    return last.lines()
        .filter(line -> line.startsWith("data: "))
        .map(line -> line.substring("data: ".length()) + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void aProblemIsAnEventToo() {
    HttpResponse<String> events =
        service.send(
            service
                .posted("/v1/simulate", "{\"delivery\": {}}")
                .header("Accept", "text/event-stream")
                .build());

    assertThat(data(events.body(), "problem")).contains("\"status\": 422");
  }

  @Test
  void hasNoWordOfAParticipantInARefusal() {
    String claims = "claim,participant,outcome,achieved\nC1,Jane Roe,none,2020-01-01\n";
    HttpResponse<String> answer =
        client.call("price", Requests.with(asked("price"), Map.of("claims", claims)));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain("Jane");
  }
}
