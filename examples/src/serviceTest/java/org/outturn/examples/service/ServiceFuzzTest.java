package org.outturn.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests that are made from the service's own document, some of its form and some not: no fault,
 * no answer that the document does not have, and no refusal of a request's form that its schema
 * allows. For 20 seconds, or as long as {@code -Dservice.fuzz.seconds} says.
 */
class ServiceFuzzTest {
  private static final long SEED = 20261128;

  @TempDir private Path folder;

  @Test
  void everyAnswerIsOneOfTheDocument() throws IOException {
    Duration time = Duration.ofSeconds(Long.getLong("service.fuzz.seconds", 20));
    Map<String, Integer> answers = new TreeMap<>();
    try (RunningService service = new RunningService(ServiceLimits.DEFAULT)) {
      DocumentClient client = new DocumentClient(service);
      List<Requests.Asked> sound = Requests.all(folder);
      List<String> operations = List.copyOf(client.operations().keySet());
      long end = System.nanoTime() + time.toNanos();
      for (long number = 0; System.nanoTime() < end; number++) {
        Random random = new Random(SEED + number);
        SchemaGenerator generator = new SchemaGenerator(client.document(), random);
        String operation = operations.get(random.nextInt(operations.size()));
        Object request;
        if (random.nextBoolean()) {
          request = generator.value(client.requestSchema(operation));
        } else {
          Requests.Asked base = sound.get(random.nextInt(sound.size()));
          operation = base.operation();
          request = generator.changed(base.request(), 1 + random.nextInt(3));
        }
        String body = JsonTrees.write(request);
        HttpResponse<String> answer = client.call(operation, body);
        answers.merge(operation + " " + answer.statusCode(), 1, Integer::sum);
        if (answer.statusCode() == ProblemKind.NO_REQUEST.status()) {
          assertThat(client.faults(operation, body)).as("request %s", number).isNotEmpty();
        }
      }
    }
    System.out.println("Answers: " + answers);
    assertThat(answers.keySet()).noneMatch(each -> each.endsWith(" 500"));
    assertThat(answers.keySet()).anyMatch(each -> each.endsWith(" 200"));
  }
}
