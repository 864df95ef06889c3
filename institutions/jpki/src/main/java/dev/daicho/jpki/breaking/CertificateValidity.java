package dev.daicho.jpki.breaking;

import dev.daicho.pki.Words;
import java.util.List;

/** Certificates outside their validity. */
final class CertificateValidity implements Family {

  @Override
  public List<Sample> samples(GoodPieces good) {
    return List.of(
        good.certificate(Defect.EXPIRED, new Words("1秒前に満了した証明書", "it expired a second ago")),
        good.certificate(
            Defect.NOT_YET_VALID, new Words("1秒後に有効になる証明書", "it becomes valid in a second")));
  }
}
