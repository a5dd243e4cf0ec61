/*
 * Phone menu. Without this file "Menu" is a link to the footer; with it, a button that opens the
 * menu sheet. The page steps aside while the sheet is open, so focus cannot get lost behind it.
 *
 * <a class="pill out only-s" href="#foot" data-menu="menu" data-close="…"><svg …/><span>…</span></a>
 * <nav class="sheet" id="menu" hidden>…</nav>
 */
const link = document.querySelector("a[data-menu]");
const sheet = link && document.getElementById(link.dataset.menu);

function buttonFrom(anchor) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = anchor.className;
  button.setAttribute("aria-controls", anchor.dataset.menu);
  button.append(...anchor.childNodes);
  anchor.replaceWith(button);
  return button;
}

function menu(button, closeText) {
  const label = button.querySelector("span");
  const icon = button.querySelector("use");
  const openText = label.textContent;
  const openIcon = icon?.getAttribute("href");
  let scrolled = 0;

  function show(open) {
    if (open) {
      scrolled = window.scrollY;
    }
    sheet.hidden = !open;
    document.documentElement.classList.toggle("menu-open", open);
    button.setAttribute("aria-expanded", String(open));
    label.textContent = open ? closeText : openText;
    icon?.setAttribute("href", open ? openIcon.replace(/#.*/, "#x-bold") : openIcon);
    window.scrollTo(0, open ? 0 : scrolled);
  }

  button.addEventListener("click", () => show(sheet.hidden));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !sheet.hidden) {
      show(false);
      button.focus();
    }
  });
  sheet.addEventListener("click", (event) => {
    if (event.target.closest('a[href*="#"]')) {
      show(false);
    }
  });
  window.addEventListener("pageshow", (event) => event.persisted && show(false));
  show(false);
}

if (sheet) {
  const closeText = link.dataset.close ?? link.textContent.trim();
  menu(buttonFrom(link), closeText);
}
