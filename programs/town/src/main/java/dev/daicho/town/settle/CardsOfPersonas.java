package dev.daicho.town.settle;

import dev.daicho.card.CardProfile;
import dev.daicho.card.KeptCard;
import dev.daicho.card.Personalise;
import dev.daicho.card.SealKeys;
import dev.daicho.chip.content.Sex;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.KeyType;
import dev.daicho.register.Alias;
import dev.daicho.register.FormerSurname;
import dev.daicho.register.Names;
import dev.daicho.register.ResidentRecord;
import dev.daicho.town.Town;
import dev.daicho.town.personas.Persona;
import dev.daicho.town.personas.Personas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * The cards of the fixed people as files, {@code cards/hanako.card} of the home: each is made when
 * it is asked for first, from what the register says of its holder then and the certificates that
 * they got, and stays what it is from then on.
 */
public final class CardsOfPersonas {

  /** Where they lie in the home. */
  public static final String FOLDER = "cards";

  private static final String SEALS = "keys/card";
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private static final String SERIAL = "[0-9]{15}";

  private final Town town;
  private final Path folder;
  private final SealKeys seals;
  private final IssueToPersonas people;

  public CardsOfPersonas(Town town) {
    this.town = town;
    this.folder = town.home().part(FOLDER);
    this.seals = new SealKeys(town.home().part(SEALS), this::pair);
    this.people = new IssueToPersonas(town);
  }

  /** Where somebody's card is kept in a home; it may not be there yet. */
  public static Path file(Path home, String id) {
    return home.resolve(FOLDER).resolve(id + ".card");
  }

  /** What came of asking for a card. */
  public sealed interface Given {

    /**
     * It is there.
     *
     * @param made whether it was made now
     */
    record Kept(Path file, boolean made) implements Given {}

    /** There is no such person. */
    record Nobody() implements Given {}

    /** They have no card. */
    record NoCard() implements Given {}

    /** It is in a reader, so that it cannot be made anew. */
    record InUse() implements Given {}

    /** They are in no register here, or had certificates that are no longer kept. */
    record NoCertificates() implements Given {}
  }

  /**
   * Gives a card, making it when it is not there yet. Who is not settled yet is settled first, and
   * gets certificates.
   *
   * @param id of a persona
   */
  public Given give(String id) {
    return give(id, false);
  }

  /**
   * Makes a card anew, with all its tries and nothing broken; certificates and keys are the same.
   *
   * @param id of a persona
   */
  public Given renew(String id) {
    return give(id, true);
  }

  private Given give(String id, boolean anew) {
    Optional<Persona> persona = Personas.ofEveryTown(town.firstDay()).byId(id);
    if (persona.isEmpty()) {
      return new Given.Nobody();
    }
    Persona.CardSecrets secrets = persona.get().card();
    if (secrets == null) {
      return new Given.NoCard();
    }
    synchronized (town) {
      Path file = file(town.folder(), id);
      return !anew && Files.exists(file)
          ? new Given.Kept(file, false)
          : made(persona.get(), secrets, file);
    }
  }

  private Given made(Persona persona, Persona.CardSecrets secrets, Path file) {
    if (people.record(persona).isEmpty()) {
      new SettlePersonas(town).settle();
    }
    if (people.kept(persona, CertificateKind.AUTHENTICATION).isEmpty()) {
      people.issue();
    }
    Optional<ResidentRecord> record = people.record(persona);
    Optional<Personalise.Certified> login = people.kept(persona, CertificateKind.AUTHENTICATION);
    if (record.isEmpty() || login.isEmpty()) {
      return new Given.NoCertificates();
    }
    try {
      Files.createDirectories(folder, OWNER_ONLY);
      KeptCard.create(
          file,
          new Personalise(seals.of(record.get().municipality()), this::pair)
              .personalise(order(persona, secrets, record.get(), login.get())));
    } catch (KeptCard.InUse e) {
      return new Given.InUse();
    } catch (IOException e) {
      throw new UncheckedIOException("a card cannot be kept", e);
    }
    return new Given.Kept(file, true);
  }

  private Personalise.Order order(
      Persona persona,
      Persona.CardSecrets secrets,
      ResidentRecord record,
      Personalise.Certified login) {
    LocalDate issued =
        login
            .certificate()
            .getStartDate()
            .getDate()
            .toInstant()
            .atZone(TownClock.ZONE)
            .toLocalDate();
    return new Personalise.Order(
        CardProfile.PRESENT,
        new Personalise.Person(
            onCard(record.names()),
            record.address().full(),
            record.birth().date(),
            switch (record.sex()) {
              case MALE -> Sex.MALE;
              case FEMALE -> Sex.FEMALE;
            },
            record.individualNumber()),
        new Personalise.Secrets(
            Objects.requireNonNullElse(secrets.signPassword(), ""),
            secrets.loginPin(),
            secrets.loginPin(),
            secrets.loginPin(),
            securityCode()),
        new Personalise.Certificates(
            people.kept(persona, CertificateKind.SIGNING).orElse(null),
            login,
            authority(Authority.SIGNING),
            authority(Authority.AUTHENTICATION)),
        serial(login),
        CardOrder.lastDay(record.birth().date(), issued));
  }

  /** A former surname stands in brackets behind the surname, an alias behind the name. */
  static String onCard(Names names) {
    FormerSurname former = names.formerSurname();
    Alias alias = names.alias();
    String name =
        former == null
            ? names.display()
            : names.display().replaceFirst("　|$", "［" + former.text() + "］　").strip();
    return alias == null ? name : name + "（" + alias.text() + "）";
  }

  /** The number of the card that JPKI has on record with the certificate. */
  private String serial(Personalise.Certified login) {
    String carrier =
        new CertificateBook(town.jpki().store())
            .find(
                new CertificateNumber(
                    Authority.AUTHENTICATION,
                    login.certificate().getSerialNumber().getValue().longValueExact()))
            .orElseThrow()
            .carrier();
    // Towns of before this build have numbers of another form on record.
    return carrier.matches(SERIAL)
        ? carrier
        : "98%013d".formatted(Integer.toUnsignedLong(carrier.hashCode()));
  }

  private Certificate authority(Authority which) {
    return Objects.requireNonNull(town.jpki().authorities().get(which)).certificate();
  }

  private String securityCode() {
    return "%04d".formatted(town.jpki().random().nextInt(10_000));
  }

  private KeyPair pair() {
    return KeyType.RSA_2048.generate(town.jpki().random());
  }
}
