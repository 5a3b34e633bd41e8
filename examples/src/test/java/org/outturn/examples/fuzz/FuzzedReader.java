package org.outturn.examples.fuzz;

import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.json.AppraisalCaseJson;
import org.outturn.core.json.ComparisonCaseJson;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.DeliveryJson;
import org.outturn.core.json.EvidenceJson;
import org.outturn.core.json.FinanceCaseJson;
import org.outturn.core.json.FundJson;
import org.outturn.core.money.Currencies;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.CashFlowFile;
import org.outturn.examples.casefiles.CsvBounds;
import org.outturn.examples.casefiles.CsvFile;
import org.outturn.examples.casefiles.EvidenceFile;
import org.outturn.pricing.json.BusinessCaseJson;
import org.outturn.pricing.json.CashFlowsJson;
import org.outturn.pricing.json.StatementJson;

/**
 * Every reader of bytes from outside. Whatever the bytes, it gives a value, which is written and
 * read again as the same, or it refuses them with the library's own exception, and repeats no cell
 * of a person; anything else is a fault of ours.
 */
enum FuzzedReader {
  CONTRACT(ContractJson.schema(), again(ContractJson::read, ContractJson::write)),
  EVIDENCE(EvidenceJson.schema(), again(EvidenceJson::read, EvidenceJson::write)),
  DELIVERY(DeliveryJson.schema(), again(DeliveryJson::read, DeliveryJson::write)),
  FINANCE(FinanceCaseJson.schema(), again(FinanceCaseJson::readReferring, FinanceCaseJson::write)),
  COMPARISON(
      ComparisonCaseJson.schema(),
      again(ComparisonCaseJson::readReferring, ComparisonCaseJson::write)),
  APPRAISAL(AppraisalCaseJson.schema(), again(AppraisalCaseJson::read, AppraisalCaseJson::write)),
  BUSINESS_CASE(BusinessCaseJson.schema(), again(BusinessCaseJson::read, BusinessCaseJson::write)),
  FUND(FundJson.schema(), again(FundJson::read, FundJson::write)),
  STATEMENT(StatementJson.schema(), again(StatementJson::read, StatementJson::write)),
  FLOWS(CashFlowsJson.schema(), again(CashFlowsJson::read, CashFlowsJson::write)),
  CLAIMS(CsvFile.CLAIMS, bytes -> rows(EvidenceKind.CLAIM, bytes)),
  TALLIES(CsvFile.TALLIES, bytes -> rows(EvidenceKind.TALLY, bytes)),
  MEASUREMENTS(CsvFile.MEASUREMENTS, bytes -> rows(EvidenceKind.MEASUREMENT, bytes)),
  CASH_FLOWS(
      CsvFile.CASH_FLOWS,
      bytes ->
          new CashFlowFile(file(bytes), Currencies.of("GBP"), CsvBounds.DEFAULT).read(rows -> {}));

  /** Letters of the mark that stands in cells of the kept files, and in no word of ours. */
  private static final List<String> TRACES = List.of("zqxj", "qxjz", "xjzq", "jzqx");

  private static final Path KEPT = Path.of("src", "test", "resources", "fuzz");

  private final ImmutableSortedSet<String> words;

  @SuppressWarnings("ImmutableEnumChecker") // a reader keeps nothing
  private final Consumer<byte[]> reading;

  private final boolean isOfPeople;

  /** A document, whose words are the keys and constants of its schema. */
  FuzzedReader(String schema, Consumer<byte[]> reading) {
    this.words =
        Pattern.compile("\"([A-Za-z][A-Za-z0-9_]*)\"")
            .matcher(schema)
            .results()
            .map(word -> word.group(1))
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    this.reading = reading;
    this.isOfPeople = false;
  }

  /** A table, whose words are its columns and the states of a claim. */
  FuzzedReader(CsvFile table, Consumer<byte[]> reading) {
    this.words =
        Stream.of(
                table.columns(true).stream(),
                table.columns(false).stream(),
                Stream.of(ClaimStatus.values()).map(ClaimStatus::name))
            .flatMap(each -> each)
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    this.reading = reading;
    this.isOfPeople = true;
  }

  /** Fails where the reader does anything but read or refuse. */
  void read(byte[] bytes) {
    try {
      reading.accept(bytes);
    } catch (InvalidInputException refused) {
      String messages = refused.problems().toString();
      if (isOfPeople && TRACES.stream().anyMatch(messages::contains)) {
        throw new AssertionError("a message repeats a cell: " + messages);
      }
    }
  }

  /** What a fuzzer puts together: a dictionary of libFuzzer. */
  String dictionary() {
    StringBuilder dictionary = new StringBuilder();
    for (String word : words) {
      dictionary.append('"').append(word).append("\"\n");
    }
    return dictionary.toString();
  }

  /** How the names of files end that it may be given. */
  String ending() {
    return isOfPeople ? ".csv" : ".json";
  }

  /** The kept files: to start from, attacks, and whatever once broke the reader. */
  Path kept() {
    return KEPT.resolve(name().toLowerCase(Locale.ROOT));
  }

  List<Path> keptFiles() throws IOException {
    try (Stream<Path> files = Files.list(kept())) {
      return new ArrayList<>(files.sorted().toList());
    }
  }

  private static <T> Consumer<byte[]> again(Function<byte[], T> read, Function<T, String> write) {
    return bytes -> {
      T value = read.apply(bytes);
      String written = write.apply(value);
      if (!read.apply(written.getBytes(StandardCharsets.UTF_8)).equals(value)) {
        throw new AssertionError("what was read is written as something else");
      }
    };
  }

  private static CaseFile file(byte[] bytes) {
    return new CaseFile("rows.csv", () -> new ByteArrayInputStream(bytes));
  }

  private static void rows(EvidenceKind kind, byte[] bytes) {
    new EvidenceFile(kind, file(bytes)).read(rows -> {});
  }
}
