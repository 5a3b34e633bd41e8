package org.outturn.examples.jshell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.EvidenceJson;
import org.outturn.core.money.Decimals;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.validation.Problems;
import org.outturn.examples.businesscase.BusinessCaseFiles;
import org.outturn.examples.casefiles.BundledAppraisal;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.ComparisonFiles;
import org.outturn.examples.casefiles.DeliveryCase;
import org.outturn.examples.casefiles.DeliveryFiles;
import org.outturn.examples.casefiles.EvidenceCsv;
import org.outturn.examples.casefiles.FinanceCaseFiles;
import org.outturn.examples.casefiles.FinancedPayments;
import org.outturn.examples.casefiles.JsonFile;
import org.outturn.examples.casefiles.ReviewedFiles;
import org.outturn.examples.indigo.IndigoReader;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.contracts.IndigoProjects;
import org.outturn.examples.indigo.prices.FieldPrices;
import org.outturn.examples.report.AppraisalReport;
import org.outturn.examples.report.FieldPricesReport;
import org.outturn.examples.report.ProjectionReport;
import org.outturn.examples.report.ReturnsReport;
import org.outturn.examples.report.SimulationReport;
import org.outturn.examples.report.StatementReport;
import org.outturn.examples.workbook.ReportForm;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseCalculator;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.json.StatementJson;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.projection.Projection;
import org.outturn.pricing.projection.ProjectionComparer;
import org.outturn.pricing.projection.Projector;
import org.outturn.pricing.returns.FinanceReturns;
import org.outturn.pricing.review.Review;
import org.outturn.pricing.simulation.SimulationSettings;
import org.outturn.pricing.simulation.Simulator;

/**
 * Short names for whole documents at a prompt: what is expected, how it is financed, compared and
 * valued, from files, and what was worked out, into files: {@code
 * show(project(delivery("delivery.json")))}, {@code save(contract, "contract.json")}.
 */
public final class Documents {
  private Documents() {}

  private static CaseFile file(String name) {
    return CaseFile.of(Path.of(name));
  }

  private static Function<DocumentName, CaseFile> beside(String document) {
    return name -> CaseFile.of(Path.of(document).resolveSibling(name.value()));
  }

  /**
   * Outcomes counted together.
   *
   * @param outcome the outcome's id
   * @param quantity how many, such as {@code 40}
   * @param achieved the day, such as {@code 2020-05-04}
   * @return the tally
   */
  public static OutcomeTally tally(String outcome, Number quantity, String achieved) {
    return OutcomeTally.of(outcome, 0, DraftDates.parse(achieved))
        .withQuantity(Decimals.parse(quantity.toString()));
  }

  /**
   * Several tallies.
   *
   * @param tallies the tallies
   * @return evidence of them
   */
  public static Evidence tallies(OutcomeTally... tallies) {
    return Evidence.ofTallies(ImmutableList.copyOf(tallies));
  }

  /**
   * Evidence of any kind from a file.
   *
   * @param file a JSON file, such as one that {@code save(evidence, "evidence.json")} wrote
   * @return what it holds
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the file
   */
  public static Evidence evidenceFrom(String file) {
    Problems problems = new Problems();
    Optional<Evidence> read = JsonFile.read(file(file), EvidenceJson::read, problems);
    problems.throwIfAny();
    return read.orElseThrow();
  }

  /**
   * What is expected under a contract, from a file.
   *
   * @param file a delivery, a JSON file that names its contract
   * @return the delivery and its contract
   * @throws org.outturn.core.validation.InvalidInputException with every problem of every file
   */
  public static DeliveryCase delivery(String file) {
    return new DeliveryFiles(file(file), beside(file)).read(builder -> builder, rows -> {});
  }

  /**
   * What a contract would pay for what is expected.
   *
   * @param given the delivery and its contract
   * @return scenario by scenario
   */
  public static ProjectionReport project(DeliveryCase given) {
    return project(given.agreed().contract(), given.delivery());
  }

