package dev.daicho.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DigestsTest {

  private static String of(String... parts) {
    return HexFormat.of().formatHex(Digests.of(new byte[16], parts));
  }

  @Test
  void partsThatRunTogetherToTheSameAreToldApart() {
    assertThat(of("ab", "c")).isNotEqualTo(of("a", "bc")).isNotEqualTo(of("abc"));
    assertThat(of("", "a")).isNotEqualTo(of("a", "")).isNotEqualTo(of("a"));
  }

  /** Computed apart: {@code sha256(00000010 + 16 zero bytes + 00000001 61)}. */
  @Test
  void aDigestIsThatOfLengthsAndParts() throws Exception {
    byte[] written = HexFormat.of().parseHex("00000010" + "00".repeat(16) + "00000001" + "61");
    assertThat(of("a"))
        .isEqualTo(
            HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(written)));
  }

  @Test
  void whatIsAbsentIsNotEmpty() {
    var absent = Digests.chainedTo(new byte[32]);
    Digests.put(absent, (String) null);
    var empty = Digests.chainedTo(new byte[32]);
    Digests.put(empty, "");
    assertThat(absent.digest()).isNotEqualTo(empty.digest());
  }
}
