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
import org.outturn.core.fixtures.MeasuredCase;
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

  @Provide
  Arbitrary<MeasuredCase> measured() {
    return MeasuredCase.any();
  }

  @Property(tries = 300)
  void meetsThePublishedSchema(@ForAll("cases") ContractCase given) {
    assertThat(SCHEMA.validate(StatementJson.write(priced(given)), InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 300)
  void treeAndTextSayTheSame(@ForAll("cases") ContractCase given) throws JsonProcessingException {
    PaymentStatement statement = priced(given);

    assertThat(MAPPER.readTree(StatementJson.write(statement)))
        .isEqualTo(MAPPER.valueToTree(StatementJson.toTree(statement)));
    assertThat(StatementJson.fromTree(StatementJson.toTree(statement))).isEqualTo(statement);
  }

  @Property(tries = 300)
  void readingWhatWasWrittenGivesAnEqualStatement(@ForAll("cases") ContractCase given) {
    PaymentStatement statement = priced(given);
    String written = StatementJson.write(statement);
    PaymentStatement read = StatementJson.read(written.getBytes(StandardCharsets.UTF_8));

    assertThat(read).isEqualTo(statement).hasSameHashCodeAs(statement);
    assertThat(read.lines()).isEqualTo(statement.lines());
    assertThat(read.outcomes()).isEqualTo(statement.outcomes());
    assertThat(StatementJson.write(read)).isEqualTo(written);
    Statistics.label("lines")
        .collect(!read.lines().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    Statistics.label("limits")
        .collect(!read.limits().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
  }

  @Property(tries = 300)
  void measuredStatementsToo(@ForAll("measured") MeasuredCase given) {
    PaymentStatement statement = OutcomePricer.DEFAULT.price(given.contract(), given.evidence());
    String written = StatementJson.write(statement);

    assertThat(StatementJson.read(written.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(statement)
        .hasSameHashCodeAs(statement);
    assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
  }

  private static PaymentStatement priced(ContractCase given) {
    return OutcomePricer.DEFAULT.price(given.contract(), given.rows().toEvidence());
  }
}