  /**
   * What a contract would pay for what is expected.
   *
   * @param contract the contract
   * @param delivery what is expected
   * @return scenario by scenario
   */
  public static ProjectionReport project(OutcomesContract contract, Delivery delivery) {
    Projection projection = Projector.DEFAULT.project(contract, delivery);
    return new ProjectionReport(
        delivery,
        projection,
        ProjectionComparer.DEFAULT.compare(contract, projection, Optional.empty()));
  }

  /**
   * What a contract would pay for what is expected.
   *
   * @param contract the contract
   * @param delivery what is expected
   * @return scenario by scenario
   */
  public static ProjectionReport project(DraftContract contract, Delivery delivery) {
    return project(contract.contract(), delivery);
  }

  /**
   * What a contract could pay, over runs of chance.
   *
   * @param given the delivery and its contract
   * @param runs how many, such as {@code 1000}
   * @param seed the same seed gives the same answer
   * @return the spread of what it pays
   */
  public static SimulationReport simulate(DeliveryCase given, int runs, long seed) {
    SimulationSettings settings = new SimulationSettings(Delivery.BASE, runs, seed);
    return new SimulationReport(
        given.delivery(),
        Simulator.of(given.agreed().contract(), given.delivery(), settings).run());
  }

  /**
   * How a contract is financed, from a file.
   *
   * @param file a finance case, a JSON file
   * @return the case, with what the contract pays that it names
   * @throws org.outturn.core.validation.InvalidInputException with every problem of every file
   */
  public static FinancedPayments financeCase(String file) {
    return new FinanceCaseFiles(file(file), beside(file)).read(rows -> {});
  }

  /**
   * Where the cash of a finance case goes.
   *
   * @param given the case
   * @return scenario by scenario
   */
  public static FinanceReturns returns(FinancedPayments given) {
    return given.returns();
  }

  /**
   * Ways to pay for the same work held against each other, from a file.
   *
   * @param file a comparison case, a JSON file
   * @return the comparison
   * @throws org.outturn.core.validation.InvalidInputException with every problem of every file
   */
  public static Comparison comparison(String file) {
    return new ComparisonFiles(file(file), beside(file)).read(rows -> {}).compare();
  }

  /**
   * What a service is worth to the public, from a file.
   *
   * @param file an appraisal case, a JSON file
   * @return the appraisal
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the file
   */
  public static ValueCase appraisal(String file) {
    return BundledAppraisal.read(file(file));
  }

