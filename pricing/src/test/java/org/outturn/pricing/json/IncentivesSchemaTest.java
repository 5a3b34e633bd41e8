package org.outturn.pricing.json;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.outturn.core.fixtures.SchemaFile;

/** The published schema of incentives; what is written is held against it at the command line. */
class IncentivesSchemaTest {
  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        IncentivesJson.class, "incentives.schema.json", IncentivesJson.DOCUMENT.schema());
  }
}
