package dev.daicho.network.follow;

import static dev.daicho.network.relay.TestRelay.DAY;
import static dev.daicho.network.relay.TestRelay.HERE;
import static dev.daicho.network.relay.TestRelay.THERE;
import static dev.daicho.network.relay.TestRelay.again;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.PersonAttributes;
import dev.daicho.network.PersonCode;
import dev.daicho.network.PersonTold;
import dev.daicho.network.Standing;
import dev.daicho.network.TestNetwork;
import dev.daicho.network.relay.TestRelay;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.IdentityInformation;
import dev.daicho.register.ResidentRecord;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FollowPeopleTest {

  private static final SplittableRandom RANDOM = new SplittableRandom(20_261_123);

  private final TestRelay relay = new TestRelay();
  private final TestNetwork network = relay.network();
  private final FollowPeople people =
      new FollowPeople(
          TestNetwork.keepers().store(Level.NATION.keeper()), network.clock(), RANDOM::nextBytes);

  private List<ToldNotice> told(PersonCode person) {
    return network.relay().journal(Level.NATION).about(Seal.NATION, person.code(), 1);
  }

  private List<String> changes(PersonCode person) {
    return told(person).stream()
        .map(notice -> Json.mapper().readValue(notice.body(), PersonTold.class))
        .map(one -> one.municipality().digits() + " " + one.change() + " " + one.cause())
        .toList();
  }

  private static PersonAttributes attributes(ResidentRecord record) {
    return PersonAttributes.of(IdentityInformation.of(record));
  }

  @Test
  void nobodyIsToldOfUnlessTheyAreFollowed() {
    ResidentRecord before = relay.resident(HERE);
    network.relay().carry();
    PersonCode person = people.follow(before.residentCode());
    assertThat(people.follow(before.residentCode())).isEqualTo(person);
    ResidentRecord another = relay.resident(HERE);
    network.relay().carry();
    PersonCode later = people.follow(another.residentCode());
    assertThat(told(person)).isEmpty();
    assertThat(told(later)).isEmpty();
    assertThat(people.standing(person)).isEqualTo(new Standing.Resident(HERE, attributes(before)));
  }

  @Test
  void aMoveIsToldByBothRecords_withoutCodeOrNumber() {
    ResidentRecord before = relay.resident(HERE);
    network.relay().carry();
    PersonCode person = people.follow(before.residentCode());
    relay.moveOut(before);
    network.relay().carry();
    assertThat(people.standing(person)).isEqualTo(new Standing.Nowhere(ChangeCause.MOVE_OUT, DAY));
    ResidentRecord after = relay.moveIn(THERE, again(before, before.birth().date()));
    network.relay().carry();
    assertThat(changes(person))
        .containsExactly("092011 REMOVED MOVE_OUT", "082015 ENTERED MOVE_IN");
    assertThat(told(person))
        .extracting(ToldNotice::body)
        .noneMatch(body -> body.contains(before.residentCode().digits()))
        .noneMatch(body -> body.contains(before.individualNumber().digits()));
    assertThat(people.standing(person)).isEqualTo(new Standing.Resident(THERE, attributes(after)));
  }

  @Test
  void whoHasAnotherResidentCodeIsStillFollowed() {
    ResidentRecord before = relay.resident(HERE);
    network.relay().carry();
    PersonCode person = people.follow(before.residentCode());
    ResidentRecord after = relay.changeCode(before);
    network.relay().carry();
    relay.moveOut(after);
    network.relay().carry();
    assertThat(changes(person))
        .containsExactly("092011 CORRECTED CODE_CHANGE_REQUESTED", "092011 REMOVED MOVE_OUT");
    assertThat(people.follow(after.residentCode())).isEqualTo(person);
  }

  @Test
  void aCodeOfNobodyIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> people.standing(new PersonCode("0".repeat(32))));
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonCode("0".repeat(31)));
  }
}
