package org.outturn.core.json;

import java.util.List;

/**
 * A contract that states every term of the format at least once, as JSON. Its figures are made up.
 */
final class EveryTermContract {
  static final String JSON =
      """
      {
        "outturn": "1",
        "id": "every-term",
        "currency": "GBP",
        "term": {"from": "2020-01-01", "to": "2023-01-01"},
        "parties": [{"id": "council"}, {"id": "provider"}],
        "cohorts": [{"id": "north", "segments": [{"id": "young"}]}, {"id": "south"}],
        "outcomes": [
          {"id": "start", "claimsPerParticipant": 0, "deadweight": {"treatment": "ON_PRICE",
            "rate": 0.33, "byCohort": {"north": "1/4"}}},
          {"id": "job", "theme": "work", "deadweight": {"treatment": "ON_COUNT",
            "baselineCount": 100, "each": "YEAR", "then": "PREVIOUS"}},
          {"id": "stay", "theme": "work", "deadweight": {"treatment": "ON_COUNT",
            "baselineRate": 0.1, "each": "COHORT"}},
          {"id": "lump", "deadweight": {"treatment": "PRICED_IN"}},
          {"id": "quality", "measure": "COHORT", "deadweight": {"treatment": "PRICED_IN"}},
          {"id": "earnings", "measure": "COHORT", "deadweight": {"treatment": "COMPARISON_GROUP",
            "effect": "DIFFERENCE", "direction": "RISE", "minimumEffect": -250,
            "pooled": {"minimumEffect": 100}}},
          {"id": "events", "measure": "COHORT", "unit": "event", "deadweight": {
            "treatment": "COMPARISON_GROUP", "effect": "RELATIVE_INCREASE", "minimumEffect": "1/6",
            "dispersion": "1.5"}},
          {"id": "saving", "measure": "COHORT", "deadweight": {"treatment": "PRICED_IN"}}],
        "rateCard": {
          "versions": [
            {"id": "v1", "from": "2020-01-01", "agreed": "2019-12-01", "tariffs": [
              {"outcome": "start", "price": {"form": "GRADUATED", "tiers": [
                {"upTo": 30, "amount": 2000}, {"amount": 4000}], "each": "COHORT"},
               "onlyIf": [{"outcome": "job", "atLeast": 5, "atMost": 900, "of": "QUANTITY",
                 "by": "STATEMENT"}, {"outcome": "events", "atMost": 0.5, "of": "EFFECT"}],
               "factors": [{"outcome": "quality", "points": [[0, 0], [0.5, 0.5, "EXCEEDED"],
                 [1, 1.1]], "between": "STEP", "by": "PERIOD"}]},
              {"outcome": "job", "price": {"form": "BANDED", "bands": [{"amount": 5}],
                "each": "SEGMENT"}},
              {"outcome": "stay", "price": {"form": "THRESHOLD", "at": 3, "amount": 9,
                "pays": "ALL", "each": "PERIOD"}},
              {"outcome": "lump", "price": {"form": "LUMP_SUM", "at": 3, "amount": 9,
                "each": "YEAR"}},
              {"outcome": "earnings", "price": {"form": "TABLE", "points": [[0, -300, null],
                [18.6, 0, "REACHED"], [41.3, "300", "EXCEEDED"]], "between": "STEP"},
               "twoSided": true},
              {"outcome": "saving", "price": {"form": "SHARE_OF", "rate": 0.75, "limit": 20000,
                "lossRate": "2/5", "lossLimit": 15000, "minimumValue": 2, "each": "YEAR"},
               "twoSided": true}]},
            {"id": "v2", "from": "2020-06-01", "to": "2021-01-01", "agreed": "2020-09-01",
             "agreedBy": ["council", "provider"], "because": "more referrals",
             "retrospective": true, "tariffs": [
              {"outcome": "start", "price": {"form": "UNIT", "amount": 2500}, "twoSided": true}]}],
          "indexation": {"rate": 0.02, "from": "2021-01-01"}},
        "limits": [
          {"id": "young-jobs", "scope": "OUTCOME", "outcome": "job", "cohort": "north",
           "segment": "young", "each": "PERIOD", "quantity": 40},
          {"id": "year", "scope": "YEAR", "amount": 900000, "countsFees": true},
          {"id": "contract", "scope": "CONTRACT", "amount": 2600000, "countsGrants": true,
           "countsFees": true}],
        "deductibles": [
          {"id": "first", "scope": "CONTRACT", "amount": 500000, "each": "COHORT"},
          {"id": "work", "scope": "THEME", "theme": "work", "segment": "young", "amount": 50},
          {"id": "starts", "scope": "OUTCOME", "outcome": "start", "cohort": "south", "amount": 9},
          {"id": "yearly", "scope": "YEAR", "amount": "100.50"}],
        "payers": [{"party": "council"}],
        "schedule": {"frequency": "QUARTERLY"},
        "fees": [
          {"id": "service", "kind": "SERVICE_FEE", "amount": 10000, "each": "PERIOD"},
          {"id": "set-up", "kind": "MILESTONE", "amount": 300, "from": "2020-02-01"},
          {"id": "office", "kind": "BONUS", "total": 850000, "from": "2020-03-01",
           "to": "2021-03-01"},
          {"id": "reports", "kind": "QUALITY", "amount": 5000, "each": "YEAR",
           "onlyIf": [{"outcome": "quality", "atLeast": 0.8}]},
          {"id": "floor", "kind": "MINIMUM_GUARANTEE", "amount": 500, "each": "PERIOD"}],
        "grants": [{"id": "covid", "from": "2020-04-01", "to": "2020-10-01",
          "amountPerPeriod": 250000}],
        "plan": [{"scenario": "BASE", "period": "2020-01-01", "amount": 120000}]
      }
      """;

  private EveryTermContract() {}

  /** What the reader finds wrong with the contract with one text in place of another. */
  static List<String> problems(String found, String replacement) {
    return SmallContract.problems(SmallContract.with(JSON, found, replacement));
  }
}
