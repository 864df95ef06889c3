package dev.daicho.signatures;

import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.xades.validation.XAdESSignature;
import eu.europa.esig.dss.xml.utils.XMLCanonicalizer;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What is particular to a signature in XML: that the whole is signed, and nothing is wrapped. */
final class XmlChecks {

  static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
  private static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
  private static final String PROPERTIES_TYPE = "http://uri.etsi.org/01903#SignedProperties";
  private static final String ENVELOPED = DSIG + "enveloped-signature";
  private static final String BASE64 = DSIG + "base64";
  private static final String XPATH = "http://www.w3.org/TR/1999/REC-xpath-19991116";
  private static final String WITHOUT_SIGNATURES = "not(ancestor-or-self::ds:Signature)";
  private static final String FILTER = "http://www.w3.org/2002/06/xmldsig-filter2";
  private static final String SIGNATURES = "/descendant::ds:Signature";
  private static final Set<String> CANONICALISATIONS =
      Set.of(
          "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
          "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments",
          "http://www.w3.org/2006/12/xml-c14n11",
          "http://www.w3.org/2006/12/xml-c14n11#WithComments",
          "http://www.w3.org/2001/10/xml-exc-c14n#",
          "http://www.w3.org/2001/10/xml-exc-c14n#WithComments");

  private final XAdESSignature dss;
  private final Element signature;
  private final Element root;

  /** Whether the signature is the root, and stands around what is signed. */
  private final boolean around;

  private final Set<String> idsTwice;
  private final Looking looking;

  XmlChecks(XAdESSignature signature, Set<String> idsTwice, Looking looking) {
    this.dss = signature;
    this.signature = signature.getSignatureElement();
    this.root = this.signature.getOwnerDocument().getDocumentElement();
    this.around = this.signature.isSameNode(root);
    this.idsTwice = idsTwice;
    this.looking = looking;
  }

  void look() {
    looking.at(CheckCode.IDS_ONCE, idsTwice.isEmpty(), idsTwice);
    List<Element> references =
        children(signature, DSIG, "SignedInfo").stream()
            .flatMap(info -> children(info, DSIG, "Reference").stream())
            .toList();
    List<Element> ofContent = references.stream().filter(one -> !isOfProperties(one)).toList();
    looking.at(
        CheckCode.WHOLE_SIGNED,
        ofContent.size() == 1 && isWhole(ofContent.getFirst()),
        ofContent.stream().map(one -> "\"" + one.getAttribute("URI") + "\"").toList());
    looking.at(
        CheckCode.TRANSFORMS,
        references.stream().allMatch(this::transformsRestricted),
        references.stream()
            .flatMap(one -> transforms(one).stream())
            .map(XmlChecks::algorithm)
            .toList());
    List<Element> properties = references.stream().filter(XmlChecks::isOfProperties).toList();
    looking.at(CheckCode.PROPERTIES_SIGNED, propertiesSigned(properties), properties.size());
  }

