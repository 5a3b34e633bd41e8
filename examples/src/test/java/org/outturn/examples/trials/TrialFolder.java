package org.outturn.examples.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a failure as a folder that reproduces it through the command line. */
final class TrialFolder {
  static final String README = "README.md";

  private TrialFolder() {}

  /**
   * Writes contract, evidence, finance and what to type.
   *
   * @param failure what did not hold, of the smallest trial
   * @param origin the seed and the number of the contract that it was found with
   * @param folder where to; made where it is not there
   */
  static void write(TrialFailure failure, String origin, Path folder) throws IOException {
    TrialFiles files = new TrialFiles(failure.trial());
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.texts().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(
        folder.resolve(README),
        """
        # Does not hold: %s

        Found with %s, and made as small as it goes. In this folder, with `outturn.jar` of
        `examples/target`:

        ```sh
        java -jar outturn.jar %s --format json
        ```

        What was found:

        ```text
        %s
        ```
        """
            .formatted(
                failure.identity().name(),
                origin,
                String.join(" ", files.arguments(failure.identity().command())),
                failure.found()));
  }
}
