package org.outturn.examples.drawing;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A drawing whose finding is followed by notes, such as which terms its figures leave out: they
 * stand at the top, since they may change the finding.
 *
 * @param of the drawing
 * @param notes sentences without their full stops
 */
public record NotedPanel(Panel of, ImmutableList<String> notes) implements Panel {

  /**
   * Puts notes to the first of some drawings.
   *
   * @param drawings above one another
   * @param notes may be none
   * @return the drawings
   */
  public static ImmutableList<Panel> first(List<? extends Panel> drawings, List<String> notes) {
    ImmutableList.Builder<Panel> noted = ImmutableList.builder();
    for (int i = 0; i < drawings.size(); i++) {
      noted.add(
          i == 0 && !notes.isEmpty()
              ? new NotedPanel(drawings.get(i), ImmutableList.copyOf(notes))
              : drawings.get(i));
    }
    return noted.build();
  }

  @Override
  public Head head() {
    Head head = of.head();
    return new Head(
        head.id(),
        head.finding() + ". " + String.join(". ", notes),
        head.unit(),
        head.description());
  }

  @Override
  public String described() {
    return String.join("\n", notes) + "\n" + of.described();
  }

  @Override
  public double height() {
    return of.height();
  }

  @Override
  public void body(Markup svg) {
    of.body(svg);
  }
}
