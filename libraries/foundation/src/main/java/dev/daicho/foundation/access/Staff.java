package dev.daicho.foundation.access;

/**
 * A staff account.
 *
 * @param actor account, role and municipality
 * @param name what the person is called
 * @param passwordHash the password's hash
 * @param disabled whether it may no longer be used
 */
public record Staff(Actor actor, String name, String passwordHash, boolean disabled) {

  @Override
  public String toString() {
    return "Staff[" + actor.account() + "]";
  }
}
