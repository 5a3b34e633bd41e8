package org.outturn.examples.indigo.contracts;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.Oddity;

/**
 * The most that may be paid: of the whole contract, of each outcome at its target, and of a person
 * where a cap of one stands in a field of more.
 */
final class ProjectLimits {
  /** The limit that the table of projects states. */
  static final String CONTRACT = "contract";

  /** The limit that the note of a payment states. */
  static final String NOTED = "noted-maximum";

  private static final String PERSON = "per-person";

  private final ProjectRows rows;
  private final List<Limit> limits = new ArrayList<>();
  private Optional<Amount> ofPerson = Optional.empty();

  private ProjectLimits(ProjectRows rows) {
    this.rows = rows;
  }

  static ImmutableList<Limit> of(
      ProjectRows rows, List<PricedMetric> priced, List<PublishedPayment> payments) {
    ProjectLimits reading = new ProjectLimits(rows);
    priced.forEach(reading::ofOutcome);
    reading.ofContract();
    if (reading.limits.stream().noneMatch(each -> each.id().equals(CONTRACT))) {
      noted(payments).ifPresent(most -> reading.limits.add(Limit.ofContract(NOTED, most)));
    }
    reading.ofPerson.ifPresent(most -> reading.limits.add(Limit.perParticipant(PERSON, most)));
    return ImmutableList.copyOf(reading.limits);
  }

  private void ofContract() {
    Optional<IndigoRow> own = rows.own();
    Optional<Amount> most =
        own.flatMap(row -> rows.payable(row, IndigoColumn.MAXIMUM, IndigoColumn.MAXIMUM_CURRENCY));
    if (own.isPresent() && most.isPresent()) {
      if (rows.isOdd(Oddity.CAP_PER_PERSON, own.get())) {
        ofPerson = most;
      } else {
        limits.add(Limit.ofContract(CONTRACT, most.get()));
      }
    }
  }

  private void ofOutcome(PricedMetric metric) {
    IndigoRow row = metric.row();
    Optional<Amount> most =
        rows.payable(row, IndigoColumn.PRICE_MAXIMUM, IndigoColumn.PRICE_CURRENCY);
    if (most.isEmpty()) {
      return;
    }
    if (rows.isOdd(Oddity.CAP_OF_OTHER_ROUND, row)) {
      rows.leaveOut(row, "its maximum is that of another round of projects");
    } else if (rows.isOdd(Oddity.CAP_PER_PERSON, row)) {
      ofPerson = most;
    } else if (isWholeNumberOf(metric.price(), most.get())) {
      limits.add(Limit.ofOutcome("max-" + metric.id(), metric.id(), most.get()));
    } else {
      rows.leaveOut(row, "its maximum is no whole number of outcomes at its price");
    }
  }

  private static boolean isWholeNumberOf(Amount price, Amount most) {
    return price.signum() > 0
        && most.value().remainder(price.value()).compareTo(BigDecimal.ZERO) == 0;
  }

  /** The most that a note gives in figures, or as all that was paid. */
  private static Optional<Amount> noted(List<PublishedPayment> payments) {
    if (payments.size() != 1) {
      return Optional.empty();
    }
    PublishedPayment only = payments.get(0);
    return PaymentNote.of(only.note())
        .flatMap(
            note ->
                note.most()
                    .map(most -> Amount.of(only.amount().currency(), most))
                    .or(() -> note.isAll() ? Optional.of(only.amount()) : Optional.empty()));
  }
}
