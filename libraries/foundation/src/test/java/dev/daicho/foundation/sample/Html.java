package dev.daicho.foundation.sample;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page, asked by XPath. */
public record Html(Document document) {

  static Html parse(String page) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      return new Html(builder.parse(new InputSource(new StringReader(page))));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError("not well formed: " + page, e);
    }
  }

  /** The elements at the path. */
  public List<Element> all(String xpath) {
    try {
      NodeList nodes =
          (NodeList)
              XPathFactory.newDefaultInstance()
                  .newXPath()
                  .evaluate(xpath, document, XPathConstants.NODESET);
      List<Element> elements = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        elements.add((Element) nodes.item(i));
      }
      return elements;
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(xpath, e);
    }
  }

  /** The only element at the path. */
  public Element one(String xpath) {
    List<Element> elements = all(xpath);
    if (elements.size() != 1) {
      throw new AssertionError(elements.size() + " elements at " + xpath);
    }
    return elements.getFirst();
  }

  /** The words of the only element at the path, with single spaces. */
  public String text(String xpath) {
    return words(one(xpath));
  }

  /** The words of each element at the path. */
  public List<String> texts(String xpath) {
    return all(xpath).stream().map(Html::words).toList();
  }

  private static String words(Element element) {
    return element.getTextContent().strip().replaceAll("\\s+", " ");
  }
}
