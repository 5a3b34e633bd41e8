package org.outturn.examples.drawing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The few rules of our drawings' style sheet: elements and classes, inside others. */
final class StyleSheet {
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
  private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();
  private static final Splitter CLASSES = Splitter.on('.');

  private final ImmutableList<Rule> rules;

  /** One selector, and what it gives; that with more classes goes before that with fewer. */
  private record Rule(ImmutableList<String> inside, int classes, Map<String, String> gives) {}

  StyleSheet(String sheet) {
    List<Rule> read = new ArrayList<>();
    Matcher rule = RULE.matcher(sheet);
    while (rule.find()) {
      Map<String, String> gives = new HashMap<>();
      for (String each : Splitter.on(';').trimResults().omitEmptyStrings().split(rule.group(2))) {
        int colon = each.indexOf(':');
        gives.put(each.substring(0, colon).trim(), each.substring(colon + 1).trim());
      }
      for (String each : Splitter.on(',').trimResults().split(rule.group(1))) {
        read.add(
            new Rule(
                ImmutableList.copyOf(WORDS.split(each)),
                (int) each.chars().filter(letter -> letter == '.').count(),
                gives));
      }
    }
    read.sort(Comparator.comparingInt(Rule::classes));
    this.rules = ImmutableList.copyOf(read);
  }

  /** What the rules give an element. */
  Map<String, String> of(Element element) {
    Map<String, String> style = new HashMap<>();
    for (Rule each : rules) {
      if (fits(each, element)) {
        style.putAll(each.gives());
      }
    }
    return style;
  }

  private static boolean fits(Rule rule, Element element) {
    int place = rule.inside().size() - 1;
    if (!isOne(rule.inside().get(place), element)) {
      return false;
    }
    place--;
    Node around = element.getParentNode();
    while (place >= 0 && around instanceof Element outer) {
      if (isOne(rule.inside().get(place), outer)) {
        place--;
      }
      around = outer.getParentNode();
    }
    return place < 0;
  }

  /** Whether an element has the name, if one is stated, and all the classes. */
  private static boolean isOne(String selector, Element element) {
    List<String> parts = CLASSES.splitToList(selector);
    List<String> classes = WORDS.splitToList(element.getAttribute("class"));
    return (parts.get(0).isEmpty() || parts.get(0).equals(element.getTagName()))
        && classes.containsAll(parts.subList(1, parts.size()));
  }
}
