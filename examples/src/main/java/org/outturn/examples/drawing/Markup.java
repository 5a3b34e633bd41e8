package org.outturn.examples.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import org.outturn.core.validation.Require;

/**
 * Writes HTML that is well-formed XML too, element by element. Whatever is written as text or as
 * the value of an attribute is escaped here and nowhere else, and there is no way round it: nothing
 * a file holds can become markup, script or a link.
 *
 * <pre>{@code
 * new Markup().element("p", "fish & chips", "class", "note")
 * }</pre>
 *
 * <p>writes a paragraph in which the ampersand is an entity.
 *
 * <p>Not thread-safe.
 */
public final class Markup {
  private static final String DOCTYPE = "<!DOCTYPE html>\n";

  private final StringBuilder written = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Starts with nothing written: a drawing, or a part of a page. */
  public Markup() {}

  /**
   * Starts a whole page.
   *
   * @return markup that begins with the type of the document
   */
  public static Markup page() {
    Markup page = new Markup();
    page.written.append(DOCTYPE);
    return page;
  }

  /**
   * Starts an element.
   *
   * @param name its name
   * @param attributes names and values in turn
   * @return this
   * @throws IllegalArgumentException for a name that is none, for an element that runs script, and
   *     for an attribute that leads elsewhere or runs script
   */
  public Markup open(String name, String... attributes) {
    start(name, attributes);
    written.append('>');
    open.push(name);
    return this;
  }

  /**
   * Ends the element started last.
   *
   * @return this
   */
  public Markup close() {
    written.append("</").append(open.pop()).append(">");
    if (open.size() <= 2) {
      written.append('\n');
    }
    return this;
  }

  /**
   * Writes text.
   *
   * @param text any text
   * @return this
   */
  public Markup text(String text) {
    escape(text);
    return this;
  }

  /**
   * Writes an element that holds text alone.
   *
   * @param name its name
   * @param text any text
   * @param attributes names and values in turn
   * @return this
   */
  public Markup element(String name, String text, String... attributes) {
    start(name, attributes);
    written.append('>');
    escape(text);
    written.append("</").append(name).append('>');
    return this;
  }

  /**
   * Writes an element that holds nothing.
   *
   * @param name its name
   * @param attributes names and values in turn
   * @return this
   */
  public Markup empty(String name, String... attributes) {
    start(name, attributes);
    written.append("/>");
    return this;
  }

  private void start(String name, String... attributes) {
    Require.that(
        name.matches("[a-z][a-z0-9]*") && !name.equals("script"),
        "element",
        "must be a name, and not script,",
        name);
    Require.that(attributes.length % 2 == 0, "attributes", "must come in pairs", attributes.length);
    written.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      String attribute = attributes[i];
      Require.that(
          attribute.matches("[a-z][a-zA-Z0-9-]*")
              && !attribute.matches("on.*|href|src|action|formaction|style"),
          "attribute",
          "must be a name that neither leads elsewhere nor runs script",
          attribute);
      written.append(' ').append(attribute).append("=\"");
      escape(attributes[i + 1]);
      written.append('"');
    }
  }

  private void escape(String text) {
    text.codePoints().forEach(this::escape);
  }

  private void escape(int character) {
    switch (character) {
      case '<' -> written.append("&lt;");
      case '>' -> written.append("&gt;");
      case '&' -> written.append("&amp;");
      case '"' -> written.append("&quot;");
      case '\'' -> written.append("&#39;");
      default -> written.appendCodePoint(ShownText.of(character));
    }
  }

  /**
   * What was written.
   *
   * @return the markup
   * @throws IllegalArgumentException when an element is still open
   */
  public String finished() {
    Require.that(open.isEmpty(), "elements", "must all be closed", open);
    return written.toString();
  }
}
