package org.outturn.examples.service;

import com.google.common.collect.ImmutableList;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.outturn.core.delivery.Delivery;
import org.outturn.examples.casefiles.AppraisedCase;
import org.outturn.examples.casefiles.AskedSolution;
import org.outturn.examples.casefiles.BundledAppraisal;
import org.outturn.examples.casefiles.ComparisonFiles;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.casefiles.DeliveryCase;
import org.outturn.examples.casefiles.DeliveryFiles;
import org.outturn.examples.casefiles.FinanceCaseFiles;
import org.outturn.examples.casefiles.Refused;
import org.outturn.examples.casefiles.ReviewedFiles;
import org.outturn.examples.casefiles.SimulatedDelivery;
import org.outturn.examples.casefiles.SolvableFiles;
import org.outturn.pricing.json.ComparisonJson;
import org.outturn.pricing.json.ExplanationJson;
import org.outturn.pricing.json.ProjectionJson;
import org.outturn.pricing.json.ReturnsJson;
import org.outturn.pricing.json.ReviewJson;
import org.outturn.pricing.json.SettlementsJson;
import org.outturn.pricing.json.SimulationJson;
import org.outturn.pricing.json.SolutionJson;
import org.outturn.pricing.json.StatementJson;
import org.outturn.pricing.payment.Ledger;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PricedTerms;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.plan.PlanComparer;
import org.outturn.pricing.projection.Projection;
import org.outturn.pricing.projection.ProjectionComparer;
import org.outturn.pricing.projection.Projector;
import org.outturn.pricing.simulation.SimulatedBlock;
import org.outturn.pricing.simulation.SimulationSettings;
import org.outturn.pricing.simulation.Simulator;

/** The operations of the service: each answers as the command of its name does in JSON. */
final class Operations {
  /** A simulation of more takes the command line. */
  private static final int MOST_RUNS = 100_000;

  private static final int USUAL_RUNS = 10_000;
  private static final int USUAL_SEED = 1;

  private static final MemberKind TEXT = new MemberKind.Text(1000);
  private static final MemberKind NUMBER = new MemberKind.Text(40);
  private static final MemberKind RUNS = new MemberKind.Whole(1, MOST_RUNS);
  private static final MemberKind SEED = new MemberKind.Whole(0, Integer.MAX_VALUE);
  private static final MemberKind CSV = new MemberKind.Csv();

  private static final Member CONTRACT =
      Member.required("contract", MemberKind.Document.of("contract"), "The contract.");
  private static final Member AS_OF =
      Member.optional(
          Given.AS_OF,
          new MemberKind.Day(),
          "The last day whose verifications are seen; the latest in the evidence if not given.");
  private static final ImmutableList<Member> EVIDENCE =
      ImmutableList.of(
          Member.optional(
              Given.EVIDENCE,
              MemberKind.Document.of("evidence"),
              "What happened: claims, tallies and measurements in one document."),
          Member.optional(Given.CLAIMS, CSV, "Claims, the text of a CSV file."),
          Member.optional(Given.TALLIES, CSV, "Tallies, the text of a CSV file."),
          Member.optional(Given.MEASUREMENTS, CSV, "Measurements, the text of a CSV file."));
  private static final Member FILES =
      Member.optional(
          Given.FILES,
          new MemberKind.Files(),
          "The files that the document names, by their names: contracts as objects, evidence as the"
              + " text of CSV files.");
  private static final Member DELIVERY =
      Member.required("delivery", MemberKind.Document.of("delivery"), "What is expected.");

