package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.Source;
import org.outturn.core.delivery.Arrival;
import org.outturn.core.delivery.Change;
import org.outturn.core.delivery.Delay;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryScenario;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.RateFor;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.delivery.Revision;
import org.outturn.core.delivery.Uncertainty;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.money.Share;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.time.Frequency;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

/** The delivery document, key by key; all figures are this test's own. */
class DeliveryJsonTest {
  static final String WHOLE =
      """
      {
        "outturn": "1",
        "id": "young-people",
        "name": "Young people",
        "contract": "young/contract.json",
        "referrals": [
          {
            "cohort": "main",
            "segment": "care",
            "number": "20",
            "date": "2020-01-15"
          },
          {
            "cohort": "main",
            "number": "90.5",
            "spread": {
              "from": "2020-01-01",
              "to": "2020-07-01",
              "frequency": "QUARTERLY",
              "weights": [
                "1",
                "2"
              ]
            }
          }
        ],
        "pathway": [
          {
            "outcome": "home",
            "rate": "0.6",
            "rates": [
              {
                "cohort": "main",
                "segment": "care",
                "rate": "1/3"
              }
            ],
            "delay": {
              "months": 2,
              "days": 14
            },
            "verification": {
              "days": 20
            }
          },
          {
            "outcome": "days",
            "after": "home",
            "rate": "0.5",
            "quantity": "180",
            "delay": {
              "days": 0
            }
          }
        ],
        "measurements": [
          {
            "outcome": "rate",
            "cohort": "main",
            "measured": "2021-01-01",
            "value": "61.6"
          }
        ],
        "scenarios": [
          {
            "name": "LOW",
            "changes": [
              {
                "of": "REFERRALS",
                "factor": "0.8"
              },
              {
                "of": "RATE",
                "outcome": "home",
                "to": "0.4"
              },
              {
                "of": "RATE",
                "factor": "0.9"
              },
              {
                "of": "DELAY",
                "outcome": "home",
                "to": {
                  "months": 6
                }
              },
              {
                "of": "MEASURED",
                "factor": "0.95"
              }
            ]
          }
        ],
        "uncertainty": [
          {
            "of": "REFERRALS",
            "low": "0.7",
            "high": "1.2"
          },
          {
            "of": "RATE",
            "outcome": "home",
            "low": "0.8",
            "high": "1.1"
          }
        ],
        "together": "0.5",
        "unknowns": [
          "How long a young person must stay."
        ],
        "assumptions": [
          "Referrals rise."
        ],
        "sources": [
          {
            "title": "This test",
            "what": "all figures"
          }
        ]
      }
      """;

  private static Referring<Delivery, DocumentName> read(String json) {
    return DeliveryJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> problems(String json) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> read(json));
    return refused == null
        ? List.of()
        : refused.problems().stream().map(Problem::toString).toList();
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static Delivery whole() {
    return Delivery.builder()
        .id("young-people")
        .name("Young people")
        .addReferrals(
            Referrals.of(20, Arrival.on(day("2020-01-15"))).withCohort("main").withSegment("care"),
            Referrals.of(
                    0,
                    Arrival.weighted(
                        day("2020-01-01"),
                        day("2020-07-01"),
                        Frequency.QUARTERLY,
                        List.of(BigDecimal.ONE, BigDecimal.valueOf(2))))
                .withCohort("main")
                .withNumber(new BigDecimal("90.5")))
        .addPathway(
            PathwayStep.builder()
                .outcome("home")
                .rate(Share.percent(60))
                .addRates(new RateFor(Optional.of("main"), Optional.of("care"), Share.of(1, 3)))
                .delay(new Delay(2, 14))
                .verification(Delay.ofDays(20))
                .build(),
            PathwayStep.builder()
                .outcome("days")
                .after("home")
                .rate(Share.percent(50))
                .quantity(BigDecimal.valueOf(180))
                .delay(Delay.NONE)
                .build())
        .addMeasurements(
            OutcomeMeasurement.of("rate", day("2021-01-01"), new BigDecimal("61.6"))
                .withCohort("main"))
        .addScenarios(
            DeliveryScenario.of(
                "LOW",
                new Change.OfReferrals(Revision.times(new BigDecimal("0.8"))),
                new Change.OfRate(Optional.of("home"), Revision.to(Share.percent(40))),
                new Change.OfRate(Optional.empty(), Revision.times(new BigDecimal("0.9"))),
                new Change.OfDelay(Optional.of("home"), Revision.to(Delay.ofMonths(6))),
                new Change.OfMeasured(Optional.empty(), Revision.times(new BigDecimal("0.95")))))
        .addUncertainty(
            Uncertainty.ofReferrals(new BigDecimal("0.7"), new BigDecimal("1.2")),
            Uncertainty.ofRate("home", new BigDecimal("0.8"), new BigDecimal("1.1")))
        .together(Share.percent(50))
        .addUnknowns("How long a young person must stay.")
        .addAssumptions("Referrals rise.")
        .addSources(new Source("This test", "all figures"))
        .build();
  }

  @Test
  void readsAndWritesEveryKey() {
    Referring<Delivery, DocumentName> expected =
        new Referring<>(whole(), new DocumentName("young/contract.json"));

    assertThat(read(WHOLE)).isEqualTo(expected);
    assertThat(DeliveryJson.write(expected)).isEqualTo(WHOLE);
    assertThat(DeliveryJson.fromTree(DeliveryJson.toTree(expected))).isEqualTo(expected);
  }

