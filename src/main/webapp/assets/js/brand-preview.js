/*
 * Shows the look while it is being changed. Without this file the button "Preview" does the same
 * with a new page. Colors, rounding and typefaces change in the frames at once, by another style
 * sheet; everything else by opening the frames anew.
 *
 * <form data-brand>…<span class="sw" data-for="f-primary" data-picker="…"><svg id="vari-primary"/></span>…</form>
 * <iframe src="/hallinta/ilme/esikatselu?…" data-preview></iframe>
 */
const form = document.querySelector("form[data-brand]");
const frames = [...document.querySelectorAll("iframe[data-preview]")];
const HERE = "/hallinta/ilme/";
const COLOR = /^#[0-9a-f]{6}$/i;
const COLORS = ["primary", "accent", "tint"];
const SHEET = [...COLORS, "radius", "fonts", "tree"];
const LONGEST = 12000;

function later(work, pause) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };
}

function query(names) {
  const all = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && (!names || names.includes(name))) {
      all.append(name, value.trim());
    }
  }
  return all;
}

function sound(look) {
  return COLORS.every((name) => COLOR.test(look.get(name) ?? ""));
}

/* The old sheet goes when the new one has come, so that nothing is ever shown without one. */
function dress(frame, address) {
  const inside = frame.contentDocument;
  const old = inside?.querySelector('link[rel="stylesheet"]');
  if (!old || old.getAttribute("href") === address) {
    return;
  }
  const sheet = old.cloneNode();
  sheet.setAttribute("href", address);
  sheet.addEventListener("load", () => old.remove(), { once: true });
  old.after(sheet);
}

const recolor = later(() => {
  const look = query(SHEET);
  if (sound(look)) {
    frames.forEach((frame) => dress(frame, `${HERE}teema.css?${look}`));
  }
}, 60);

let asked = 0;
const measure = later(async () => {
  const mine = ++asked;
  const answer = await fetch(`${HERE}erottuvuus?${query(COLORS)}`);
  if (!answer.ok || mine !== asked) {
    return;
  }
  const said = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of said.querySelectorAll("[id]")) {
    const present = document.getElementById(part.id);
    if (present && present.outerHTML !== part.outerHTML) {
      present.replaceWith(document.importNode(part, true));
    }
  }
}, 200);

const reopen = later(() => {
  const whole = query();
  whole.delete("do");
  const text = whole.toString();
  if (text.length < LONGEST) {
    const address = `${HERE}esikatselu?${text}`;
    frames.forEach((frame) => frame.contentWindow.location.replace(address));
    document.querySelector("a[data-preview-link]").href = address;
  }
}, 300);

function addPicker(swatch) {
  const field = document.getElementById(swatch.dataset.for);
  const picker = document.createElement("input");
  picker.type = "color";
  picker.setAttribute("aria-label", swatch.dataset.picker);
  const follow = () => COLOR.test(field.value.trim()) && (picker.value = field.value.trim());
  follow();
  field.addEventListener("input", follow);
  picker.addEventListener("input", () => {
    field.value = picker.value;
    recolor();
    measure();
  });
  swatch.append(picker);
}

if (form) {
  form.querySelectorAll(".sw").forEach(addPicker);
  form.addEventListener("input", (event) => {
    if (SHEET.includes(event.target.name)) {
      recolor();
    }
    if (COLORS.includes(event.target.name)) {
      measure();
    }
  });
  form.addEventListener("change", (event) => {
    if (event.target.name && event.target.type !== "file" && !SHEET.includes(event.target.name)) {
      reopen();
    }
  });
}
