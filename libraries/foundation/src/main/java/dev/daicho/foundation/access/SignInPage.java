package dev.daicho.foundation.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which staff sign in. */
@Controller
public final class SignInPage {

  /** The page, with a word on what went wrong before. */
  @GetMapping("/sign-in")
  public String page(
      @RequestParam(name = "error", required = false) @Nullable String error, Model model) {
    model.addAttribute("wrong", error != null);
    return "sign-in";
  }
}
