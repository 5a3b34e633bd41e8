package org.outturn.examples.report;

import org.outturn.examples.drawing.Party;
import org.outturn.pricing.returns.PartyFlows;

/** The one colour that each party of a financing has in every drawing. */
public final class PartyColour {
  private PartyColour() {}

  /**
   * The party of a drawing that a party of a financing is.
   *
   * @param part what it does in the financing
   * @return whose colour it has
   */
  public static Party of(PartyFlows.Part part) {
    return switch (part) {
      case COMMISSIONER -> Party.PAYER;
      case INVESTOR -> Party.INVESTOR;
      case SERVICE -> Party.SERVICE;
      case PROVIDER -> Party.PROVIDER;
      case SOCIAL_PURPOSE -> Party.PUBLIC;
    };
  }
}
