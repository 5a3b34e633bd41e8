package org.outturn.core.json;

import org.outturn.core.contract.Source;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;

/** Where figures come from, the same in every document. */
public final class SourceFormat {
  /** A publication and what it gives. */
  public static final Codec<Source> SOURCE =
      ObjectCodec.of(
          "source",
          "Where figures come from.",
          keys -> {
            var title = keys.required("title", Values.TEXT, Source::title, "The publication.");
            var what = keys.required("what", Values.TEXT, Source::what, "Which figures it gives.");
            keys.namedBy(title);
            return in -> new Source(in.get(title), in.get(what));
          });

  private SourceFormat() {}
}
