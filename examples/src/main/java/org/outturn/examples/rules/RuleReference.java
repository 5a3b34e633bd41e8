package org.outturn.examples.rules;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.outturn.core.contract.Rule;
import org.outturn.examples.casefiles.BundledText;

/**
 * The page of the guide about every rule, taken apart by its headings: {@code
 * RuleReference.read().of(Rule.ONCE_EACH)}. Immutable.
 */
public final class RuleReference {
  private static final String HEADING = "\n## ";

  private final String introduction;
  private final ImmutableMap<String, String> sections;

  private RuleReference(List<String> parts) {
    this.introduction = parts.get(0);
    this.sections =
        parts.stream()
            .skip(1)
            .collect(
                ImmutableMap.toImmutableMap(
                    part -> part.substring(0, part.indexOf('\n')),
                    part -> part.substring(part.indexOf('\n') + 1).strip() + "\n"));
  }

  /**
   * Reads the page that comes with the project.
   *
   * @return the reference
   */
  public static RuleReference read() {
    return new RuleReference(
        Splitter.on(HEADING).splitToList(BundledText.of(RuleReference.class, "rules.md")));
  }

  /**
   * The rules in the order in which they act.
   *
   * @return every rule
   */
  public ImmutableList<Rule> rules() {
    return sections.keySet().stream()
        .map(Rule::named)
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What stands before the first rule.
   *
   * @return with the contract that the examples are parts of
   */
  public String introduction() {
    return introduction;
  }

  /**
   * What a rule says.
   *
   * @param rule the rule
   * @return Markdown: what it says, its place, its keys, what is shown, and an example
   */
  public String of(Rule rule) {
    return Optional.ofNullable(sections.get(rule.id()))
        .orElseThrow(() -> new IllegalStateException("no section for rule " + rule));
  }

  /**
   * What a rule says, in a sentence.
   *
   * @param rule the rule
   * @return the first sentence of its section
   */
  public String firstSentence(Rule rule) {
    String paragraph = Splitter.on("\n\n").splitToList(of(rule)).get(0).replace('\n', ' ');
    int end = paragraph.indexOf(". ");
    return end < 0 ? paragraph : paragraph.substring(0, end + 1);
  }
}
