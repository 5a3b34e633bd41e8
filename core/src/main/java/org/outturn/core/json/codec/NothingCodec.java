package org.outturn.core.json.codec;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The value of a term that is not computed: only one that states nothing is let through. */
final class NothingCodec extends Codec<Boolean> {
  private final String term;

  NothingCodec(String term) {
    this.term = term;
  }

  @Override
  String expected() {
    return "nothing";
  }

  @Override
  Boolean read(@Nullable Object tree, Place at) {
    if (!List.of().equals(tree) && !Boolean.FALSE.equals(tree)) {
      throw at.refuse("the term '" + term + "' is not computed by this version of Outturn");
    }
    return false;
  }

  @Override
  Object write(Boolean value, Context context) {
    return value;
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    return Schemas.of(
        "enum", Collections.unmodifiableList(Arrays.<@Nullable Object>asList(false, List.of())));
  }
}
