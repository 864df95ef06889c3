package dev.daicho.jpki.console;

import dev.daicho.foundation.chart.Caption;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.web.JpkiGround;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is there, what can be asked, and how. */
@Controller
public final class OverviewPage {

  static final String PATH = "/jpki";

  private final JpkiGround ground;

  /**
   * @param ground of JPKI
   */
  public OverviewPage(JpkiGround ground) {
    this.ground = ground;
  }

  /** Something to be had. */
  public record Offer(Bilingual what, String path) {}

  /** What an authority has to offer. */
  public record Column(Bilingual authority, List<Offer> offers) {}

  /** The page. */
  @GetMapping(PATH)
  public String overview(Model model) {
    URI origin = ground.address().get();
    Bilingual title = Messages.get("jpki-console.drawing");
    Bilingual description = Messages.get("jpki-console.drawing.what");
    model.addAttribute(
        "lying",
        AuthoritiesDrawing.lying(
            new Caption("authorities-lying", title.both(), description.both())));
    model.addAttribute(
        "standing",
        AuthoritiesDrawing.standing(
            new Caption("authorities-standing", title.both(), description.both())));
    model.addAttribute("columns", Arrays.stream(Authority.values()).map(this::column).toList());
    model.addAttribute("ocsp", origin + "/ocsp");
    model.addAttribute("ocspOfParty", origin + "/for/PARTY/ocsp");
    model.addAttribute("lists", origin + "/crl/signing.crl");
    model.addAttribute("listsOfParty", origin + "/for/PARTY/crl/signing.crl");
    model.addAttribute("stamps", origin + "/tsa");
    model.addAttribute("commands", commands(origin));
    model.addAttribute("disturbances", DisturbanceView.all(ground.published().disturbances()));
    return "jpki/overview";
  }

  private Column column(Authority authority) {
    String name = Naming.of(authority);
    List<Offer> offers = new ArrayList<>();
    offers.add(new Offer(Messages.get("jpki-console.offer.pem"), "/ca/" + name + ".pem"));
    offers.add(new Offer(Messages.get("jpki-console.offer.cer"), "/ca/" + name + ".cer"));
    offers.add(
        new Offer(Messages.get("jpki-console.offer.responder"), "/ca/" + name + "-responder.pem"));
    offers.add(new Offer(Messages.get("jpki-console.offer.list"), "/crl/" + name + ".crl"));
    offers.add(
        new Offer(Messages.get("jpki-console.offer.changes"), "/crl/" + name + "-delta.crl"));
    for (AuthorityAtWork one : ground.published().underAllKeys()) {
      String former = ground.published().name(one);
      if (one.authority() == authority && !former.equals(name)) {
        offers.add(
            new Offer(
                Messages.get("jpki-console.offer.former", one.count()), "/ca/" + former + ".pem"));
        offers.add(
            new Offer(
                Messages.get("jpki-console.offer.former-list", one.count()),
                "/crl/" + former + ".crl"));
      }
    }
    return new Column(authority.title(), offers);
  }

  /** Lines to be copied; the town's clock is another than the machine's. */
  private String commands(URI origin) {
    return """
    curl -O %1$s/ca/signing.pem -O %1$s/crl/signing.crl
    openssl ocsp -issuer signing.pem -cert TEST.pem -url %1$s/ocsp -CAfile signing.pem -attime %2$d -respout TEST.ocsp
    ./daicho verify TEST.pem --anchor signing.pem --ocsp TEST.ocsp --at %3$s --explain
    """
        .formatted(origin, ground.town().instant().getEpochSecond(), ground.town().instant());
  }
}
