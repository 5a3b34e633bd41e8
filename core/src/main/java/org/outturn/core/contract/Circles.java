package org.outturn.core.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which names lead back to themselves where each names others: a requires b, b requires c, c
 * requires a. The strongly connected components by Tarjan's algorithm, on a stack of its own, so
 * that a chain of any length costs what its links do.
 */
final class Circles {
  private static final int UNSEEN = -1;

  private final Map<String, Integer> positions = new HashMap<>();
  private final List<List<Integer>> next = new ArrayList<>();
  private final int[] circle;

  private final int[] found;
  private final int[] lowest;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int seen;

  private Circles(Map<String, ? extends Collection<String>> links) {
    links.keySet().forEach(name -> positions.put(name, positions.size()));
    links
        .values()
        .forEach(
            named ->
                next.add(
                    named.stream().filter(positions::containsKey).map(positions::get).toList()));
    circle = filled(next.size());
    found = filled(next.size());
    lowest = new int[next.size()];
  }

  private static int[] filled(int size) {
    int[] values = new int[size];
    Arrays.fill(values, UNSEEN);
    return values;
  }

  /**
   * Finds every circle.
   *
   * @param links what each name names; names that are no key lead nowhere
   */
  static Circles of(Map<String, ? extends Collection<String>> links) {
    Circles circles = new Circles(links);
    for (int start = 0; start < circles.next.size(); start++) {
      if (circles.found[start] == UNSEEN) {
        circles.follow(start);
      }
    }
    return circles;
  }

  /** Whether each of two names leads to the other. */
  boolean join(String one, String other) {
    Integer first = positions.get(one);
    Integer second = positions.get(other);
    return first != null && second != null && circle[first] == circle[second];
  }

  /** A place on the way: a name, and the next of those it names to be followed. */
  private static final class Step {
    final int name;
    int at;

    Step(int name) {
      this.name = name;
    }
  }

  private void follow(int start) {
    Deque<Step> way = new ArrayDeque<>();
    way.push(enter(start));
    while (!way.isEmpty()) {
      Step step = way.peek();
      List<Integer> links = next.get(step.name);
      if (step.at == links.size()) {
        way.pop();
        close(step.name);
        if (!way.isEmpty()) {
          reach(way.peek().name, lowest[step.name]);
        }
        continue;
      }
      int link = links.get(step.at++);
      if (found[link] == UNSEEN) {
        way.push(enter(link));
      } else if (circle[link] == UNSEEN) {
        reach(step.name, found[link]);
      }
    }
  }

  private Step enter(int name) {
    found[name] = seen;
    lowest[name] = seen;
    seen++;
    open.push(name);
    return new Step(name);
  }

  private void reach(int from, int earlier) {
    lowest[from] = Math.min(lowest[from], earlier);
  }

  private void close(int name) {
    if (lowest[name] == found[name]) {
      int last;
      do {
        last = open.pop();
        circle[last] = name;
      } while (last != name);
    }
  }
}
