package dev.daicho.signatures;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file was recognised as, by its contents and not by its name. Nothing is judged by that:
 * what is broken further in is recognised all the same.
 *
 * @param material what it is
 * @param bytes it, without the armour of PEM (RFC 7468)
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they were given; never compared
public record Recognised(Material material, byte[] bytes) {

  private static final Pattern PEM =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)(?:-----END \\1-----|$)");
  private static final Map<String, Material> LABELS =
      Map.of(
          "CERTIFICATE", Material.CERTIFICATE,
          "TRUSTED CERTIFICATE", Material.CERTIFICATE,
          "X509 CRL", Material.REVOCATION_LIST,
          "CMS", Material.CMS,
          "PKCS7", Material.CMS);

  /** The first of what a file holds; empty when it is nothing that is known here. */
  public static Optional<Recognised> of(byte[] file) {
    return all(file).stream().findFirst();
  }

  /** All that a file holds: as many as stand in PEM, else one; none when it is nothing known. */
  public static List<Recognised> all(byte[] file) {
    if (PdfEnds.isPdf(file)) {
      return List.of(new Recognised(Material.PDF, file));
    }
    String text = new String(file, StandardCharsets.ISO_8859_1);
    if (text.stripLeading().startsWith("<") || text.startsWith("\u00EF\u00BB\u00BF<")) {
      return List.of(new Recognised(Material.XML, file));
    }
    List<Recognised> der =
        FirstElements.material(file)
            .map(found -> List.of(new Recognised(found, file)))
            .orElse(List.of());
    return der.isEmpty() ? armoured(text) : der;
  }

  private static List<Recognised> armoured(String text) {
    List<Recognised> found = new ArrayList<>();
    Matcher block = PEM.matcher(text);
    while (block.find()) {
      Material material = LABELS.get(block.group(1));
      if (material != null) {
        found.add(new Recognised(material, decoded(block.group(2))));
      }
    }
    return found;
  }

  /** None when it is no base64: then it is found to be broken as what it says it is. */
  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
