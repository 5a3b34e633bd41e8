package org.outturn.core.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The published JSON Schemas, as another program would use them. */
final class PublishedSchema {
  private static final Schema CONTRACT = schema(ContractJson.schema());
  private static final Schema EVIDENCE = schema(EvidenceJson.schema());

  private PublishedSchema() {}

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text, InputFormat.JSON);
  }

  /** What the schema finds wrong with a contract. */
  static List<String> faults(String json) {
    return faults(CONTRACT, json);
  }

  /** What the schema finds wrong with evidence. */
  static List<String> faultsOfEvidence(String json) {
    return faults(EVIDENCE, json);
  }

  private static List<String> faults(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }
}
