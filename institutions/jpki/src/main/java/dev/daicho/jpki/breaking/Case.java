package dev.daicho.jpki.breaking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is verified, and what it is verified with beside the anchors.
 *
 * @param file what is verified
 * @param lists revocation lists
 * @param answers OCSP responses
 * @param nonce in hexadecimal, that was sent with the OCSP question
 * @param content what is signed, or stamped, beside the file
 */
public record Case(
    Piece file,
    List<Piece> lists,
    List<Piece> answers,
    Optional<String> nonce,
    Optional<Piece> content) {

  /** Copies the lists. */
  public Case {
    lists = List.copyOf(lists);
    answers = List.copyOf(answers);
  }

  static Case of(Piece file) {
    return new Case(file, List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  Case file(Piece other) {
    return new Case(other, lists, answers, nonce, content);
  }

  Case lists(Piece... some) {
    return new Case(file, List.of(some), answers, nonce, content);
  }

  Case answer(Piece one) {
    return new Case(file, lists, List.of(one), nonce, content);
  }

  Case nonce(String hex) {
    return new Case(file, lists, answers, Optional.of(hex), content);
  }

  Case content(Piece beside) {
    return new Case(file, lists, answers, nonce, Optional.of(beside));
  }

  /** All files that it takes. */
  public Stream<Piece> pieces() {
    return Stream.of(Stream.of(file), lists.stream(), answers.stream(), content.stream())
        .flatMap(one -> one);
  }
}
