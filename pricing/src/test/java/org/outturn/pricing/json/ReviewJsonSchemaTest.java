package org.outturn.pricing.json;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.outturn.core.fixtures.SchemaFile;

/** The published schema of reviews. */
class ReviewJsonSchemaTest {
  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        ReviewJson.class, "review.schema.json", ReviewJson.DOCUMENT.schema());
  }
}
