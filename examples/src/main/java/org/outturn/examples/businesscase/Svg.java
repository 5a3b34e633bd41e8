package org.outturn.examples.businesscase;

/** How every drawing on a page begins: with a name and a description for those who cannot see. */
final class Svg {
  private Svg() {}

  static void open(
      Markup page, String id, String title, String description, double width, double height) {
    page.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "id",
        id,
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-description",
        "viewBox",
        "0 0 " + VolumeLook.at(width) + " " + VolumeLook.at(height));
    page.element("title", title, "id", id + "-title");
    page.element("desc", description, "id", id + "-description");
  }
}
