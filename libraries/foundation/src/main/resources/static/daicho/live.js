// What stands in the element "live" follows the page at its data-live. Without this file the link
// "refresh" shows it anew. A button "pause" stops it.
const EVERY = 2000;
const live = document.getElementById("live");
const pause = document.getElementById("pause");
let paused = false;

// Makes an element like another one, changing nothing that is alike: what has the focus keeps it,
// what is open stays open, and a status is read out only when its words have changed.
function follow(shown, now) {
  for (const { name } of [...shown.attributes]) {
    if (!now.hasAttribute(name) && name !== "open") shown.removeAttribute(name);
  }
  for (const { name, value } of now.attributes) {
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
  const known = new Map([...shown.children].filter(child => child.id).map(child => [child.id, child]));
  let place = shown.firstChild;
  for (const next of [...now.childNodes]) {
    const same = next.id ? known.get(next.id) : place;
    if (same && same.nodeName === next.nodeName && (same.id ?? "") === (next.id ?? "")) {
      if (same !== place) shown.insertBefore(same, place);
      if (next.nodeType === Node.ELEMENT_NODE) follow(same, next);
      else if (same.data !== next.data) same.data = next.data;
      place = same.nextSibling;
    } else {
      shown.insertBefore(next, place);
    }
  }
  while (place) {
    const after = place.nextSibling;
    place.remove();
    place = after;
  }
}

async function look() {
  try {
    const answer = await fetch(live.dataset.live, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.getElementById("live");
    if (answer.ok && now && !paused) {
      const focused = document.activeElement?.id;
      follow(live, now);
      if (focused && document.activeElement?.id !== focused) {
        document.getElementById(focused)?.focus({ preventScroll: true });
      }
      const clock = document.querySelector(".clock time");
      clock.replaceWith(page.querySelector(".clock time"));
    }
    live.classList.toggle("stale", !answer.ok || !now);
  } catch {
    live.classList.add("stale");
  }
}

async function goOn() {
  if (!paused && !document.hidden && live.dataset.live) await look();
  setTimeout(goOn, EVERY);
}

if (pause) {
  pause.hidden = false;
  pause.addEventListener("click", () => {
    paused = !paused;
    pause.setAttribute("aria-pressed", paused);
    live.classList.toggle("still", paused);
  });
}
setTimeout(goOn, EVERY);
