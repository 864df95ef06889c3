package dev.daicho.town;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.settle.Populate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes a town one that a newcomer can walk about in: staff to sign in as, people to find. */
public final class DemoTown {

  /** The municipalities that a demo town is about: Utsunomiya and Kanuma. */
  public static final List<MunicipalityCode> MUNICIPALITIES =
      List.of(MunicipalityCode.of("092011"), MunicipalityCode.of("092053"));

  /** Who runs the network at J-LIS. */
  public static final String OPERATOR = "operator@j-lis";

  /** Who confirms what the other one has proposed. */
  public static final String SECOND_OPERATOR = "operator2@j-lis";

  private static final int RESIDENTS = 2_000;
  private static final long SEED = 1;

  /** The password of every demo account. */
  public static final String PASSWORD = "daicho";

  private DemoTown() {}

  /** Fills what is not there yet. */
  public static void fill(Town town, Consumer<String> progress) {
    fill(town, RESIDENTS, progress);
  }

  /** Fills what is not there yet, with so many residents in each municipality. */
  public static void fill(Town town, int residents, Consumer<String> progress) {
    for (MunicipalityCode municipality : MUNICIPALITIES) {
      open(town, "officer", "見本　職員", Role.MUNICIPAL_OFFICER, municipality);
      open(town, "contractor", "見本　受託", Role.CONTRACTOR, municipality);
      open(town, "supervisor", "見本　責任", Role.SUPPORT_MEASURE_SUPERVISOR, municipality);
    }
    open(town, new Actor(OPERATOR, Role.JLIS_OPERATOR, null), "見本　機構");
    open(town, new Actor(SECOND_OPERATOR, Role.JLIS_OPERATOR, null), "見本　機構二");
    Map<MunicipalityCode, Integer> wanted = new LinkedHashMap<>();
    MUNICIPALITIES.forEach(municipality -> wanted.put(municipality, residents));
    long came =
        new Populate(town)
            .fill(
                wanted,
                SEED,
                (municipality, entered, of) ->
                    progress.accept(
                        "住民を作っています / inventing residents "
                            + municipality.digits()
                            + ": "
                            + entered
                            + "/"
                            + of));
    if (came > 0) {
      progress.accept(came + "人が住民になりました / people became residents");
    }
    progress.accept(
        "職員アカウント / staff: officer@092011, contractor@092011, operator@j-lis, … (password "
            + PASSWORD
            + ")");
  }

  private static void open(
      Town town, String who, String name, Role role, MunicipalityCode municipality) {
    open(town, new Actor(who + "@" + municipality.digits(), role, municipality), name);
  }

  private static void open(Town town, Actor actor, String name) {
    if (town.staff().find(actor.account()).isEmpty()) {
      town.staff().open(actor, name, PASSWORD);
    }
  }
}
