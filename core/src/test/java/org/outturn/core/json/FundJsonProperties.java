package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.fund.OutcomesFund;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;

/** Reading what was written gives an equal fund, and the published schema knows it. */
class FundJsonProperties {
  private static final SchemaOf SCHEMA = new SchemaOf(FundJson.schema());

  private static Arbitrary<OutcomesFund> funds() {
    return Combinators.combine(
            Arbitraries.of("GBP", "JPY", "KWD").map(Currencies::of),
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(9),
            Arbitraries.strings().ofMaxLength(9),
            Arbitraries.longs().between(0, 1_000_000_000_000L))
        .as(
            (currency, id, name, limit) ->
                OutcomesFund.builder()
                    .id(id)
                    .name(name)
                    .currency(currency)
                    .party(id + "-party")
                    .limit(Amount.ofMinor(currency, limit))
                    .build());
  }

  private static Arbitrary<ContractReference> references() {
    Arbitrary<DocumentName> names =
        Arbitraries.strings()
            .alpha()
            .ofMinLength(1)
            .ofMaxLength(9)
            .map(name -> new DocumentName("a/" + name));
    Arbitrary<Optional<DocumentName>> evidence = names.optional();
    return Combinators.combine(names, evidence, evidence, evidence).as(ContractReference::new);
  }

  @Provide
  Arbitrary<Referring<OutcomesFund, ImmutableList<ContractReference>>> documents() {
    return Combinators.combine(
            funds(),
            references()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .<ImmutableList<ContractReference>>map(ImmutableList::copyOf))
        .as(Referring<OutcomesFund, ImmutableList<ContractReference>>::new)
        .withoutEdgeCases();
  }

  @Property(tries = 300)
  void readingWhatWasWrittenGivesAnEqualFund(
      @ForAll("documents") Referring<OutcomesFund, ImmutableList<ContractReference>> fund) {
    String written = FundJson.write(fund);

    assertThat(FundJson.read(written.getBytes(StandardCharsets.UTF_8))).isEqualTo(fund);
    assertThat(SCHEMA.faults(written)).isEmpty();
  }
}
