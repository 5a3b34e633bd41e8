package org.outturn.core.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class TextNumbersProperties {
  @Property
  void numbersTextsInTheOrderInWhichTheyFirstCome(
      @ForAll @Size(max = 300)
          List<@CharRange(from = 'A', to = 'D') @StringLength(max = 5) String> texts) {
    Map<String, Integer> expected = new LinkedHashMap<>();
    TextNumbers numbers = new TextNumbers();
    for (String text : texts) {
      expected.putIfAbsent(text, expected.size());
      assertThat(numbers.of(text)).isEqualTo(expected.get(text));
    }

    TextColumn known = numbers.texts();
    assertThat(known.size()).isEqualTo(expected.size());
    expected.forEach((text, number) -> assertThat(known.get(number)).isEqualTo(text));
  }

  @Property
  void tellsAnyTextsApart(@ForAll String one, @ForAll String other) {
    TextNumbers numbers = new TextNumbers();
    assertThat(numbers.of(one)).isZero();
    assertThat(numbers.of(other)).isEqualTo(sameBytes(one, other) ? 0 : 1);
  }

  private static boolean sameBytes(String one, String other) {
    return Arrays.equals(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }
}
