package dev.daicho.foundation.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/** An element of a drawing, written as XML that is also valid inside HTML. */
public final class SvgElement {

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final StringBuilder content = new StringBuilder();

  /** An empty element of that name. */
  public SvgElement(String name) {
    this.name = name;
  }

  /**
   * A drawing that assistive technology takes for one image with a title and a description, as wide
   * as its place in the page and as high as its proportions ask for.
   *
   * @param width width of its own coordinates; at this width in CSS pixels text has its nominal
   *     size
   * @param height height of its own coordinates
   */
  public static SvgElement image(Caption caption, int width, int height) {
    String title = caption.id() + "-title";
    String description = caption.id() + "-description";
    return new SvgElement("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 %d %d".formatted(width, height))
        .with("role", "img")
        .with("aria-labelledby", title + " " + description)
        .with("font-family", "var(--font-family-sans, sans-serif)")
        .add(new SvgElement("title").with("id", title).text(caption.title()))
        .add(new SvgElement("desc").with("id", description).text(caption.description()));
  }

  /** Text at a point on its base line. */
  public static SvgElement label(int x, int y, int size, Paint ink, String text) {
    return new SvgElement("text")
        .with("x", x)
        .with("y", y)
        .with("font-size", size)
        .with("fill", ink)
        .text(text);
  }

  /** A rectangle by its upper left corner. */
  public static SvgElement rectangle(int x, int y, int width, int height, Paint fill) {
    return new SvgElement("rect")
        .with("x", x)
        .with("y", y)
        .with("width", width)
        .with("height", height)
        .with("fill", fill);
  }

  /** A line. */
  public static SvgElement line(int x1, int y1, int x2, int y2, Paint stroke) {
    return new SvgElement("line")
        .with("x1", x1)
        .with("y1", y1)
        .with("x2", x2)
        .with("y2", y2)
        .with("stroke", stroke);
  }

  /** What a pointer that rests on the element is told. */
  public SvgElement titled(String title) {
    return add(new SvgElement("title").text(title));
  }

  /** The same with that attribute. */
  public SvgElement with(String attribute, Object value) {
    attributes.put(attribute, value.toString());
    return this;
  }

  /** The same with that element inside, after the others. */
  public SvgElement add(SvgElement child) {
    content.append(child);
    return this;
  }

  /** The same with that text inside. */
  public SvgElement text(String text) {
    content.append(escaped(text));
    return this;
  }

  /** The element as XML. */
  @Override
  public String toString() {
    StringBuilder xml = new StringBuilder("<").append(name);
    attributes.forEach((attribute, value) ->
        xml.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"'));
    return xml.append('>').append(content).append("</").append(name).append('>').toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
