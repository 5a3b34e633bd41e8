package org.outturn.examples.jshell;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.Side;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.json.ContractJson;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.VisibleText;
import org.outturn.examples.casefiles.BundledCase;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.casefiles.EvidenceFile;
import org.outturn.examples.casefiles.JsonFile;
import org.outturn.examples.report.CashFlowReport;
import org.outturn.examples.report.ClaimsReport;
import org.outturn.examples.report.ComparisonReport;
import org.outturn.examples.report.ContractReport;
import org.outturn.examples.report.ExplanationReport;
import org.outturn.examples.report.NotAppliedText;
import org.outturn.examples.report.PaymentDifferenceReport;
import org.outturn.examples.report.RateCardReport;
import org.outturn.examples.report.ReviewReport;
import org.outturn.examples.report.SolutionReport;
import org.outturn.examples.report.StatementReport;
import org.outturn.examples.report.SweepReport;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.MechanismComparer;
import org.outturn.pricing.comparison.StatementDelivery;
import org.outturn.pricing.difference.PaymentComparer;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.Explanation;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.ContractIncome;
import org.outturn.pricing.review.Review;
import org.outturn.pricing.review.Reviewer;
import org.outturn.pricing.solve.AgreedContract;
import org.outturn.pricing.solve.ContractAims;
import org.outturn.pricing.solve.Solution;

/**
 * Short names for the common things at a prompt: {@code gbp(600)}, {@code percent(30)}, {@code
 * price(contract, claims)}, {@code show(statement)}. Each is one call of the library, whose own
 * types it takes and gives, so that everything else the library can do goes on from there.
 */
public final class Modelling {
  private static final Pattern CURRENCY_SIGN_OR_COMMA = Pattern.compile("[\\p{Sc},]");
  private static final String HELP =
      """
      amounts      gbp(600)  usd(600)  eur(600)  aud(600)  gbp("0.45")
      shares       percent(30)  percent("0.5")
      days         date("2020-04-01"), or the text alone where a day is asked for
      rate card    rateCard("2020-04-01").pay("housed", gbp(600)).from("2021-04-01").pay(...)
      contract     contract(card)  .until("2024-04-01")  .requires("housed-12m", "housed")
                   .deadweight("housed-12m", percent(20))  .mostPerPerson(7500)  .pay("housed", 650)
                   .mostInAll(500000)  .limit("housed", 90000)  .named("mine")
      claims       claims(claim("P1", "housed", "2020-05-04"), ...)
      tallies      tallies(tally("housed", 40, "2020-05-04"), ...)
      from files   contract("contract.json")  claimsFrom("claims.csv")  talliesFrom("tallies.csv")
                   measurementsFrom("measurements.csv")  bundled("kirklees-contract-limit")
                   evidenceFrom("evidence.json")
      into files   save(contract, "mine.json")  save(claims, "claims.csv")
                   save(statement, "statement.json")
      what is due  price(contract, claims)  explain(contract, claims, "P1-housed-2020-05-04")
                   difference(before, after)
      is it sound  check(contract)  check(contract, claimsFrom("claims.csv"))  check("finance.json")
      expected     expected().refer(120, "2026-04-01", "2027-04-01").reach("housed", percent(60), 2)
                   .then("housed-12m", percent(70), 12)  .scenario("LOW", 0.8)
      what would   project(contract, expected)  simulate(contract, expected, 1000, 1)
                   project(delivery("delivery.json"))  simulate(delivery("delivery.json"), 1000, 1)
      returns      invest("2020-04-01", gbp(14000)).plus(income(contract, claims))
                   receive("2021-12-31", gbp(500))  returns(financeCase("finance.json"))
      what if      payment(contract, claims)  rateOfReturn(invest(...), contract, claims)
                   payment(contract, expected)  figure("gain", delivery, appraisal("case.json"))
                   exceeding(delivery, gbp(450000), 1000, 1)
                   sweep(payment, "limits[contract].amount", 8000, 9000)  solve(rate, path, 0.08)
      comparison   compare(gbp(600000), gbp(10000), planned, actual)  people(100, percent(60))
                   delivered(statement)  comparison("case.json")
      value        appraisal("case.json")
      the field's  prices("a job kept 26 weeks", "indigo")
      all of it    report("case.json", "page.html")
      to see any   show(card)  show(claims)  show(statement)  ...
      End a line with a dot where it goes on. The Tab key completes names. /exit leaves.
      """;

