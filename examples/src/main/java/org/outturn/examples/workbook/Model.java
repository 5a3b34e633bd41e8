package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.outcome.Outcome;
import org.outturn.examples.businesscase.AdjustmentCause;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.comparison.StatementDelivery;

/** Writes the inputs and the workings, each volume on sheets of its own. */
final class Model {
  private static final String OF_CASE = "business case ";

  private final Book book;
  private final BusinessCaseAnswer answer;
  private final BusinessCaseQuestion of;
  private final ImmutableList<String> notFollowed;
  private final ShownCalendar calendar;

  Model(Book book, BusinessCaseAnswer answer, ShownCalendar calendar) {
    this.book = book;
    this.answer = answer;
    this.of = answer.of();
    this.notFollowed = FollowedTerms.notFollowed(answer);
    this.calendar = calendar;
  }

  /** The cells of all inputs; those of terms that are no formulas are not there. */
  private record Cells(
      ImmutableMap<Volume, String> factors,
      Optional<String> budget,
      Optional<FinanceInputs> finance,
      Optional<ContractInputs> contract,
      Optional<TallyInputs> tallies,
      Optional<DeliveryInputs> delivery,
      ImmutableList<BesideInputs.DayRow> besides,
      Optional<ValueInputs> value) {}

  /** What is expected at one volume, and how many of each outcome in all. */
  private record Expected(
      ExpectedOutcomes outcomes, ImmutableMap<String, String> inAll, String countsByOneDay) {}

  /**
   * Writes them.
   *
   * @return where the figures of each volume stand
   */
  Written write() {
    Cells cells = inputs();
    Optional<CashModel> cash =
        of.finance().map(terms -> CashModel.of(book, terms, cells.finance().orElseThrow()));
    Map<Volume, Optional<Expected>> expected = new EnumMap<>(Volume.class);
    for (Volume volume : Volume.values()) {
      expected.put(volume, cells.contract().map(contract -> expected(cells, contract, volume)));
    }
    Map<Volume, PaymentPlaces> payments = new EnumMap<>(Volume.class);
    expected.forEach(
        (volume, outcomes) ->
            payments.put(
                volume, payment(cells.contract(), outcomes.map(Expected::outcomes), volume)));
    Map<Volume, Optional<CashPlaces>> financed = new EnumMap<>(Volume.class);
    payments.forEach(
        (volume, payment) ->
            financed.put(
                volume,
                cash.map(
                    model ->
                        model.write(
                            "Cash " + volume.words(),
                            "Where the cash goes, " + volume.words() + " volume",
                            payment.income(),
                            answer.at(volume).returns()))));
    Map<Volume, VolumePlaces> places = new EnumMap<>(Volume.class);
    payments.forEach(
        (volume, payment) ->
            places.put(
                volume,
                new VolumePlaces(
                    Optional.ofNullable(cells.factors().get(volume)),
                    expected
                        .getOrDefault(volume, Optional.empty())
                        .map(Expected::inAll)
                        .orElse(ImmutableMap.of()),
                    expected
                        .getOrDefault(volume, Optional.empty())
                        .map(Expected::countsByOneDay)
                        .filter(check -> !check.isEmpty()),
                    payment,
                    financed.getOrDefault(volume, Optional.empty()),
                    cells.budget(),
                    cells.value().flatMap(value -> value(value, volume, payment)))));
    return new Written(Maps.immutableEnumMap(places), cells.value());
  }

  /**
   * What was written.
   *
   * @param places where the figures of each volume stand
   * @param value the cells of the appraisal case, where there is one
   */
  record Written(ImmutableMap<Volume, VolumePlaces> places, Optional<ValueInputs> value) {}

  private Cells inputs() {
    BusinessCase terms = of.terms();
    StatedInputs sheet = new StatedInputs(book.sheet(StatedInputs.SHEET));
    ImmutableMap<Volume, String> factors = factors(sheet);
    Optional<String> budget =
        terms
            .inputsBudget()
            .map(
                amount -> {
                  sheet.group("Paying for inputs", OF_CASE + terms.id());
                  return sheet.number(
                      "budget",
                      amount.value().doubleValue(),
                      terms.currency().getCurrencyCode(),
                      Look.AMOUNT,
                      "whatever is delivered",
                      "inputs.budget");
                });
    Optional<FinanceInputs> finance = of.finance().map(each -> FinanceInputs.write(sheet, each));
    Optional<ValueInputs> value = appraised().map(each -> value(sheet, each));
    if (!notFollowed.isEmpty()) {
      sheet.group("Terms that are no formulas", "contract " + of.contract().id());
      notFollowed.forEach(sheet::notFollowed);
      return new Cells(
          factors,
          budget,
          finance,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ImmutableList.of(),
          value);
    }
    Optional<Delivery> stated = of.delivery();
    ContractInputs contract =
        new ContractInputs(
            sheet,
            of.contract(),
            ExpectedSeries.of(of),
            stated.isPresent()
                ? of.contract().term().to().minusDays(1)
                : TallyInputs.lastAchieved(of.evidence()),
            stated.isPresent());
    Optional<TallyInputs> tallies =
        stated.isPresent()
            ? Optional.empty()
            : Optional.of(new TallyInputs(sheet, contract, of.evidence()));
    Optional<DeliveryInputs> delivery =
        stated.map(
            each ->
                new DeliveryInputs(
                    sheet,
                    of.contract(),
                    each,
                    Stream.of(Volume.values()).map(this::scenario).toList()));
    return new Cells(
        factors,
        budget,
        finance,
        Optional.of(contract),
        tallies,
        delivery,
        stated.isPresent() ? contract.besideInputs().writeDays() : ImmutableList.of(),
        value);
  }

