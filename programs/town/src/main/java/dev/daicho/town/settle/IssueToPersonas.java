package dev.daicho.town.settle;

import dev.daicho.card.Personalise;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.procedure.ApplyForCertificates;
import dev.daicho.jpki.procedure.IssueCertificate;
import dev.daicho.network.Standing;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.KeyType;
import dev.daicho.register.ResidentRecord;
import dev.daicho.town.Town;
import dev.daicho.town.personas.Persona;
import dev.daicho.town.personas.PersonaHousehold;
import dev.daicho.town.personas.Personas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * The fixed people who hold a card get certificates, each with keys of their own, and whoever tests
 * a program gets key and certificate as PKCS #12: {@code keys/people/hanako-signing.p12} of the
 * home, password {@code daicho}.
 */
public final class IssueToPersonas {

  /** Of every file; these people do not exist. */
  public static final String PASSWORD = "daicho";

  /** Where the files lie in the home. */
  public static final String FOLDER = "keys/people";

  private final Town town;
  private final SettlePersonas settled;
  private final Path folder;

  public IssueToPersonas(Town town) {
    this.town = town;
    this.settled = new SettlePersonas(town);
    this.folder = town.home().part(FOLDER);
  }

  /** Issues to those who live in the town and have no files yet; returns how many certificates. */
  public int issue() {
    synchronized (town) {
      int issued = 0;
      for (Map.Entry<Persona, ResidentRecord> one : records().entrySet()) {
        if (one.getKey().card() != null
            && !Files.exists(file(one.getKey(), CertificateKind.AUTHENTICATION, "p12"))) {
          issued += issue(one.getKey(), one.getValue());
        }
      }
      return issued;
    }
  }

  /** The record of somebody of them; empty when they do not live here yet. */
  Optional<ResidentRecord> record(Persona persona) {
    return records().entrySet().stream()
        .filter(one -> one.getKey().id().equals(persona.id()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Map<Persona, ResidentRecord> records() {
    Map<Persona, ResidentRecord> records = new LinkedHashMap<>();
    Map<List<Object>, Integer> alike = new HashMap<>();
    for (PersonaHousehold household : Personas.ofEveryTown(town.firstDay()).households()) {
      MunicipalityCode municipality = household.address().municipality();
      for (Persona persona : household.members()) {
        int ofThem =
            alike.merge(
                List.of(municipality, persona.person().names().display(), persona.person().birth()),
                1,
                Integer::sum);
        List<ResidentRecord> found = settled.find(municipality, persona, ofThem);
        if (found.size() >= ofThem) {
          records.put(persona, found.get(ofThem - 1));
        }
      }
    }
    return records;
  }

  /** A certificate with its keys, as it is kept; empty when it is not there. */
  Optional<Personalise.Certified> kept(Persona persona, CertificateKind kind) {
    Path file = file(persona, kind, "p12");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, PASSWORD.toCharArray());
      java.security.cert.Certificate own = store.getCertificate(persona.id());
      PrivateKey key = (PrivateKey) store.getKey(persona.id(), PASSWORD.toCharArray());
      return Optional.of(
          new Personalise.Certified(
              new KeyPair(own.getPublicKey(), key), Certificate.getInstance(own.getEncoded())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform reads PKCS #12", e);
    }
  }

  private int issue(Persona persona, ResidentRecord record) {
    Map<CertificateKind, KeyPair> keys = new EnumMap<>(CertificateKind.class);
    keys.put(CertificateKind.AUTHENTICATION, pair());
    if (Objects.requireNonNull(persona.card()).signPassword() != null) {
      keys.put(CertificateKind.SIGNING, pair());
    }
    Optional<MunicipalityCode> where =
        switch (town.jpki().people().standing(record.residentCode())) {
          case Standing.Resident resident -> Optional.of(resident.municipality());
          case Standing.Abroad abroad -> Optional.of(abroad.municipality());
          case Standing.Nowhere nowhere -> Optional.empty();
        };
    if (where.isEmpty()) {
      return 0;
    }
    Outcome<ApplyForCertificates.Issued> outcome =
        new CardOrder(town).file(record.residentCode(), where.get(), record.birth().date(), keys);
    if (outcome instanceof Outcome.Accepted<ApplyForCertificates.Issued>(var all, var m, var r)) {
      all.certificates()
          .forEach((kind, one) -> keep(persona, kind, Objects.requireNonNull(keys.get(kind)), one));
      return all.certificates().size();
    }
    return 0;
  }

  private KeyPair pair() {
    return KeyType.RSA_2048.generate(town.jpki().random());
  }

  private void keep(
      Persona persona, CertificateKind kind, KeyPair pair, IssueCertificate.Issued issued) {
    AuthorityAtWork issuer =
        Objects.requireNonNull(town.jpki().authorities().get(issued.number().authority()));
    try {
      Files.createDirectories(folder);
      Files.write(file(persona, kind, "cer"), Der.encoded(issued.certificate()));
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          persona.id(),
          pair.getPrivate(),
          PASSWORD.toCharArray(),
          new X509Certificate[] {read(issued.certificate()), read(issuer.certificate())});
      Path part = file(persona, kind, "part");
      try (OutputStream out = Files.newOutputStream(part)) {
        store.store(out, PASSWORD.toCharArray());
      }
      Files.move(part, file(persona, kind, "p12"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform writes PKCS #12", e);
    }
  }

  private Path file(Persona persona, CertificateKind kind, String extension) {
    return folder.resolve(
        persona.id() + "-" + kind.name().toLowerCase(Locale.ROOT) + "." + extension);
  }

  private static X509Certificate read(Certificate certificate) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(Der.encoded(certificate)));
  }
}
