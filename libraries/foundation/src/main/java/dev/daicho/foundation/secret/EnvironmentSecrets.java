package dev.daicho.foundation.secret;

import java.util.HexFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Secrets from environment variables, where these are set, before those of another source. {@code
 * keeper/register} version 2 is read from {@code DAICHO_SECRET_KEEPER_REGISTER_2} (64 hexadecimal
 * digits). Whoever sets a secret's variables sets all its versions, from 1 without gaps.
 */
public final class EnvironmentSecrets implements Secrets {

  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");

  private final UnaryOperator<@Nullable String> environment;
  private final Secrets otherwise;

  /**
   * @param environment the look-up of a variable, {@code System::getenv} in production
   * @param otherwise where a secret comes from that no variable names
   */
  public EnvironmentSecrets(UnaryOperator<@Nullable String> environment, Secrets otherwise) {
    this.environment = environment;
    this.otherwise = otherwise;
  }

  @Override
  public Secret current(String id) {
    Secret newest = null;
    for (int version = 1; ; version++) {
      Secret next = fromEnvironment(id, version);
      if (next == null) {
        if (fromEnvironment(id, version + 1) != null) {
          throw new IllegalStateException(
              name(id, version + 1) + " is set, but " + name(id, version) + " is not");
        }
        return newest == null ? otherwise.current(id) : newest;
      }
      newest = next;
    }
  }

  @Override
  public Secret version(String id, int version) {
    Secret secret = fromEnvironment(id, version);
    return secret == null ? otherwise.version(id, version) : secret;
  }

  /** Rotation of a secret that the environment sets is the environment's business. */
  @Override
  public Secret rotate(String id) {
    if (fromEnvironment(id, 1) != null) {
      throw new IllegalStateException(
          "secret " + id + " comes from the environment: set the variable of its next version");
    }
    return otherwise.rotate(id);
  }

  private @Nullable Secret fromEnvironment(String id, int version) {
    String value = environment.apply(name(id, version));
    if (value == null) {
      return null;
    }
    if (!HEX.matcher(value).matches()) {
      throw new IllegalStateException(name(id, version) + " must have 64 hexadecimal digits");
    }
    return new Secret(id, version, HexFormat.of().parseHex(value));
  }

  private static String name(String id, int version) {
    return "DAICHO_SECRET_"
        + id.replace('/', '_').replace('-', '_').toUpperCase(Locale.ROOT)
        + "_"
        + version;
  }
}
