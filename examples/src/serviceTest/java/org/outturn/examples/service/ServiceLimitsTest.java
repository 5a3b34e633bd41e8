package org.outturn.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is too large, too deep, too slow, too long or too much is refused, in bounded time. */
@Timeout(120)
class ServiceLimitsTest {
  private static final int MIB = 1 << 20;

  @TempDir private Path folder;

  private static ServiceLimits limits(Duration bodyTime, Duration workTime, int working, int open) {
    return new ServiceLimits(16 * MIB, 64 * MIB, bodyTime, workTime, working, open);
  }

  private static ServiceLimits quick() {
    return limits(Duration.ofSeconds(1), Duration.ofSeconds(60), 1, 2);
  }

  @Test
  void aLargeBodyIsRefusedAndTheNextIsServed() {
    try (RunningService service = new RunningService(ServiceLimits.DEFAULT)) {
      DocumentClient client = new DocumentClient(service);
      String sound = Requests.all(folder).get(0).body();
      String padded = " ".repeat(16 * MIB - sound.length()) + sound;

      assertThat(service.post("/v1/price", padded).statusCode()).isEqualTo(200);
      HttpResponse<String> refused = service.post("/v1/price", padded + " ");
      client.assertIsDocumented("price", refused);
      assertThat(refused.statusCode()).isEqualTo(413);
      assertThat(service.post("/v1/price", sound).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aBodyWithoutALengthIsCutOffAtTheSameSize() throws IOException {
    try (RunningService service = new RunningService(ServiceLimits.DEFAULT);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(head("Transfer-Encoding: chunked"));
      byte[] chunk = new byte[MIB];
      Arrays.fill(chunk, (byte) ' ');
      try {
        for (int i = 0; i < 64; i++) {
          out.write((Integer.toHexString(MIB) + "\r\n").getBytes(StandardCharsets.US_ASCII));
          out.write(chunk);
          out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
      } catch (IOException closed) {
        // The service does not read on.
      }
      assertThat(service.get("/health").statusCode()).isEqualTo(200);
    }
  }

  private static byte[] head(String length) {
    return ("POST /v1/price HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + length
            + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void aDeepBodyIsRefused() {
    try (RunningService service = new RunningService(ServiceLimits.DEFAULT)) {
      DocumentClient client = new DocumentClient(service);
      for (String opening : List.of("[", "{\"a\":")) {
        HttpResponse<String> answer =
            client.call("price", "{\"contract\": " + opening.repeat(2 * MIB));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("expected JSON of at most 50 levels");
      }
    }
  }

  /** One byte now and then keeps a connection alive, but no longer than a body may take. */
  @Test
  void aSlowBodyIsRefusedInTime() throws Exception {
    try (RunningService service = new RunningService(quick());
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      long start = System.nanoTime();
      OutputStream out = socket.getOutputStream();
      out.write(head("Content-Length: 1000"));
      CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> readAll(socket));
      for (int i = 0; i < 100 && !answer.isDone(); i++) {
        try {
          out.write(' ');
          out.flush();
        } catch (IOException closed) {
          break;
        }
        Thread.sleep(100);
      }
      assertThat(answer.get()).startsWith("HTTP/1.1 408").contains("urn:outturn:problem:too-slow");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
  }

  private static String readAll(Socket socket) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(read);
    } catch (IOException closed) {
      // What came before counts.
    }
    return read.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsTooMuchAtOnceIsToldToComeAgain() throws IOException {
    try (RunningService service =
        new RunningService(limits(Duration.ofSeconds(30), Duration.ofSeconds(60), 1, 2))) {
      DocumentClient client = new DocumentClient(service);
      List<Socket> waiting = new ArrayList<>();
      try {
        for (int i = 0; i < 2; i++) {
          Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port());
          socket.getOutputStream().write(head("Content-Length: 1000"));
          socket.getOutputStream().flush();
          waiting.add(socket);
        }
        HttpResponse<String> answer = busy(service);
        client.assertIsDocumented("price", answer);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(service.get("/health").statusCode()).isEqualTo(200);
      } finally {
        for (Socket each : waiting) {
          each.close();
        }
      }
    }
  }

  /** The first answer that says so; the two sockets may take a moment to be read. */
  private HttpResponse<String> busy(RunningService service) {
    HttpResponse<String> answer = service.post("/v1/price", "{}");
    for (int i = 0; i < 100 && answer.statusCode() != 503; i++) {
      answer = service.post("/v1/price", "{}");
    }
    assertThat(answer.statusCode()).isEqualTo(503);
    return answer;
  }

  @Test
  void whatTakesTooLongIsGivenUp() {
    try (RunningService service =
        new RunningService(limits(Duration.ofSeconds(5), Duration.ofMillis(200), 1, 4))) {
      HttpResponse<String> answer = service.post("/v1/simulate", simulation(100_000));

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("expected an answer within 0 seconds");
    }
  }

  @Test
  void eventsOfWhatTakesTooLongEndInAProblem() {
    try (RunningService service =
        new RunningService(limits(Duration.ofSeconds(5), Duration.ofMillis(200), 1, 4))) {
      HttpResponse<String> events =
          service.send(
              service
                  .posted("/v1/simulate", simulation(100_000))
                  .header("Accept", "text/event-stream")
                  .build());

      assertThat(events.body()).contains("event: problem\n", "\"status\": 503");
    }
  }

  private String simulation(int runs) {
    Requests.Asked asked =
        Requests.all(folder).stream()
            .filter(each -> each.operation().equals("simulate"))
            .findFirst()
            .orElseThrow();
    return Requests.with(asked, Map.of("runs", runs));
  }

  /** With one worker, the next request is answered only once the cancelled work has stopped. */
  @Test
  void closingTheConnectionCancelsASimulation() throws Exception {
    try (RunningService service =
        new RunningService(limits(Duration.ofSeconds(30), Duration.ofSeconds(100), 1, 4))) {
      byte[] body = simulation(100_000).getBytes(StandardCharsets.UTF_8);
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
        OutputStream out = socket.getOutputStream();
        String head =
            new String(head("Content-Length: " + body.length), StandardCharsets.US_ASCII)
                .replace("/v1/price", "/v1/simulate")
                .replace("Host:", "Accept: text/event-stream\r\nHost:");
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        InputStream in = socket.getInputStream();
        StringBuilder read = new StringBuilder();
        while (!read.toString().contains("event: progress")) {
          read.append((char) in.read());
        }
      }
      long start = System.nanoTime();
      assertThat(service.post("/v1/price", Requests.all(folder).get(0).body()).statusCode())
          .isEqualTo(200);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }
  }
}
