// How a page looks in the window as it is: what axe finds, and what does not fit the width.
// Answers {faults, frame}. The frame is what surrounds the content: axe looks at the same one once.
async (wanted) => {
  const faults = [];
  const brief = (html) => html.replace(/\s+/g, " ").slice(0, 160);
  await document.fonts.ready;

  const surroundings = [...document.body.children].filter((node) => node.localName !== "main");
  const frame = fingerprint(window.innerWidth + surroundings.map((node) => node.outerHTML.replace(/ href="[^"]*"/g, "")).join());

  function fingerprint(text) {
    let a = 0x9e3779b9;
    let b = 0x85ebca6b;
    for (let i = 0; i < text.length; i++) {
      a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
      b = Math.imul(b + text.charCodeAt(i), 0xc2b2ae35) ^ (a >>> 15);
    }
    return `${text.length}-${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
  }

  if (wanted.axe) {
    const known = wanted.framesSeen.includes(frame) && surroundings.length > 0;
    const results = await axe.run(known ? { exclude: surroundings } : document, {
      runOnly: { type: "tag", values: wanted.tags },
      resultTypes: ["violations"],
      preload: false,
      iframes: false,
    });
    for (const { id, nodes } of results.violations) {
      for (const node of nodes) {
        const why = node.failureSummary.replace(/\s+/g, " ").replace(/^Fix (any|all) of the following: /, "");
        faults.push(`${id}: ${node.target.join(" ")} (${why}) ${brief(node.html)}`);
      }
    }
  }

  const width = document.documentElement.clientWidth;
  const scrolls = document.documentElement.scrollWidth > width;
  const sideways = (node) => getComputedStyle(node).overflowX;
  const hides = [document.documentElement, document.body].some((node) => /hidden|clip/.test(sideways(node)));
  if (scrolls || hides) {
    const contained = (node) => {
      for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) {
        if (sideways(box) !== "visible") {
          return true;
        }
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll("*")].filter((node) => {
      const box = node.getBoundingClientRect();
      return box.width > 0 && box.right > width + 1 && !node.closest("svg *, [aria-hidden=true]") && !contained(node);
    });
    const innermost = wide.filter((node) => !wide.some((other) => other !== node && node.contains(other)));
    innermost.slice(0, 3).forEach((node) => faults.push(`wider than the window: ${brief(node.outerHTML)}`));
    if (scrolls && innermost.length === 0) {
      faults.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} px in ${width}`);
    }
  }
  return { faults, frame };
};
