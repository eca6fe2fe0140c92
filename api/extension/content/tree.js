/** Walking a page upwards, out of shadow roots too. */

/** The parent of a node; that of a shadow root is its host. */
export const above = (node) => node.assignedSlot ?? node.parentNode ?? node.host ?? null;

export function* upwards(node) {
  for (let each = node; each; each = above(each)) if (each instanceof Element || each instanceof ShadowRoot) yield each;
}

/** Whether a node lies inside another, through shadow roots. */
export function isWithin(node, container) {
  for (const each of upwards(node)) if (each === container) return true;
  return false;
}

export const matches = (node, selector) => Boolean(selector) && node instanceof Element && node.matches(selector);

export const closest = (node, selector) => {
  for (const each of upwards(node)) if (matches(each, selector)) return each;
  return null;
};

/** The element that has the focus, inside shadow roots too. */
export function focused() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
