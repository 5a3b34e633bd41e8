package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.json.ContractDocument.GateDocument;
import org.outturn.core.json.ContractDocument.RateCardDocument;
import org.outturn.core.json.ContractDocument.TariffDocument;
import org.outturn.core.json.ContractDocument.VersionDocument;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.time.DateRange;
import org.outturn.core.validation.InvalidInputException;

/** The JSON form of a rate card, its versions and tariffs. */
final class RateCardForm {
  /** Before every date a file can hold: stand-in dates from here on overlap with no stated ones. */
  private static final LocalDate BEFORE_ALL_DATES = LocalDate.of(-9999, 1, 1);

  private final PriceForm prices;

  RateCardForm(PriceForm prices) {
    this.prices = prices;
  }

  RateCard read(Fields fields, RateCardDocument document) {
    ImmutableList<RateCardVersion> versions =
        fields.parts("versions", document.versions(), this::version, RateCardForm::versionStandIn);
    RateCard.Builder card =
        RateCard.builder()
            .priceDate(
                fields
                    .choice("priceDate", document.priceDate(), PriceDate.class)
                    .orElse(PriceDate.ACHIEVED));
    try {
      return card.addAllVersions(versions).build();
    } catch (InvalidInputException overlaps) {
      overlaps.problems().forEach(each -> fields.refuse(each.where(), each.message()));
      return standIn(versions);
    }
  }

  /** The same versions on dates that do not overlap, so that their tariffs can be checked. */
  private static RateCard standIn(ImmutableList<RateCardVersion> versions) {
    RateCard.Builder card = RateCard.builder();
    for (int i = 0; i < versions.size(); i++) {
      card.addVersion(versions.get(i).withInForce(standInDates(i)));
    }
    return card.build();
  }

  static RateCard standIn(Fields fields) {
    return RateCard.builder().build();
  }

  private RateCardVersion version(Fields fields, VersionDocument document) {
    return RateCardVersion.builder()
        .id(fields.id("id", document.id()))
        .inForce(inForce(fields, document))
        .addAllAgreedBy(Fields.texts(document.agreedBy()))
        .because(Absent.orEmpty(document.because()))
        .addAllTariffs(
            fields.parts("tariffs", document.tariffs(), this::tariff, this::tariffStandIn))
        .build();
  }

  private static RateCardVersion versionStandIn(Fields fields) {
    return RateCardVersion.builder()
        .id(fields.standInId("id"))
        .inForce(standInDates(fields))
        .build();
  }

  private static DateRange inForce(Fields fields, VersionDocument document) {
    Optional<LocalDate> from = fields.date("from", document.from());
    Optional<LocalDate> to = fields.date("to", document.to());
    if (from.isEmpty() || !fields.isSound("to")) {
      return standInDates(fields);
    }
    return fields
        .optional("to", document.to(), stated -> new DateRange(from.get(), to))
        .orElseGet(() -> fields.isSound("to") ? DateRange.from(from.get()) : standInDates(fields));
  }

  /** One day that no other version has. */
  private static DateRange standInDates(Fields fields) {
    return standInDates(fields.index());
  }

  private static DateRange standInDates(int index) {
    LocalDate day = BEFORE_ALL_DATES.plusDays(index);
    return DateRange.of(day, day.plusDays(1));
  }

  private Tariff tariff(Fields fields, TariffDocument document) {
    return new Tariff(
        fields.id("outcome", document.outcome()),
        fields.optional("segment", document.segment(), segment -> segment),
        fields.part("price", document.price(), prices::read, refused -> prices.standIn()),
        fields.parts("onlyIf", document.onlyIf(), RateCardForm::gate, RateCardForm::gateStandIn));
  }

  private static Gate gate(Fields fields, GateDocument document) {
    return new Gate(
        fields.id("outcome", document.outcome()),
        fields.valueOr(BigDecimal.ZERO, "atLeast", document.atLeast(), Decimals::parse));
  }

  private static Gate gateStandIn(Fields fields) {
    return new Gate(fields.standInId("outcome"), BigDecimal.ZERO);
  }

  private Tariff tariffStandIn(Fields fields) {
    return Tariff.of(fields.standInId("outcome"), prices.standIn());
  }

  static RateCardDocument write(RateCard card) {
    return new RateCardDocument(
        Absent.ifDefault(card.priceDate(), PriceDate.ACHIEVED),
        card.versions().stream().map(RateCardForm::version).toList(),
        null);
  }

  private static VersionDocument version(RateCardVersion version) {
    return new VersionDocument(
        version.id(),
        version.inForce().startInclusive().toString(),
        Absent.ifEmpty(version.inForce().endExclusive()),
        Absent.ifEmpty(version.agreedBy().asList()),
        Absent.ifEmpty(version.because()),
        version.tariffs().stream().map(RateCardForm::tariff).toList());
  }

  private static TariffDocument tariff(Tariff tariff) {
    return new TariffDocument(
        tariff.outcome(),
        Absent.ifEmpty(tariff.segment()),
        PriceForm.write(tariff.price()),
        Absent.ifEmpty(
            tariff.onlyIf().stream()
                .map(gate -> new GateDocument(gate.outcome(), Fractions.plain(gate.atLeast())))
                .toList()));
  }
}