  /**
   * Whether the key signed SignedInfo (XML Signature 1.1, 3.2.2); ECDSA is r and s there (6.4.3).
   */
  boolean valueHolds(CertificateToken certificate) {
    SignatureAlgorithm algorithm = dss.getSignatureAlgorithm();
    Element info = dss.getSignedInfo();
    List<Element> method = children(info, DSIG, "CanonicalizationMethod");
    if (algorithm == null
        || method.size() != 1
        || !CANONICALISATIONS.contains(algorithm(method.getFirst()))) {
      return false;
    }
    String name =
        algorithm.getEncryptionAlgorithm() == EncryptionAlgorithm.ECDSA
            ? algorithm.getDigestAlgorithm().getJavaName().replace("-", "")
                + "withECDSAinP1363Format"
            : algorithm.getJCEId();
    try {
      Signature check = Signature.getInstance(name);
      check.initVerify(certificate.getPublicKey());
      check.update(
          XMLCanonicalizer.createInstance(algorithm(method.getFirst())).canonicalize(info));
      return check.verify(dss.getSignatureValue());
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static boolean isOfProperties(Element reference) {
    return PROPERTIES_TYPE.equals(reference.getAttribute("Type"));
  }

  /** The whole document but its signatures, or the one object in a signature that is the root. */
  private boolean isWhole(Element reference) {
    if (!reference.hasAttribute("URI")) {
      return false;
    }
    String uri = reference.getAttribute("URI");
    if (uri.isEmpty()) {
      return !around && onlySignaturesLeftOut();
    }
    if (!uri.startsWith("#") || uri.length() == 1) {
      return false;
    }
    String id = uri.substring(1);
    if (!around) {
      return id.equals(root.getAttribute("Id")) && onlySignaturesLeftOut();
    }
    return children(signature, DSIG, "Object").stream()
            .filter(object -> !holdsProperties(object))
            .filter(object -> id.equals(object.getAttribute("Id")))
            .count()
        == 1;
  }

  /**
   * What is left out of the signed document is a signature, at its place, with nothing else in it.
   */
  private boolean onlySignaturesLeftOut() {
    NodeList all = signature.getOwnerDocument().getElementsByTagNameNS(DSIG, "Signature");
    for (int i = 0; i < all.getLength(); i++) {
      Element one = (Element) all.item(i);
      boolean atItsPlace = root.isSameNode(one.getParentNode());
      if (!atItsPlace
          || !children(one, DSIG, "Object").stream().allMatch(XmlChecks::holdsProperties)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsProperties(Element object) {
    List<Element> inside = children(object, null, null);
    return inside.size() == 1
        && XADES.equals(inside.getFirst().getNamespaceURI())
        && "QualifyingProperties".equals(inside.getFirst().getLocalName());
  }

  private boolean propertiesSigned(List<Element> references) {
    List<Element> qualifying =
        children(signature, DSIG, "Object").stream()
            .flatMap(object -> children(object, XADES, "QualifyingProperties").stream())
            .toList();
    if (references.size() != 1 || qualifying.size() != 1) {
      return false;
    }
    List<Element> signed = children(qualifying.getFirst(), XADES, "SignedProperties");
    return ("#" + signature.getAttribute("Id")).equals(qualifying.getFirst().getAttribute("Target"))
        && signed.size() == 1
        && references
            .getFirst()
            .getAttribute("URI")
            .equals("#" + signed.getFirst().getAttribute("Id"))
        && namesTheCertificateOnce(signed.getFirst());
  }

  private static boolean namesTheCertificateOnce(Element signed) {
    return signed.getElementsByTagNameNS(XADES, "SigningCertificateV2").getLength()
            + signed.getElementsByTagNameNS(XADES, "SigningCertificate").getLength()
        <= 1;
  }

  private boolean transformsRestricted(Element reference) {
    for (Element transform : transforms(reference)) {
      String algorithm = algorithm(transform);
      boolean whole = !isOfProperties(reference) && !around;
      boolean allowed =
          CANONICALISATIONS.contains(algorithm)
              || (whole && ENVELOPED.equals(algorithm))
              || (whole
                  && XPATH.equals(algorithm)
                  && leavesOut(transform, DSIG, WITHOUT_SIGNATURES))
              || (whole && FILTER.equals(algorithm) && subtracts(transform))
              || (around && !isOfProperties(reference) && BASE64.equals(algorithm));
      if (!allowed) {
        return false;
      }
    }
    return true;
  }

  private static boolean leavesOut(Element transform, String space, String expression) {
    List<Element> inside = children(transform, null, null);
    return inside.size() == 1
        && space.equals(inside.getFirst().getNamespaceURI())
        && "XPath".equals(inside.getFirst().getLocalName())
        && expression.equals(inside.getFirst().getTextContent().strip())
        && DSIG.equals(inside.getFirst().lookupNamespaceURI("ds"));
  }

  private static boolean subtracts(Element transform) {
    return leavesOut(transform, FILTER, SIGNATURES)
        && "subtract"
            .equals(children(transform, FILTER, "XPath").getFirst().getAttribute("Filter"));
  }

  private static List<Element> transforms(Element reference) {
    return children(reference, DSIG, "Transforms").stream()
        .flatMap(all -> children(all, DSIG, "Transform").stream())
        .toList();
  }

  private static String algorithm(Element transform) {
    return transform.getAttribute("Algorithm");
  }

  /** The child elements of a name; of any name when it is null. */
  private static List<Element> children(
      Element parent, @Nullable String space, @Nullable String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element
          && (name == null
              || (name.equals(element.getLocalName())
                  && Objects.equals(space, element.getNamespaceURI())))) {
        found.add(element);
      }
    }
    return found;
  }
}
