package dev.daicho.chip.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.apdu.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextVoucherTest {

  private static final Bytes ONE = Bytes.hex("01");
  private static final Bytes TWO = Bytes.hex("02");
  private static final NextVoucher VOUCHER =
      new NextVoucher(NextVoucher.digests(ONE, TWO), Bytes.filled(0x5A, 103));

  @Test
  void whatIsWrittenCanBeRead() {
    NextVoucher read = NextVoucher.read(VOUCHER.encoded()).orElseThrow();
    assertThat(read).isEqualTo(VOUCHER);
    assertThat(read.signed()).isEqualTo(NextVoucher.signed(NextVoucher.digests(ONE, TWO)));
    assertThat(read.signed().length()).isEqualTo(2 * (3 + 48));
  }

  @Test
  void itIsAboutItsFilesOnly() {
    assertThat(VOUCHER.isAbout(ONE)).isTrue();
    assertThat(VOUCHER.isAbout(TWO)).isTrue();
    assertThat(VOUCHER.isAbout(Bytes.hex("0102"))).isFalse();
  }

  @Test
  void whatIsNoneIsNotRead() {
    assertThat(NextVoucher.read(Bytes.NONE)).isEmpty();
    assertThat(NextVoucher.read(Bytes.hex("FF3003DF3100"))).as("unsigned").isEmpty();
    assertThat(new NextVoucher(List.of(), Bytes.NONE).isAbout(ONE)).isFalse();
  }
}
