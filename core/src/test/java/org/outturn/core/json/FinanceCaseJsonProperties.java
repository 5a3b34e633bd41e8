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
import org.outturn.core.contract.ContractFiles;
import org.outturn.core.contract.Source;
import org.outturn.core.fixtures.FinanceCases;
import org.outturn.core.investment.FinanceCase;

/** Reading what was written gives an equal case, and the published schema knows it. */
class FinanceCaseJsonProperties {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(FinanceCaseJson.schema(), InputFormat.JSON);

  @Provide
  Arbitrary<FinanceCase> cases() {
    Arbitrary<Optional<ContractFiles>> files =
        Arbitraries.of("contract.json", "cases/a-1.json")
            .map(
                name ->
                    new ContractFiles(
                        name, Optional.of("claims.csv"), Optional.empty(), Optional.of("m.csv")))
            .optional();
    return Combinators.combine(FinanceCases.any(), files, Arbitraries.strings().alpha())
        .as(
            (finance, contract, text) ->
                finance
                    .withContract(contract)
                    .withName(text)
                    .withAssumptions(text)
                    .withSources(ImmutableList.of(new Source(text, "what"))));
  }

  @Property(tries = 500)
  void readingWhatWasWrittenGivesAnEqualCase(@ForAll("cases") FinanceCase finance) {
    String written = FinanceCaseJson.write(finance);
    FinanceCase read = FinanceCaseJson.read(written.getBytes(StandardCharsets.UTF_8));

    assertThat(read).isEqualTo(finance);
    assertThat(FinanceCaseJson.write(read)).isEqualTo(written);
    assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
  }
}
