package org.outturn.core.json.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** True or false. */
final class TruthCodec extends Codec<Boolean> {
  @Override
  String expected() {
    return "true or false";
  }

  @Override
  Boolean read(@Nullable Object tree, Place at) {
    if (!(tree instanceof Boolean truth)) {
      throw mistyped(tree, at);
    }
    return truth;
  }

  @Override
  Object write(Boolean value, Context context) {
    return value;
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    return Schemas.of("type", "boolean");
  }
}
