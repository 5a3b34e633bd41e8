package org.outturn.examples.report;

import com.google.common.base.Splitter;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes a picture as a PNG file with lines of text above it, which the file states as its
 * Description too, so that they can be read without seeing it.
 */
final class PictureNote {
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
  private static final int MARGIN = 12;
  private static final String PNG = "png";
  private static final String PNG_METADATA = "javax_imageio_png_1.0";

  private PictureNote() {}

  /**
   * A picture below its notes, where there are any.
   *
   * @param png a PNG file
   * @param notes a line each; those that are too long are broken
   * @return a PNG file
   */
  static byte[] above(byte[] png, List<String> notes) throws IOException {
    if (notes.isEmpty()) {
      return png;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      write(below(notes, picture), String.join("\n", notes), out);
    }
    return bytes.toByteArray();
  }

  private static BufferedImage below(List<String> notes, BufferedImage picture) {
    Graphics2D measuring = picture.createGraphics();
    FontMetrics metrics = measuring.getFontMetrics(FONT);
    measuring.dispose();
    List<String> lines =
        notes.stream()
            .flatMap(note -> lines(note, metrics, picture.getWidth() - 2 * MARGIN).stream())
            .toList();
    int top = 2 * MARGIN + lines.size() * metrics.getHeight();
    BufferedImage whole =
        new BufferedImage(
            picture.getWidth(), picture.getHeight() + top, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = whole.createGraphics();
    drawing.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, whole.getWidth(), top);
    drawing.setColor(Color.BLACK);
    drawing.setFont(FONT);
    for (int i = 0; i < lines.size(); i++) {
      drawing.drawString(
          lines.get(i), MARGIN, MARGIN + metrics.getAscent() + i * metrics.getHeight());
    }
    drawing.drawImage(picture, 0, top, null);
    drawing.dispose();
    return whole;
  }

  private static List<String> lines(String text, FontMetrics metrics, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Splitter.on(' ').split(text)) {
      if (line.length() > 0 && metrics.stringWidth(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static void write(BufferedImage picture, String description, ImageOutputStream out)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(PNG).next();
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
}
