/*
 * Suggestions while typing. Without this file the field is a plain one and Enter searches. What is
 * typed goes to the site itself and is kept nowhere.
 *
 * <input type="search" data-suggest="/api/v1/search/suggestions?lang=fi">
 */
const field = document.querySelector("input[data-suggest]");
const PAUSE = 250;
const SHORTEST = 3;

function suggestions(input) {
  const list = document.createElement("datalist");
  list.id = `${input.id}-suggestions`;
  input.after(list);
  input.setAttribute("list", list.id);
  let waiting;
  let asked;

  async function ask() {
    const words = input.value.trim();
    if (words.length < SHORTEST || words === asked) {
      return;
    }
    asked = words;
    const answer = await fetch(`${input.dataset.suggest}&q=${encodeURIComponent(words)}`);
    if (!answer.ok || words !== input.value.trim()) {
      return;
    }
    const found = await answer.json();
    list.replaceChildren(
      ...found.suggestions.map((name) => Object.assign(document.createElement("option"), { value: name })),
    );
  }

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask().catch(() => list.replaceChildren()), PAUSE);
  });
}

if (field) {
  suggestions(field);
}
