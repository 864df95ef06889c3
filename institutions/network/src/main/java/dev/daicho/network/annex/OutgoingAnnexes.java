package dev.daicho.network.annex;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.Notice;
import dev.daicho.foundation.notice.NoticeHandler;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.network.relay.Post;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.AnnexTransfer;
import dev.daicho.register.RegisteredDomicile;
import java.util.Optional;

/**
 * A municipal server hears its own register: what concerns an annex is posted to the municipality
 * of the registered domicile, be it this one (住民基本台帳法19条1項・3項・4項). What names none is kept for
 * people to see, until the register says something better.
 */
final class OutgoingAnnexes implements NoticeHandler {

  private final Post post;
  private final Unaddressed unaddressed;

  OutgoingAnnexes(Post post, Unaddressed unaddressed) {
    this.post = post;
    this.unaddressed = unaddressed;
  }

  @Override
  public String name() {
    return "network_annex_out";
  }

  @Override
  public boolean wants(String type) {
    return type.equals(AnnexNotice.TYPE) || type.equals(AnnexTransfer.TYPE);
  }

  @Override
  public void handle(ToldNotice notice) {
    Told told = Told.read(notice);
    MunicipalityCode here = MunicipalityCode.of(notice.municipality());
    Optional<MunicipalityCode> there = RegisteredDomicile.municipality(told.domicile());
    if (there.isPresent()) {
      unaddressed.settle(here, notice.subject());
      post.send(here, there.get(), notice.subject(), told.message());
    } else {
      unaddressed.keep(here, notice);
    }
  }

  /** What a register tells, and which registered domicile it names. */
  private record Told(Notice message, String domicile) {

    static Told read(ToldNotice notice) {
      if (notice.version() > 1) {
        throw new IllegalArgumentException("a notice of a version to come: " + notice);
      }
      if (notice.type().equals(AnnexTransfer.TYPE)) {
        AnnexTransfer transfer = Json.mapper().readValue(notice.body(), AnnexTransfer.class);
        return new Told(transfer, transfer.person().registeredDomicile());
      }
      AnnexNotice said = Json.mapper().readValue(notice.body(), AnnexNotice.class);
      return new Told(said, said.person().registeredDomicile());
    }
  }
}
