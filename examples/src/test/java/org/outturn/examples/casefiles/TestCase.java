package org.outturn.examples.casefiles;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

/** Cases of texts in place of files, under a small contract of two cohorts. */
final class TestCase {
  static final String CONTRACT =
      """
      {"outturn": "1", "id": "small", "currency": "GBP",
       "term": {"from": "2020-01-01", "to": "2022-01-01"},
       "cohorts": [{"id": "north", "segments": [{"id": "young"}]},
                   {"id": "south", "segments": [{"id": "old"}]}],
       "outcomes": [{"id": "home", "deadweight": {"treatment": "PRICED_IN"}},
                    {"id": "job", "deadweight": {"treatment": "PRICED_IN"}}],
       "rateCard": {"versions": [{"id": "v1", "from": "2020-01-01", "tariffs": [
         {"outcome": "home", "price": {"form": "UNIT", "amount": 600}}]}]},
       "payers": [{"party": "council"}]}
      """;

  /** The small contract with outcomes measured on its cohorts in place of people's. */
  static final String MEASURED =
      CONTRACT
          .replace(
              "{\"id\": \"home\", \"deadweight\": {\"treatment\": \"PRICED_IN\"}}",
              "{\"id\": \"rate\", \"measure\": \"COHORT\", \"unit\": \"percent\","
                  + " \"deadweight\": {\"treatment\": \"PRICED_IN\"}}")
          .replace(
              "{\"id\": \"job\", \"deadweight\": {\"treatment\": \"PRICED_IN\"}}",
              "{\"id\": \"reconvicted\", \"measure\": \"COHORT\", \"deadweight\":"
                  + " {\"treatment\": \"COMPARISON_GROUP\", \"effect\": \"DIFFERENCE\"}}")
          .replace("\"outcome\": \"home\"", "\"outcome\": \"rate\"");

  private TestCase() {}

  static CaseFile file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static CaseFile file(String name, byte[] content) {
    return new CaseFile(name, () -> new ByteArrayInputStream(content));
  }

  static CaseFiles claims(String csv) {
    return claims(csv, CsvBounds.DEFAULT);
  }

  static CaseFiles claims(String csv, CsvBounds bounds) {
    return contract().claims(file("claims.csv", csv)).bounds(bounds).build();
  }

  static CaseFiles measurements(String csv) {
    return contract(MEASURED).measurements(file("measurements.csv", csv)).build();
  }

  static CaseFiles tallies(String csv) {
    return contract().tallies(file("tallies.csv", csv)).build();
  }

  /** The small contract, to add files of evidence to. */
  static CaseFiles.Builder contract() {
    return contract(CONTRACT);
  }

  static CaseFiles.Builder contract(String json) {
    return CaseFiles.builder().contract(file("contract.json", json));
  }

  static ContractCase read(CaseFiles files) {
    return files.read(rows -> {});
  }

  static List<String> problems(CaseFiles files) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> read(files));
    return refused == null
        ? List.of()
        : refused.problems().stream().map(Problem::toString).toList();
  }
}
