package dev.daicho.numbers;

/**
 * A number of the system in its canonical form. Two are equal when their types and their characters
 * are; within a type they are ordered by their characters.
 *
 * @param <N> the type itself
 */
public abstract sealed class RegistryNumber<N extends RegistryNumber<N>> implements Comparable<N>
    permits AddresseeNumber,
        CorporateNumber,
        HouseholdNumber,
        IndividualNumber,
        MunicipalityCode,
        PassportNumber,
        ResidenceCardNumber,
        ResidentCode {

  private final String digits;

  RegistryNumber(String digits) {
    this.digits = digits;
  }

  /** The canonical form: half-width digits and capital letters, nothing between them. */
  public final String digits() {
    return digits;
  }

  /** The form in which people write the number. */
  public String formatted() {
    return digits;
  }

  @Override
  public final int compareTo(N other) {
    return digits.compareTo(other.digits());
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // sealed, and every permitted type is final
  public final boolean equals(Object other) {
    return other != null
        && getClass() == other.getClass()
        && digits.equals(((RegistryNumber<?>) other).digits);
  }

  @Override
  public final int hashCode() {
    return digits.hashCode();
  }

  /** The type and the number; only the type where the number is secret. */
  @Override
  public String toString() {
    return getClass().getSimpleName() + "[" + digits + "]";
  }
}
