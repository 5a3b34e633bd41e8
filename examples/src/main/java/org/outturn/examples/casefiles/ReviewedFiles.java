package org.outturn.examples.casefiles;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;
import org.outturn.pricing.review.Review;
import org.outturn.pricing.review.Reviewer;
import org.outturn.pricing.review.Warning;

/**
 * A contract, finance case or delivery, known by what it holds, with the files it names, to be
 * looked over. All problems of all files are found in one go.
 *
 * @param file the document
 * @param beside gives the file of a name that the document states
 */
public record ReviewedFiles(CaseFile file, Function<DocumentName, CaseFile> beside) {

  /**
   * Reads the files and looks them over.
   *
   * @param evidence adds the files of evidence to those of a contract
   * @param isEvidenceGiven whether there are any
   * @param progress is told how many rows of evidence were read
   * @return what is suspicious in all of them
   * @throws InvalidInputException with every problem of every file
   */
  public Review review(
      Function<CaseFiles.Builder, CaseFiles.Builder> evidence,
      boolean isEvidenceGiven,
      LongConsumer progress) {
    Problems unknown = new Problems();
    Optional<MemberNames> members = MemberNames.of(file, unknown);
    if (members.isEmpty()) {
      unknown.throwIfAny();
    }
    // A file that is no JSON is refused as the contract that it should be.
    MemberNames given = members.orElseThrow();
    if (given.hasAny("tranches")) {
      return finance(given.file(), isEvidenceGiven, progress);
    }
    if (given.hasAny("referrals", "pathway")) {
      List<CaseFiles> named = new ArrayList<>();
      DeliveryCase read =
          new DeliveryFiles(given.file(), beside)
              .read(
                  builder -> {
                    CaseFiles.Builder whole = evidence.apply(builder);
                    named.add(whole.build());
                    return whole;
                  },
                  progress);
      return review(read.agreed()).and(numbers(List.of(given.file()), named));
    }
    if (!given.names().isEmpty() && !given.hasAny("term", "rateCard", "payers")) {
      unknown.add(
          file.name(),
          "expected a contract with outcomes and a rateCard, a finance case with tranches, or a"
              + " delivery with referrals");
      unknown.throwIfAny();
    }
    CaseFiles files = evidence.apply(CaseFiles.builder().contract(given.file())).build();
    return review(files.read(progress)).and(numbers(List.of(), List.of(files)));
  }

  private static Review review(ContractCase read) {
    return Reviewer.DEFAULT.review(read.contract(), read.evidence());
  }

  private Review finance(CaseFile read, boolean isEvidenceGiven, LongConsumer progress) {
    Problems problems = new Problems();
    FinanceCaseFiles files = new FinanceCaseFiles(read, beside);
    Optional<Referring<FinanceCase, Optional<ContractReference>>> terms = files.readTerms(problems);
    Optional<ContractCase> agreed = files.readContract(terms, progress, problems);
    if (isEvidenceGiven) {
      problems.add(
          file.name(),
          "a finance case names its contract and evidence itself; expected no options of evidence");
    }
    problems.throwIfAny();
    Review ofFinance = Reviewer.DEFAULT.review(terms.orElseThrow().stated());
    List<CaseFiles> named =
        terms.orElseThrow().references().stream()
            .map(each -> CaseFiles.of(each, beside, ""))
            .toList();
    return agreed
        .map(each -> ofFinance.with(review(each)))
        .orElse(ofFinance)
        .and(numbers(List.of(read), named));
  }

  private static ImmutableList<Warning> numbers(List<CaseFile> documents, List<CaseFiles> cases) {
    ScientificNumbers numbers = new ScientificNumbers();
    documents.forEach(numbers::document);
    for (CaseFiles each : cases) {
      numbers.document(each.contract());
      numbers.evidence(each);
    }
    return numbers.found();
  }
}
