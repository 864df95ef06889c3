package dev.daicho.app.browser;

import dev.daicho.pki.NoSkips;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the town when the first test asks for it and closes it after the last test of the run. */
final class BrowserTownExtension implements BeforeAllCallback, ParameterResolver {

  @Override
  public void beforeAll(ExtensionContext context) {
    NoSkips.need(
        BrowserFiles.CHROMIUM.isPresent() && BrowserFiles.DRIVER.isPresent(),
        "Chromium and chromedriver are not in the PATH: install chromium and chromium-driver");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(BrowserTown.class);
  }

  @Override
  public BrowserTown resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(BrowserTown.class))
        .computeIfAbsent(BrowserTown.class, ignored -> BrowserTown.open(), BrowserTown.class);
  }
}