  private ImmutableMap<Volume, String> factors(StatedInputs sheet) {
    Map<Volume, String> factors = new EnumMap<>(Volume.class);
    of.terms()
        .volumes()
        .ifPresent(
            stated -> {
              sheet.group("Volumes", OF_CASE + of.terms().id());
              for (Volume volume : Volume.values()) {
                factors.put(volume, factor(sheet, volume, stated.of(volume).doubleValue()));
              }
            });
    return Maps.immutableEnumMap(factors);
  }

  private String factor(StatedInputs sheet, Volume volume, double factor) {
    String unit = of.delivery().isPresent() ? "times the referrals" : "times the tallies";
    if (!notFollowed.isEmpty()) {
      return sheet.fixed(volume.words(), factor, unit, Look.SHARE, "what is paid is fixed");
    }
    return sheet.number(volume.words(), factor, unit, Look.SHARE, "", "volumes." + volume.words());
  }

  /** The scenario of a delivery at a volume: where volumes are factors, as stated. */
  private String scenario(Volume volume) {
    return of.terms().volumes().isPresent() ? Delivery.BASE : of.terms().scenarios().of(volume);
  }

  private Optional<AppraisalCase> appraised() {
    return answer.at(Volume.BASE).value().isPresent() ? of.benefits() : Optional.empty();
  }

  private ValueInputs value(StatedInputs sheet, AppraisalCase stated) {
    ImmutableSet<String> delivered =
        of.contract().outcomes().stream().map(Outcome::id).collect(ImmutableSet.toImmutableSet());
    return new ValueInputs(sheet, stated, "benefits.", id -> !delivered.contains(id));
  }

  private Expected expected(Cells cells, ContractInputs contract, Volume volume) {
    Optional<String> factor = Optional.ofNullable(cells.factors().get(volume));
    if (cells.tallies().isPresent()) {
      return new Expected(cells.tallies().get().times(factor.orElseThrow()), ImmutableMap.of(), "");
    }
    DeliveryInputs delivery = cells.delivery().orElseThrow();
    Workings workings =
        new Workings(
            book.sheet("Expected " + volume.words()),
            "What is expected, " + volume.words() + " volume",
            DeliverySheet.columns(delivery, cells.besides()));
    DeliverySheet.Written written =
        new DeliverySheet(
                workings,
                delivery,
                delivery.at(scenario(volume), factor),
                of.contract(),
                cells.besides())
            .write(contract);
    workings.write();
    return new Expected(written.outcomes(), written.inAll(), written.countsByOneDay());
  }

  private PaymentPlaces payment(
      Optional<ContractInputs> contract, Optional<ExpectedOutcomes> expected, Volume volume) {
    SheetPen pen = book.sheet("Payment " + volume.words());
    String title = "What the contract pays, " + volume.words() + " volume";
    OutcomesContract terms = of.contract();
    if (contract.isPresent()) {
      ExpectedOutcomes outcomes = expected.orElseThrow();
      Workings workings = new Workings(pen, title, outcomes.columns());
      PaymentPlaces places =
          new PaymentSheet(
                  workings,
                  contract.get(),
                  outcomes,
                  Minor.of(terms.currency(), terms.roundingMode()))
              .write(of.terms().outcome(), appraised().map(each -> calendar));
      return written(workings, places);
    }
    VolumeAnswer at = answer.at(volume);
    Workings workings = new Workings(pen, title, FixedPaymentSheet.columns(at));
    PaymentPlaces places =
        new FixedPaymentSheet(workings, at)
            .write(
                ImmutableSet.copyOf(AdjustmentCause.of(answer)),
                StatementDelivery.of(terms, at.statement(), of.terms().outcome())
                    .outcomes()
                    .doubleValue());
    return written(workings, places);
  }

  private static PaymentPlaces written(Workings workings, PaymentPlaces places) {
    workings.write();
    return places.resolved(workings);
  }

  private Optional<ValuePlaces> value(ValueInputs inputs, Volume volume, PaymentPlaces payment) {
    return answer
        .at(volume)
        .value()
        .map(
            value -> {
              Workings workings =
                  new Workings(
                      book.sheet("Value " + volume.words()),
                      "What it is worth to the public, " + volume.words() + " volume",
                      value.given().horizon());
              ValuePlaces places =
                  new ValueSheet(workings, inputs, value.given(), payment.byYear()).write();
              workings.write();
              return places;
            });
  }
}
