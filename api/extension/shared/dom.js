/** Small helpers for building what people see. Text goes in as text, never as markup. */

/** A new element: attributes, then children (nodes or text; null is left out). */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (value === true) node.setAttribute(key, "");
    else node.setAttribute(key, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

/** Text that screen readers speak and nobody sees. */
export const unseen = (text) => element("span", { class: "unseen" }, text);

export const byId = (id) => document.getElementById(id);

let live;
let pending;

/** Say something to screen readers once the typing has stopped. */
export function announce(text) {
  live ??= document.body.appendChild(element("p", { role: "status", class: "unseen", id: "live" }));
  clearTimeout(pending);
  pending = setTimeout(() => { if (live.textContent !== text) live.textContent = text; }, 150);
}

export const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;
