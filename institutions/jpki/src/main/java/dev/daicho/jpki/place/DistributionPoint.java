package dev.daicho.jpki.place;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.AuthorityNames;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.Prefectures;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * The directory name of the revocation list that speaks of a municipality's residents, as it stands
 * in their certificates' cRLDistributionPoints.
 */
public final class DistributionPoint {

  /** To see who is read alike, a whole prefecture is looked at: once for each municipality. */
  private static final ConcurrentMap<MunicipalityCode, String> OWN_NAMES =
      new ConcurrentHashMap<>();

  private DistributionPoint() {}

  /**
   * The list of one authority for one municipality.
   *
   * @throws IllegalArgumentException when there is no such municipality
   */
  public static X500Name of(Authority authority, MunicipalityCode municipality) {
    Municipality where = municipality(municipality);
    return AuthorityNames.organization()
        .unit(authority.unit())
        .unit("CRL Distribution Points")
        .unit(Romaji.of(Prefectures.containing(municipality)))
        .commonName(OWN_NAMES.computeIfAbsent(municipality, same -> ownName(where)) + " CRLDP")
        .build();
  }

  /** Of two that are read alike in one prefecture (江差町 and 枝幸町), each has its code with it. */
  private static String ownName(Municipality where) {
    String name = Romaji.of(where);
    long alike =
        Municipalities.byPrefecture(Prefectures.containing(where.code())).stream()
            .filter(other -> Romaji.of(other).equals(name))
            .count();
    return alike == 1 ? name : name + " " + where.code().digits();
  }

  static Municipality municipality(MunicipalityCode code) {
    return Municipalities.byCode(code)
        .orElseThrow(() -> new IllegalArgumentException("no municipality: " + code.digits()));
  }
}
