package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.fixtures.SchemaOf;

/**
 * Reader and schema agree on documents with one value changed: what is read the schema knows, and
 * what the schema knows is refused only by rules that a schema cannot state.
 */
class SchemaAgreementTest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** Rules between values, of one currency or of the digits of a JSON number. */
  private static final Pattern BEYOND_A_SCHEMA =
      Pattern.compile(
          ".*(is not (a party|an outcome|the theme|a segment|a cohort)|stands twice|sum to (1|at most 1)"
              + "|nobody pays|must be (on or )?after|overlaps|rising from|is priced twice"
              + "|counts participants|asks for itself|in turn|is measured on the cohort"
              + "|whole minor units|at most 6 decimals|an ISO 4217 currency|expected a plannedSize"
              + "|must have an upTo|has no upTo|must be above 0 and below 1"
              + "|must not name the outcome itself|must have ids that differ"
              + "|stands with other content|WORKING must go with|must go with a unit of events"
              + "|must be >= atLeast|held against a comparison group|must be on or before its first"
              + "|expected a payment period of the term|is planned twice|one for each period from).*");

  private static void assertAgree(
      String json, Function<String, List<String>> schema, Function<String, List<String>> reader)
      throws JsonProcessingException {
    List<String> disagreements = new ArrayList<>();
    MutatedDocuments.of(
        MAPPER.readValue(json, Map.class),
        (what, tree) -> {
          String document = text(tree);
          List<String> faults = schema.apply(document);
          List<String> problems = reader.apply(document);
          boolean isShape =
              problems.stream().anyMatch(each -> !BEYOND_A_SCHEMA.matcher(each).matches());
          if (faults.isEmpty() ? isShape : problems.isEmpty()) {
            disagreements.add(what + ": schema " + faults + ", reader " + problems);
          }
        });
    assertThat(disagreements).isEmpty();
  }

  private static String text(Object tree) {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SmallContract.JSON,
        MeasuredContract.JSON,
        EveryTermContract.JSON,
        """
        {"outturn": "1", "id": "forms", "currency": "GBP", "rounding": "DOWN", "spill": true,
         "term": {"from": "2020-01-01", "to": "2022-01-01", "trackingTo": "2022-06-01"},
         "cohorts": [{"id": "main", "plannedSize": 9, "recruitFrom": "2020-01-01",
           "recruitTo": "2020-06-01", "segments": [{"id": "young"}]}],
         "outcomes": [
           {"id": "rate", "measure": "COHORT", "deadweight": {"treatment": "PRICED_IN"}},
           {"id": "home", "theme": "housing", "trackingMonths": 3, "claimWithinDays": 90,
            "deadweight": {"treatment": "ON_COUNT", "baselineRate": 0.1}},
           {"id": "work", "deadweight": {"treatment": "ON_COUNT", "baselineCount": 4}}],
         "rateCard": {"priceDate": "SUBMITTED", "versions": [
           {"id": "v1", "from": "2020-01-01", "tariffs": [
            {"outcome": "rate", "price": {"form": "TABLE", "points": [[55, 3], [60, "7.5"]],
              "between": "STEP", "boundary": "EXCEEDED", "perAmount": 7000000, "floor": 5}},
            {"outcome": "home", "price": {"form": "BANDED", "bands": [
              {"upTo": 10, "amount": 5}, {"amount": 4}]}},
            {"outcome": "work", "price": {"form": "THRESHOLD", "at": 3, "amount": 9,
              "pays": "ALL"}}]}]},
         "limits": [
           {"id": "a", "scope": "OUTCOME", "outcome": "home", "quantityOfCohort": 0.4},
           {"id": "b", "scope": "PARTICIPANT_THEME", "theme": "housing", "quantity": 3,
            "choose": "BEST"},
           {"id": "c", "scope": "YEAR", "amount": 900, "onReaching": "NOTHING"},
           {"id": "d", "scope": "CONTRACT", "amount": 900, "countsGrants": true, "countsFees": true},
           {"id": "e", "scope": "THEME", "theme": "housing", "cohort": "main", "segment": "young",
            "each": "YEAR", "amount": 900}],
         "payers": [{"party": "council", "share": 1, "commitment": 100, "outcomes": ["home"]},
                    {"party": "fund"}]}
        """
      })
  void onContracts(String json) throws JsonProcessingException {
    assertThat(SmallContract.problems(json)).isEmpty();
    assertAgree(json, PublishedSchema::faults, SmallContract::problems);
  }

  @ParameterizedTest
  @ValueSource(strings = SmallEvidence.JSON)
  void onEvidence(String json) throws JsonProcessingException {
    assertAgree(json, PublishedSchema::faultsOfEvidence, SmallEvidence::problems);
  }

  @Test
  void onFunds() throws JsonProcessingException {
    SchemaOf schema = new SchemaOf(FundJson.schema());
    assertThat(FundJsonTest.problems(FundJsonTest.WHOLE)).isEmpty();
    assertAgree(FundJsonTest.WHOLE, schema::faults, FundJsonTest::problems);
  }

  @Test
  void onDeliveries() throws JsonProcessingException {
    SchemaOf schema = new SchemaOf(DeliveryJson.schema());
    assertThat(DeliveryJsonTest.problems(DeliveryJsonTest.WHOLE)).isEmpty();
    assertAgree(DeliveryJsonTest.WHOLE, schema::faults, DeliveryJsonTest::problems);
  }
}
