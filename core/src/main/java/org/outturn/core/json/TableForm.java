package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.outturn.core.json.ContractDocument.PriceDocument;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.TablePrice.Between;

/** The JSON form of a table of measured values and what they earn. */
final class TableForm {
  private static final TablePoint STAND_IN = new TablePoint(BigDecimal.ZERO, BigDecimal.ZERO);

  private final MoneyForm money;

  TableForm(MoneyForm money) {
    this.money = money;
  }

  /** How values between points are read. */
  private enum Reading {
    LINEAR,
    STEP
  }

  /** When a step is met. */
  private enum Boundary {
    REACHED,
    EXCEEDED
  }

  TablePrice read(Fields fields, PriceDocument document) {
    return new TablePrice(
        points(fields, document.points() == null ? List.of() : document.points()),
        between(fields, document),
        money.optional(fields, "perAmount", document.perAmount()),
        fields.optional("floor", document.floor(), Decimals::parse));
  }

  private static ImmutableList<TablePoint> points(Fields fields, List<List<String>> points) {
    ImmutableList.Builder<TablePoint> read = ImmutableList.builder();
    boolean sound = true;
    for (int i = 0; i < points.size(); i++) {
      Optional<TablePoint> point = point(fields, JsonPath.item("points", i), points.get(i));
      point.ifPresent(read::add);
      sound &= point.isPresent();
    }
    return sound ? read.build() : ImmutableList.of(STAND_IN);
  }

  private static Optional<TablePoint> point(Fields fields, String place, List<String> pair) {
    if (pair.size() != 2) {
      fields.refuse(
          place,
          "found "
              + pair.size()
              + " numbers; expected two, a measured value and what it earns, such as [60, 7.5]");
      return Optional.empty();
    }
    Optional<BigDecimal> value =
        fields.optional(JsonPath.item(place, 0), pair.get(0), Decimals::parse);
    return fields
        .optional(
            JsonPath.item(place, 1),
            pair.get(1),
            text -> new TablePoint(value.orElse(BigDecimal.ZERO), Decimals.parse(text)))
        .filter(point -> value.isPresent());
  }

  private static Between between(Fields fields, PriceDocument document) {
    Optional<Reading> reading = fields.choice("between", document.between(), Reading.class);
    boolean exceeded =
        fields
            .choice("boundary", document.boundary(), Boundary.class)
            .filter(boundary -> boundary == Boundary.EXCEEDED)
            .isPresent();
    if (reading.isPresent() && reading.get() == Reading.STEP) {
      return exceeded ? Between.STEP_EXCEEDED : Between.STEP_REACHED;
    }
    if (exceeded) {
      fields.refuse("boundary", "EXCEEDED does not go with between LINEAR; expected REACHED");
    }
    return Between.LINEAR;
  }

  static PriceDocument write(String form, TablePrice table) {
    return new PriceDocument(
        form,
        null,
        null,
        null,
        null,
        null,
        table.points().stream()
            .map(point -> List.of(Fractions.plain(point.value()), Fractions.plain(point.pays())))
            .toList(),
        (table.between() == Between.LINEAR ? Reading.LINEAR : Reading.STEP).name(),
        table.between() == Between.STEP_EXCEEDED ? Boundary.EXCEEDED.name() : null,
        table.perAmount().map(MoneyForm::write).orElse(null),
        table.floor().map(Fractions::plain).orElse(null),
        null,
        null);
  }
}
