package dev.daicho.jpki.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Lets through what OCSP puts into a path: Base64 has slashes, two of them at times, and some
 * clients write them as {@code %2F}. Every other path is as closed as before.
 */
final class Base64InPaths extends StrictHttpFirewall
    implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  private final StrictHttpFirewall lenient = new StrictHttpFirewall();

  Base64InPaths() {
    lenient.setAllowUrlEncodedSlash(true);
    lenient.setAllowUrlEncodedDoubleSlash(true);
    // An encoded slash stays encoded behind Tomcat, so that a percent sign is left.
    lenient.setAllowUrlEncodedPercent(true);
  }

  @Override
  public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/ocsp/") || (path.startsWith("/for/") && path.contains("/ocsp/"))
        ? lenient.getFirewalledRequest(request)
        : super.getFirewalledRequest(request);
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addConnectorCustomizers(
        connector -> connector.setEncodedSolidusHandling("passthrough"));
  }
}