  static final ImmutableList<Operation> ALL =
      ImmutableList.of(
          new Operation(
              "price",
              "Prices the evidence of a contract.",
              members(
                  List.of(CONTRACT),
                  EVIDENCE,
                  List.of(
                      AS_OF,
                      Member.optional(
                          "plan", TEXT, "A scenario of the contract's plan, set beside it."))),
              "statement",
              false,
              Operations::price),
          new Operation(
              "settle",
              "Says what to invoice to whom, period by period.",
              members(List.of(CONTRACT), EVIDENCE, List.of(AS_OF)),
              "settlements",
              false,
              Operations::settle),
          new Operation(
              "explain",
              "Says how one claim became its amount, rule by rule.",
              members(
                  List.of(CONTRACT, Member.required("claim", TEXT, "The id of the claim.")),
                  EVIDENCE,
                  List.of(AS_OF)),
              "explanation",
              false,
              Operations::explain),
          new Operation(
              "project",
              "Says what a contract would pay for what is expected, scenario by scenario.",
              members(List.of(DELIVERY, FILES), EVIDENCE, List.of(AS_OF)),
              "projection",
              false,
              Operations::project),
          new Operation(
              "simulate",
              "Says what a contract could pay, over many runs of chance.",
              ImmutableList.of(
                  DELIVERY,
                  FILES,
                  Member.optional("scenario", TEXT, "The scenario that is drawn about."),
                  Member.optional("runs", RUNS, "How many runs; 10000 unless given."),
                  Member.optional("seed", SEED, "What all chance comes from; 1 unless given."),
                  Member.optional(
                      "finance", MemberKind.Document.of("finance-case"), "How it is financed."),
                  Member.optional("budget", NUMBER, "A budget, as a decimal text.")),
              "simulation",
              true,
              Operations::simulate),
          new Operation(
              "solve",
              "Finds what a number of a case should be for a figure of it to meet a target.",
              ImmutableList.of(
                  Member.required(
                      "document",
                      MemberKind.Document.of(
                          "delivery", "finance-case", "comparison-case", "appraisal-case"),
                      "The case."),
                  FILES,
                  Member.required("for", TEXT, "The number that is looked for, by its place."),
                  Member.required("target", TEXT, "What a figure has to be: return=0.08."),
                  Member.optional("scenario", TEXT, "The scenario that is looked at."),
                  Member.optional(
                      "benefits",
                      MemberKind.Document.of("appraisal-case"),
                      "What the outcomes are worth."),
                  Member.optional(
                      "finance",
                      MemberKind.Document.of("finance-case"),
                      "How a delivery is financed."),
                  Member.optional("runs", RUNS, "Simulates a delivery so often at every value."),
                  Member.optional("seed", SEED, "What all chance comes from; 1 unless given."),
                  Member.optional("budget", NUMBER, "With runs: a budget, as a decimal text."),
                  Member.optional("from", NUMBER, "The lowest value, as a decimal text."),
                  Member.optional("to", NUMBER, "The highest value, as a decimal text."),
                  Member.optional("step", NUMBER, "How finely to look, as a decimal text.")),
              "solution",
              false,
              Operations::solve),
          new Operation(
              "returns",
              "Shows where the cash of a finance case goes, scenario by scenario.",
              ImmutableList.of(theCase("finance-case"), FILES),
              "returns",
              false,
              Operations::returns),
          new Operation(
              "compare",
              "Holds paying for inputs against paying for outcomes.",
              ImmutableList.of(theCase("comparison-case"), FILES),
              "comparison",
              false,
              Operations::compare),
          new Operation(
              "appraise",
              "Says whether a service is worth it to the public: who pays, who gains, when.",
              ImmutableList.of(theCase("appraisal-case")),
              "appraisal",
              false,
              Operations::appraise),
          new Operation(
              "check",
              "Says what is wrong or suspicious in a contract and its evidence.",
              members(
                  List.of(
                      Member.required(
                          "document",
                          MemberKind.Document.of("contract", "finance-case", "delivery"),
                          "What is looked over."),
                      FILES),
                  EVIDENCE),
              "review",
              false,
              Operations::check));

  private Operations() {}

  private static Member theCase(String document) {
    return Member.required("case", MemberKind.Document.of(document), "The case.");
  }

  @SafeVarargs
  private static ImmutableList<Member> members(List<Member>... parts) {
    List<Member> all = new ArrayList<>();
    for (List<Member> each : parts) {
      all.addAll(each);
    }
    return ImmutableList.copyOf(all);
  }

  static Optional<Operation> at(String path) {
    return ALL.stream().filter(each -> each.path().equals(path)).findFirst();
  }

  private static void price(Given given, Work work, Writer out) {
    ContractCase read = given.contractCase();
    Ledger ledger =
        OutcomePricer.DEFAULT.ledger(
            PricedTerms.of(read.contract()), read.evidence(), given.asOf(read));
    StatementJson.write(
        given
            .text("plan")
            .map(name -> Refused.at("plan", () -> planned(read, ledger.statement(name), name)))
            .orElseGet(ledger::statement),
        out);
  }

