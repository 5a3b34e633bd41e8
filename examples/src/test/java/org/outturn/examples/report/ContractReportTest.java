package org.outturn.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.json.ContractJson;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;

/** Everything that a contract states is in what is shown of it. */
class ContractReportTest {
  private static final JsonMapper JSON = new JsonMapper();

  /** What a reader is told in other words than the file's. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("spill=true", "is for the next payer"),
          Map.entry("payerRule=SHARES", "37 % of"),
          Map.entry("retrospective=true", "of what was priced before too"),
          Map.entry("twoSided=true", "paid back where it is below zero"),
          Map.entry("countsGrants=true", "grants count"),
          Map.entry("countsFees=true", "fees count"),
          Map.entry("onReaching=NOTHING", "all or nothing"),
          Map.entry("choose=BEST", "the best 3 outcomes"),
          Map.entry("then=PREVIOUS", "the year before"),
          Map.entry("treatment=ON_PRICE", "off the price"),
          Map.entry("treatment=ON_COUNT", "are not paid"),
          Map.entry("between=LINEAR", "on the straight line"),
          Map.entry("between=STEP", "the highest that is"),
          Map.entry("workingDays=WEEKENDS", "Saturday, Sunday"),
          Map.entry("claimsPerParticipant=0", ""),
          Map.entry("form=UNIT", " each"),
          Map.entry("form=GRADUATED", ", then "),
          Map.entry("form=BANDED", " for each of all up to "),
          Map.entry("form=THRESHOLD", " for each of all from "),
          Map.entry("form=LUMP_SUM", " once from "),
          Map.entry("form=TABLE", "by what is measured"),
          Map.entry("form=SHARE_OF", "of the value measured"),
          Map.entry("scope=PARTICIPANT_THEME", "each participant, theme"),
          Map.entry("outturn=1", ""));

  private static final String FULL =
      """
      {
        "outturn": "1", "id": "full-terms", "name": "All terms", "currency": "GBP",
        "rounding": "HALF_EVEN",
        "term": {"from": "2020-01-05", "to": "2023-01-05", "trackingTo": "2023-04-09"},
        "parties": [
          {"id": "council", "name": "The Council", "roles": ["OUTCOME_PAYER", "OUTCOMES_FUND"]},
          {"id": "lender", "name": "The Lender", "roles": ["INVESTOR", "INTERMEDIARY"]},
          {"id": "provider", "name": "The Provider", "roles": ["SERVICE_PROVIDER"]},
          {"id": "auditor", "name": "The Auditor", "roles": ["OUTCOMES_VALIDATOR"]}],
        "cohorts": [
          {"id": "north", "name": "The North", "plannedSize": 1834, "engaged": 1207,
           "recruitFrom": "2020-01-17", "recruitTo": "2021-01-19", "referral": "STATUTORY",
           "eligibility": ["slept rough", "over 18"],
           "segments": [{"id": "young", "share": 0.41}, {"id": "older", "share": 0.59}]},
          {"id": "south", "plannedSize": 907}],
        "outcomes": [
          {"id": "start", "name": "Starts", "claimsPerParticipant": 0, "trackingMonths": 7,
           "claimWithinDays": 93,
           "deadweight": {"treatment": "ON_PRICE", "rate": 0.33, "byCohort": {"north": "1/7"}}},
          {"id": "job", "theme": "work", "claimsPerParticipant": 4, "requires": ["start"],
           "level": "OUTPUT",
           "deadweight": {"treatment": "ON_COUNT", "baselineCount": 1103, "each": "YEAR",
             "then": "PREVIOUS"}},
          {"id": "stay", "theme": "work", "level": "ACTIVITY",
           "deadweight": {"treatment": "ON_COUNT", "baselineRate": 0.13, "each": "COHORT"}},
          {"id": "lump", "deadweight": {"treatment": "PRICED_IN"}},
          {"id": "quality", "measure": "COHORT", "deadweight": {"treatment": "PRICED_IN"}},
          {"id": "earnings", "measure": "COHORT",
           "deadweight": {"treatment": "COMPARISON_GROUP", "effect": "DIFFERENCE",
             "direction": "RISE", "minimumEffect": -2501, "significance": 0.04,
             "pooled": {"minimumEffect": 1009}}},
          {"id": "events", "measure": "COHORT", "unit": "event",
           "deadweight": {"treatment": "COMPARISON_GROUP", "effect": "RELATIVE_INCREASE",
             "minimumEffect": "1/6", "dispersion": "1.57"}},
          {"id": "saving", "measure": "COHORT", "deadweight": {"treatment": "PRICED_IN"}},
          {"id": "rate", "measure": "COHORT", "deadweight": {"treatment": "PRICED_IN"}}],
        "rateCard": {
          "priceDate": "SUBMITTED",
          "versions": [
            {"id": "first-card", "from": "2020-01-05", "to": "2021-06-06", "agreed": "2019-12-03",
             "tariffs": [
              {"outcome": "start", "segment": "young",
               "price": {"form": "GRADUATED", "tiers": [
                 {"upTo": 31, "amount": 2011}, {"amount": 4013, "limit": 185001}],
                 "each": "SEGMENT"},
               "onlyIf": [
                 {"outcome": "job", "atLeast": 5011, "atMost": 9013, "of": "QUANTITY",
                  "by": "STATEMENT"},
                 {"outcome": "events", "atMost": 0.47, "of": "EFFECT"}],
               "factors": [{"outcome": "quality", "points": [[0.05, 0], [0.51, 0.52, "EXCEEDED"],
                 [1.03, 1.11]], "between": "STEP", "boundary": "REACHED", "by": "PERIOD"}]},
              {"outcome": "job", "price": {"form": "BANDED",
                "bands": [{"upTo": 107, "amount": 503}, {"amount": 457}]}},
              {"outcome": "stay", "price": {"form": "THRESHOLD", "at": 2003, "amount": 509,
                "pays": "ALL", "each": "PERIOD"}},
              {"outcome": "lump", "price": {"form": "LUMP_SUM", "at": 3001, "amount": 40009}},
              {"outcome": "earnings", "price": {"form": "TABLE",
                "points": [[0.07, -301], [18.6, 0, "REACHED"], [41.3, 307]],
                "between": "STEP", "boundary": "EXCEEDED"}, "twoSided": true},
              {"outcome": "rate", "price": {"form": "TABLE", "points": [[55, 3.7], [60, 7.5]],
                "between": "LINEAR", "perAmount": 7000003, "floor": 5.3}},
              {"outcome": "saving", "price": {"form": "SHARE_OF", "rate": 0.76, "limit": 20021,
                "lossRate": "2/5", "lossLimit": 15031, "minimumValue": 2203}, "twoSided": true}]},
            {"id": "second-card", "from": "2021-06-06", "agreed": "2021-09-11",
             "agreedBy": ["council", "provider"], "because": "more referrals",
             "retrospective": true, "tariffs": [
              {"outcome": "start", "price": {"form": "UNIT", "amount": 2503}}]}],
          "indexation": {"rate": 0.021, "from": "2021-01-05"}},
        "limits": [
          {"id": "best", "scope": "PARTICIPANT_THEME", "theme": "work", "quantity": 3,
           "choose": "BEST"},
          {"id": "young-jobs", "scope": "OUTCOME", "outcome": "job", "cohort": "north",
           "segment": "young", "each": "PERIOD", "quantity": 4001, "amount": 180011},
          {"id": "part", "scope": "THEME", "theme": "work", "quantityOfCohort": 0.43},
          {"id": "year", "scope": "YEAR", "amount": 900007, "onReaching": "NOTHING",
           "countsFees": true},
          {"id": "whole", "scope": "CONTRACT", "amount": 2600017, "countsGrants": true,
           "countsFees": true}],
        "deductibles": [
          {"id": "waiver", "scope": "CONTRACT", "amount": 500009, "each": "COHORT"},
          {"id": "by-theme", "scope": "THEME", "theme": "work", "segment": "older", "amount": 53},
          {"id": "starts", "scope": "OUTCOME", "outcome": "start", "cohort": "south",
           "amount": 1901}],
        "payers": [
          {"party": "council", "share": 0.37, "commitment": 2600023},
          {"party": "lender", "share": 0.63},
          {"party": "provider", "share": 1, "outcomes": ["rate"]},
          {"party": "auditor", "share": 1, "themes": ["work"]}],
        "payerRule": "SHARES", "spill": true,
        "schedule": {"frequency": "QUARTERLY", "anchor": "2020-01-05", "paymentDays": 29,
          "paymentDayUnit": "WORKING", "workingDays": "WEEKENDS", "holidays": ["2020-12-25"],
          "convention": "MODIFIED_FOLLOWING"},
        "fees": [
          {"id": "service", "kind": "SERVICE_FEE", "amount": 10007, "each": "PERIOD"},
          {"id": "office", "kind": "BONUS", "total": 850003, "from": "2020-03-07",
           "to": "2021-03-08"},
          {"id": "reports", "kind": "QUALITY", "amount": 5003, "each": "YEAR",
           "onlyIf": [{"outcome": "quality", "atLeast": 0.83}]}],
        "grants": [{"id": "covid", "from": "2020-04-05", "to": "2020-10-05",
          "amountPerPeriod": 250007}],
        "plan": [{"scenario": "HOPED", "period": "2020-01-05", "amount": 120011}],
        "sources": [{"title": "The signed contract", "what": "all of it"}]
      }
      """;

  /** A key and what it is; items of lists stand under the key of the list. */
  private record Leaf(String key, JsonNode value) {}

