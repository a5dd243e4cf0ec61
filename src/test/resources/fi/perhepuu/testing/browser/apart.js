// What a reader could not tell from its surroundings in the colours as they are: words in (nearly)
// the colour of what is behind them, and boxes to press or fill without any edge.
() => {
  const faults = [];
  const brief = (node) => node.outerHTML.replace(/\s+/g, " ").slice(0, 140);
  const parse = (text) => {
    const numbers = text.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    return { rgb: numbers.slice(0, 3), alpha: numbers.length > 3 ? numbers[3] : 1 };
  };
  const light = ([r, g, b]) => {
    const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const shown = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && node.getClientRects().length > 0;
  const behind = (node) => {
    for (let box = node; box; box = box.parentElement) {
      const { rgb, alpha } = parse(getComputedStyle(box).backgroundColor);
      if (alpha > 0.9) {
        return rgb;
      }
    }
    return [255, 255, 255];
  };

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || parent.closest("script,style,svg") || !shown(parent)) {
      continue;
    }
    const ratio = contrast(parse(getComputedStyle(parent).color).rgb, behind(parent));
    if (ratio < 4.5) {
      faults.push(`words at ${ratio.toFixed(1)}: ${brief(parent)}`);
    }
  }

  for (const words of document.querySelectorAll("svg a text")) {
    const shape = words.closest("a").querySelector("path");
    if (shown(words)) {
      const ratio = contrast(parse(getComputedStyle(words).fill).rgb, parse(getComputedStyle(shape).fill).rgb);
      if (ratio < 4.5) {
        faults.push(`words in a picture at ${ratio.toFixed(1)}: ${brief(words)}`);
      }
    }
  }

  for (const box of document.querySelectorAll("button,input,select,textarea,.btn,.chip,.search")) {
    const style = getComputedStyle(box);
    const edge = (side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0;
    const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    const inBox = box.parentElement.closest(".search");
    if (shown(box) && !inBox && !outlined && !["Top", "Bottom"].every(edge)) {
      faults.push(`no edge: ${brief(box)}`);
    }
  }

  for (const picture of document.querySelectorAll("a svg.i,button svg.i")) {
    if (shown(picture)) {
      const ratio = contrast(parse(getComputedStyle(picture).color).rgb, behind(picture.parentElement));
      if (ratio < 3) {
        faults.push(`a sign at ${ratio.toFixed(1)}: ${brief(picture.parentElement)}`);
      }
    }
  }
  return faults;
};
