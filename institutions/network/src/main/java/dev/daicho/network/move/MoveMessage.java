package dev.daicho.network.move;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.Notice;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.MoveInNotice;
import dev.daicho.register.MoveOutData;

/** What one municipal server says to another about somebody who moves. */
sealed interface MoveMessage extends Notice {

  /** How every message's type begins; nothing that is told up the levels does. */
  String PREFIX = "move-";

  /** Whom it is for. */
  MunicipalityCode to();

  /** What it is about, a name for the order of messages: all of one name arrive in order. */
  String about();

  @Override
  default int version() {
    return 1;
  }

  /** The data of somebody who leaves (24条の2第3項), or again, to who asked (6項). */
  record DataSent(MoveOutData data) implements MoveMessage {
    @Override
    public String type() {
      return "move-out-data-sent";
    }

    @Override
    public MunicipalityCode to() {
      return data.to();
    }

    @Override
    public String about() {
      return data.person().digits();
    }
  }

  /**
   * The data of somebody hold no more: they stay, or died, or are in a register already.
   *
   * @param person 宛名番号 at the sender
   * @param registeredMeanwhile whether some municipality has entered them since
   */
  record DataVoid(MunicipalityCode to, AddresseeNumber person, boolean registeredMeanwhile)
      implements MoveMessage {
    @Override
    public String type() {
      return "move-out-data-void";
    }

    @Override
    public String about() {
      return person.digits();
    }
  }

  /** The data have arrived. */
  record DataReceived(MunicipalityCode to, AddresseeNumber person) implements MoveMessage {
    @Override
    public String type() {
      return "move-out-data-received";
    }

    @Override
    public String about() {
      return "received";
    }
  }

  /** Somebody has come whose data are not here (24条の2第5項). */
  record DataAsked(MunicipalityCode to, ResidentCode residentCode) implements MoveMessage {
    @Override
    public String type() {
      return "move-out-data-asked";
    }

    @Override
    public String about() {
      return "asked";
    }
  }

  /** There are no data of whom was asked for: no move without paper, or one that holds no more. */
  record DataUnknown(MunicipalityCode to, ResidentCode residentCode) implements MoveMessage {
    @Override
    public String type() {
      return "move-out-data-unknown";
    }

    @Override
    public String about() {
      return "asked";
    }
  }

  /** Somebody has moved in (9条1項). */
  record ArrivalTold(MoveInNotice notice) implements MoveMessage {
    @Override
    public String type() {
      return "move-in-told";
    }

    @Override
    public MunicipalityCode to() {
      return notice.former();
    }

    @Override
    public String about() {
      return "arrived";
    }
  }

  /**
   * The message that a notice is.
   *
   * @throws IllegalArgumentException when it is none
   */
  static MoveMessage read(ToldNotice told) {
    Class<? extends MoveMessage> type =
        switch (told.type()) {
          case "move-out-data-sent" -> DataSent.class;
          case "move-out-data-void" -> DataVoid.class;
          case "move-out-data-received" -> DataReceived.class;
          case "move-out-data-asked" -> DataAsked.class;
          case "move-out-data-unknown" -> DataUnknown.class;
          case "move-in-told" -> ArrivalTold.class;
          default -> throw new IllegalArgumentException("no message about a move: " + told);
        };
    return Json.mapper().readValue(told.body(), type);
  }
}
