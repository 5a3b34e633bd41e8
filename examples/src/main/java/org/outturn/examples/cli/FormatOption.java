package org.outturn.examples.cli;

import picocli.CommandLine.Option;

/** The option {@code --format} that every command has. */
final class FormatOption {
  @Option(
      names = "--format",
      description = "How to write it: ${COMPLETION-CANDIDATES}.",
      defaultValue = "text")
  private OutputFormat chosen;

  OutputFormat chosen() {
    return chosen;
  }
}
