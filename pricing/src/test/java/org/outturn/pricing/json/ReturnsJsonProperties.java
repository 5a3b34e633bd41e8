package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.fixtures.FinanceCases;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.investment.FinanceCase;
import org.outturn.pricing.returns.FinanceReturns;
import org.outturn.pricing.returns.Waterfall;

/** The published schema knows every document of results. */
class ReturnsJsonProperties {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ReturnsJson.schema(), InputFormat.JSON);

  @Provide
  Arbitrary<FinanceCase> cases() {
    return FinanceCases.any();
  }

  @Property(tries = 200)
  void thePublishedSchemaKnowsWhatIsWritten(@ForAll("cases") FinanceCase finance) {
    String written =
        ReturnsJson.write(FinanceReturns.of(finance, Waterfall.DEFAULT.runAll(finance)));

    assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
  }

  @Example
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        ReturnsJson.class, "returns.schema.json", ReturnsJson.DOCUMENT.schema());
  }
}
