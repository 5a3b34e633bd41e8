package org.outturn.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdTextProperties {

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> ascii = Arbitraries.strings().withCharRange(' ', '\u007f').ofMaxLength(6);
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(6);
    Arbitrary<String> odd =
        Arbitraries.strings()
            .withChars("aP1 \u00a0\u200b\u200f\u0308e\u00eb\t\u2028\u00ad\ud83d\ude00")
            .ofMaxLength(6);
    return Arbitraries.oneOf(ascii, any, odd);
  }

  @Property
  void theFastWayAndTheReasonAgree(@ForAll("texts") String text) {
    assertThat(IdText.isWellFormed(text)).isEqualTo(IdText.fault(text).isEmpty());
  }

  /** Two ids that differ differ to the eye: none is another with something hidden in it. */
  @Property
  void anIdHasNothingHidden(@ForAll("texts") String text) {
    if (IdText.isWellFormed(text)) {
      assertThat(text.codePoints()).noneMatch(Blanks::isHidden);
      assertThat(Normalizer.normalize(text, Normalizer.Form.NFC)).isEqualTo(text);
      assertThat(text).doesNotContain("  ").isEqualTo(text.strip()).isNotEmpty();
    }
  }

  @Property
  void aMessageShowsNothingHidden(@ForAll("texts") String text) {
    assertThat((TextShape.of(text) + IdText.fault(text)).codePoints()).noneMatch(Blanks::isHidden);
  }
}
