package dev.daicho.pki.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.der.Der;
import dev.daicho.pki.der.DerException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryEncodingTest {

  private static final Instant WHEN = Instant.parse("2026-04-01T00:00:00Z");

  private static List<RevokedCertificate> usual() {
    List<RevokedCertificate> all = new ArrayList<>();
    for (RevocationReason reason : RevocationReason.values()) {
      for (int bits : new int[] {1, 7, 8, 31, 32, 64, 152, 159}) {
        BigInteger serial = BigInteger.ONE.shiftLeft(bits - 1).setBit(0);
        all.add(new RevokedCertificate(serial, WHEN.plusSeconds(bits), reason));
        all.add(new RevokedCertificate(serial, Instant.parse("2051-02-28T23:59:59Z"), reason));
        all.add(new RevokedCertificate(serial, Instant.parse("1952-02-29T23:59:59Z"), reason));
      }
    }
    return all;
  }

  private static Optional<RevokedCertificate> quickly(byte[] entry) {
    RevokedEntries one = new RevokedEntries();
    if (!EntryEncoding.addUsual(entry, one)) {
      return Optional.empty();
    }
    List<RevokedCertificate> all = new ArrayList<>();
    one.forEach(all::add);
    return Optional.of(all.get(0));
  }

  private static Optional<RevokedCertificate> carefully(byte[] entry) {
    try {
      return Optional.of(Der.read(entry, entry.length, EntryEncoding::read));
    } catch (DerException e) {
      return Optional.empty();
    }
  }

  @Test
  void whatIsWrittenIsReadInBothWays() {
    for (RevokedCertificate entry : usual()) {
      byte[] written = EntryEncoding.of(entry);
      assertThat(quickly(written)).contains(entry);
      assertThat(carefully(written)).contains(entry);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nothing in it, 3000",
    "a number alone, 3003020101",
    "no number, 300F170D3236303430313030303030305A",
    "an empty number, 30110200170D3236303430313030303030305A",
    "zero, 3012020100170D3236303430313030303030305A",
    "negative, 30120201FF170D3236303430313030303030305A",
    "a number not the shortest, 301302020001170D3236303430313030303030305A",
    "21 bytes, 302602157F00000000000000000000000000000000000000"
        + "01170D3236303430313030303030305A",
    "no time, 3006020101020101",
    "a time without seconds, 3010020101170B323630343031303030305A",
    "a time with a zone, 3016020101171132363034303130303030303030393030",
    "a time with a letter, 3012020101170D3236303430313030303030415A",
    "the 13th month, 3012020101170D3236313330313030303030305A",
    "the 0th month, 3012020101170D3236303030313030303030305A",
    "the 29th of February, 3012020101170D3237303232393030303030305A",
    "24 hours, 3012020101170D3236303430313234303030305A",
    "60 minutes, 3012020101170D3236303430313030363030305A",
    "60 seconds, 3012020101170D3236303430313030303036305A",
    "a time of negative length, 300502010117F2",
    "a reason that does not exist,"
        + " 3020020101170D3236303430313030303030305A300C300A0603551D1504030A0107",
    "a reason of two bytes,"
        + " 3021020101170D3236303430313030303030305A300D300B0603551D1504040A020001",
    "another critical extension,"
        + " 3021020101170D3236303430313030303030305A300D300B0603551D170101FF04010A",
    "a fourth part, 3022020101170D3236303430313030303030305A300C300A0603551D1504030A01010500",
    "too short a length, 3011020101170D3236303430313030303030305A",
    "an indefinite length, 3080020101170D3236303430313030303030305A0000",
  })
  void whatIsMalformedIsRefusedInBothWays(String how, String hex) {
    byte[] entry = HexFormat.of().parseHex(hex);
    assertThat(quickly(entry)).as(how).isEmpty();
    assertThat(carefully(entry)).as(how).isEmpty();
  }

  @Test
  void quicklyReadsNothingElseThanCarefully() {
    Random random = new Random(20_260_401);
    int quick = 0;
    for (RevokedCertificate entry : usual()) {
      byte[] good = EntryEncoding.of(entry);
      for (int i = 0; i < 300; i++) {
        byte[] changed = good.clone();
        for (int times = random.nextInt(1, 3); times > 0; times--) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt(-128, 128);
        }
        Optional<RevokedCertificate> read = quickly(changed);
        if (read.isPresent()) {
          quick++;
          assertThat(carefully(changed)).isEqualTo(read);
        }
      }
    }
    assertThat(quick).isGreaterThan(1_000);
  }
}
