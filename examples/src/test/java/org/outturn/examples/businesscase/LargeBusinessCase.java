package org.outturn.examples.businesscase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;

/**
 * A business case as large as any that is let, all of it made up: billions over 40 quarters, 25
 * outcomes with long names, 8 payers with long names, each of whom gains too.
 */
final class LargeBusinessCase {
  private static final int OUTCOMES = 25;
  private static final int PAYERS = 8;
  private static final int QUARTERS = 40;

  private LargeBusinessCase() {}

  /** The files by name; {@code case.json} is the case. */
  static Map<String, String> files(int runs) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "case.json",
        """
        {"outturn": "1", "id": "national-programme-of-support-into-lasting-employment",
         "name": "National programme of support into lasting employment, housing and health for people furthest from work",
         "currency": "GBP", "delivery": "delivery.json", "finance": "finance.json",
         "benefits": "benefits.json", "volumes": {"low": 0.7, "base": 1, "high": 1.3},
         "inputs": {"budget": 11500000000}, "simulation": {"runs": %d}, "outcome": "outcome-1",
         "assumptions": ["All of it is made up, so that a page can be looked at that is as large as any."],
         "sources": [{"title": "Nobody", "what": "nothing"}]}
        """
            .formatted(runs));
    files.put("contract.json", contract());
    files.put("delivery.json", delivery());
    files.put("finance.json", finance());
    files.put("benefits.json", benefits());
    return files;
  }

  static BusinessCaseQuestion read(int runs) {
    return TestBusinessCase.of(files(runs));
  }

  private static String each(int number, IntFunction<String> text) {
    return IntStream.rangeClosed(1, number).mapToObj(text).collect(Collectors.joining(",\n  "));
  }

  private static String payer(int number) {
    return "Combined authority number "
        + number
        + " for the counties, cities and boroughs of the region";
  }

  private static String contract() {
    return """
    {"outturn": "1", "id": "national-programme", "name": "National programme", "currency": "GBP",
     "term": {"from": "2026-04-01", "to": "2036-04-01"},
     "parties": [%s],
     "outcomes": [%s],
     "rateCard": {"versions": [{"id": "v1", "from": "2026-04-01", "tariffs": [%s]}]},
     "limits": [{"id": "all-that-is-paid-under-the-programme", "scope": "CONTRACT", "amount": 11000000000}],
     "payers": [%s],
     "schedule": {"frequency": "QUARTERLY", "paymentDays": 30}}
    """
        .formatted(
            each(
                PAYERS,
                number ->
                    "{\"id\": \"payer-%d\", \"name\": \"%s\", \"roles\": [\"OUTCOME_PAYER\"]}"
                        .formatted(number, payer(number))),
            each(
                OUTCOMES,
                number ->
                    ("{\"id\": \"outcome-%d\", \"name\": \"Outcome number %d: in sustained work,"
                            + " housing or treatment for %d weeks without a break\","
                            + " \"deadweight\": {\"treatment\": \"PRICED_IN\"}}")
                        .formatted(number, number, 4 * number)),
            each(
                OUTCOMES,
                number ->
                    "{\"outcome\": \"outcome-%d\", \"price\": {\"form\": \"UNIT\", \"amount\": %d}}"
                        .formatted(number, 3000 + 500 * number)),
            each(
                PAYERS, number -> "{\"party\": \"payer-%d\", \"share\": 0.125}".formatted(number)));
  }

  private static String delivery() {
    return """
    {"outturn": "1", "id": "expected", "contract": "contract.json",
     "referrals": [{"number": 96000,
       "spread": {"from": "2026-04-01", "to": "2034-04-01", "frequency": "QUARTERLY"}}],
     "pathway": [%s],
     "uncertainty": [{"of": "REFERRALS", "low": 0.7, "high": 1.2}, {"of": "RATE", "low": 0.6, "high": 1.3},
       {"of": "COSTS", "low": 0.9, "high": 1.2}, {"of": "DELAY", "low": 0.8, "high": 1.3}],
     "together": 0.5,
     "unknowns": ["Whether people who left early would have achieved the same without any help, of which nobody has figures."]}
    """
        .formatted(
            each(
                OUTCOMES,
                number ->
                    "{\"outcome\": \"outcome-%d\", \"rate\": %s, \"delay\": {\"months\": %d}}"
                        .formatted(number, "0." + (60 - 2 * number), 1 + number / 2)));
  }

  private static String finance() {
    return """
    {"outturn": "1", "id": "finance", "currency": "GBP",
     "costs": [{"kind": "DELIVERY", "amount": 9600000000,
       "profile": {"from": "2026-04-01", "frequency": "QUARTERLY", "weights": [%s]}}],
     "tranches": [
       {"id": "senior-lenders-to-the-programme", "form": "LOAN", "commitment": 900000000, "rank": 1, "rate": 0.05},
       {"id": "social-investors-of-the-second-rank", "form": "QUASI_EQUITY", "commitment": 500000000, "rank": 2,
        "rate": 0.08, "residualShare": "1/2"}],
     "distribution": {"frequency": "QUARTERLY", "anchor": "2026-05-01", "recyclingTo": "2036-01-02", "residual": "PROVIDER"},
     "scenarios": [{"name": "NOTHING", "payments": []}],
     "assumptions": ["Every figure is made up."]}
    """
        .formatted(each(QUARTERS, number -> "1").replace("\n", ""));
  }

  private static String benefits() {
    return """
    {"outturn": "1", "id": "worth", "currency": "GBP", "baseYear": 2026, "horizon": 20, "priceBasis": "REAL",
     "schedule": {"id": "green-book", "basis": "REAL", "bands": [{"from": 0, "rate": 0.035}],
       "source": {"title": "HM Treasury, The Green Book", "edition": "as re-issued in February 2026", "date": "2026-02"}},
     "agencies": [%s],
     "outcomes": [{"id": "outcome-1", "quantities": [], "additionality": {"deadweight": 0.2}}],
     "benefits": [%s],
     "costs": [{"id": "management", "agency": "payer-1", "amounts": [{"year": 2026, "amount": 60000000}]}]}
    """
        .formatted(
            each(
                PAYERS,
                number ->
                    "{\"id\": \"payer-%d\", \"name\": \"%s\"}".formatted(number, payer(number))),
            each(
                PAYERS,
                number ->
                    ("{\"id\": \"benefit-%d\", \"outcome\": \"outcome-1\", \"agency\":"
                            + " \"payer-%d\", \"kind\": \"FISCAL\", \"unitValue\": %d, \"years\": 5}")
                        .formatted(number, number, 1000 + 2000 * number)));
  }
}
