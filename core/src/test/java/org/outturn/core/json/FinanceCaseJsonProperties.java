package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.contract.Source;
import org.outturn.core.fixtures.FinanceCases;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;

/** Reading what was written gives an equal case, and the published schema knows it. */
class FinanceCaseJsonProperties {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(FinanceCaseJson.schema(), InputFormat.JSON);

  @Provide
  Arbitrary<Referring<FinanceCase, Optional<ContractReference>>> cases() {
    Arbitrary<Optional<ContractReference>> contracts =
        Arbitraries.of("contract.json", "cases/a-1.json")
            .map(
                name ->
                    new ContractReference(
                        new DocumentName(name),
                        Optional.of(new DocumentName("claims.csv")),
                        Optional.empty(),
                        Optional.of(new DocumentName("m.csv"))))
            .optional();
    return Combinators.combine(FinanceCases.any(), contracts, Arbitraries.strings().alpha())
        .as(
            (finance, contract, text) ->
                new Referring<>(
                    finance
                        .withName(text)
                        .withAssumptions(text)
                        .withSources(ImmutableList.of(new Source(text, "what"))),
                    contract));
  }

  @Property(tries = 500)
  void readingWhatWasWrittenGivesAnEqualCase(
      @ForAll("cases") Referring<FinanceCase, Optional<ContractReference>> finance) {
    String written = FinanceCaseJson.write(finance);
    Referring<FinanceCase, Optional<ContractReference>> read =
        FinanceCaseJson.readReferring(written.getBytes(StandardCharsets.UTF_8));

    assertThat(read).isEqualTo(finance);
    assertThat(FinanceCaseJson.write(read)).isEqualTo(written);
    assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
  }
}
