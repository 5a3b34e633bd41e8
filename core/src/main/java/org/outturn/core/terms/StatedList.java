package org.outturn.core.terms;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A list, whose items are known by their names.
 *
 * @param items by name, or by position from 0 on where they have none
 * @param inOrder whether their order means something, among items of one kind
 */
public record StatedList(ImmutableMap<String, StatedTerm> items, boolean inOrder)
    implements StatedTerm {

  /**
   * A list of items; where several have one name, those after the first are numbered: {@code
   * quality (2)}.
   *
   * @param items the items
   * @param inOrder whether their order means something, among items of one kind
   * @return the list
   */
  public static StatedList of(Iterable<? extends StatedTerm> items, boolean inOrder) {
    Map<String, StatedTerm> byName = new LinkedHashMap<>();
    for (StatedTerm item : items) {
      byName.put(free(item.name().orElse(String.valueOf(byName.size())), byName), item);
    }
    return new StatedList(ImmutableMap.copyOf(byName), inOrder);
  }

  private static String free(String name, Map<String, StatedTerm> taken) {
    String candidate = name;
    for (int number = 2; taken.containsKey(candidate); number++) {
      candidate = name + " (" + number + ")";
    }
    return candidate;
  }

  /**
   * The step from here to an item.
   *
   * @param name the item's name in this list
   * @return the step, with what the format calls such items
   */
  public TermStep step(String name) {
    Optional<StatedTerm> item = Optional.ofNullable(items.get(name));
    String type = item.orElseThrow() instanceof StatedThing thing ? thing.shape().type() : "";
    return new TermStep.Item(name, type, item.get().name().isEmpty());
  }

  /** None. */
  @Override
  public Optional<String> name() {
    return Optional.empty();
  }

  @Override
  public Object toTree() {
    return items.values().stream().map(StatedTerm::toTree).collect(ImmutableList.toImmutableList());
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.list(this);
  }
}
