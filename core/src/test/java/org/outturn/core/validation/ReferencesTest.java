package org.outturn.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private static final Names OUTCOMES = Names.unique("an outcome of this contract");
  private static final Names THEMES = Names.shared("a theme");
  private static final Names PARTIES = Names.unique("a party").openWhileNoneIsDefined();

  private final Problems problems = new Problems();
  private final References references = new References(problems::add);

  private List<String> found() {
    references.resolve();
    return problems.found().stream().map(Problem::toString).toList();
  }

  private void define(Names names, String name, String where) {
    references.define(names, name, () -> where);
  }

  private void refer(Names names, String name) {
    references.refer(names, name, () -> "limits[0]");
  }

  @Test
  void aNameMayBeDefinedAfterItIsReferredTo() {
    refer(OUTCOMES, "home");
    define(OUTCOMES, "home", "outcomes[0].id");

    assertThat(found()).isEmpty();
  }

  @Test
  void namesWhatIsKnownWhereAReferenceLeadsNowhere() {
    define(OUTCOMES, "home", "outcomes[0].id");
    define(OUTCOMES, "job", "outcomes[1].id");
    refer(OUTCOMES, "house");
    refer(THEMES, "housing");

    assertThat(found())
        .containsExactly(
            "limits[0]: 'house' is not an outcome of this contract; expected one of home, job",
            "limits[0]: 'housing' is not a theme; expected none, as it has none");
  }

  @Test
  void uniqueNamesDifferAndSharedOnesNeedNot() {
    define(OUTCOMES, "home", "outcomes[0].id");
    define(OUTCOMES, "home", "outcomes[1].id");
    define(THEMES, "housing", "outcomes[0].theme");
    define(THEMES, "housing", "outcomes[1].theme");

    assertThat(found())
        .containsExactly("outcomes[1].id: 'home' stands twice; expected ids that differ");
  }

  @Test
  void theEmptyNameNamesNothing() {
    define(THEMES, "", "outcomes[0].theme");
    refer(THEMES, "housing");

    assertThat(found())
        .containsExactly("limits[0]: 'housing' is not a theme; expected none, as it has none");
  }

  @Test
  void anOpenKindAsksForNothingUntilOneIsDefined() {
    refer(PARTIES, "council");
    assertThat(found()).isEmpty();

    define(PARTIES, "fund", "parties[0].id");
    assertThat(found())
        .containsExactly("limits[0]: 'council' is not a party; expected one of fund");
  }

  @Test
  void whereADefinitionCouldNotBeReadNoReferenceIsKnownToBeWrong() {
    define(OUTCOMES, "home", "outcomes[0].id");
    references.doubt(OUTCOMES);
    refer(OUTCOMES, "job");

    assertThat(found()).isEmpty();
  }
}
