package org.outturn.examples.service;

import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Says how many requests a second the service answers and how long the slowest hundredth takes,
 * beside what the library itself takes for the same work: {@code ServiceLoad [SECONDS] [CLIENTS]}.
 * The service runs in the same JVM, so that clients and service share its cores.
 */
public final class ServiceLoad {
  private static final double NANOS = 1e6;

  private ServiceLoad() {}

  /**
   * Measures.
   *
   * @param arguments how long each measurement runs, and how many clients ask at once
   * @throws Exception when a request cannot be asked
   */
  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
    int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
    Duration time = Duration.ofSeconds(seconds);
    System.out.printf(
        Locale.ROOT,
        "%-10s %14s %10s %10s %10s%n",
        "",
        "a second",
        "median ms",
        "p99 ms",
        "faults");
    try (RunningService service = new RunningService(ServiceLimits.DEFAULT)) {
      for (Requests.Asked each : Requests.all(Path.of("."))) {
        String body = each.body();
        Operation operation = Operations.at("/v1/" + each.operation()).orElseThrow();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Callable<Boolean> library =
            () -> {
              operation
                  .answer()
                  .write(RequestBody.read(bytes, operation), (done, all) -> {}, new StringWriter());
              return true;
            };
        Callable<Boolean> http =
            () -> {
              HttpResponse<String> answer = service.post(operation.path(), body);
              return answer.statusCode() == 200;
            };
        measure("  warming", library, 1, Duration.ofSeconds(Math.max(1, seconds / 5)), false);
        measure("  warming", http, clients, Duration.ofSeconds(Math.max(1, seconds / 5)), false);
        System.out.println(each.operation() + ", " + bytes.length + " bytes");
        measure("  library", library, 1, time, true);
        measure("  service", http, clients, time, true);
      }
    }
  }

  private static void measure(
      String what, Callable<Boolean> work, int clients, Duration time, boolean isShown)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    try {
      long start = System.nanoTime();
      List<Future<List<Long>>> running = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        running.add(pool.submit(() -> asked(work, start + time.toNanos())));
      }
      List<Long> all = new ArrayList<>();
      for (Future<List<Long>> each : running) {
        all.addAll(each.get());
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      if (isShown) {
        show(what, all, seconds);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** How long each took; below 0 where it failed. */
  private static List<Long> asked(Callable<Boolean> work, long end) throws Exception {
    List<Long> taken = new ArrayList<>();
    while (System.nanoTime() < end) {
      long before = System.nanoTime();
      boolean isDone = work.call();
      long nanos = System.nanoTime() - before;
      taken.add(isDone ? nanos : -nanos);
    }
    return taken;
  }

  private static void show(String what, List<Long> all, double seconds) {
    long[] sound = all.stream().mapToLong(Long::longValue).filter(each -> each > 0).toArray();
    Arrays.sort(sound);
    System.out.printf(
        Locale.ROOT,
        "%-10s %14.1f %10.2f %10.2f %10d%n",
        what,
        sound.length / seconds,
        sound[sound.length / 2] / NANOS,
        sound[(int) Math.min(sound.length - 1L, Math.round(sound.length * 0.99))] / NANOS,
        all.size() - sound.length);
  }
}