  private Modelling() {}

  /**
   * Pounds.
   *
   * @param value such as {@code 600} or {@code 0.45}
   * @return the exact amount
   */
  public static Amount gbp(Number value) {
    return gbp(value.toString());
  }

  /**
   * Pounds.
   *
   * @param value such as {@code "600.00"}
   * @return the exact amount
   */
  public static Amount gbp(String value) {
    return amount("GBP", value);
  }

  /**
   * US dollars.
   *
   * @param value such as {@code 600} or {@code 0.45}
   * @return the exact amount
   */
  public static Amount usd(Number value) {
    return usd(value.toString());
  }

  /**
   * US dollars.
   *
   * @param value such as {@code "600.00"}
   * @return the exact amount
   */
  public static Amount usd(String value) {
    return amount("USD", value);
  }

  /**
   * Euros.
   *
   * @param value such as {@code 600} or {@code 0.45}
   * @return the exact amount
   */
  public static Amount eur(Number value) {
    return eur(value.toString());
  }

  /**
   * Euros.
   *
   * @param value such as {@code "600.00"}
   * @return the exact amount
   */
  public static Amount eur(String value) {
    return amount("EUR", value);
  }

  /**
   * Australian dollars.
   *
   * @param value such as {@code 600} or {@code 0.45}
   * @return the exact amount
   */
  public static Amount aud(Number value) {
    return aud(value.toString());
  }

  /**
   * Australian dollars.
   *
   * @param value such as {@code "600.00"}
   * @return the exact amount
   */
  public static Amount aud(String value) {
    return amount("AUD", value);
  }

  private static Amount amount(String currency, String value) {
    if (CURRENCY_SIGN_OR_COMMA.matcher(value).find()) {
      throw new IllegalArgumentException(
          "amount must be digits with a point, such as 19000.00, without currency sign or commas,"
              + " but was '"
              + value
              + "'");
    }
    return Amount.of(currency, value);
  }

