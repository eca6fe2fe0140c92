/**
 * The text of the post: marks on the words, guarded changes, undo.
 * A layer with the same words lies under the text area and grows with it; the marks
 * are CSS highlights on that layer's one text node, so offsets are the browser's own.
 */

import { element } from "./dom.js";

const SEVERITIES = ["advice", "warning", "error"];
const canMark = typeof Highlight === "function" && "highlights" in CSS;

export class Editor {
  /** area: the text area; onSettle(): called when the words have changed. */
  constructor(area, onChange) {
    this.area = area;
    this.marks = [];
    this.layer = element("div", { class: "layer", "aria-hidden": "true" });
    this.words = this.layer.appendChild(document.createTextNode(""));
    area.parentElement.classList.add("live");
    area.parentElement.prepend(this.layer);
    this.known = area.value;
    this.draw();
    area.addEventListener("input", () => { this.follow(); onChange(); });
  }

  get value() { return this.area.value; }

  /** Show findings' places: [{start, end, severity, key}]. */
  show(marks) {
    this.known = this.area.value;
    this.marks = marks;
    this.draw();
  }

  /** The key of the mark at the caret, if any. */
  atCaret() {
    const { selectionStart: start, selectionEnd: end } = this.area;
    return this.marks.find((mark) => mark.start <= start && end <= mark.end)?.key;
  }

  /** Keep marks on their words while somebody types; drop those that are typed in. */
  follow() {
    const [before, after] = [this.known, this.area.value];
    let head = 0;
    const shortest = Math.min(before.length, after.length);
    while (head < shortest && before[head] === after[head]) head += 1;
    let tail = 0;
    while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
    const shift = after.length - before.length;
    this.marks = this.marks
      .filter((mark) => mark.end <= head || mark.start >= before.length - tail)
      .map((mark) => mark.end <= head ? mark : { ...mark, start: mark.start + shift, end: mark.end + shift });
    this.known = after;
    this.draw();
  }

  draw() {
    // A last line without words would have no height of its own.
    this.words.data = `${this.area.value}\u200b`;
    if (!canMark) return;
    for (const severity of SEVERITIES) {
      const ranges = this.marks
        .filter((mark) => mark.severity === severity && mark.end <= this.area.value.length)
        .map((mark) => {
          const range = new Range();
          range.setStart(this.words, mark.start);
          range.setEnd(this.words, mark.end);
          return range;
        });
      const highlight = new Highlight(...ranges);
      highlight.priority = SEVERITIES.indexOf(severity);
      CSS.highlights.set(severity, highlight);
    }
  }

  select(start, end) {
    this.area.focus();
    this.area.setSelectionRange(start, end);
  }
}

/** Replace [start, end) of a field; the browser's own undo still works. */
export function replace(field, start, end, text) {
  const active = document.activeElement;
  field.closest("details")?.setAttribute("open", "");
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const done = text
    ? document.execCommand("insertText", false, text)
    : start === end || document.execCommand("delete");
  if (!done) {
    field.setRangeText(text, start, end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  active?.focus?.({ preventScroll: true });
}

/**
 * Apply edits to fields, all or none: each must still say what it expects.
 * fieldOf(edit): the input element. Returns what undoes it, or null if refused.
 */
export function apply(edits, fieldOf) {
  const steps = edits.map((edit) => ({ ...edit, input: fieldOf(edit) }));
  const fits = ({ input, start, end, expected }) => input?.value.slice(start, end) === expected;
  if (!steps.every(fits)) return null;
  steps.sort((one, other) => one.start - other.start);
  const shift = new Map(); // by input: how far what follows has moved
  const undo = steps.map(({ field, attachment, input, start, end, expected, text }) => {
    const at = start + (shift.get(input) ?? 0);
    replace(input, at, at + end - start, text);
    shift.set(input, at - start + text.length - (end - start));
    return { field, attachment, start: at, end: at + text.length, expected: text, text: expected };
  });
  return undo;
}
