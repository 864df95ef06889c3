package dev.daicho.jpki.breaking;

/**
 * A file of the corpus.
 *
 * @param path below the corpus' folder: what is right under {@code good}, what is wrong under
 *     {@code bad}
 * @param bytes it
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes; compared by path
public record Piece(String path, byte[] bytes) {

  static Piece good(String name, byte[] bytes) {
    return new Piece("good/" + name, bytes);
  }

  static Piece bad(String name, byte[] bytes) {
    return new Piece("bad/" + name, bytes);
  }
}