  /**
   * A share in percent.
   *
   * @param value 0, or from 1 to 100, such as {@code 30} or {@code 12.5}
   * @return the exact share
   */
  public static Share percent(Number value) {
    String text = value.toString();
    BigDecimal percent = Decimals.parse(text);
    if (percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) < 0) {
      throw new IllegalArgumentException(
          "percent must be 0 or from 1 to 100 but was "
              + text
              + "; a share below 1 % is written in quotes: percent(\""
              + text
              + "\")");
    }
    return percent(text);
  }

  /**
   * A share in percent.
   *
   * @param value from 0 to 100, such as {@code "30%"} or {@code "0.5"}
   * @return the exact share
   */
  public static Share percent(String value) {
    String number = value.strip();
    return Share.of(
        Decimals.parse(
                number.endsWith("%") ? number.substring(0, number.length() - 1).strip() : number)
            .movePointLeft(2));
  }

  /**
   * A day.
   *
   * @param text such as {@code 2020-04-01}
   * @return the day
   */
  public static LocalDate date(String text) {
    return DraftDates.parse(text);
  }

  /**
   * Begins a rate card.
   *
   * @param from the day it comes into force, such as {@code "2020-04-01"}
   * @return a draft without prices
   */
  public static DraftRateCard rateCard(String from) {
    return rateCard(date(from));
  }

  /**
   * Begins a rate card.
   *
   * @param from the day it comes into force
   * @return a draft without prices
   */
  public static DraftRateCard rateCard(LocalDate from) {
    return new DraftRateCard(RateCard.of(from));
  }

  /**
   * A contract on a rate card: its outcomes, each counted once a person and priced net of
   * deadweight; three years; one payer, who pays every quarter without a limit.
   *
   * @param card the rate card
   * @return a draft, whose terms can be changed
   */
  public static DraftContract contract(DraftRateCard card) {
    return DraftContract.of(card);
  }

  /**
   * A contract that was made in full, to be changed, priced and shown like any other.
   *
   * @param contract the contract
   * @return a draft of it
   */
  public static DraftContract contract(OutcomesContract contract) {
    return new DraftContract(contract);
  }

  /**
   * A contract from a file.
   *
   * @param file a JSON file, such as {@code "contract.json"}
   * @return a draft of it
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the file
   */
  public static DraftContract contract(String file) {
    Problems problems = new Problems();
    Optional<OutcomesContract> read =
        JsonFile.read(CaseFile.of(Path.of(file)), ContractJson::read, problems);
    problems.throwIfAny();
    return new DraftContract(read.orElseThrow());
  }

  /**
   * A contract that comes with the project.
   *
   * @param name such as {@code "kirklees-contract-limit"}
   * @return the contract and what happened under it
   */
  public static ContractCase bundled(String name) {
    return Arrays.stream(BundledCase.values())
        .filter(each -> each.id().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "name must be one of "
                        + Arrays.stream(BundledCase.values()).map(BundledCase::id).toList()
                        + " but was '"
                        + name
                        + "'"))
        .read();
  }

  /**
   * Claims from a file.
   *
   * @param file a CSV file with the columns claim, participant, outcome and achieved, or more
   * @return what it holds
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the file
   */
  public static Evidence claimsFrom(String file) {
    return evidence(EvidenceKind.CLAIM, file);
  }

  /**
   * Tallies from a file: how many of each outcome.
   *
   * @param file a CSV file with the columns outcome, quantity and achieved, or more
   * @return what it holds
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the file
   */
  public static Evidence talliesFrom(String file) {
    return evidence(EvidenceKind.TALLY, file);
  }

  /**
   * Measurements from a file: what was measured on whole cohorts.
   *
   * @param file a CSV file
   * @return what it holds
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the file
   */
  public static Evidence measurementsFrom(String file) {
    return evidence(EvidenceKind.MEASUREMENT, file);
  }

  private static Evidence evidence(EvidenceKind kind, String file) {
    return new EvidenceFile(kind, CaseFile.of(Path.of(file))).read(rows -> {});
  }

  /**
   * A verified claim. Its id is made of what it says, so that a claim entered twice is seen as the
   * same one.
   *
   * @param participant the number the service knows the person by
   * @param outcome the outcome's id
   * @param achieved the day, such as {@code 2020-05-04}
   * @return the claim
   */
  public static OutcomeClaim claim(String participant, String outcome, String achieved) {
    return claim(participant, outcome, date(achieved));
  }

  /**
   * A verified claim.
   *
   * @param participant the number the service knows the person by
   * @param outcome the outcome's id
   * @param achieved the day
   * @return the claim
   */
  public static OutcomeClaim claim(String participant, String outcome, LocalDate achieved) {
    return OutcomeClaim.of(
        participant + "-" + outcome + "-" + achieved, participant, outcome, achieved);
  }

  /**
   * Several claims.
   *
   * @param claims the claims
   * @return a list of them
   */
  public static List<OutcomeClaim> claims(OutcomeClaim... claims) {
    return ImmutableList.copyOf(claims);
  }

  /**
   * Prices claims.
   *
   * @param contract the contract
   * @param claims the claims
   * @return the statement, as of the latest of them
   */
  public static PaymentStatement price(DraftContract contract, List<OutcomeClaim> claims) {
    return price(contract, Evidence.ofClaims(claims));
  }

  /**
   * Prices claims on the contract that {@link #contract(DraftRateCard)} makes of a rate card.
   *
   * @param card the rate card
   * @param claims the claims
   * @return the statement, as of the latest of them
   */
  public static PaymentStatement price(DraftRateCard card, List<OutcomeClaim> claims) {
    return price(contract(card), claims);
  }

  /**
   * Prices evidence.
   *
   * @param contract the contract
   * @param evidence claims, tallies or measurements
   * @param more further ones
   * @return the statement, as of the latest of them
   */
  public static PaymentStatement price(
      DraftContract contract, Evidence evidence, Evidence... more) {
    return OutcomePricer.DEFAULT.price(
        contract.contract(), more.length == 0 ? evidence : together(evidence, more));
  }

  /**
   * Prices evidence.
   *
   * @param contract the contract
   * @param evidence claims, tallies or measurements
   * @param more further ones
   * @return the statement, as of the latest of them
   */
  public static PaymentStatement price(
      OutcomesContract contract, Evidence evidence, Evidence... more) {
    return price(contract(contract), evidence, more);
  }

  /**
   * Prices what happened under a contract that comes with the project.
   *
   * @param given the contract and what happened
   * @return the statement, as of the latest evidence
   */
  public static PaymentStatement price(ContractCase given) {
    return price(given.contract(), given.evidence());
  }

  private static Evidence together(Evidence first, Evidence... more) {
    List<Evidence> all = ImmutableList.<Evidence>builder().add(first).add(more).build();
    return Evidence.of(
        all.stream().flatMap(each -> each.claims().stream()).toList(),
        all.stream().flatMap(each -> each.tallies().stream()).toList(),
        all.stream().flatMap(each -> each.measurements().stream()).toList());
  }

  /**
   * Prices claims.
   *
   * @param contract the contract
   * @param claims the claims
   * @return the statement, as of the latest of them
   */
  public static PaymentStatement price(DraftContract contract, OutcomeClaim... claims) {
    return price(contract, claims(claims));
  }

  /**
   * Explains one claim among others.
   *
   * @param contract the contract
   * @param claims all claims
   * @param claim the id of the one to explain, such as {@code P1-housed-2020-05-04}
   * @return how it became its amount, rule by rule
   */
  public static Explanation explain(
      DraftContract contract, List<OutcomeClaim> claims, String claim) {
    return explain(contract, Evidence.ofClaims(claims), claim);
  }

  /**
   * Explains one claim among others.
   *
   * @param contract the contract
   * @param evidence all claims
   * @param claim the id of the one to explain
   * @return how it became its amount, rule by rule
   */
  public static Explanation explain(DraftContract contract, Evidence evidence, String claim) {
    return OutcomePricer.DEFAULT.explain(
        contract.contract(),
        evidence,
        OutcomePricer.DEFAULT.latest(contract.contract(), evidence),
        claim);
  }

  /**
   * Looks a contract over for what may not be meant.
   *
   * @param contract the contract
   * @param evidence claims, tallies or measurements, to be looked over with it
   * @return the warnings
   */
  public static Review check(DraftContract contract, Evidence... evidence) {
    return check(contract.contract(), evidence);
  }

  /**
   * Looks a contract over for what may not be meant.
   *
   * @param contract the contract
   * @param evidence claims, tallies or measurements, to be looked over with it
   * @return the warnings
   */
  public static Review check(OutcomesContract contract, Evidence... evidence) {
    return Reviewer.DEFAULT.review(contract, together(Evidence.NONE, evidence));
  }

  /**
   * What changed from one statement to another.
   *
   * @param before the one
   * @param after the other, in the same currency
   * @return a table of it
   */
  public static PaymentDifferenceReport difference(
      PaymentStatement before, PaymentStatement after) {
    return new PaymentDifferenceReport(PaymentComparer.DEFAULT.compare(before, after));
  }

  /**
   * Money that an investor pays in.
   *
   * @param date the day, such as {@code 2020-04-01}
   * @param amount positive
   * @return the cash flow, negative
   */
  public static CashFlows invest(String date, Amount amount) {
    return invest(date(date), amount);
  }

  /**
   * Money that an investor pays in.
   *
   * @param date the day
   * @param amount positive
   * @return the cash flow, negative
   */
  public static CashFlows invest(LocalDate date, Amount amount) {
    return CashFlows.of(new CashFlow(date, amount.negated()));
  }

  /**
   * Money that an investor gets back.
   *
   * @param date the day, such as {@code 2021-03-31}
   * @param amount positive
   * @return the cash flow
   */
  public static CashFlows receive(String date, Amount amount) {
    return receive(date(date), amount);
  }

  /**
   * Money that an investor gets back.
   *
   * @param date the day
   * @param amount positive
   * @return the cash flow
   */
  public static CashFlows receive(LocalDate date, Amount amount) {
    return CashFlows.of(new CashFlow(date, amount));
  }

  /**
   * What a contract pays, on the days it pays it, at the end of each quarter.
   *
   * @param contract the contract
   * @param claims the claims
   * @return the cash flows; where nothing is paid, a zero on the last day of the term
   */
  public static CashFlows income(DraftContract contract, List<OutcomeClaim> claims) {
    return income(contract, Evidence.ofClaims(claims));
  }

  /**
   * What a contract pays, on the days it pays it.
   *
   * @param contract the contract
   * @param evidence claims, tallies or measurements
   * @return the cash flows; where nothing is paid, a zero on the last day of the term
   */
  public static CashFlows income(DraftContract contract, Evidence evidence) {
    OutcomesContract agreed = contract.contract();
    say(OutcomePricer.DEFAULT.price(agreed, evidence).notApplied());
    List<CashFlow> paid =
        ContractIncome.DEFAULT.payments(agreed, evidence).stream()
            .map(each -> new CashFlow(each.date(), each.amount()))
            .toList();
    return CashFlows.of(
        paid.isEmpty()
            ? List.of(new CashFlow(agreed.term().to().minusDays(1), Amount.zero(agreed.currency())))
            : paid);
  }

  /**
   * What a contract pays in all, as a figure to sweep or to solve for.
   *
   * @param contract the contract
   * @param claims the claims
   * @return net payment, fees and grants
   */
  public static AskedFigure payment(DraftContract contract, List<OutcomeClaim> claims) {
    return payment(contract, Evidence.ofClaims(claims));
  }

  /**
   * What a contract pays in all, as a figure to sweep or to solve for.
   *
   * @param contract the contract
   * @param evidence claims, tallies or measurements
   * @return net payment, fees and grants
   */
  public static AskedFigure payment(DraftContract contract, Evidence evidence) {
    return new AskedFigure(
        ContractAims.of(new AgreedContract(contract.contract(), evidence)), "payment");
  }

  /**
   * What an investor earns from a contract, as a figure to sweep or to solve for.
   *
   * @param invested what is paid in, such as {@code invest("2020-04-01", gbp(14000))}
   * @param contract the contract
   * @param claims the claims
   * @return the rate of return a year
   */
  public static AskedFigure rateOfReturn(
      CashFlows invested, DraftContract contract, List<OutcomeClaim> claims) {
    return rateOfReturn(invested, contract, Evidence.ofClaims(claims));
  }

  /**
   * What an investor earns from a contract, as a figure to sweep or to solve for.
   *
   * @param invested what is paid in
   * @param contract the contract
   * @param evidence claims, tallies or measurements
   * @return the rate of return a year
   */
  public static AskedFigure rateOfReturn(
      CashFlows invested, DraftContract contract, Evidence evidence) {
    return new AskedFigure(
        ContractAims.of(new AgreedContract(contract.contract(), evidence), invested), "return");
  }

  /**
   * A figure for each of several values of one number.
   *
   * @param figure the figure
   * @param path the number's place, such as {@code
   *     rateCard.versions[v1].tariffs[housed].price.amount}
   * @param values its values, such as {@code 550, 600, 650}
   * @return the figures
   */
  public static AskedSweep sweep(AskedFigure figure, String path, Number... values) {
    return figure.sweep(path, Stream.of(values).map(Modelling::exact).toList());
  }

  /**
   * What a number should be for a figure to be so much.
   *
   * @param figure the figure
   * @param path the number's place
   * @param target what the figure should be: at least, of a return, and at most, of a payment
   * @return the answer, proved on both sides
   */
  public static Solution solve(AskedFigure figure, String path, Number target) {
    return figure.solve(path, exact(target));
  }

  private static BigFraction exact(Number number) {
    return Fractions.of(Decimals.parse(number.toString()));
  }

  /**
   * What a service delivers.
   *
   * @param number how many people it helps
   * @param successRate the share of them who achieve the outcome
   * @return the delivery
   */
  public static DeliveredWork people(long number, Share successRate) {
    return DeliveredWork.of(number, successRate);
  }

  /**
   * What was delivered under a contract, as its statement has it.
   *
   * @param contract the contract
   * @param statement its statement
   * @return all its outcomes together
   */
  public static DeliveredWork delivered(OutcomesContract contract, PaymentStatement statement) {
    say(statement.notApplied());
    return StatementDelivery.of(contract, statement);
  }

  /**
   * What was delivered under a contract being drafted, as its statement has it.
   *
   * @param contract the contract
   * @param statement its statement
   * @return all its outcomes together
   */
  public static DeliveredWork delivered(DraftContract contract, PaymentStatement statement) {
    return delivered(contract.contract(), statement);
  }

  /**
   * Paying for inputs held against paying for outcomes.
   *
   * @param budget what the inputs cost, whatever comes of them
   * @param price what each outcome pays
   * @param planned what was planned
   * @param actual what came
   * @return the comparison
   */
  public static Comparison compare(
      Amount budget, Amount price, DeliveredWork planned, DeliveredWork actual) {
    return MechanismComparer.DEFAULT.compare(
        ComparisonCase.builder()
            .id("inputs against outcomes")
            .addSides(
                Side.of("inputs", PaymentMechanism.inputs(budget)),
                Side.of("outcomes", PaymentMechanism.outcomes(price)))
            .plan(ComparisonScenario.of(ComparisonScenario.PLAN, planned))
            .addScenarios(ComparisonScenario.of("actual", actual))
            .build());
  }

  /**
   * Prints a rate card.
   *
   * @param card the rate card
   */
  public static void show(DraftRateCard card) {
    print(new RateCardReport(card.card()).print());
  }

  /**
   * Prints all that a contract agrees.
   *
   * @param contract the contract
   */
  public static void show(DraftContract contract) {
    print(contract + "\n" + new ContractReport(contract.contract()).print());
  }

  /**
   * Prints all that a contract agrees.
   *
   * @param contract the contract
   */
  public static void show(OutcomesContract contract) {
    show(contract(contract));
  }

  /**
   * Prints the claims of evidence; of tallies and measurements, how many there are.
   *
   * @param evidence the evidence
   */
  public static void show(Evidence evidence) {
    if (evidence.claims().isEmpty()) {
      print(evidence + "\n");
    } else {
      show(evidence.claims());
    }
  }

  /**
   * Prints anything that has no table, in a line.
   *
   * @param value any value
   */
  public static void show(Object value) {
    print(value + "\n");
  }

  /**
   * Prints claims.
   *
   * @param claims the claims
   */
  public static void show(List<OutcomeClaim> claims) {
    print(new ClaimsReport(claims).print());
  }

  /**
   * Prints a statement.
   *
   * @param statement the statement
   */
  public static void show(PaymentStatement statement) {
    print(new StatementReport(statement).print());
  }

  /**
   * Prints what changed from one statement to another.
   *
   * @param difference the difference
   */
  public static void show(PaymentDifferenceReport difference) {
    print(difference.print());
  }

  /**
   * Prints how a claim became its amount.
   *
   * @param explanation the explanation
   */
  public static void show(Explanation explanation) {
    print(new ExplanationReport(explanation).print());
  }

  /**
   * Prints what may not be meant in a document.
   *
   * @param review the warnings
   */
  public static void show(Review review) {
    print(new ReviewReport(review).print());
  }

  /**
   * Prints cash flows with their rate of return.
   *
   * @param flows the cash flows
   */
  public static void show(CashFlows flows) {
    print(new CashFlowReport(flows).print());
  }

  /**
   * Prints a comparison.
   *
   * @param comparison the comparison
   */
  public static void show(Comparison comparison) {
    print(new ComparisonReport(comparison).print());
  }

  /**
   * Prints a figure for each of several values of one number.
   *
   * @param sweep the figures
   */
  public static void show(AskedSweep sweep) {
    print(new SweepReport(sweep.sweep(), sweep.notApplied()).print());
  }

  /**
   * Prints what a number should be, and the proof of it.
   *
   * @param solution the answer
   */
  public static void show(Solution solution) {
    print(new SolutionReport(solution).print());
  }

  /** What has no place for rules that were not applied says them when it is made. */
  private static void say(List<NotApplied> notApplied) {
    NotAppliedText.lines(notApplied).forEach(line -> print(line + "\n"));
  }

  /** Prints the short names, by task. */
  public static void help() {
    print(HELP);
  }

  /**
   * Prints what a script is about to do, a blank line before it.
   *
   * @param lines the lines it runs next
   */
  public static void tell(String lines) {
    print("\n" + lines);
  }

  /** Lines end alike on every machine. */
  static void print(String text) {
    PrintStream out = System.out;
    out.print(VisibleText.of(text));
    out.flush();
  }
}
