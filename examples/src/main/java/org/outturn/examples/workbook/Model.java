package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.investment.FinanceCase;
import org.outturn.examples.businesscase.AdjustmentCause;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;

/** Writes the inputs and the workings, each volume on sheets of its own. */
final class Model {
  private final Book book;
  private final BusinessCaseAnswer answer;

  Model(Book book, BusinessCaseAnswer answer) {
    this.book = book;
    this.answer = answer;
  }

  ImmutableMap<Volume, VolumePlaces> write() {
    BusinessCase terms = answer.of().terms();
    FinanceCase finance = answer.of().finance().orElseThrow();
    boolean isFollowed = FollowedTerms.notFollowed(answer).isEmpty();
    StatedInputs sheet = new StatedInputs(book.sheet(StatedInputs.SHEET));
    sheet.group("Volumes", "business case " + terms.id());
    Map<Volume, String> factors = new EnumMap<>(Volume.class);
    for (Volume volume : Volume.values()) {
      factors.put(volume, factor(sheet, volume, isFollowed));
    }
    sheet.group("Paying for inputs", "business case " + terms.id());
    String budget =
        sheet.number(
            "budget",
            terms.inputsBudget().orElseThrow().value().doubleValue(),
            terms.currency().getCurrencyCode(),
            Look.AMOUNT,
            "whatever is delivered",
            "inputs.budget");
    FinanceInputs financed = FinanceInputs.write(sheet, finance);
    Optional<ContractInputs> contract =
        isFollowed
            ? Optional.of(new ContractInputs(sheet, answer.of().contract(), answer.of().evidence()))
            : Optional.empty();
    if (!isFollowed) {
      sheet.group("Terms that are no formulas", "contract " + answer.of().contract().id());
      FollowedTerms.notFollowed(answer).forEach(sheet::notFollowed);
    }
    CashModel cash = CashModel.of(book, finance, financed);
    Map<Volume, PaymentPlaces> payments = new EnumMap<>(Volume.class);
    factors.forEach((volume, cell) -> payments.put(volume, payment(contract, volume, cell)));
    Map<Volume, VolumePlaces> places = new EnumMap<>(Volume.class);
    payments.forEach(
        (volume, payment) ->
            places.put(
                volume,
                new VolumePlaces(
                    factors.getOrDefault(volume, ""),
                    payment,
                    cash.write(
                        "Cash " + volume.words(),
                        "Where the cash goes, " + volume.words() + " volume",
                        payment.income(),
                        answer.at(volume).returns()),
                    budget)));
    return Maps.immutableEnumMap(places);
  }

  private String factor(StatedInputs sheet, Volume volume, boolean isFollowed) {
    double factor =
        answer.of().terms().volumes().map(factors -> factors.of(volume).doubleValue()).orElse(1.0);
    String unit = "times the tallies";
    if (!isFollowed) {
      return sheet.fixed(volume.words(), factor, unit, Look.SHARE, "what is paid is fixed");
    }
    return sheet.number(volume.words(), factor, unit, Look.SHARE, "", "volumes." + volume.words());
  }

  private PaymentPlaces payment(Optional<ContractInputs> contract, Volume volume, String factor) {
    SheetPen pen = book.sheet("Payment " + volume.words());
    String title = "What the contract pays, " + volume.words() + " volume";
    if (contract.isPresent()) {
      Workings workings = new Workings(pen, title, contract.get().days().size());
      Minor minor =
          Minor.of(answer.of().contract().currency(), answer.of().contract().roundingMode());
      PaymentPlaces places =
          new PaymentSheet(workings, contract.get(), minor)
              .write(factor, answer.of().terms().outcome());
      return written(workings, places);
    }
    VolumeAnswer of = answer.at(volume);
    Workings workings = new Workings(pen, title, FixedPaymentSheet.columns(of));
    PaymentPlaces places =
        new FixedPaymentSheet(workings, of)
            .write(
                ImmutableSet.copyOf(AdjustmentCause.of(answer)),
                answer.side(volume, BusinessCaseAnswer.OUTCOMES).outcomes().doubleValue());
    return written(workings, places);
  }

  private static PaymentPlaces written(Workings workings, PaymentPlaces places) {
    workings.write();
    return places.resolved(workings);
  }
}