  /**
   * Answers a business case as a page, a workbook or a table.
   *
   * @param businessCase a business case, a JSON file
   * @param target a new file that ends in {@code .html}, {@code .xlsx} or {@code .csv}
   * @return what was written
   * @throws org.outturn.core.validation.InvalidInputException with every problem of every file
   */
  public static String report(String businessCase, String target) {
    ReportForm form =
        ReportForm.of(target)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "expected a file that ends in .html, .xlsx or .csv but found " + target));
    BusinessCaseAnswer answer =
        BusinessCaseCalculator.DEFAULT.answer(
            new BusinessCaseFiles(file(businessCase), beside(businessCase)).read(rows -> {}),
            volume -> {});
    return write(form.write(answer), target);
  }

  /**
   * Looks a file over for what may not be meant.
   *
   * @param file a contract, or a finance case or delivery with the contract it names, a JSON file
   * @return the warnings
   * @throws org.outturn.core.validation.InvalidInputException with every problem of every file
   */
  public static Review check(String file) {
    return new ReviewedFiles(file(file), beside(file)).review(files -> files, false, rows -> {});
  }

  /**
   * What others pay for an outcome.
   *
   * @param words words of its definition, such as {@code "a job kept 26 weeks"}
   * @param folder the folder with the tables of an INDIGO export
   * @return the published prices that match, the lowest first
   * @throws IllegalArgumentException when there is no table in the folder, or no word is given
   */
  public static FieldPrices prices(String words, String folder) {
    ImmutableMap<IndigoTable, CaseFile> files = IndigoReader.in(Path.of(folder), CaseFile::of);
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "expected a folder with tables of an INDIGO export, such as projects.csv, but found "
              + folder);
    }
    return FieldPrices.find(IndigoProjects.of(IndigoReader.read(files, rows -> {})), words);
  }

  /**
   * Keeps a contract in a file.
   *
   * @param contract the contract
   * @param target a new file, such as {@code contract.json}
   * @return what was written
   */
  public static String save(OutcomesContract contract, String target) {
    require(target, ".json", "a contract");
    return write(ContractJson.write(contract), target);
  }

  /**
   * Keeps a contract in a file.
   *
   * @param contract the contract
   * @param target a new file, such as {@code contract.json}
   * @return what was written
   */
  public static String save(DraftContract contract, String target) {
    return save(contract.contract(), target);
  }

  /**
   * Keeps evidence in a file: {@code .csv} as {@code claimsFrom}, {@code talliesFrom} and the
   * command line read it, {@code .json} as {@code evidenceFrom} does.
   *
   * @param evidence claims, tallies and measurements; one of them alone for {@code .csv}
   * @param target a new file, such as {@code evidence.json}
   * @return what was written
   */
  public static String save(Evidence evidence, String target) {
    if (ends(target, ".csv")) {
      return write(EvidenceCsv.of(evidence), target);
    }
    require(target, ".json", "evidence (or .csv)");
    return write(EvidenceJson.write(evidence), target);
  }

  /**
   * Keeps claims in a file: {@code .csv} as {@code claimsFrom} and {@code price --claims} read it,
   * {@code .json} as {@code evidenceFrom} does.
   *
   * @param claims the claims
   * @param target a new file, such as {@code claims.csv}
   * @return what was written
   */
  public static String save(List<OutcomeClaim> claims, String target) {
    return save(Evidence.ofClaims(claims), target);
  }

  /**
   * Keeps a statement in a file.
   *
   * @param statement the statement
   * @param target a new file; ending in {@code .json} or {@code .txt}
   * @return what was written
   */
  public static String save(PaymentStatement statement, String target) {
    if (ends(target, ".txt")) {
      return write(new StatementReport(statement).print(), target);
    }
    require(target, ".json", "a statement (or .txt)");
    StringWriter json = new StringWriter();
    StatementJson.write(statement, json);
    return write(json.toString(), target);
  }

  private static boolean ends(String target, String ending) {
    return target.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static void require(String target, String ending, String what) {
    if (!ends(target, ending)) {
      throw new IllegalArgumentException(
          "expected a file that ends in " + ending + " for " + what + " but found " + target);
    }
  }

  private static String write(String text, String target) {
    return write(text.getBytes(StandardCharsets.UTF_8), target);
  }

  /** What is there may be what was read: it is never replaced. */
  private static String write(byte[] content, String target) {
    try {
      Files.write(Path.of(target), content, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException taken) {
      throw new IllegalArgumentException(
          target + " is there already; expected the name of a new file", taken);
    } catch (IOException fault) {
      throw new IllegalArgumentException(
          target + " cannot be written (" + fault.getClass().getSimpleName() + ")", fault);
    }
    return "wrote " + target;
  }

  /**
   * Prints what others pay.
   *
   * @param found published prices
   */
  public static void show(FieldPrices found) {
    Modelling.print(FieldPricesReport.print(found));
  }

  /**
   * Prints what a contract would pay.
   *
   * @param projection scenario by scenario
   */
  public static void show(ProjectionReport projection) {
    Modelling.print(projection.print());
  }

  /**
   * Prints what a contract could pay.
   *
   * @param simulation over runs of chance
   */
  public static void show(SimulationReport simulation) {
    Modelling.print(simulation.print());
  }

  /**
   * Prints where the cash of a finance case goes.
   *
   * @param returns scenario by scenario
   */
  public static void show(FinanceReturns returns) {
    Modelling.print(new ReturnsReport(returns).print());
  }

  /**
   * Prints what a service is worth to the public.
   *
   * @param appraisal the case
   */
  public static void show(ValueCase appraisal) {
    Modelling.print(new AppraisalReport(appraisal).print());
  }
}
