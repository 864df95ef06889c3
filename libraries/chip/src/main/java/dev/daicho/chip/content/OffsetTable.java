package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Tlv;
import java.util.List;

/** A file whose first object says where the others begin, counted from the file's first byte. */
final class OffsetTable {

  private OffsetTable() {}

  /**
   * The file.
   *
   * @param outer its tag
   * @param table the tag of the offsets
   * @param objects encoded, in order
   */
  static Bytes file(int outer, int table, List<Bytes> objects) {
    int tableLength = Tlv.encoded(table, Bytes.filled(0, 2 * objects.size())).length();
    int inner = tableLength + objects.stream().mapToInt(Bytes::length).sum();
    int offset = 2 + Tlv.length(inner).length() + tableLength;
    Bytes offsets = Bytes.NONE;
    Bytes all = Bytes.NONE;
    for (Bytes one : objects) {
      offsets = offsets.and(Bytes.u16(offset));
      offset += one.length();
      all = all.and(one);
    }
    return Tlv.encoded(outer, Tlv.encoded(table, offsets).and(all));
  }
}
