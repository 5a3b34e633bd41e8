package org.outturn.core.json.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any JSON but null, as it stands: what a result repeats of another document. */
public final class TreeCodec extends Codec<Object> {
  /** Any JSON but null. */
  public static final Codec<Object> ANY = new TreeCodec();

  private TreeCodec() {}

  @Override
  String expected() {
    return "any value";
  }

  @Override
  Object read(@Nullable Object tree, Place at) {
    if (tree == null) {
      throw mistyped(null, at);
    }
    return tree;
  }

  @Override
  Object write(Object value, Context context) {
    return value;
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    return Schemas.of("not", Schemas.NULL);
  }
}
