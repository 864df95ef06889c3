package dev.daicho.jpki.procedure;

/**
 * The two who decided something together.
 *
 * @param proposer the account of who proposed it
 * @param confirmer who confirmed it, and why
 */
public record TwoPersons(String proposer, Certificates.By confirmer) {

  /** Checks that they are two. */
  public TwoPersons {
    if (proposer.equals(confirmer.who().account())) {
      throw new IllegalArgumentException("nobody confirms what they proposed");
    }
  }

  /** Both accounts, as the history of certificates has them. */
  public String accounts() {
    return proposer + ", " + confirmer.who().account();
  }
}
