package org.outturn.core.outcome;

import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Share;

/**
 * What is known of how much of what was achieved a service added: deadweight of 0.2, displacement
 * of 0.25 and leakage of 0.1, the others not stated.
 *
 * <p>A factor that is not stated changes nothing and is not shown; one stated as changing nothing
 * is shown. Sources: Additionality Guide, fourth edition, Homes and Communities Agency, 2014 (the
 * first four); A Guide to Social Return on Investment, Cabinet Office, 2009, updated 2012
 * (attribution).
 */
@OutturnStyle
@Value.Immutable
public interface Additionality extends WithAdditionality {
  /** No factor is stated: all that was achieved is additional. */
  Additionality NOT_STATED = builder().build();

  /**
   * Starts with no factor stated.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * What would have happened anyway.
   *
   * @return such as 0.2; empty where not stated
   */
  Optional<Share> deadweight();

  /**
   * What is offset elsewhere.
   *
   * @return such as 0.25; empty where not stated
   */
  Optional<Share> displacement();

  /**
   * What replaces a similar activity.
   *
   * @return such as 0.05; empty where not stated
   */
  Optional<Share> substitution();

  /**
   * What benefits others than those meant.
   *
   * @return such as 0.1; empty where not stated
   */
  Optional<Share> leakage();

  /**
   * What is due to this service, not to others.
   *
   * @return such as 0.7; empty where not stated, which keeps all
   */
  Optional<Share> attribution();

  /**
   * One factor's share.
   *
   * @param factor the factor
   * @return empty where it is not stated
   */
  default Optional<Share> stated(AdditionalityFactor factor) {
    return switch (factor) {
      case DEADWEIGHT -> deadweight();
      case DISPLACEMENT -> displacement();
      case SUBSTITUTION -> substitution();
      case LEAKAGE -> leakage();
      case ATTRIBUTION -> attribution();
    };
  }

  /**
   * The same with one factor's share stated.
   *
   * @param factor the factor
   * @param share its share
   * @return the new value
   */
  default Additionality with(AdditionalityFactor factor, Share share) {
    return switch (factor) {
      case DEADWEIGHT -> withDeadweight(share);
      case DISPLACEMENT -> withDisplacement(share);
      case SUBSTITUTION -> withSubstitution(share);
      case LEAKAGE -> withLeakage(share);
      case ATTRIBUTION -> withAttribution(share);
    };
  }

  /** Builds an additionality. */
  final class Builder extends ImmutableAdditionality.Builder {
    Builder() {}
  }
}
