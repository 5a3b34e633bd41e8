package org.outturn.core.json;

import java.time.LocalDate;
import org.outturn.core.contract.Term;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Slot;
import org.outturn.core.json.codec.Values;

/** How long a contract runs. */
final class TermFormat {
  /** The first day of the term, where a schedule without an anchor begins. */
  static final Slot<LocalDate> FROM = Slot.empty();

  static final Codec<Term> TERM =
      ObjectCodec.of(
          "term",
          "How long the contract runs: half-open dates.",
          keys -> {
            var from =
                keys.required(
                    "from", Values.DATE.keptIn(FROM), Term::from, "The first day of service.");
            var to = keys.required("to", Values.DATE, Term::to, "The day after the last.");
            var trackingTo =
                keys.optional(
                    "trackingTo",
                    Values.DATE,
                    Term::trackingTo,
                    "The day after the last on which outcomes count, where later than to.");
            return in -> new Term(in.get(from), in.get(to), in.get(trackingTo));
          });

  private TermFormat() {}
}
