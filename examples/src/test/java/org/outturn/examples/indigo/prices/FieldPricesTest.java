package org.outturn.examples.indigo.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.money.Amount;
import org.outturn.examples.indigo.Tables;
import org.outturn.examples.indigo.contracts.IndigoProjects;

/** Published prices that match some words, from the INDIGO dataset of May 2025. */
class FieldPricesTest {
  private static final IndigoProjects PROJECTS = IndigoProjects.of(Tables.EXTRACT);

  private static FieldPrices find(String words) {
    return FieldPrices.find(PROJECTS, words);
  }

  @Test
  void findsWhatTheFieldSaysInOtherWords() {
    assertThat(find("full-time job for 26 weeks").prices())
        .extracting(FieldPrice::project)
        .contains("INDIGO-POJ-0131", "INDIGO-POJ-0154");
    assertThat(find("full-time job for 26 weeks").prices())
        .filteredOn(each -> each.project().equals("INDIGO-POJ-0131"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.price()).isEqualTo(Amount.of("GBP", "3500"));
              assertThat(each.year()).isEqualTo(2015);
              assertThat(each.countries()).isEqualTo("GB");
              assertThat(each.unit()).isEqualTo("person");
            });
  }

  @Test
  void givesTheCapOfTheMetricAndOfAPerson() {
    assertThat(find("entering accommodation").prices())
        .filteredOn(each -> each.project().equals("INDIGO-POJ-0154"))
        .singleElement()
        .satisfies(each -> assertThat(each.most()).contains(Amount.of("GBP", "180000")));
    assertThat(find("work").prices())
        .filteredOn(each -> each.project().equals("INDIGO-POJ-0195"))
        .allSatisfy(each -> assertThat(each.mostPerPerson()).isEmpty());
  }

  @Test
  void takesANumberAsAWhole() {
    assertThat(find("accommodation 3 months").prices())
        .extracting(FieldPrice::definition)
        .isNotEmpty()
        .noneMatch(each -> each.contains("13"));
  }

  @Test
  void standsInOrderOfCurrencyAndPrice() {
    assertThat(find("accommodation").prices()).extracting(each -> each.price().value()).isSorted();
  }

  @Test
  void refusesNoWords() {
    assertThatThrownBy(() -> find("of the"))
        .hasMessage("words must have at least one word but was none");
  }

  @Test
  void theSchemaIsThatOfTheDeclaration() throws IOException {
    SchemaFile.assertPublished(
        FieldPricesJson.class, "field-prices.schema.json", FieldPricesJson.DOCUMENT.schema());
  }

  @Test
  void whatIsWrittenKeepsToTheSchema() {
    StringWriter json = new StringWriter();
    FieldPricesJson.write(find("accommodation"), json);

    assertThat(new SchemaOf(FieldPricesJson.schema()).faults(json.toString())).isEmpty();
  }
}
