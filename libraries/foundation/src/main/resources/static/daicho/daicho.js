// Progressive enhancement only: every page works without this file.
// A slider says its value beside it while it moves.
document.addEventListener("input", (event) => {
  const slider = event.target;
  if (slider instanceof HTMLInputElement && slider.type === "range") {
    for (const output of document.querySelectorAll("output")) {
      if (output.htmlFor.contains(slider.id)) {
        output.value = slider.value;
      }
    }
  }
});
