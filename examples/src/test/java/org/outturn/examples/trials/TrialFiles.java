package org.outturn.examples.trials;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.FinanceCaseJson;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.CaseFiles;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.casefiles.EvidenceCsv;
import org.outturn.examples.casefiles.FinanceCaseFiles;
import org.outturn.pricing.returns.FinanceReturns;

/** A trial as the files that the command line reads, and what is read from them. */
final class TrialFiles {
  static final String CONTRACT = "contract.json";
  static final String FINANCE = "finance.json";

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final ContractReference names;

  TrialFiles(Trial trial) {
    texts.put(CONTRACT, ContractJson.write(trial.contract()));
    names =
        new ContractReference(
            new DocumentName(CONTRACT),
            rows("claims", Evidence.of(trial.claims(), List.of())),
            rows("tallies", Evidence.of(List.of(), trial.tallies())),
            rows("measurements", Evidence.of(List.of(), List.of(), trial.measurements())));
    trial
        .finance()
        .ifPresent(
            finance ->
                texts.put(
                    FINANCE, FinanceCaseJson.write(new Referring<>(finance, Optional.of(names)))));
  }

  private Optional<DocumentName> rows(String kind, Evidence evidence) {
    if (evidence.size() == 0) {
      return Optional.empty();
    }
    texts.put(kind + ".csv", EvidenceCsv.of(evidence));
    return Optional.of(new DocumentName(kind + ".csv"));
  }

  /** The text of each file, by its name. */
  Map<String, String> texts() {
    return texts;
  }

  /** What follows a command on the command line so that it reads these files. */
  ImmutableList<String> arguments(String command) {
    if (command.equals("returns")) {
      return ImmutableList.of(command, FINANCE);
    }
    ImmutableList.Builder<String> arguments = ImmutableList.builder();
    arguments.add(command, CONTRACT);
    for (String name : texts.keySet()) {
      if (name.endsWith(".csv")) {
        arguments.add("--" + name.substring(0, name.length() - ".csv".length()), name);
      }
    }
    return arguments.build();
  }

  ContractCase read() {
    return CaseFiles.of(names, this::file, "").read(rows -> {});
  }

  FinanceReturns returns() {
    return new FinanceCaseFiles(file(new DocumentName(FINANCE)), this::file)
        .read(rows -> {})
        .returns();
  }

  private CaseFile file(DocumentName name) {
    byte[] bytes = Objects.requireNonNull(texts.get(name.value())).getBytes(StandardCharsets.UTF_8);
    return new CaseFile(name.value(), () -> new ByteArrayInputStream(bytes));
  }
}
