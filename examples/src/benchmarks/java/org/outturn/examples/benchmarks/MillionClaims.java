package org.outturn.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.outturn.core.json.ContractJson;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.CaseFiles;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.report.StatementCsv;
import org.outturn.examples.report.StatementReport;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * Measures a whole process from a file of a million claims to a statement: writes the {@link
 * LargeCaseload} to a folder, then reads, prices and prints it in a fresh JVM, and says how long
 * each part took and how much memory it needed.
 */
public final class MillionClaims {
  private static final String MEASURE = "measure";
  private static final String DEFAULT_HEAP = "512m";
  private static final Path DEFAULT_FOLDER = Path.of("target", "million-claims");

  private long last = System.nanoTime();
  private long lastOnProcessor = onProcessor();

  private MillionClaims() {}

  /**
   * Measures.
   *
   * @param arguments the largest heap of the fresh JVM, {@code 512m} unless given
   * @throws IOException when the files cannot be written
   * @throws InterruptedException when interrupted
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    if (arguments.length == 2 && arguments[0].equals(MEASURE)) {
      new MillionClaims().measure(Path.of(arguments[1]));
    } else {
      Path folder = Files.createDirectories(DEFAULT_FOLDER);
      Files.writeString(
          folder.resolve("contract.json"), ContractJson.write(LargeContract.contract()));
      LargeCaseload.write(folder.resolve("claims.csv"));
      System.exit(measureApart(folder, arguments.length == 0 ? DEFAULT_HEAP : arguments[0]));
    }
  }

  private static int measureApart(Path folder, String heap)
      throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-cp",
            System.getProperty("java.class.path", File.pathSeparator),
            MillionClaims.class.getName(),
            MEASURE,
            folder.toString())
        .inheritIO()
        .start()
        .waitFor();
  }

  private void measure(Path folder) throws IOException {
    Path claims = folder.resolve("claims.csv");
    say("claims.csv, MB", Files.size(claims) / 1e6);
    say("until main, s", ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
    ContractCase read =
        CaseFiles.builder()
            .contract(folder.resolve("contract.json"))
            .claims(CaseFile.of(claims))
            .build()
            .read(rows -> {});
    sayTime("reading");
    PaymentStatement statement = OutcomePricer.DEFAULT.price(read.contract(), read.evidence());
    sayTime("pricing");
    Files.writeString(folder.resolve("statement.txt"), new StatementReport(statement).print());
    sayTime("report as text");
    say("whole process so far, s", ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
    say("peak heap, MB", peakHeap() / 1e6);
    peakResident().ifPresent(kilobytes -> say("peak resident, MB", kilobytes / 1e3));
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve("lines.csv"), StandardCharsets.UTF_8)) {
      new StatementCsv(read, statement).write(out);
    }
    sayTime("all " + statement.lines().size() + " lines as CSV");
    say("whole process, s", ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
    say("peak heap, MB", peakHeap() / 1e6);
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  /** What the operating system says, where it is Linux. */
  private static Optional<Long> peakResident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
          .findFirst();
    }
  }

  private void sayTime(String part) {
    say(part + ", s", (double) (System.nanoTime() - last) / TimeUnit.SECONDS.toNanos(1));
    say(
        "  of it this thread on a processor",
        (double) (onProcessor() - lastOnProcessor) / TimeUnit.SECONDS.toNanos(1));
    last = System.nanoTime();
    lastOnProcessor = onProcessor();
  }

  /** What other programs on the machine do not change much. */
  private static long onProcessor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void say(String what, double number) {
    System.out.printf(Locale.ROOT, "%-36s %8.2f%n", what, number);
  }
}
