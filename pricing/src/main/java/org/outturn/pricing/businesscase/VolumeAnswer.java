package org.outturn.pricing.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.money.Amount;
import org.outturn.pricing.appraisal.Appraisal;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.projection.MissingAssumption;
import org.outturn.pricing.projection.ScenarioProjection;
import org.outturn.pricing.returns.WaterfallResult;

/** What a contract comes to at one volume. */
@OutturnStyle
@Value.Immutable
public interface VolumeAnswer extends WithVolumeAnswer {

  /**
   * Starts an answer.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The volume.
   *
   * @return low, base or high
   */
  Volume volume();

  /**
   * How what is expected was worked out of a delivery.
   *
   * @return expected numbers and rules that need people; empty where there is no delivery
   */
  Optional<ScenarioProjection> projection();

  /**
   * What was priced.
   *
   * @return what came and what is expected of each outcome
   */
  Evidence evidence();

  /**
   * What it pays for which outcomes.
   *
   * @return the statement of what came and what is expected
   */
  PaymentStatement statement();

  /**
   * What is planned for the periods that begin after the statement.
   *
   * @return outcomes, fees and grants; nothing where the outcomes expected are known
   */
  @Value.Default
  default Amount planned() {
    return Amount.zero(statement().currency());
  }

  /**
   * What it pays on which day.
   *
   * @return each period's payment on its due date, planned ones too
   */
  PaymentScenario payments();

  /**
   * Where the cash goes when those payments come in.
   *
   * @return empty where the case is not financed
   */
  Optional<WaterfallResult> waterfall();

  /**
   * What it is worth to the public, what the contract pays among the costs.
   *
   * @return empty where that is not asked or cannot be said
   */
  Optional<Appraisal> value();

  /**
   * What the answer needs and nobody states.
   *
   * @return empty where everything is there
   */
  ImmutableList<MissingAssumption> missing();

  /**
   * What is paid for outcomes.
   *
   * @return the net of the statement, and what is planned after it
   */
  default Amount paid() {
    return statement().net().plus(planned());
  }

  /**
   * What falls due in all: outcomes, fees and grants, and what is planned.
   *
   * @return the sum of {@link #payments}
   */
  default Amount due() {
    return payments().payments().stream()
        .map(DatedAmount::amount)
        .reduce(Amount.zero(statement().currency()), Amount::plus);
  }

  /**
   * The rules that could not be applied.
   *
   * @return empty where all were
   */
  default ImmutableList<NotApplied> notApplied() {
    return projection()
        .map(ScenarioProjection::notApplied)
        .orElseGet(() -> statement().notApplied());
  }

  /**
   * Where the cash goes in a case that is financed.
   *
   * @return the same as {@link #waterfall}
   * @throws IllegalStateException where the question states no finance
   */
  default WaterfallResult returns() {
    return waterfall()
        .orElseThrow(() -> new IllegalStateException("the business case states no finance"));
  }

  /** Builds an answer. */
  final class Builder extends ImmutableVolumeAnswer.Builder {
    Builder() {}
  }
}
