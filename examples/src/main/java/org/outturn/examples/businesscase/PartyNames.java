package org.outturn.examples.businesscase;

import org.outturn.pricing.returns.PartyFlows;

/** What the parties of a financing are called. */
final class PartyNames {
  private PartyNames() {}

  static String of(PartyFlows.Part part) {
    return switch (part) {
      case COMMISSIONER -> "payers";
      case INVESTOR -> "investors";
      case SERVICE -> "those who are paid for the service";
      case PROVIDER -> "provider";
      case SOCIAL_PURPOSE -> "social purpose";
    };
  }

  /** Whether the name is of one, so that it gains and not gain. */
  static boolean isOne(PartyFlows.Part part) {
    return part == PartyFlows.Part.PROVIDER || part == PartyFlows.Part.SOCIAL_PURPOSE;
  }
}
