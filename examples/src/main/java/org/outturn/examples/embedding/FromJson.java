package org.outturn.examples.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.EvidenceJson;
import org.outturn.pricing.json.StatementJson;
import org.outturn.pricing.payment.OutcomePricer;

/**
 * A whole program that embeds Outturn: it reads a contract and evidence as JSON and prints the
 * statement as JSON.
 */
public final class FromJson {
  private FromJson() {}

  /**
   * Reads, prices and prints.
   *
   * @param files a contract's file, then the file of its evidence
   * @throws IOException where one cannot be read
   */
  public static void main(String... files) throws IOException {
    System.out.print(
        statement(Files.readAllBytes(Path.of(files[0])), Files.readAllBytes(Path.of(files[1]))));
  }

  private static String statement(byte[] contractJson, byte[] evidenceJson) {
    OutcomesContract contract = ContractJson.read(contractJson);
    Evidence evidence = EvidenceJson.read(evidenceJson);
    return StatementJson.write(OutcomePricer.DEFAULT.price(contract, evidence));
  }
}
