package dev.daicho.foundation.sample;

import dev.daicho.foundation.page.Change;
import dev.daicho.foundation.page.Choice;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.page.DateField;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One screen with every part on it. */
@Controller
final class SampleScreens {

  private static final List<Choice> SEXES =
      List.of(
          new Choice("1", new Bilingual("男", "Male")),
          new Choice("2", new Bilingual("女", "Female")));

  @GetMapping({"/counter/parts", "/counter/parts/move-in/{step}"})
  String parts(Model model, @RequestParam(defaultValue = "平成31年5月1日") String moved) {
    Field name = Field.of("name", Messages.get("sample.name")).needed().with("番号花子<&\">");
    Field pin =
        Field.of("pin", Messages.get("sample.pin"))
            .typed(Field.Keyboard.PIN)
            .hinting(Messages.get("sample.pin.hint"))
            .with("1234");
    DateField born = DateField.of(Field.of("born", Messages.get("sample.born")).with("昭和64年1月7日"));
    DateField movedIn = DateField.of(Field.of("moved", Messages.get("sample.moved")).with(moved));
    Field sex =
        Field.of("sex", Messages.get("sample.sex"))
            .with("2")
            .needed()
            .wrong(Messages.get("sample.sex.wrong"));
    model.addAttribute("name", name);
    model.addAttribute("pin", pin);
    model.addAttribute("born", born);
    model.addAttribute("moved", movedIn);
    model.addAttribute("sex", sex);
    model.addAttribute("sexes", SEXES);
    model.addAttribute("note", Field.of("note", Messages.get("sample.note")));
    model.addAttribute("speed", Field.of("speed", Messages.get("sample.speed")).with("5"));
    model.addAttribute("town", Field.of("town", Messages.get("sample.sex")).with("1"));
    model.addAttribute("boxes", Field.of("boxes", Messages.get("sample.sex")));
    model.addAttribute("fields", List.of(name, pin, born.field(), movedIn.field(), sex));
    model.addAttribute(
        "crumbs", List.of(new Crumb("/counter/parts", Messages.get("sample.parts"))));
    model.addAttribute(
        "steps",
        List.of(
            Messages.get("sample.name"),
            Messages.get("sample.moved"),
            Messages.get("page.preview")));
    model.addAttribute(
        "changes",
        List.of(
            new Change(Messages.get("sample.name"), "番号　花子", "番号　花子"),
            new Change(Messages.get("sample.address"), "栃木県宇都宮市旭１丁目１番５号", "栃木県宇都宮市中央３丁目２番１号"),
            new Change(Messages.get("sample.moved"), "", "令和8年11月22日")));
    model.addAttribute(
        "refusal",
        new Refusal("register.move-in.too-early", "住民基本台帳法22条", Messages.get("sample.refused")));
    return "sample";
  }

  @PostMapping("/counter/parts")
  String send() {
    return "redirect:/counter/parts";
  }

  @GetMapping("/operator")
  String operator(Model model) {
    return "sample-small";
  }

  @GetMapping("/counter/number")
  String number(@RequestParam int number) {
    return "sample-small";
  }

  @GetMapping("/counter/fault/{number}")
  String fault(@PathVariable String number) {
    return "sample-small" + Integer.parseInt("x" + number);
  }
}
