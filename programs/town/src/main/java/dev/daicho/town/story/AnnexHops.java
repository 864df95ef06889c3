package dev.daicho.town.story;

import dev.daicho.foundation.text.Messages;
import dev.daicho.network.Level;
import dev.daicho.network.record.AnnexIdentityBook;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Annex;
import dev.daicho.register.ResidentRecord;
import dev.daicho.town.Town;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The way of what an annex says, from the municipality of residence up to the nation. */
final class AnnexHops {

  /** Where the family's register is. */
  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");

  private final Town town;
  private final Stage stage;

  AnnexHops(Town town, Stage stage) {
    this.town = town;
    this.stage = stage;
  }

  /**
   * What the municipality of residence tells comes to that of the registered domicile, whose annex
   * says it from then on, and from there goes up: one step a hop.
   */
  void follow(ResidentRecord person, boolean abroad) {
    String address = abroad ? null : person.address().full();
    stage.hop(
        Messages.get(abroad ? "story.annex.abroad" : "story.annex"),
        "住民基本台帳法19条1項",
        Stage.until(() -> {
          town.network().annexes().carry();
          return town
              .registers()
              .annexBook()
              .annexes()
              .ofCodes(UTSUNOMIYA, Stream.of(person.residentCode()))
              .stream()
              .map(Annex::stay)
              .anyMatch(stay -> stay != null && Objects.equals(stay.address(), address));
        }));
    for (Level level : Level.values()) {
      AnnexIdentityBook book =
          new AnnexIdentityBook(town.keepers().store(level.keeper()), town.clock());
      stage.hop(
          Messages.get("story.annex." + level.name().toLowerCase(Locale.ROOT)),
          level == Level.NATION ? "住民基本台帳法30条の42" : "住民基本台帳法30条の41",
          Stage.until(() -> {
            town.network().relay().courier(level).carry();
            return book.of(level.sealOf(UTSUNOMIYA), person.residentCode()).stream()
                .anyMatch(kept -> Objects.equals(kept.identity().address(), address));
          }));
    }
  }
}
