package org.outturn.core.terms;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The numbers that a document states, each by its path: {@code limits[contract].amount} is
 * 2,600,000. Those at their default are there too. Immutable.
 */
public final class StatedNumbers {
  private final StatedTerm document;
  private final ImmutableMap<String, StatedValue> byPath;

  private StatedNumbers(StatedTerm document, Map<String, StatedValue> byPath) {
    this.document = document;
    this.byPath = ImmutableMap.copyOf(byPath);
  }

  /**
   * The numbers of a document.
   *
   * @param document what it states
   * @return its numbers
   */
  public static StatedNumbers of(StatedTerm document) {
    Map<String, StatedValue> byPath = new LinkedHashMap<>();
    collect(document, "", byPath);
    return new StatedNumbers(document, byPath);
  }

  private static void collect(StatedTerm term, String at, Map<String, StatedValue> byPath) {
    term.match(
        new StatedTerm.Cases<Void>() {
          @Override
          public Void value(StatedValue value) {
            if (value.decimals().isPresent()) {
              byPath.putIfAbsent(at, value);
            }
            return null;
          }

          @Override
          public Void list(StatedList list) {
            list.items().forEach((name, item) -> collect(item, path(at, list, name), byPath));
            return null;
          }

          @Override
          public Void thing(StatedThing thing) {
            thing.parts().forEach((key, part) -> collect(part, path(at, thing, key), byPath));
            return null;
          }
        });
  }

  private static String path(String at, StatedThing thing, String key) {
    String step = thing.step(key).toString();
    return at.isEmpty() ? step.substring(1) : at + step;
  }

  /** A number of a list goes by its position: its name would be the number itself. */
  private static String path(String at, StatedList list, String name) {
    return at
        + (list.items().get(name) instanceof StatedValue
            ? "[" + list.items().keySet().asList().indexOf(name) + "]"
            : list.step(name));
  }

  /**
   * The numbers by their paths.
   *
   * @return in the order of the format
   */
  public ImmutableMap<String, StatedValue> byPath() {
    return byPath;
  }

  /**
   * The document with other numbers at some places, for its reader to take or refuse.
   *
   * @param numbers the numbers by their paths
   * @return maps, lists, texts, numbers and truths
   */
  public Object treeWith(Map<String, BigFraction> numbers) {
    return new Change(numbers).tree(document, "");
  }

  /** Writes a document with other numbers at some places. */
  private record Change(Map<String, BigFraction> numbers) {
    Object tree(StatedTerm term, String at) {
      return term.match(
          new StatedTerm.Cases<>() {
            @Override
            public Object value(StatedValue value) {
              BigFraction number = numbers.get(at);
              return number == null ? value.written() : value.writing(number);
            }

            @Override
            public Object list(StatedList list) {
              ImmutableList.Builder<Object> items = ImmutableList.builder();
              list.items().forEach((name, item) -> items.add(tree(item, path(at, list, name))));
              return items.build();
            }

            @Override
            public Object thing(StatedThing thing) {
              return parts(thing, at);
            }
          });
    }

    private Object parts(StatedThing thing, String at) {
      ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
      thing
          .parts()
          .forEach(
              (key, part) -> {
                String path = path(at, thing, key);
                if (!thing.atDefault().contains(key) || isChangedWithin(path)) {
                  members.put(key, tree(part, path));
                }
              });
      ImmutableMap<String, Object> written = members.buildOrThrow();
      return thing.shape().form() == ThingShape.Form.POSITIONS
          ? written.values().asList()
          : written;
    }

    private boolean isChangedWithin(String path) {
      return numbers.keySet().stream()
          .anyMatch(
              changed ->
                  changed.equals(path)
                      || changed.startsWith(path + ".")
                      || changed.startsWith(path + "["));
    }
  }
}
