package dev.daicho.pki.der;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.bouncycastle.asn1.DEROctetString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerWrappedTest {

  private static final int OCTET_STRING = 0x04;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 0x7F, 0x80, 0xFF, 0x100, 0xFFFF, 0x1_0000, 0x12_3456})
  void lengthsAreWrittenAsDerHasThem(int length) {
    byte[] content = new byte[length];
    Arrays.fill(content, (byte) 0x5A);
    byte[] first = Arrays.copyOf(content, length / 3);
    byte[] second = Arrays.copyOfRange(content, length / 3, length);

    assertThat(Der.wrapped(OCTET_STRING, first, second))
        .isEqualTo(Der.encoded(new DEROctetString(content)));
  }
}
