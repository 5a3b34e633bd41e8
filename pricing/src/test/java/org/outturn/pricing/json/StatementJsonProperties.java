package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Every statement is written as the published schema says, and reads as what it was. */
class StatementJsonProperties {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(StatementJson.schema(), InputFormat.JSON);

  @Provide
  Arbitrary<ContractCase> cases() {
    return ContractCase.any();
  }

  @Property(tries = 300)
  void meetsThePublishedSchema(@ForAll("cases") ContractCase given) {
    assertThat(SCHEMA.validate(StatementJson.write(priced(given)), InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 300)
  void anyJsonMapperWritesTheSameDocument(@ForAll("cases") ContractCase given)
      throws JsonProcessingException {
    PaymentStatement statement = priced(given);

    assertThat(MAPPER.readTree(StatementJson.write(statement)))
        .isEqualTo(MAPPER.valueToTree(StatementDocument.of(statement)));
  }

  @Property(tries = 300)
  void readingWhatWasWrittenGivesAnEqualDocument(@ForAll("cases") ContractCase given) {
    PaymentStatement statement = priced(given);
    StatementDocument document = StatementDocument.of(statement);
    StatementDocument read =
        StatementJson.read(StatementJson.write(statement).getBytes(StandardCharsets.UTF_8));

    assertThat(read).isEqualTo(document).hasSameHashCodeAs(document);
    Statistics.label("lines")
        .collect(!read.lines().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    Statistics.label("limits")
        .collect(!read.limits().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
  }

  private static PaymentStatement priced(ContractCase given) {
    return OutcomePricer.DEFAULT.price(given.contract(), given.rows().toEvidence());
  }
}
