// Notes where the Tab key stops and how each stop looks with the focus; told at the end, each is
// compared with how it looks without.
() => {
  const seen = [];
  // Only what is drawn: an offset without an outline and a width without a stroke show nothing.
  const drawn = (style) => [
    style.outlineStyle === "none" || parseFloat(style.outlineWidth) === 0 ? "" : style.outline,
    style.stroke === "none" ? "" : style.stroke + style.strokeWidth,
    style.boxShadow,
    style.filter,
    style.backgroundColor,
    style.borderColor,
    style.textDecorationLine,
  ];
  const looks = (node) =>
    [node, ...node.querySelectorAll("*")].map((part) => drawn(getComputedStyle(part)).join(" ")).join("|");
  const within = (node) => {
    const box = node.getBoundingClientRect();
    const middle = box.top + Math.min(box.height, window.innerHeight) / 2;
    return box.width > 1 && box.height > 1 && middle >= 0 && middle <= window.innerHeight && box.right > 0 && box.left < window.innerWidth;
  };
  window.perhepuuStops = {
    note() {
      const node = document.activeElement;
      if (!node || node === document.body || seen.some((stop) => stop.node === node)) {
        return false;
      }
      seen.push({ node, focused: looks(node), onScreen: within(node) });
      return true;
    },
    tell() {
      document.activeElement?.blur();
      return seen.map(({ node, focused, onScreen }) => ({
        name: (node.getAttribute("aria-label") ?? node.textContent).trim().replace(/\s+/g, " "),
        href: node.getAttribute("href") ?? "",
        inTree: node.closest("svg.tree") !== null,
        inHeader: node.closest("header") !== null,
        marked: looks(node) !== focused,
        onScreen,
      }));
    },
  };
};
