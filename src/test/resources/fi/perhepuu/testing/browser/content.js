// What a page says: its structure, its words, and where it leads. Answers {faults, links}.
(expected) => {
  const faults = [];
  const say = (fault, node) => faults.push(node ? `${fault}: ${shown(node)}` : fault);
  const shown = (node) => node.outerHTML.replace(/\s+/g, " ").slice(0, 160);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const reads = (node) => (node.getAttribute("aria-label") ?? node.textContent).trim();
  const one = (selector) => {
    const found = all(selector).length;
    if (found !== 1) {
      say(`${found} × ${selector} instead of one`);
    }
  };

  one("h1");
  one("main");
  if (document.title.trim().length < 3) {
    say("the title is empty");
  }
  if (document.documentElement.lang !== expected.language) {
    say(`html lang="${document.documentElement.lang}" instead of "${expected.language}"`);
  }

  // Nothing that must say something is silent.
  const speaking = "h1,h2,h3,h4,h5,h6,a[href],button,label,legend,summary,caption,th,dt,dd,li,option,figcaption,p";
  for (const node of all(speaking)) {
    const picture = node.querySelector("img,svg,input,select,textarea");
    if (!reads(node) && !picture && !node.closest("[role=status],[aria-live],[hidden],[aria-hidden=true]")) {
      say("empty", node);
    }
  }

  // Nothing is said in the program's own language.
  const program = [
    [/\?\?\?/, "???"],
    [/\{\d+\}/, "an unfilled place"],
    [/\b(null|undefined|NaN)\b/, "a value that is not there"],
    [/\b\w+(\[|\{)\w+=/, "a record instead of words"],
    [new RegExp(`(^|[\\s"'(])(${expected.areas.join("|")})(\\.[a-z][a-z0-9-]*){2,}(?=$|[\\s"',.)])`), "a key instead of words"],
    [/<\/?[a-z]+[^<]*>|&[a-z]+;/, "markup as text"],
    [/(^|\s)(#{1,6} |\*\*\S|\[[^\]]+\]\()/, "Markdown as text"],
  ];
  const words = (text, node) => {
    for (const [pattern, name] of program) {
      if (pattern.test(text)) {
        say(`${name} ("${text.trim().slice(0, 80)}")`, node);
      }
    }
  };
  words(document.title, document.querySelector("title"));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    // What is there to be copied is markup on purpose.
    if (!parent.closest("script,style,textarea[readonly]")) {
      words(texts.currentNode.data, parent);
    }
  }
  for (const node of all("[alt],[title],[aria-label],[placeholder],meta[content]")) {
    for (const name of ["alt", "title", "aria-label", "placeholder", "content"]) {
      words(node.getAttribute(name) ?? "", node);
    }
  }

  // Every id is there once, and whatever points to one finds it.
  const ids = new Map();
  all("[id]").forEach((node) => ids.set(node.id, (ids.get(node.id) ?? 0) + 1));
  ids.forEach((count, id) => count > 1 && say(`id="${id}" ${count} times`));
  for (const node of all("[for],[aria-labelledby],[aria-describedby],[aria-controls],a[href^='#']")) {
    const targets = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "href"]
      .filter((name) => name !== "href" || node.getAttribute("href")?.startsWith("#"))
      .flatMap((name) => (node.getAttribute(name) ?? "").replace(/^#/, "").split(/\s+/));
    if (targets.some((id) => id && !ids.has(id))) {
      say("points to nothing", node);
    }
  }

  // A number of the demo must not be dialled by accident.
  all("a[href^='tel:']").filter((a) => /^tel:\+?0000?/.test(a.getAttribute("href").replace(/\s/g, "")))
    .forEach((a) => say("a demo number can be dialled", a));
  all("[style]").forEach((node) => say("inline style", node));

  // Every search is asked something.
  const questions = all("form[action]:not([method=post])").flatMap((form) =>
    [...form.querySelectorAll("input[type=search],input[type=text]")].flatMap((field) =>
      expected.questions.map((question) => `${new URL(form.action).pathname}?${new URLSearchParams({ [field.name]: question })}`)));

  const links = all("a[href],link[rel=icon],img[src],use[href],form[action]:not([method=post])").map(
    (node) => new URL(node.getAttribute("href") ?? node.getAttribute("src") ?? node.getAttribute("action"), document.baseURI).href);
  return { faults, links: [...new Set([...links, ...questions.map((path) => new URL(path, document.baseURI).href)])] };
};
