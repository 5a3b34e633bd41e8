package org.outturn.examples.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.EvidenceJson;

/** Payment mechanisms of real programmes, whose contracts and evidence are read and written. */
class MechanismCasesTest {

  static Stream<Path> cases() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(MechanismCasesTest.class.getResource("/mechanisms"));
    try (Stream<Path> folders = Files.list(Path.of(folder.toURI()))) {
      return folders.sorted().toList().stream();
    }
  }

  private static Optional<CaseFile> file(Path folder, EvidenceKind kind) {
    Path file = folder.resolve(kind.plural() + ".csv");
    return Files.exists(file) ? Optional.of(CaseFile.of(file)) : Optional.empty();
  }

  private static ContractCase read(Path folder) {
    return CaseFiles.builder()
        .contract(folder.resolve("contract.json"))
        .claims(file(folder, EvidenceKind.CLAIM))
        .tallies(file(folder, EvidenceKind.TALLY))
        .measurements(file(folder, EvidenceKind.MEASUREMENT))
        .build()
        .read(rows -> {});
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseIsRead(Path folder) {
    ContractCase read = read(folder);

    assertThat(read.evidence().size()).isPositive();
    assertThat(read.contract().outcomes()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsWrittenIsReadBackEqual(Path folder) {
    ContractCase read = read(folder);

    assertThat(
            ContractJson.read(ContractJson.write(read.contract()).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(read.contract());
    assertThat(
            EvidenceJson.read(EvidenceJson.write(read.evidence()).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(read.evidence());
  }
}
