// The figures follow the slider. Without this file the form's button shows them.
const slider = document.getElementById("position");
const shown = document.getElementById("shown-date");
const dates = slider.list.options;
const PAUSE = 150;
let waiting;
let asked;

function chosen() {
  return dates[slider.value - 1];
}

function say() {
  shown.value = chosen().label;
  slider.setAttribute("aria-valuetext", chosen().label);
}

async function show() {
  asked?.abort();
  asked = new AbortController();
  const address = new URL(slider.form.action);
  address.searchParams.set("as-of", chosen().dataset.asOf);
  try {
    const answer = await fetch(address, { signal: asked.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const figures = page.getElementById("figures");
    if (answer.ok && figures) {
      document.getElementById("figures").replaceWith(figures);
      history.replaceState(null, "", address);
    }
  } catch {
    // Overtaken by a later date, or no connection: the button still works.
  }
}

slider.addEventListener("input", () => {
  say();
  clearTimeout(waiting);
  waiting = setTimeout(show, PAUSE);
});
say();
