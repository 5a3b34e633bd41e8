package org.outturn.examples.indigo.contracts;

import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;

/** What was left out, as JSON. */
public final class LeftOutFormat {
  /** One thing with why. */
  public static final Codec<LeftOut> LEFT_OUT =
      ObjectCodec.ofResult(
          "leftOut",
          "Something that is not carried over.",
          keys -> {
            keys.required("what", Values.TEXT, LeftOut::what, "What it is, or where it stands.");
            keys.required("because", Values.TEXT, LeftOut::because, "Why.");
          });

  private LeftOutFormat() {}
}
