package dev.daicho.bench.jpki;

import dev.daicho.bench.BenchTown;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.JpkiKeeper;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.authority.KeyName;
import dev.daicho.jpki.ceremony.CeremonyPlan;
import dev.daicho.jpki.ceremony.HoldCeremony;
import dev.daicho.jpki.key.KeyVault;
import dev.daicho.jpki.procedure.IssueCertificate;
import dev.daicho.pki.profile.Generation;
import dev.daicho.town.Town;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Both authorities of one generation with keys of their own, over the record of a bench's town.
 *
 * @param keys what a figure calls the type of their keys
 */
record Authorities(
    Town town,
    Generation generation,
    String keys,
    KeyVault vault,
    Map<Authority, AuthorityAtWork> atWork,
    SecureRandom random,
    Path folder) {

  /** Where their certificates say that OCSP answers. */
  static final URI STATUS_SERVER = URI.create("http://localhost:8080/ocsp");

  private static final int YEARS = 10;
  private static final int PEM_LINE = 64;

  /** Holds a ceremony and opens them. */
  static Authorities of(Town town, Generation generation) {
    Path folder = town.home().part("bench-" + generation.name().toLowerCase(Locale.ROOT));
    SecureRandom random = new SecureRandom();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    KeyVault vault =
        KeyVault.inFile(folder.resolve("keys.p12"), town.secrets().current("jpki/keys"), random);
    new HoldCeremony(vault, town.clock())
        .hold(
            new CeremonyPlan(
                generation,
                1,
                BenchTown.DAY.minusDays(1),
                YEARS,
                2_119_630_849L,
                2_119_630_850L,
                List.of("bench", "witness")));
    Map<Authority, AuthorityAtWork> all = new EnumMap<>(Authority.class);
    for (Authority one : Authority.values()) {
      all.put(one, AuthorityAtWork.open(one, generation, 1, vault, random).orElseThrow());
    }
    String keys =
        switch (generation.key()) {
          case RSA_2048 -> "rsa";
          case P_256 -> "p256";
          case P_384 -> "p384";
        };
    return new Authorities(town, generation, keys, vault, all, random, folder);
  }

  AuthorityAtWork authority(Authority which) {
    return Objects.requireNonNull(atWork.get(which));
  }

  KeeperStore store() {
    return town.keepers().store(JpkiKeeper.KEEPER);
  }

  AuditLog log() {
    return new AuditLog(
        store(),
        () -> {
          byte[] salt = new byte[16];
          random.nextBytes(salt);
          return salt;
        });
  }

  IssueCertificate issueCertificate() {
    return new IssueCertificate(store(), log(), atWork, STATUS_SERVER, town.clock(), random);
  }

  /** Writes a key and its certificate where other programs read them: name.key and name.pem. */
  void write(KeyName key, Path where, String name) {
    KeyVault.Kept kept = vault.find(key.text()).orElseThrow();
    try {
      Files.writeString(where.resolve(name + ".key"), pem("PRIVATE KEY", kept.key().getEncoded()));
      Files.writeString(
          where.resolve(name + ".pem"), pem("CERTIFICATE", kept.certificate().getEncoded()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("what lies in the vault can be encoded", e);
    }
  }

  static String pem(String what, byte[] der) {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(
            what,
            Base64.getMimeEncoder(PEM_LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der),
            what);
  }
}
