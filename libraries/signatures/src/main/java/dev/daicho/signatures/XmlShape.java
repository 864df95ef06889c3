package dev.daicho.signatures;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A first pass over XML, as a stream: that it is XML, without a DTD, not nested too deeply. */
final class XmlShape {

  private static final Set<String> ID_NAMES = Set.of("Id", "ID", "id");

  private final Set<String> ids = new HashSet<>();
  private final Set<String> twice = new HashSet<>();
  private Optional<VerificationRefusal> refusal = Optional.empty();

  private XmlShape() {}

  static XmlShape of(byte[] xml) {
    XmlShape shape = new XmlShape();
    shape.walk(xml);
    return shape;
  }

  /** Why it is not to be read any further. */
  Optional<VerificationRefusal> refusal() {
    return refusal;
  }

  /** The identifiers that stand twice. */
  Set<String> twice() {
    return twice;
  }

  private void walk(byte[] xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      int depth = 0;
      while (reader.hasNext() && refusal.isEmpty()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD -> refusal = Optional.of(VerificationRefusal.DOCTYPE);
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            if (depth > Limits.DEEPEST) {
              refusal = Optional.of(VerificationRefusal.TOO_DEEP);
            }
            identifiers(reader);
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          default -> {}
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      // The JDK's reader lets exceptions of its own through on some malformed input.
      refusal = Optional.of(VerificationRefusal.MALFORMED);
    }
  }

  private void identifiers(XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (ID_NAMES.contains(reader.getAttributeLocalName(i))
          && !ids.add(reader.getAttributeValue(i))) {
        twice.add(reader.getAttributeValue(i));
      }
    }
  }
}
