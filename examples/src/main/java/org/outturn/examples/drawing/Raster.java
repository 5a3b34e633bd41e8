package org.outturn.examples.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Turns our own drawings into pictures: the few elements and paths that they are made of, in the
 * looks of their style sheet. Not for drawings of others. No display is needed.
 */
final class Raster {
  /** Points for each unit of a drawing: 170 points an inch at a width of 16 cm. */
  private static final double SCALE = 3;

  private static final double MARGIN = 8;
  private static final String PNG_METADATA = "javax_imageio_png_1.0";
  private static final Pattern PATH_STEP = Pattern.compile("([MLHVlhvz])([^MLHVlhvz]*)");
  private static final Pattern NUMBERS = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private final Graphics2D graphics;
  private final StyleSheet styles = new StyleSheet(DrawingStyle.SHEET);

  private Raster(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /**
   * A picture of a drawing.
   *
   * @param svg one of our own
   * @param description what it says of itself to those who do not see it
   */
  static byte[] png(String svg, String description) {
    System.setProperty("java.awt.headless", "true");
    Element root = parsed(svg);
    double[] box = numbers(root.getAttribute("viewBox"));
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil((box[2] + 2 * MARGIN) * SCALE),
            (int) Math.ceil((box[3] + 2 * MARGIN) * SCALE),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.scale(SCALE, SCALE);
    graphics.translate(MARGIN, MARGIN);
    new Raster(graphics).draw(root);
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(png)) {
      write(image, description, out);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot draw the chart", fault);
    }
    return png.toByteArray();
  }

  private static void write(BufferedImage picture, String description, ImageOutputStream out)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(
            ImageTypeSpecifier.createFromRenderedImage(picture), writer.getDefaultWriteParam());
    IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
    entry.setAttribute("keyword", "Description");
    entry.setAttribute("value", description);
    IIOMetadataNode text = new IIOMetadataNode("tEXt");
    text.appendChild(entry);
    IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
    root.appendChild(text);
    metadata.mergeTree(PNG_METADATA, root);
    writer.setOutput(out);
    writer.write(new IIOImage(picture, null, metadata));
    writer.dispose();
  }

  private static Element parsed(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException impossible) {
      throw new IllegalStateException("our own drawing is well-formed", impossible);
    }
  }

  private static double[] numbers(String text) {
    return NUMBERS
        .matcher(text)
        .results()
        .mapToDouble(each -> Double.parseDouble(each.group()))
        .toArray();
  }

  private void draw(Element element) {
    AffineTransform before = graphics.getTransform();
    double[] moved = numbers(element.getAttribute("transform"));
    if (moved.length == 2) {
      graphics.translate(moved[0], moved[1]);
    }
    switch (element.getTagName()) {
      case "text" -> text(element);
      case "line" ->
          shape(
              element,
              new Line2D.Double(
                  of(element, "x1"), of(element, "y1"), of(element, "x2"), of(element, "y2")));
      case "rect" ->
          shape(
              element,
              new Rectangle2D.Double(
                  of(element, "x"), of(element, "y"), of(element, "width"), of(element, "height")));
      case "circle" -> {
        double r = of(element, "r");
        shape(
            element,
            new Ellipse2D.Double(of(element, "cx") - r, of(element, "cy") - r, 2 * r, 2 * r));
      }
      case "path" -> shape(element, path(element.getAttribute("d")));
      default -> {
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
          if (each instanceof Element inner) {
            draw(inner);
          }
        }
      }
    }
    graphics.setTransform(before);
  }

  private static double of(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private void text(Element element) {
    Map<String, String> style = styles.of(element);
    float size =
        style.containsKey("font-size")
            ? (float) numbers(style.getOrDefault("font-size", ""))[0]
            : (float) DrawingStyle.SIZE_OF_TEXT;
    int weight = "bold".equals(style.get("font-weight")) ? Font.BOLD : Font.PLAIN;
    graphics.setFont(new Font(Font.SANS_SERIF, weight, 1).deriveFont(size));
    String text = element.getTextContent();
    double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
    double left =
        switch (style.getOrDefault("text-anchor", "start")) {
          case "end" -> width;
          case "middle" -> width / 2;
          default -> 0;
        };
    float x = (float) (of(element, "x") - left);
    float y = (float) of(element, "y");
    if (style.containsKey("paint-order") && !text.isEmpty()) {
      graphics.setColor(Color.decode(long6(style.getOrDefault("stroke", "#fff"))));
      graphics.setStroke(stroke(element, style));
      graphics.draw(
          new TextLayout(text, graphics.getFont(), graphics.getFontRenderContext())
              .getOutline(AffineTransform.getTranslateInstance(x, y)));
    }
    graphics.setColor(Color.decode(long6(style.getOrDefault("fill", "#111"))));
    graphics.drawString(text, x, y);
  }

  private void shape(Element element, Shape shape) {
    Map<String, String> style = styles.of(element);
    String fill = style.getOrDefault("fill", "none");
    if (!fill.equals("none")) {
      Color colour = Color.decode(long6(fill));
      float opacity = Float.parseFloat(style.getOrDefault("fill-opacity", "1"));
      graphics.setColor(
          new Color(
              colour.getRed(), colour.getGreen(), colour.getBlue(), Math.round(255 * opacity)));
      graphics.fill(shape);
    }
    String stroke = style.getOrDefault("stroke", "none");
    if (!stroke.equals("none")) {
      graphics.setColor(Color.decode(long6(stroke)));
      graphics.setStroke(stroke(element, style));
      graphics.draw(shape);
    }
  }

  private static BasicStroke stroke(Element element, Map<String, String> style) {
    float width = Float.parseFloat(style.getOrDefault("stroke-width", "1"));
    String dashes =
        element.getAttribute("stroke-dasharray") + style.getOrDefault("stroke-dasharray", "");
    double[] lengths = numbers(dashes);
    if (lengths.length == 0) {
      return new BasicStroke(width);
    }
    float[] dash = new float[lengths.length];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = (float) lengths[i];
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
  }

  /** Six digits of a colour that may have three. */
  private static String long6(String colour) {
    return colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
  }

  private static Path2D path(String steps) {
    Path2D path = new Path2D.Double();
    Matcher step = PATH_STEP.matcher(steps);
    while (step.find()) {
      double[] at = numbers(step.group(2));
      double x = path.getCurrentPoint() == null ? 0 : path.getCurrentPoint().getX();
      double y = path.getCurrentPoint() == null ? 0 : path.getCurrentPoint().getY();
      switch (step.group(1)) {
        case "M" -> path.moveTo(at[0], at[1]);
        case "L" -> path.lineTo(at[0], at[1]);
        case "l" -> relative(path, at);
        case "H" -> path.lineTo(at[0], y);
        case "h" -> path.lineTo(x + at[0], y);
        case "V" -> path.lineTo(x, at[0]);
        case "v" -> path.lineTo(x, y + at[0]);
        default -> path.closePath();
      }
    }
    return path;
  }

  private static void relative(Path2D path, double[] at) {
    for (int i = 0; i + 1 < at.length; i += 2) {
      path.lineTo(path.getCurrentPoint().getX() + at[i], path.getCurrentPoint().getY() + at[i + 1]);
    }
  }
}
