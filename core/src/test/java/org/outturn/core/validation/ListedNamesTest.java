package org.outturn.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListedNamesTest {
  @Test
  void listsFewNamesAndCountsTheRestOfMany() {
    List<String> many = IntStream.range(0, 20_000).mapToObj(each -> "o" + each).toList();

    assertThat(ListedNames.oneOf(List.of())).isEqualTo("none, as it has none");
    assertThat(ListedNames.oneOf(List.of("home", "job"))).isEqualTo("one of home, job");
    assertThat(ListedNames.oneOf(many))
        .isEqualTo("one of o0, o1, o2, o3, o4, o5, o6, o7, o8, o9 and 19990 more");
  }
}