  /** The statement, where the contract has such a plan. */
  private static PaymentStatement planned(
      ContractCase read, PaymentStatement statement, String plan) {
    PlanComparer.DEFAULT.compare(read.contract(), statement, plan);
    return statement;
  }

  private static void settle(Given given, Work work, Writer out) {
    ContractCase read = given.contractCase();
    SettlementsJson.write(
        OutcomePricer.DEFAULT.settle(read.contract(), read.evidence(), given.asOf(read)), out);
  }

  private static void explain(Given given, Work work, Writer out) {
    ContractCase read = given.contractCase();
    LocalDate asOf = given.asOf(read);
    String claim = given.text("claim").orElseThrow();
    ExplanationJson.write(
        Refused.at(
            "claim",
            () -> OutcomePricer.DEFAULT.explain(read.contract(), read.evidence(), asOf, claim)),
        out);
  }

  private static void project(Given given, Work work, Writer out) {
    DeliveryCase read = delivery(given);
    ContractCase agreed = read.agreed();
    Projection projection = Projector.DEFAULT.project(agreed.contract(), read.delivery());
    Optional<PaymentStatement> actual =
        given.isEvidenceStated()
            ? Optional.of(
                OutcomePricer.DEFAULT.price(
                    agreed.contract(), agreed.evidence(), given.asOf(agreed)))
            : Optional.empty();
    ProjectionJson.write(
        projection, ProjectionComparer.DEFAULT.compare(agreed.contract(), projection, actual), out);
  }

  private static DeliveryCase delivery(Given given) {
    return new DeliveryFiles(given.document("delivery"), given.beside())
        .read(given::addTo, rows -> {});
  }

  private static void simulate(Given given, Work work, Writer out) {
    SimulationSettings settings =
        Refused.at(
            "scenario",
            () ->
                new SimulationSettings(
                    given.text("scenario").orElse(Delivery.BASE),
                    given.number("runs").orElse(USUAL_RUNS),
                    given.number("seed").orElse(USUAL_SEED)));
    SimulatedDelivery asked =
        new SimulatedDelivery(
            delivery(given), settings, given.file("finance"), given.text("budget"));
    Simulator simulator = Refused.at("", asked::simulator);
    List<SimulatedBlock> blocks = new ArrayList<>();
    long done = 0;
    for (int number = 0; number < settings.blocks(); number++) {
      work.done(done, settings.runs());
      SimulatedBlock block = simulator.block(number);
      blocks.add(block);
      done += block.size();
    }
    work.done(done, settings.runs());
    SimulationJson.write(simulator.of(blocks), out);
  }

  private static void solve(Given given, Work work, Writer out) {
    AskedSolution asked =
        AskedSolution.builder()
            .naming(UnaryOperator.identity())
            .path(given.text("for"))
            .target(given.text("target"))
            .scenario(given.text("scenario"))
            .benefits(given.file("benefits"))
            .runs(given.number("runs"))
            .seed(given.number("seed").orElse(USUAL_SEED))
            .budget(given.text("budget"))
            .from(given.text("from"))
            .to(given.text("to"))
            .step(given.text("step"))
            .build();
    SolvableFiles.Read read =
        new SolvableFiles(given.document("document"), given.beside(), given.file("finance"))
            .read(rows -> {});
    SolutionJson.write(asked.solve(asked.of(read)), out);
  }

  private static void returns(Given given, Work work, Writer out) {
    ReturnsJson.write(
        Refused.at(
            "case",
            new FinanceCaseFiles(given.document("case"), given.beside()).read(rows -> {})::returns),
        out);
  }

  private static void compare(Given given, Work work, Writer out) {
    ComparisonJson.write(
        Refused.at(
            "case",
            new ComparisonFiles(given.document("case"), given.beside()).read(rows -> {})::compare),
        out);
  }

  private static void appraise(Given given, Work work, Writer out) {
    AppraisedCase.write(BundledAppraisal.read(given.document("case")), out);
  }

  private static void check(Given given, Work work, Writer out) {
    ReviewJson.write(
        new ReviewedFiles(given.document("document"), given.beside())
            .review(given::addTo, given.isEvidenceStated(), rows -> {}),
        out);
  }
}
