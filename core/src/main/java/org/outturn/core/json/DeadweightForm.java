package org.outturn.core.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.json.ContractDocument.DeadweightDocument;
import org.outturn.core.json.ContractDocument.PooledDocument;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.EffectMeasure;

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
        return Deadweight.comparisonGroup(
            new ComparisonGroup(
                fields
                    .choice("effect", document.effect(), EffectMeasure.class)
                    .orElse(EffectMeasure.RELATIVE_REDUCTION),
                fields.optional("minimumEffect", document.minimumEffect(), Share::parse),
                fields.optional("significance", document.significance(), Share::parse),
                pooled(fields, document)));
      }
    };

    abstract Deadweight read(Fields fields, DeadweightDocument document);
  }

  private static Optional<Share> pooled(Fields fields, DeadweightDocument document) {
    return document.pooled() == null
        ? Optional.empty()
        : fields.part(
            "pooled",
            document.pooled(),
            (inside, pooled) ->
                inside.optional("minimumEffect", pooled.minimumEffect(), Share::parse),
            refused -> Optional.empty());
  }

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

          @Override
          public DeadweightDocument comparisonGroup(ComparisonGroup terms) {
            return new DeadweightDocument(
                Treatment.COMPARISON_GROUP.name(),
                null,
                null,
                null,
                terms.effect().name(),
                Absent.ifEmpty(terms.minimumEffect()),
                Absent.ifEmpty(terms.significance()),
                terms
                    .pooledMinimumEffect()
                    .map(least -> new PooledDocument(least.toString()))
                    .orElse(null));
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
