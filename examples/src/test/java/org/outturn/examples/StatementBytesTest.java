package org.outturn.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.examples.casefiles.BundledCase;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.pricing.json.StatementJson;
import org.outturn.pricing.payment.OutcomePricer;

/**
 * Rule no-clock: the statements of all bundled cases have the same bytes on every Java. Their
 * digests stand in a file, which {@code -Dtest=StatementBytesTest -Doutturn.digests=write} writes
 * anew where a change is meant; a run on another Java compares with it.
 */
class StatementBytesTest {
  private static final Path DIGESTS = Path.of("src", "test", "resources", "statement-digests.txt");

  @Test
  void bundledStatementsHaveTheSameBytesOnEveryJava() throws IOException {
    String digests =
        Stream.of(BundledCase.values())
            .map(each -> each.id() + " " + Hashing.sha256().hashString(statement(each), UTF_8))
            .collect(Collectors.joining("\n", "", "\n"));

    if ("write".equals(System.getProperty("outturn.digests"))) {
      Files.writeString(DIGESTS, digests);
    }
    assertThat(digests).isEqualTo(Files.readString(DIGESTS));
  }

  private static String statement(BundledCase bundled) {
    ContractCase read = bundled.read();
    return StatementJson.write(OutcomePricer.DEFAULT.price(read.contract(), read.evidence()));
  }
}
