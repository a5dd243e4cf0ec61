/*
 * Notes of one's own on the lifestyle path. They live in this browser's storage alone: nothing here
 * asks the server for anything, and the field has no name and no form it could be sent with. Without
 * this file, or where the browser keeps nothing, the page says so and offers paper.
 *
 * <section data-notes>
 *   <p data-without>…</p>
 *   <div data-with hidden><textarea data-note="step-sleep"></textarea></div>
 *   <div data-paper></div>
 * </section>
 */
const section = document.querySelector("[data-notes]");
const PREFIX = "perhepuu.notes.";

function storage() {
  try {
    const kept = window.localStorage;
    kept.setItem(`${PREFIX}try`, "");
    kept.removeItem(`${PREFIX}try`);
    return kept;
  } catch {
    return null;
  }
}

function notes(kept) {
  const all = (name) => [...section.querySelectorAll(`[data-${name}]`)];
  const fields = all("note");
  const hide = (name, hidden) => all(name).forEach((it) => (it.hidden = hidden));

  function read(element) {
    return kept.getItem(PREFIX + element.dataset.note) ?? "";
  }

  function write(field) {
    try {
      if (field.value) {
        kept.setItem(PREFIX + field.dataset.note, field.value);
      } else {
        kept.removeItem(PREFIX + field.dataset.note);
      }
      hide("saved", !field.value);
    } catch {
      hide("saved", true);
      hide("without", false);
    }
    paper(field.value);
  }

  function paper(text) {
    all("paper").forEach((it) => (it.textContent = text));
  }

  function show() {
    for (const element of fields) {
      const text = read(element);
      if (element.matches("textarea")) {
        element.value = text;
        paper(text);
      } else {
        element.textContent = text;
        element.closest("[data-told]").hidden = !text;
      }
    }
    hide("none", fields.some(read));
  }

  function erase() {
    Object.keys(kept)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => kept.removeItem(key));
    show();
    hide("saved", true);
    hide("erased", false);
  }

  section.addEventListener("input", (event) => {
    hide("erased", true);
    write(event.target);
  });
  all("erase").forEach((it) => it.addEventListener("click", erase));
  all("print").forEach((it) => it.addEventListener("click", () => window.print()));
  window.addEventListener("pageshow", show);
  window.addEventListener("storage", (event) => event.key?.startsWith(PREFIX) && show());
  hide("without", true);
  hide("with", false);
  show();
}

const kept = section && storage();
if (kept) {
  notes(kept);
}
