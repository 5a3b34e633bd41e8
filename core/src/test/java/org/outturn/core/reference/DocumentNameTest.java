package org.outturn.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNameTest {

  @ParameterizedTest
  @CsvSource({"/etc/contract.json", "../contract.json", "C:contract.json", "a\\b.json"})
  void staysWhereNamesAreLookedUp(String name) {
    assertThatThrownBy(() -> new DocumentName(name))
        .hasMessage("file must be in the folder of the case or below but was '" + name + "'");
  }

  @Test
  void mayLieBelow() {
    assertThat(new DocumentName("housing/contract.json")).hasToString("housing/contract.json");
  }

  @Test
  void aContractIsMeantWithItsEvidence() {
    assertThat(ContractReference.of("contract.json").withTallies("tallies.csv"))
        .isEqualTo(
            new ContractReference(
                new DocumentName("contract.json"),
                Optional.empty(),
                Optional.of(new DocumentName("tallies.csv")),
                Optional.empty()));
  }
}
