package dev.daicho.network.annex;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.NoticeHandler;
import dev.daicho.foundation.notice.Place;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.network.relay.Post;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.AnnexNotices;
import dev.daicho.register.AnnexTransfer;

/**
 * The municipal server of the registered domicile hears another one, and has its register correct
 * the annex. What the register refuses is kept with its reasons, for an officer to look at.
 */
final class IncomingAnnexes implements NoticeHandler {

  private final Post post;
  private final AnnexNotices register;
  private final RefusedNotices refused;

  IncomingAnnexes(Post post, AnnexNotices register, RefusedNotices refused) {
    this.post = post;
    this.register = register;
    this.refused = refused;
  }

  @Override
  public String name() {
    return "network_annex_in";
  }

  @Override
  public boolean wants(String type) {
    return true;
  }

  @Override
  public Place place(ToldNotice notice) {
    return post.place(notice).orElseGet(() -> NoticeHandler.super.place(notice));
  }

  @Override
  public void handle(ToldNotice notice) {
    if (notice.version() > 1) {
      throw new IllegalArgumentException("a notice of a version to come: " + notice);
    }
    MunicipalityCode here =
        post.addressee(notice)
            .orElseThrow(
                () -> new IllegalArgumentException("no message about an annex: " + notice));
    String key =
        "annex-net " + notice.municipality() + " " + notice.subject() + " " + notice.sequence();
    AnnexNotices.Reception reception =
        switch (notice.type()) {
          case AnnexNotice.TYPE ->
              register.receive(
                  here, Json.mapper().readValue(notice.body(), AnnexNotice.class), key);
          case AnnexTransfer.TYPE ->
              register.receive(
                  here, Json.mapper().readValue(notice.body(), AnnexTransfer.class), key);
          default -> throw new IllegalArgumentException("no message about an annex: " + notice);
        };
    if (reception instanceof AnnexNotices.Reception.Refused(var why)) {
      refused.keep(here, notice, why);
    }
  }
}
