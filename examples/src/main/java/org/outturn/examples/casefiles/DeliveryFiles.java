package org.outturn.examples.casefiles;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryFit;
import org.outturn.core.json.DeliveryJson;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;

/**
 * The files of a delivery: what is expected as JSON, beside it the contract that it names, and the
 * evidence of what happened where some is given. All problems of all files are found in one go.
 *
 * <pre>{@code
 * FilesInUse files = new FilesInUse();
 * DeliveryCase read = new DeliveryFiles(files.of(path), files.beside(path))
 *     .read(builder -> builder, rows -> {});
 * }</pre>
 *
 * @param file the delivery
 * @param beside gives the file of a name that the delivery states
 */
public record DeliveryFiles(CaseFile file, Function<DocumentName, CaseFile> beside) {

  /**
   * Reads the files.
   *
   * @param evidence adds the files of evidence to the contract's
   * @param progress is told, now and then and at the end of each CSV file, how many of its rows
   *     were read
   * @return the delivery, and the contract with its evidence
   * @throws InvalidInputException with every problem of every file, and with everything that the
   *     contract does not know, such as {@code delivery.json: pathway[1].outcome: 'job' is not an
   *     outcome of the contract; expected one of housed}
   */
  public DeliveryCase read(
      Function<CaseFiles.Builder, CaseFiles.Builder> evidence, LongConsumer progress) {
    Problems problems = new Problems();
    Optional<Referring<Delivery, DocumentName>> read =
        JsonFile.read(file, DeliveryJson::read, problems);
    Optional<ContractCase> agreed =
        read.map(Referring::references)
            .or(() -> RefusedCase.named(file, DeliveryJson::named).flatMap(each -> each))
            .flatMap(name -> contract(name, evidence, progress, problems));
    if (read.isPresent() && agreed.isPresent()) {
      checkFit(read.get().stated(), agreed.get(), problems);
    }
    problems.throwIfAny();
    return new DeliveryCase(read.orElseThrow().stated(), agreed.orElseThrow());
  }

  private Optional<ContractCase> contract(
      DocumentName name,
      Function<CaseFiles.Builder, CaseFiles.Builder> evidence,
      LongConsumer progress,
      Problems problems) {
    CaseFile contract = beside.apply(name).namedBy(file.name() + ": contract");
    try {
      return Optional.of(
          evidence.apply(CaseFiles.builder().contract(contract)).build().read(progress));
    } catch (InvalidInputException refused) {
      problems.addAll("", refused.problems());
      return Optional.empty();
    }
  }

  private void checkFit(Delivery delivery, ContractCase agreed, Problems problems) {
    Problems misfits = new Problems();
    DeliveryFit.check(agreed.contract(), delivery, misfits);
    misfits
        .found()
        .forEach(misfit -> problems.add(file.name() + ": " + misfit.where(), misfit.message()));
  }
}
