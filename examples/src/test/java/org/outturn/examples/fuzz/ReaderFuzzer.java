package org.outturn.examples.fuzz;

/** What the fuzzer calls, found by its name: one reader, chosen when the process starts. */
public final class ReaderFuzzer {
  static final String READER = "outturn.fuzz.reader";

  private static final FuzzedReader CHOSEN = FuzzedReader.valueOf(System.getProperty(READER));

  private ReaderFuzzer() {}

  /**
   * Reads what the fuzzer made up.
   *
   * @param bytes a document or table, or nothing like it
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    CHOSEN.read(bytes);
  }
}
