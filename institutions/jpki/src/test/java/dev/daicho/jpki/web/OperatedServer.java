package dev.daicho.jpki.web;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.access.SignIn;
import dev.daicho.foundation.access.StaffAccounts;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The authorities over TLS, to which staff sign in and parties show certificates. */
@Import({JpkiServer.class, SignIn.class})
class OperatedServer {

  static final String PASSWORD = "open-sesame-1";

  /** A party whose certificate the register has, and one whose it has not. */
  static final Client KNOWN = Client.named("known");

  static final Client UNKNOWN = Client.named("unknown");

  private static final Client SERVER = Client.named("127.0.0.1");

  @Bean
  StaffAccounts staffAccounts() {
    StaffAccounts staff =
        new StaffAccounts(
            TestTown.shared().keepers(StaffAccounts.KEEPER).store(StaffAccounts.KEEPER));
    for (String account : new String[] {"first", "second"}) {
      staff.open(new Actor(account, Role.JLIS_OPERATOR, null), account, PASSWORD);
    }
    staff.open(new Actor("runner", Role.TOWN_OPERATOR, null), "runner", PASSWORD);
    staff.open(new Actor("inspector", Role.INSPECTOR, null), "inspector", PASSWORD);
    return staff;
  }

  /** TLS that takes a client's certificate when one is shown. */
  static void tls(DynamicPropertyRegistry properties) {
    properties.add("server.ssl.key-store", () -> SERVER.file(SERVER.own()));
    properties.add("server.ssl.key-store-password", () -> PASSWORD);
    properties.add("server.ssl.trust-store", () -> SERVER.file(trusting(KNOWN, UNKNOWN)));
    properties.add("server.ssl.trust-store-password", () -> PASSWORD);
    properties.add("server.ssl.client-auth", () -> "want");
  }

  private static KeyStore trusting(Client... clients) {
    try {
      KeyStore trusted = empty();
      for (Client client : clients) {
        trusted.setCertificateEntry(client.name(), client.certificate());
      }
      return trusted;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyStore empty() throws GeneralSecurityException {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      return store;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Somebody with a key and a certificate of their own making. */
  record Client(String name, KeyPair key, X509Certificate certificate) {

    static Client named(String name) {
      try {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair key = keys.generateKeyPair();
        X500Name subject = new X500Name("CN=" + name);
        JcaX509v3CertificateBuilder certificate =
            new JcaX509v3CertificateBuilder(
                subject,
                BigInteger.ONE,
                Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                Date.from(Instant.parse("2090-01-01T00:00:00Z")),
                subject,
                key.getPublic());
        certificate.addExtension(
            Extension.subjectAlternativeName,
            false,
            new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1")));
        return new Client(
            name,
            key,
            new JcaX509CertificateConverter()
                .getCertificate(
                    certificate.build(
                        new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate()))));
      } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
        throw new IllegalStateException(e);
      }
    }

    KeyStore own() {
      try {
        KeyStore store = empty();
        store.setKeyEntry(
            name, key.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate});
        return store;
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    /** Speaks to this server and shows its certificate. */
    SSLContext tls() {
      return context(own());
    }

    String file(KeyStore store) {
      try {
        Path file = Files.createTempFile(TestTown.shared().home().part("lists"), "tls", ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
          store.store(out, PASSWORD.toCharArray());
        }
        return file.toUri().toString();
      } catch (GeneralSecurityException | IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Speaks to this server and shows nothing. */
  static SSLContext anonymous() {
    try {
      return context(empty());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext context(KeyStore own) {
    try {
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(own, PASSWORD.toCharArray());
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusting(SERVER));
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), new SecureRandom());
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
