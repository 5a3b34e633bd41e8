package org.outturn.examples.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void escapesTextAndAttributesAlike() {
    assertThat(new Markup().element("p", "a<b>&\"'", "title", "\"><b>").finished())
        .isEqualTo("<p title=\"&quot;&gt;&lt;b&gt;\">a&lt;b&gt;&amp;&quot;&#39;</p>");
  }

  @Test
  void replacesWhatXmlMayNotHoldAndWhatTurnsTheTextRound() {
    assertThat(new Markup().element("p", "a\u0000\r\u202Eb\uFFFE\uD800c\td").finished())
        .isEqualTo("<p>a\uFFFD\uFFFD\uFFFDb\uFFFD\uFFFDc\td</p>");
  }

  @Test
  void refusesScriptAndWhateverLeadsElsewhere() {
    assertThatThrownBy(() -> new Markup().open("script"))
        .hasMessage("element must be a name, and not script, but was script");
    for (String name : new String[] {"onclick", "href", "src", "style", "x y"}) {
      assertThatThrownBy(() -> new Markup().open("p", name, ""))
          .hasMessage(
              "attribute must be a name that neither leads elsewhere nor runs script but was "
                  + name);
    }
  }

  @Test
  void refusesToEndWithAnOpenElement() {
    assertThatThrownBy(() -> new Markup().open("p").finished())
        .hasMessage("elements must all be closed but was [p]");
  }
}
