package org.outturn.core.terms;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A thing with its parts, such as the limit {@code contract} of scope CONTRACT and so much money.
 *
 * @param shape what it has in common with others of its sort
 * @param parts by key, in the order of the format; those at their default too
 * @param atDefault the keys that the document leaves out
 */
public record StatedThing(
    ThingShape shape, ImmutableMap<String, StatedTerm> parts, ImmutableSet<String> atDefault)
    implements StatedTerm {

  /**
   * The parts that say which one it is, such as {@code job, young} for a tariff of one segment.
   *
   * @return empty where its place says it
   */
  @Override
  public Optional<String> name() {
    String name =
        shape.namedBy().stream()
            .flatMap(key -> Optional.ofNullable(parts.get(key)).flatMap(StatedTerm::name).stream())
            .collect(Collectors.joining(", "));
    return Optional.of(name).filter(text -> !text.isEmpty());
  }

  /**
   * The step from here to a part.
   *
   * @param key the part's key
   * @return a key of the format, or a name where the parts go by what they are for
   */
  public TermStep step(String key) {
    return shape.form() == ThingShape.Form.NAMES ? new TermStep.Name(key) : new TermStep.Key(key);
  }

  /**
   * Its kind among others of its sort.
   *
   * @return such as {@code GRADUATED} of a price; empty where all are of one kind
   */
  public Optional<String> kind() {
    return Optional.ofNullable(parts.get(shape.kindKey())).flatMap(StatedTerm::name);
  }

  /**
   * The parts that the document writes.
   *
   * @return by key, in the order of the format
   */
  public Map<String, StatedTerm> written() {
    return Maps.filterKeys(parts, key -> !atDefault.contains(key));
  }

  @Override
  public Object toTree() {
    return shape.form() == ThingShape.Form.POSITIONS
        ? written().values().stream()
            .map(StatedTerm::toTree)
            .collect(ImmutableList.toImmutableList())
        : ImmutableMap.copyOf(Maps.transformValues(written(), StatedTerm::toTree));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.thing(this);
  }
}
