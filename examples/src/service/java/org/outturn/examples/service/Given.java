package org.outturn.examples.service;

import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.time.IsoDates;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.CaseFiles;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.pricing.payment.OutcomePricer;

/**
 * What a request states, by member.
 *
 * @param values of the members that it has: files, texts and numbers
 */
record Given(Map<String, Object> values) {
  static final String EVIDENCE = "evidence";
  static final String CLAIMS = "claims";
  static final String TALLIES = "tallies";
  static final String MEASUREMENTS = "measurements";
  static final String AS_OF = "asOf";
  static final String FILES = "files";

  CaseFile document(String member) {
    return file(member).orElseThrow();
  }

  Optional<CaseFile> file(String member) {
    return value(member, CaseFile.class);
  }

  Optional<String> text(String member) {
    return value(member, String.class);
  }

  Optional<Integer> number(String member) {
    return value(member, Long.class).map(Math::toIntExact);
  }

  private <T> Optional<T> value(String member, Class<T> type) {
    return Optional.ofNullable(values.get(member)).map(type::cast);
  }

  /** The files that documents name. */
  Function<DocumentName, CaseFile> beside() {
    Map<?, ?> files = value(FILES, Map.class).map(Map.class::cast).orElse(Map.of());
    return name ->
        files.get(name.value()) instanceof CaseFile file
            ? file
            : new CaseFile(
                name.value(),
                () -> {
                  throw new NoSuchFileException(name.value());
                });
  }

  /** Adds the evidence that is stated. */
  CaseFiles.Builder addTo(CaseFiles.Builder files) {
    return files
        .evidence(file(EVIDENCE))
        .claims(file(CLAIMS))
        .tallies(file(TALLIES))
        .measurements(file(MEASUREMENTS));
  }

  boolean isEvidenceStated() {
    return Stream.of(EVIDENCE, CLAIMS, TALLIES, MEASUREMENTS).anyMatch(values::containsKey);
  }

  /** The contract with its evidence. */
  ContractCase contractCase() {
    return addTo(CaseFiles.builder().contract(document("contract"))).build().read(rows -> {});
  }

  Optional<LocalDate> asOf() {
    return text(AS_OF).map(IsoDates::parse);
  }

  /** The day that is stated, or the latest in the evidence. */
  LocalDate asOf(ContractCase read) {
    return asOf().orElseGet(() -> OutcomePricer.DEFAULT.latest(read.contract(), read.evidence()));
  }
}
