/*
 * Quick exit. The link works without this file; with it the page goes blank at once, Back does not
 * return, and pressing Shift three times within five seconds leaves too.
 *
 * <div class="exit" data-quick-exit data-left-2="…" data-left-1="…" data-leaving="…">
 *   <a class="go" href="/poistu">…</a> <span class="count" role="status"></span>
 * </div>
 */
const PRESSES = 3;
const WINDOW_MS = 5000;

const bar = document.querySelector("[data-quick-exit]");
const link = bar?.querySelector("a.go");
const count = bar?.querySelector(".count");

let presses = 0;
let alone = false;
let timer;

function say(text) {
  if (count) {
    count.textContent = text ?? "";
  }
}

function leave() {
  say(bar.dataset.leaving);
  document.title = "…";
  document.body.hidden = true;
  window.location.replace(link.href);
}

function forget() {
  presses = 0;
  clearTimeout(timer);
  say("");
}

function press() {
  presses += 1;
  if (presses === PRESSES) {
    leave();
    return;
  }
  const left = PRESSES - presses;
  say(bar.dataset[`left-${left}`]);
  if (presses === 1) {
    timer = setTimeout(forget, WINDOW_MS);
  }
}

/* Shift held for a capital letter or a shortcut is not a press: only Shift down and up alone is. */
function keyDown(event) {
  if (event.key !== "Shift") {
    alone = false;
    if (presses > 0) {
      forget();
    }
  } else if (!event.repeat) {
    alone = !(event.ctrlKey || event.altKey || event.metaKey);
  }
}

function keyUp(event) {
  if (event.key === "Shift" && alone) {
    alone = false;
    press();
  }
}

if (link) {
  link.addEventListener("click", (event) => {
    if (event.button === 0) {
      event.preventDefault();
      leave();
    }
  });
  document.addEventListener("keydown", keyDown);
  document.addEventListener("keyup", keyUp);
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      window.location.replace(link.href);
    }
  });
}
