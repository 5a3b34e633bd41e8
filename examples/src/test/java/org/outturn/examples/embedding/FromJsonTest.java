package org.outturn.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.EvidenceJson;
import org.outturn.pricing.json.StatementJson;
import org.outturn.pricing.payment.OutcomePricer;

/** A program that embeds Outturn needs no class of the examples to read and write JSON. */
class FromJsonTest {
  @TempDir private Path folder;

  @Test
  void printsTheStatementOfFilesThatCanBeReadAgain() throws IOException {
    Path contract = folder.resolve("contract.json");
    Path evidence = folder.resolve("evidence.json");
    Files.writeString(contract, ContractJson.write(FirstStatement.contract()));
    Files.writeString(evidence, EvidenceJson.write(FirstStatement.evidence()));

    assertThat(StatementJson.read(printed(contract, evidence)))
        .isEqualTo(
            OutcomePricer.DEFAULT.price(FirstStatement.contract(), FirstStatement.evidence()));
  }

  private static byte[] printed(Path contract, Path evidence) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream captured = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      FromJson.main(contract.toString(), evidence.toString());
    } finally {
      System.setOut(before);
    }
    return out.toByteArray();
  }

  /** What embedding.md says of null and of what a builder was not told. */
  @Test
  @SuppressWarnings("NullAway") // what callers without null checks may do
  void nullAndMissingAttributesAreRefusedByName() {
    assertThatThrownBy(() -> OutcomeClaim.builder().claim(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("claim");
    assertThatThrownBy(() -> OutcomeClaim.builder().claim("C1").achieved(LocalDate.EPOCH).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("[participant, outcome]");
    assertThatThrownBy(
            () -> OutcomePricer.DEFAULT.price((OutcomesContract) null, FirstStatement.evidence()))
        .isInstanceOf(NullPointerException.class);
  }
}
