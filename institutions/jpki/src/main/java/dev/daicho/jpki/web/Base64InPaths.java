package dev.daicho.jpki.web;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Lets through what OCSP puts into a path: Base64 has slashes, and some clients write them as
 * {@code %2F}. What is no OCSP is refused afterwards, since Spring Security takes no such path.
 */
final class Base64InPaths
    implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addConnectorCustomizers(
        connector -> connector.setEncodedSolidusHandling("passthrough"));
  }
}