  private static List<Leaf> leaves(String key, JsonNode node) {
    List<Leaf> leaves = new ArrayList<>();
    if (node.isObject()) {
      node.properties().forEach(each -> leaves.addAll(leaves(each.getKey(), each.getValue())));
    } else if (node.isArray()) {
      node.forEach(each -> leaves.addAll(leaves(key, each)));
    } else if (!node.isNull()) {
      leaves.add(new Leaf(key, node));
    }
    return leaves;
  }

  /** In which words a value may stand. */
  private static List<String> forms(Leaf leaf) {
    String text = leaf.value().asText();
    String other = WORDS.get(leaf.key() + "=" + text);
    if (other != null) {
      return List.of(other);
    }
    if (text.matches("-?[0-9.]+")) {
      BigDecimal number = Fractions.canonical(new BigDecimal(text));
      return List.of(
          Decimals.grouped(number),
          Fractions.grouped(BigFraction.of(100).multiply(Fractions.of(number))) + " %");
    }
    if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return List.of(text, LocalDate.parse(text).minusDays(1).toString());
    }
    return Stream.of(text, text.toLowerCase(Locale.ROOT).replace('_', ' '), percent(text))
        .filter(form -> !form.isEmpty())
        .toList();
  }

  private static String percent(String text) {
    return text.equals("2/5") ? "40 %" : "";
  }

  @Test
  void showsEveryTermThatIsAgreed() throws IOException {
    String shown =
        new ContractReport(ContractJson.read(FULL.getBytes(StandardCharsets.UTF_8)))
            .print()
            .replaceAll("\\s+", " ");

    assertThat(leaves("", JSON.readTree(FULL)))
        .allSatisfy(
            leaf ->
                assertThat(forms(leaf))
                    .as("%s of %s", leaf.key(), leaf.value())
                    .anyMatch(shown::contains));
  }

  /** So that a new key is shown, too. */
  @Test
  void theFullContractHasEveryKeyOfTheFormat() throws IOException {
    Set<String> stated = new TreeSet<>();
    names(JSON.readTree(FULL), stated);

    assertThat(stated).containsAll(keys());
  }

  private static void names(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(each -> names(each, names));
  }

  private static Set<String> keys() throws IOException {
    JsonNode schema = JSON.readTree(ContractJson.schema());
    Set<String> keys = new TreeSet<>();
    schema.get("properties").fieldNames().forEachRemaining(keys::add);
    schema
        .get("$defs")
        .forEach(
            each -> {
              if (each.has("properties")) {
                each.get("properties").fieldNames().forEachRemaining(keys::add);
              }
            });
    return keys;
  }

  @Test
  void fitsTheScreen() {
    assertThat(
            new ContractReport(ContractJson.read(FULL.getBytes(StandardCharsets.UTF_8)))
                .print()
                .lines())
        .allMatch(line -> line.length() <= 120);
  }
}
