package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Tlv;
import java.util.List;
import java.util.Optional;

/**
 * Who reads files of the next card can see by this that the municipality wrote them. Only ECDSA and
 * SHA-384 are announced; the form is ours.
 *
 * @param digests SHA-384 of each file as it is stored, 48 bytes each
 * @param signature ECDSA over {@link #signed}, DER
 */
public record NextVoucher(List<Bytes> digests, Bytes signature) {

  private static final int TAG = 0xFF30;
  private static final int DIGEST = 0xDF31;
  private static final int SIGNATURE = 0xDF33;

  /** Keeps its own list. */
  public NextVoucher {
    digests = List.copyOf(digests);
  }

  /** The digests of files. */
  public static List<Bytes> digests(Bytes... files) {
    return List.of(files).stream().map(Digests::sha384).toList();
  }

  /** What is signed of digests. */
  public static Bytes signed(List<Bytes> digests) {
    return digests.stream().map(one -> Tlv.encoded(DIGEST, one)).reduce(Bytes.NONE, Bytes::and);
  }

  /** What is signed. */
  public Bytes signed() {
    return signed(digests);
  }

  /** Whether one of its digests is that of a file. */
  public boolean isAbout(Bytes file) {
    return digests.contains(Digests.sha384(file));
  }

  /** The file. */
  public Bytes encoded() {
    return Tlv.encoded(TAG, signed().and(Tlv.encoded(SIGNATURE, signature)));
  }

  /** Reads a file; empty when it is none. */
  public static Optional<NextVoucher> read(Bytes file) {
    return Tlv.inside(file, TAG)
        .flatMap(parts ->
            Tlv.value(parts, SIGNATURE)
                .map(signature ->
                    new NextVoucher(
                        parts.stream().filter(one -> one.tag() == DIGEST).map(Tlv::value).toList(),
                        signature)));
  }
}
