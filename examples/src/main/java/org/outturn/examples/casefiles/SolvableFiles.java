package org.outturn.examples.casefiles;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.money.Amount;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;
import org.outturn.pricing.simulation.SimulationSettings;
import org.outturn.pricing.solve.AgreedContract;
import org.outturn.pricing.solve.AppraisalAims;
import org.outturn.pricing.solve.ComparedCase;
import org.outturn.pricing.solve.ComparisonAims;
import org.outturn.pricing.solve.DeliveredContract;
import org.outturn.pricing.solve.DeliveryAims;
import org.outturn.pricing.solve.FinanceAims;
import org.outturn.pricing.solve.FinancedCase;
import org.outturn.pricing.solve.SimulationAims;
import org.outturn.pricing.solve.SolvableCase;

/**
 * A delivery, or a finance, comparison or appraisal case, known by what it holds, with the files it
 * names. All problems of all files are found in one go.
 *
 * @param file the case
 * @param beside gives the file of a name that the case states
 * @param finance how a delivery is financed, which it does not name itself; empty for other cases
 */
public record SolvableFiles(
    CaseFile file, Function<DocumentName, CaseFile> beside, Optional<CaseFile> finance) {
  /** What a case was read as; a scenario and an appraisal can be chosen afterwards. */
  @FunctionalInterface
  public interface Read {
    /**
     * The case with its numbers and figures.
     *
     * @param scenario the scenario that figures are of; the first of the case where empty
     * @param value what the outcomes are worth to the public; empty where it is not asked for
     * @return the case
     * @throws IllegalArgumentException for a scenario that it does not have, or a choice that its
     *     kind does not know
     */
    SolvableCase<?> choose(Optional<String> scenario, Optional<AppraisalCase> value);

    /**
     * The case with the figures of a simulation.
     *
     * @param settings scenario, runs and seed
     * @param budget whose chance of being exceeded is asked for; empty where none is
     * @return the case
     * @throws IllegalArgumentException for a scenario that it does not have, or another kind of
     *     case
     */
    default SolvableCase<?> simulate(SimulationSettings settings, Optional<BigDecimal> budget) {
      throw new IllegalArgumentException("goes with a delivery alone");
    }
  }

  /**
   * Reads the case and the files it names.
   *
   * @param progress is told how many rows of evidence were read
   * @return the case
   * @throws InvalidInputException with every problem of every file
   */
  public Read read(LongConsumer progress) {
    Problems problems = new Problems();
    Optional<MemberNames> members = MemberNames.of(file, problems);
    problems.throwIfAny();
    MemberNames given = members.orElseThrow();
    if (given.hasAny("pathway", "referrals")) {
      return delivery(given.file(), progress);
    }
    finance.ifPresent(
        other ->
            problems.add(
                other.name(), "goes with a delivery alone, and " + file.name() + " is none"));
    problems.throwIfAny();
    if (given.hasAny("tranches")) {
      return finance(given.file(), progress);
    }
    if (given.hasAny("sides")) {
      return comparison(given.file(), progress);
    }
    if (given.hasAny("agencies", "totals")) {
      return appraisal(given.file());
    }
    problems.add(
        file.name(),
        "expected a finance case with tranches, a comparison case with sides, an appraisal case"
            + " with agencies or totals, or a delivery with a pathway");
    problems.throwIfAny();
    throw new IllegalStateException("a problem was noted");
  }

  private Read finance(CaseFile read, LongConsumer progress) {
    Problems problems = new Problems();
    FinanceCaseFiles files = new FinanceCaseFiles(read, beside);
    Optional<Referring<FinanceCase, Optional<ContractReference>>> terms = files.readTerms(problems);
    Optional<ContractCase> agreed = files.readContract(terms, progress, problems);
    problems.throwIfAny();
    FinancedCase given =
        new FinancedCase(
            terms.orElseThrow(),
            agreed.map(each -> new AgreedContract(each.contract(), each.evidence())));
    return (scenario, value) -> {
      String chosen = scenario.orElse(given.scenarios().get(0));
      return value
          .map(worth -> FinanceAims.of(given, chosen, worth))
          .orElseGet(() -> FinanceAims.of(given, chosen));
    };
  }

  private Read delivery(CaseFile read, LongConsumer progress) {
    Problems problems = new Problems();
    Optional<FinanceCase> terms =
        finance
            .flatMap(each -> new FinanceCaseFiles(each, beside).readTerms(problems))
            .map(Referring::stated);
    Optional<DeliveredContract> agreed = delivery(read, progress, problems);
    problems.throwIfAny();
    DeliveredContract unfinanced = agreed.orElseThrow();
    DeliveredContract given = terms.map(unfinanced::financed).orElse(unfinanced);
    return new Read() {
      @Override
      public SolvableCase<?> choose(Optional<String> scenario, Optional<AppraisalCase> value) {
        return DeliveryAims.of(given, scenario.orElse(Delivery.BASE), value);
      }

      @Override
      public SolvableCase<?> simulate(SimulationSettings settings, Optional<BigDecimal> budget) {
        return SimulationAims.of(
            given, settings, budget.map(most -> Amount.of(given.contract().currency(), most)));
      }
    };
  }

  private Optional<DeliveredContract> delivery(
      CaseFile read, LongConsumer progress, Problems problems) {
    try {
      DeliveryCase agreed = new DeliveryFiles(read, beside).read(Function.identity(), progress);
      return Optional.of(DeliveredContract.of(agreed.delivery(), agreed.agreed().contract()));
    } catch (InvalidInputException refused) {
      problems.addAll("", refused.problems());
      return Optional.empty();
    }
  }

  private Read comparison(CaseFile read, LongConsumer progress) {
    ComparedCase given = new ComparisonFiles(read, beside).read(progress);
    return (scenario, value) -> {
      refuse(value.isPresent(), "goes with a finance case alone");
      return ComparisonAims.of(given, scenario.orElse(ComparisonAims.PLAN));
    };
  }

  private static Read appraisal(CaseFile read) {
    ValueCase given = BundledAppraisal.read(read);
    return (scenario, value) -> {
      refuse(scenario.isPresent(), "goes with a finance or comparison case; this is an appraisal");
      refuse(value.isPresent(), "goes with a finance case alone");
      return AppraisalAims.of(given);
    };
  }

  private static void refuse(boolean isAsked, String because) {
    if (isAsked) {
      throw new IllegalArgumentException(because);
    }
  }
}
