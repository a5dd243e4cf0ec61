// A help button on another site. The link inside works without this; here it gets the look of its
// own site. The server puts the brand's style sheet in front as `theme`. The link stays a link of
// the page it is on, so that nothing has to be made accessible twice.
const rules = `
:host { display: inline-block; max-width: 100%; }
::slotted(a) {
  display: inline-flex !important; align-items: center; gap: 14px; box-sizing: border-box;
  max-width: 100%; min-height: 56px; padding: 10px 22px !important;
  border: 2px solid transparent !important; border-radius: var(--r) !important;
  background: var(--primary) !important; color: var(--on-primary) !important;
  font-weight: 650 !important; line-height: 1.3 !important; text-decoration: none !important;
}
::slotted(a:hover) { text-decoration: underline !important; }
::slotted(a:focus-visible) { outline: 3px solid var(--focus) !important; outline-offset: 3px !important; }
::slotted(a)::before {
  flex: none; width: 32px; height: 32px; border-radius: 50%; content: "";
  background:
    radial-gradient(circle at 39% 39%, var(--primary) 8%, transparent 10%),
    radial-gradient(circle at 61% 39%, var(--primary) 8%, transparent 10%),
    radial-gradient(circle at 39% 61%, var(--primary) 8%, transparent 10%),
    radial-gradient(circle at 61% 61%, var(--primary) 8%, transparent 10%),
    var(--accent);
}
@media (forced-colors: active) { ::slotted(a) { border-color: LinkText !important; } }
`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(theme.replaceAll(":root", ":host") + rules);

class HelpButton extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot === null) {
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      root.append(document.createElement("slot"));
    }
  }
}

if (customElements.get("perhepuu-nappi") === undefined) {
  customElements.define("perhepuu-nappi", HelpButton);
}
