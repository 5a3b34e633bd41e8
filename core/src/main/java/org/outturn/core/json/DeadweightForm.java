package org.outturn.core.json;

import org.jspecify.annotations.Nullable;
import org.outturn.core.json.ContractDocument.DeadweightDocument;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Deadweight;

/** The JSON form of a treatment of deadweight. */
final class DeadweightForm {
  private DeadweightForm() {}

  /** The treatments of the format. */
  private enum Treatment {
    PRICED_IN {
      @Override
      Deadweight read(Fields fields, DeadweightDocument document) {
        return Deadweight.PRICED_IN;
      }
    },
    ON_PRICE {
      @Override
      Deadweight read(Fields fields, DeadweightDocument document) {
        return Deadweight.onPrice(
            fields.valueOr(Share.ZERO, "rate", document.rate(), Share::parse));
      }
    },
    ON_COUNT {
      @Override
      Deadweight read(Fields fields, DeadweightDocument document) {
        return Deadweight.onCount(
            new Baseline(
                fields.optional("baselineRate", document.baselineRate(), Share::parse),
                fields.optional("baselineCount", document.baselineCount(), Decimals::parse)));
      }
    },
    COMPARISON_GROUP {
      @Override
      Deadweight read(Fields fields, DeadweightDocument document) {
        return NOT_COMPUTED;
      }
    };

    abstract Deadweight read(Fields fields, DeadweightDocument document);
  }

  /** Stands in for a treatment that {@link NotComputed} has refused. */
  private static final Deadweight NOT_COMPUTED = Deadweight.PRICED_IN;

  static Deadweight read(Fields fields, DeadweightDocument document) {
    return fields
        .choice("treatment", document.treatment(), Treatment.class)
        .map(
            treatment -> {
              fields.onlyKeysOf(document, "treatment", treatment, keys(treatment));
              return treatment.read(fields, document);
            })
        .orElse(Deadweight.PRICED_IN);
  }

  private static KindKeys keys(Treatment treatment) {
    return switch (treatment) {
      case PRICED_IN -> KindKeys.of();
      case ON_PRICE -> KindKeys.of("rate");
      case ON_COUNT -> KindKeys.of().with("baselineRate", "baselineCount");
      case COMPARISON_GROUP ->
          KindKeys.of("effect").with("minimumEffect", "significance", "pooled");
    };
  }

  static DeadweightDocument write(Deadweight deadweight) {
    return deadweight.match(
        new Deadweight.Cases<DeadweightDocument>() {
          @Override
          public DeadweightDocument pricedIn() {
            return document(Treatment.PRICED_IN, null, null, null);
          }

          @Override
          public DeadweightDocument onPrice(Share rate) {
            return document(Treatment.ON_PRICE, rate.toString(), null, null);
          }

          @Override
          public DeadweightDocument onCount(Baseline baseline) {
            return document(
                Treatment.ON_COUNT,
                null,
                Absent.ifEmpty(baseline.rate()),
                baseline.count().map(Fractions::plain).orElse(null));
          }
        });
  }

  private static DeadweightDocument document(
      Treatment treatment,
      @Nullable String rate,
      @Nullable String baselineRate,
      @Nullable String baselineCount) {
    return new DeadweightDocument(
        treatment.name(), rate, baselineRate, baselineCount, null, null, null, null);
  }
}
