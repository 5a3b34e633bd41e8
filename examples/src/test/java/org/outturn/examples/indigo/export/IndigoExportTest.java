package org.outturn.examples.indigo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.money.Amount;
import org.outturn.examples.casefiles.BundledCase;
import org.outturn.examples.casefiles.BundledFinanceCase;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.casefiles.FinanceCaseFiles;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.PublishedColumns;
import org.outturn.examples.indigo.contracts.IndigoProject;
import org.outturn.examples.indigo.contracts.IndigoProjects;
import org.outturn.examples.indigo.contracts.LeftOut;
import org.outturn.examples.indigo.contracts.PublishedPayment;
import org.outturn.examples.indigo.replay.ComparedAmount;
import org.outturn.examples.indigo.replay.ReplayedProject;
import org.outturn.examples.indigo.replay.Replayer;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Contracts that come with the project, written as INDIGO tables and read back. */
class IndigoExportTest {
  private static final FinanceCase SKILL_MILL =
      FinanceCaseFiles.readTerms(BundledFinanceCase.SKILL_MILL_RETURNS.file("case.json"));

  private static IndigoExport export(ContractCase given) {
    return IndigoExporter.DEFAULT.export(given, asOf(given), Optional.empty());
  }

  private static LocalDate asOf(ContractCase given) {
    return OutcomePricer.DEFAULT.latest(given.contract(), given.evidence());
  }

  private static IndigoProject readBack(ContractCase given) {
    return IndigoProjects.of(export(given).read()).project(given.contract().id());
  }

  private static Stream<String> lost(IndigoExport export) {
    return export.notCarried().stream().map(LeftOut::what);
  }

  @Test
  void pricesResultsPaymentsAndPayersOfApolloAreReadBack() {
    ContractCase given = BundledCase.CARE_LEAVERS_APOLLO.read();
    PaymentStatement statement =
        OutcomePricer.DEFAULT.price(given.contract(), given.evidence(), asOf(given));

    IndigoProject read = readBack(given);

    assertThat(read.contract().orElseThrow().rateCard().versions().get(0).tariffs())
        .isEqualTo(given.contract().rateCard().versions().get(0).tariffs());
    assertThat(read.contract().orElseThrow().term()).isEqualTo(given.contract().term());
    assertThat(read.evidence().tallies())
        .extracting(OutcomeTally::outcome, OutcomeTally::quantity)
        .containsExactlyInAnyOrderElementsOf(
            given.evidence().tallies().stream()
                .map(each -> tuple(each.outcome(), each.quantity()))
                .toList());
    assertThat(read.payments().stream().map(PublishedPayment::amount).reduce(Amount::plus))
        .contains(statement.net());
    assertThat(read.contract().orElseThrow().payers().listed())
        .extracting(each -> each.party())
        .containsExactlyElementsOf(statement.payers().stream().map(PayerPayment::party).toList());
  }

  @Test
  void whatWasExportedIsPricedAgainToThePenny() {
    ReplayedProject replayed =
        Replayer.DEFAULT.replay(readBack(BundledCase.CARE_LEAVERS_APOLLO.read()));

    assertThat(replayed.remainder()).contains(Amount.of("GBP", "0"));
    assertThat(replayed.byMetric()).isNotEmpty().allMatch(ComparedAmount::isExact);
  }

  @ParameterizedTest
  @EnumSource
  void isReadWithoutAFindingOfItsForm(BundledCase of) {
    assertThat(export(of.read()).read().findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void namesEveryOutcomeThatIsNotReadBackAtItsPrice(BundledCase of) {
    ContractCase given = of.read();
    IndigoExport export = export(given);
    IndigoProject read = IndigoProjects.of(export.read()).project(given.contract().id());

    if (read.contract().isEmpty()) {
      assertThat(lost(export)).contains("contract");
      return;
    }
    given
        .contract()
        .rateCard()
        .versions()
        .get(0)
        .tariffs()
        .forEach(
            tariff -> {
              boolean isCarried =
                  read.contract().get().rateCard().versions().get(0).tariffs().contains(tariff);
              if (!isCarried) {
                assertThat(lost(export)).anyMatch(what -> what.startsWith("rateCard"));
              }
            });
  }

  @Test
  void saysByNameWhatTheTablesDoNotCarry() {
    assertThat(export(BundledCase.TROUBLED_FAMILIES_DEADWEIGHT.read()).notCarried())
        .extracting(each -> each.what() + " " + each.because())
        .anyMatch(each -> each.contains("deadweight"));
    assertThat(lost(export(BundledCase.NEWPIN_RETURN_TABLE.read()))).contains("contract");
    assertThat(lost(export(BundledCase.ROUGH_SLEEPING_PERSON_LIMIT.read())))
        .contains("evidence")
        .anyMatch(each -> each.startsWith("limits["));
  }

  @Test
  void hasTheHeadersOfThePublicExportAndNoParticipant() {
    IndigoExport export = export(BundledCase.ROUGH_SLEEPING_PERSON_LIMIT.read());

    export
        .files()
        .forEach(
            (table, text) ->
                assertThat(text.lines().findFirst())
                    .contains(String.join(",", PublishedColumns.of(table))));
    List<String> people =
        BundledCase.ROUGH_SLEEPING_PERSON_LIMIT.read().evidence().claims().stream()
            .map(each -> each.participant())
            .distinct()
            .toList();
    assertThat(people).isNotEmpty();
    people.forEach(
        person -> assertThat(String.join("", export.files().values())).doesNotContain(person));
  }

  @Test
  void planGrantsAndInvestmentsAreWrittenAndRead() {
    ContractCase given = BundledCase.KIRKLEES_CONTRACT_LIMIT.read();
    IndigoExport export =
        IndigoExporter.DEFAULT.export(given, asOf(given), Optional.of(SKILL_MILL));

    assertThat(export.rows().get(IndigoTable.INVESTMENTS)).isPositive();
    assertThat(
            IndigoProjects.of(export.read())
                .project(given.contract().id())
                .finance()
                .orElseThrow()
                .tranches())
        .extracting(each -> each.commitment())
        .containsExactlyElementsOf(
            SKILL_MILL.tranches().stream().map(each -> each.commitment()).toList());
    assertThat(lost(export)).contains("finance case");
  }

  @Test
  void theSchemaIsThatOfTheDeclaration() throws IOException {
    SchemaFile.assertPublished(
        IndigoExportJson.class, "indigo-export.schema.json", IndigoExportJson.DOCUMENT.schema());
  }

  @Test
  void whatIsWrittenKeepsToTheSchema() {
    StringWriter json = new StringWriter();
    IndigoExportJson.write(export(BundledCase.KIRKLEES_CONTRACT_LIMIT.read()), json);

    assertThat(new SchemaOf(IndigoExportJson.schema()).faults(json.toString())).isEmpty();
  }
}
