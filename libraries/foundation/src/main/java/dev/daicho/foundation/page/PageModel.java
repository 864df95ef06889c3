package dev.daicho.foundation.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the {@link Frame} into every model as {@code frame}. */
@ControllerAdvice(annotations = Controller.class)
public final class PageModel {

  private final InstantSource townClock;
  private final ObjectProvider<SignedIn> signedIn;
  private final WireDrawer wire;
  private final ObjectProvider<WireContents> contents;
  private final ObjectProvider<NavEntry> entries;

  /** Takes the town's clock and what the institutions offer. */
  public PageModel(
      InstantSource townClock,
      ObjectProvider<SignedIn> signedIn,
      WireDrawer wire,
      ObjectProvider<WireContents> contents,
      ObjectProvider<NavEntry> entries) {
    this.townClock = townClock;
    this.signedIn = signedIn;
    this.wire = wire;
    this.contents = contents;
    this.entries = entries;
  }

  /** The frame of the page that answers this request. */
  @ModelAttribute("frame")
  public Frame frame(HttpServletRequest request) {
    return new Frame(
        townClock,
        signedIn.getIfAvailable(),
        wire,
        contents.getIfAvailable(),
        entries.orderedStream().toList(),
        request.getRequestURI());
  }
}