  @Test
  void readsTenLines() {
    assertThat(
            problems(
                """
                {"outturn": "1", "id": "ten-lines", "contract": "contract.json",
                 "referrals": [{"number": 120,
                   "spread": {"from": "2026-04-01", "to": "2027-04-01", "frequency": "MONTHLY"}}],
                 "pathway": [
                   {"outcome": "housed", "rate": 0.6, "delay": {"months": 2}},
                   {"outcome": "housed-12m", "after": "housed", "rate": 0.7, "delay": {"months": 12}}],
                 "scenarios": [
                   {"name": "LOW", "changes": [{"of": "RATE", "factor": 0.8}]},
                   {"name": "HIGH", "changes": [{"of": "REFERRALS", "factor": 1.2}]}]}
                """))
        .isEmpty();
  }

  @Test
  void findsAllProblemsAtOnce() {
    assertThat(
            problems(
                """
                {"outturn": "1", "id": "", "colour": "red",
                 "referrals": [{"number": -1, "date": "2020-01-01"}, {"number": 2}],
                 "pathway": [{"outcome": "home", "rate": 1.5, "delay": {"days": -1}},
                   {"outcome": "job", "quantity": -1, "delay": {}}],
                 "scenarios": [{"name": "LOW", "changes": [{"of": "RATE"}, {"of": "PRICE"}]}]}
                """))
        .containsExactly(
            "colour: unknown key; expected one of outturn, id, name, contract, referrals, pathway,"
                + " measurements, scenarios, uncertainty, together, unknowns, assumptions,"
                + " sources",
            "id: id must not be blank",
            "contract: missing key; expected text",
            "referrals[0].number: must be >= 0 but was -1",
            "referrals[1]: referrals must state date or spread, one of the two, but stated neither",
            "pathway[0].rate: expected a share from 0 to 1, such as 0.25 or 1/6, but found 1.5",
            "pathway[0].delay.days: must be from 0 to 3660 but was -1",
            "pathway[1].quantity: must be >= 0 but was -1",
            "pathway[1].delay: delay must state months or days but stated none",
            "scenarios[0].changes[0]: change must state factor or to, one of the two, but stated"
                + " neither",
            "scenarios[0].changes[1].of: found 'PRICE'; expected one of REFERRALS, RATE, DELAY,"
                + " MEASURED");
  }

  @Test
  void findsAllContradictionsAtOnce() {
    assertThat(
            problems(
                """
                {"outturn": "1", "id": "x", "contract": "c.json",
                 "referrals": [{"number": 1, "date": "2020-01-01"}, {"number": 2, "date": "2020-01-01"}],
                 "pathway": [
                   {"outcome": "a", "after": "b", "rate": 0.9, "delay": {"months": 1}},
                   {"outcome": "b", "after": "a"}, {"outcome": "b"}, {"outcome": "c", "after": "d"}],
                 "measurements": [
                   {"outcome": "a", "measured": "2020-01-01", "value": 1},
                   {"outcome": "m", "measured": "2020-01-01", "value": 1},
                   {"outcome": "m", "measured": "2020-01-01", "value": 2},
                   {"outcome": "n", "measured": "2020-01-01", "treatedN": 9, "treatedEvents": 1,
                    "comparisonN": 9, "comparisonEvents": 2}],
                 "scenarios": [
                   {"name": "HIGH", "changes": [
                     {"of": "RATE", "outcome": "a", "factor": 1.2}, {"of": "RATE", "outcome": "z", "to": 1},
                     {"of": "DELAY", "factor": 0.5}, {"of": "DELAY", "factor": 2},
                     {"of": "REFERRALS", "to": 3}, {"of": "MEASURED", "outcome": "n", "factor": 1}]},
                   {"name": "HIGH"}]}
                """))
        .containsExactly(
            "referrals[1]: those referred from 2020-01-01 stands twice; expected each of them once",
            "pathway[2]: 'b' stands twice; expected each of them once",
            "pathway[0].after: 'b' comes after 'a' in turn",
            "pathway[1].after: 'a' comes after 'b' in turn",
            "pathway[3].after: 'd' is not an outcome of the pathway; expected one of a, b, c",
            "measurements[2]: 'm' measured on 2020-01-01 stands twice; expected each of them once",
            "measurements[0]: 'a' is reached on the pathway; expected one of the two",
            "scenarios[1]: 'HIGH' stands twice; expected each of them once",
            "scenarios[0].changes[0].factor: expected a share from 0 to 1, such as 0.25 or 1/6, but"
                + " found 1.08",
            "scenarios[0].changes[1].outcome: 'z' is not an outcome of the pathway; expected one of"
                + " a, b, c",
            "scenarios[0].changes[2].factor: factor must give whole months and days but was 0.5",
            "scenarios[0].changes[3]: stands twice; expected changes of numbers that differ",
            "scenarios[0].changes[4].to: expected one row of referrals to replace but found 2; a"
                + " factor changes them all",
            "scenarios[0].changes[5].of: must be of a measured value or saving, but 'n' is held"
                + " against a comparison group");
  }

  @Test
  void tellsWhatItNamesWhateverElseIsWrong() {
    String faulty = WHOLE.replace("\"0.6\"", "6");

    assertThat(DeliveryJson.named(faulty.getBytes(StandardCharsets.UTF_8)))
        .contains(new DocumentName("young/contract.json"));
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        DeliveryJson.class, "delivery.schema.json", DeliveryJson.DOCUMENT.schema());
  }

  @Test
  void theSchemaKnowsTheDocumentAndRefusesOthers() {
    SchemaOf schema = new SchemaOf(DeliveryJson.schema());

    assertThat(schema.faults(WHOLE)).isEmpty();
    assertThat(schema.faults(WHOLE.replace("\"pathway\"", "\"way\""))).isNotEmpty();
    assertThat(schema.faults(WHOLE.replace("\"0.6\"", "6"))).isNotEmpty();
  }
}
