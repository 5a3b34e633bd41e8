package org.outturn.core.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.json.ComparisonCaseDocument.DeliveryDocument;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;

/** The JSON form of a delivery: people and success rate, or outcomes. */
final class DeliveryForm {
  private DeliveryForm() {}

  static DeliveredWork read(Fields fields, DeliveryDocument document) {
    Share deadweight =
        fields.valueOr(Share.ZERO, "deadweight", document.deadweight(), Share::parse);
    Optional<BigDecimal> people = fields.optional("people", document.people(), Decimals::parse);
    Optional<Share> rate = fields.optional("successRate", document.successRate(), Share::parse);
    Optional<BigDecimal> outcomes =
        fields.optional("outcomes", document.outcomes(), Decimals::parse);
    boolean statesPeople = document.people() != null && document.successRate() != null;
    boolean statesEither = document.people() != null || document.successRate() != null;
    boolean statesOutcomes = document.outcomes() != null;
    if (statesPeople == statesOutcomes || statesPeople != statesEither) {
      throw new IllegalArgumentException(
          "expected people and successRate, or outcomes, but found " + stated(document));
    }
    if (statesOutcomes) {
      return new DeliveredWork.OfOutcomes(outcomes.orElse(BigDecimal.ZERO), deadweight);
    }
    return new DeliveredWork.OfPeople(
        people.orElse(BigDecimal.ZERO), rate.orElse(Share.ZERO), deadweight);
  }

  private static String stated(DeliveryDocument document) {
    String keys =
        Stream.of(
                document.people() == null ? "" : "people",
                document.successRate() == null ? "" : "successRate",
                document.outcomes() == null ? "" : "outcomes")
            .filter(key -> !key.isEmpty())
            .collect(Collectors.joining(", "));
    return keys.isEmpty() ? "none of them" : keys;
  }

  static DeliveredWork standIn(Fields fields) {
    return DeliveredWork.of(0, Share.ZERO);
  }

  static DeliveryDocument write(DeliveredWork delivery) {
    boolean statesPeople = delivery.people().isPresent();
    return new DeliveryDocument(
        delivery.people().map(Fractions::text).orElse(null),
        Absent.ifEmpty(delivery.successRate()),
        statesPeople ? null : Fractions.text(delivery.outcomes()),
        Absent.ifDefault(delivery.deadweight(), Share.ZERO));
  }
}
