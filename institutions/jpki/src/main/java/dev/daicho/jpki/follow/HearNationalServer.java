package dev.daicho.jpki.follow;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.NoticeHandler;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.jpki.BasicItems;
import dev.daicho.jpki.FollowHolder;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.HolderChange;
import dev.daicho.jpki.procedure.Certificates;
import dev.daicho.network.PeopleFollowed;
import dev.daicho.network.PersonAttributes;
import dev.daicho.network.PersonCode;
import dev.daicho.network.PersonTold;
import dev.daicho.network.Standing;
import dev.daicho.register.Alias;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.FormerSurname;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Hears what the national server tells of a holder, and follows it. The moment of a change is when
 * the national server told it: whoever applied later got a certificate that says what it knew by
 * then.
 */
public final class HearNationalServer implements NoticeHandler {

  /** As whom revocations by notices stand in the records. */
  public static final Certificates.By BY =
      new Certificates.By(new Actor("jpki", Role.JLIS_OPERATOR, null), "異動等失効情報の記録");

  private final FollowHolder follow;
  private final PeopleFollowed people;

  /**
   * @param follow what is done about a change
   * @param people of whom the national server tells
   */
  public HearNationalServer(FollowHolder follow, PeopleFollowed people) {
    this.follow = follow;
    this.people = people;
  }

  @Override
  public String name() {
    return "jpki";
  }

  @Override
  public boolean wants(String type) {
    return type.equals(PersonTold.TYPE);
  }

  @Override
  public void handle(ToldNotice notice) {
    PersonTold told = read(notice);
    for (HolderChange change : changes(told, new PersonCode(notice.subject()))) {
      follow.follow(new Holder(notice.subject()), change, notice.toldAt(), BY);
    }
  }

  private List<HolderChange> changes(PersonTold told, PersonCode person) {
    return switch (told.record()) {
      case RESIDENT_RECORD ->
          switch (told.change()) {
            case ENTERED -> List.of(new HolderChange.MovedIn());
            case CORRECTED -> revised(told);
            case REMOVED -> removed(told, person);
          };
      case ANNEX ->
          switch (told.change()) {
            case ENTERED -> List.of();
            case CORRECTED -> isAbroad(told) ? revised(told) : List.of();
            case REMOVED ->
                List.of(
                    new HolderChange.AnnexRemoved(
                        told.attributes().address() == null,
                        !(people.standing(person) instanceof Standing.Nowhere)));
          };
    };
  }

  /** Whose annex says before and after that they are abroad. */
  private static boolean isAbroad(PersonTold told) {
    PersonAttributes before = told.before();
    return before != null && before.address() == null && told.attributes().address() == null;
  }

  private static List<HolderChange> revised(PersonTold told) {
    PersonAttributes before = told.before();
    return before == null
        ? List.of()
        : List.of(new HolderChange.ItemsRevised(items(before), items(told.attributes()), null));
  }

  /**
   * A move: the arrival may have been told before, by another municipality, and is not awaited
   * then.
   */
  private List<HolderChange> removed(PersonTold told, PersonCode person) {
    HolderChange.Ground ground = ground(told.cause());
    List<HolderChange> changes = new ArrayList<>();
    if (ground != HolderChange.Ground.OTHER) {
      changes.add(
          new HolderChange.MoveOutFiled(
              told.on(), ground == HolderChange.Ground.MOVE_ABROAD_FILING));
    }
    changes.add(new HolderChange.RecordRemoved(ground));
    if (people.standing(person) instanceof Standing.Resident) {
      changes.add(new HolderChange.MovedIn());
    }
    return changes;
  }

  /** Who arrived before the planned day had come is removed by the arrival's notice, as filed. */
  private static HolderChange.Ground ground(@Nullable ChangeCause cause) {
    if (cause == ChangeCause.MOVE_OUT || cause == ChangeCause.MOVE_OUT_CONFIRMED) {
      return HolderChange.Ground.MOVE_OUT_FILING;
    }
    return cause == ChangeCause.MOVE_OUT_ABROAD
        ? HolderChange.Ground.MOVE_ABROAD_FILING
        : HolderChange.Ground.OTHER;
  }

  private static BasicItems items(PersonAttributes known) {
    FormerSurname former = known.formerSurname();
    Alias alias = known.alias();
    String written = known.birthWritten();
    return new BasicItems(
        known.name(),
        known.kana(),
        former == null ? null : former.text(),
        former == null ? null : former.kana(),
        alias == null ? null : alias.text(),
        written == null ? known.birth().toString() : written,
        known.sex().name(),
        known.address(),
        null);
  }

  private static PersonTold read(ToldNotice notice) {
    try {
      return Json.mapper().readValue(notice.body(), PersonTold.class);
    } catch (JacksonException unreadable) {
      throw new IllegalArgumentException("not what the national server tells: " + notice);
    }
  }
}
