package dev.daicho.foundation.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawn chart, read back as XML. */
public record Drawing(Document document) {

  /** A caption with what XML must escape. */
  public static final Caption CAPTION = new Caption("chart", "題 <&>", "説明 \"一\"");

  /** Reads it. */
  public static Drawing of(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return new Drawing(
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
    } catch (IOException | ParserConfigurationException | SAXException notXml) {
      throw new AssertionError(svg, notXml);
    }
  }

  /**
   * What every chart must be: an image with a name, as wide as its place, with no script or style.
   */
  public void isAccessibleImage() {
    Element svg = document.getDocumentElement();
    assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("viewBox")).matches("0 0 \\d+ \\d+");
    assertThat(svg.hasAttribute("width")).isFalse();
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("chart-title chart-description");
    assertThat(elements("title").getFirst().getAttribute("id")).isEqualTo("chart-title");
    assertThat(texts("title").getFirst()).isEqualTo("題 <&>");
    assertThat(elements("desc").getFirst().getAttribute("id")).isEqualTo("chart-description");
    assertThat(texts("desc")).containsExactly("説明 \"一\"");
    assertThat(elements("script")).isEmpty();
    assertThat(elements("style")).isEmpty();
    assertThat(elements("*"))
        .allSatisfy(element -> assertThat(element.hasAttribute("style")).isFalse());
  }

  /** The elements of that name. */
  public List<Element> elements(String name) {
    NodeList nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  /** What the elements of that name say. */
  public List<String> texts(String name) {
    return elements(name).stream().map(Element::getTextContent).toList();
  }

  /** A numeric attribute. */
  public static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }
}
