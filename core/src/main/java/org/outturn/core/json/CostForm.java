package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.investment.Cost;
import org.outturn.core.investment.CostKind;
import org.outturn.core.investment.CostProfile;
import org.outturn.core.investment.DatedCost;
import org.outturn.core.json.FinanceCaseDocument.CostDocument;
import org.outturn.core.json.FinanceCaseDocument.ProfileDocument;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.IsoDates;

/** The JSON form of a cost. */
final class CostForm {
  /** What stands in for a date that was refused. */
  static final LocalDate STAND_IN_DATE = LocalDate.of(2020, 1, 1);

  private final MoneyForm money;

  CostForm(MoneyForm money) {
    this.money = money;
  }

  Cost read(Fields fields, CostDocument document) {
    CostKind kind =
        fields.choice("kind", document.kind(), CostKind.class).orElse(CostKind.DELIVERY);
    Amount amount = money.read(fields, "amount", document.amount());
    boolean isDated = document.date() != null || !fields.isSound("date");
    boolean isSpread = document.profile() != null || !fields.isSound("profile");
    if (isDated == isSpread) {
      throw new IllegalArgumentException(
          "expected date or profile, one of the two, but found " + (isDated ? "both" : "neither"));
    }
    return isDated
        ? Cost.on(
            kind, fields.valueOr(STAND_IN_DATE, "date", document.date(), IsoDates::parse), amount)
        : fields.part(
            "profile",
            document.profile(),
            (inside, profile) -> profile(inside, profile, kind, amount),
            this::standIn);
  }

  Cost standIn(Fields fields) {
    return Cost.on(CostKind.DELIVERY, STAND_IN_DATE, money.none());
  }

  private static Cost profile(
      Fields fields, ProfileDocument document, CostKind kind, Amount amount) {
    ImmutableList<BigDecimal> weights = fields.each("weights", document.weights(), Decimals::parse);
    LocalDate from = fields.valueOr(STAND_IN_DATE, "from", document.from(), IsoDates::parse);
    Optional<Frequency> frequency =
        fields.choice("frequency", document.frequency(), Frequency.class);
    return document.weights() == null
        ? Cost.on(kind, from, amount)
        : new CostProfile(kind, amount, from, frequency.orElse(Frequency.YEARLY), weights);
  }

  static CostDocument write(Cost cost) {
    return cost.match(
        new Cost.Cases<CostDocument>() {
          @Override
          public CostDocument dated(DatedCost dated) {
            return document(dated, dated.date().toString(), null);
          }

          @Override
          public CostDocument profile(CostProfile profile) {
            return document(
                profile,
                null,
                new ProfileDocument(
                    profile.from().toString(),
                    profile.frequency().name(),
                    profile.weights().stream().map(Fractions::plain).toList()));
          }
        });
  }

  private static CostDocument document(
      Cost cost, @Nullable String date, @Nullable ProfileDocument profile) {
    return new CostDocument(cost.kind().name(), MoneyForm.write(cost.amount()), date, profile);
  }
}
