/** The words in an editor, whatever it is made of, and the way back from a place to its node. */

const BLOCKS = new Set(["ADDRESS", "ARTICLE", "BLOCKQUOTE", "DIV", "DL", "DT", "DD", "FIGURE", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "OL", "P", "PRE", "SECTION", "TABLE", "TR", "UL"]);
const isField = (editor) => editor.localName === "textarea" || editor.localName === "input";

/** {text, parts}; parts: [{node, start, end}] of the nodes that words came from. */
export function read(editor) {
  if (isField(editor)) return { text: editor.value, parts: [] };
  const parts = [];
  let text = "";
  let broken = false; // a line has ended; the next words begin another
  let fresh = true; // nothing stands on this line yet

  function newLine() {
    if (broken) { text += "\n"; broken = false; }
  }
  function put(node, words) {
    newLine();
    parts.push({ node, start: text.length, end: text.length + words.length });
    text += words;
    fresh = false;
  }
  function breakLine() {
    newLine();
    broken = true;
    fresh = true;
  }
  function walk(node) {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        if (child.data) put(child, child.data.replaceAll("\u00a0", " "));
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        if (child.getAttribute("aria-hidden") === "true") continue;
        if (child.localName === "br") breakLine();
        else if (child.localName === "img") { if (child.alt) put(child, child.alt); }
        else {
          const block = BLOCKS.has(child.tagName);
          if (block && !fresh) { broken = true; fresh = true; }
          walk(child);
          if (block && !fresh) { broken = true; fresh = true; }
        }
      }
    }
  }
  walk(editor);
  return { text, parts };
}

export const wordsOf = (editor) => read(editor).text;

/** Whether there is anything but spaces and the marks that editors put into empty lines. */
export const isEmpty = (text) => !text.replace(/[\s\u200b\u200c\u2060\ufeff]/g, "");

/**
 * Put words in the place of others, as if they were typed, so that the site's own editor
 * knows of it and can undo it. Resolves to whether the editor took the change.
 * edits: [{start, end, expected, text}], none overlapping.
 */
export async function change(editor, edits) {
  const before = wordsOf(editor);
  if (!edits.every((edit) => before.slice(edit.start, edit.end) === edit.expected)) return false;
  let wanted = before;
  for (const edit of [...edits].sort((one, other) => other.start - one.start)) {
    const had = squeezed(wanted);
    wanted = wanted.slice(0, edit.start) + edit.text + wanted.slice(edit.end);
    for (const put of isField(editor) ? [type] : [type, paste]) {
      if (squeezed(wordsOf(editor)) === had) await put(editor, edit);
    }
    if (squeezed(wordsOf(editor)) !== squeezed(wanted)) return false;
  }
  return true;
}

async function type(editor, { start, end, text }) {
  await mark(editor, start, end);
  if (text) document.execCommand("insertText", false, text);
  else if (start < end) document.execCommand("delete");
  await settled();
}

/** Some editors undo what they did not do themselves, but all know how to paste. */
async function paste(editor, { start, end, text }) {
  await mark(editor, start, end);
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true }));
  await settled();
}

async function mark(editor, start, end) {
  editor.focus();
  select(editor, start, end);
  await settled(); // editors take note of the selection a moment later
}

const squeezed = (text) => text.replace(/[\s\u200b\ufeff]+/g, " ").trim();
const settled = () => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve, 0)); });

export function select(editor, start, end) {
  if (isField(editor)) {
    editor.setSelectionRange(start, end);
    return;
  }
  const { parts } = read(editor);
  const [from, to] = [place(parts, start, true), place(parts, end, false)];
  if (!from || !to) return;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  const selection = editor.getRootNode().getSelection?.() ?? document.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Node and offset of a place; of two nodes that meet there, the one the words lie in. */
function place(parts, at, opening) {
  const part = parts.find((each) => (opening ? each.start <= at && at < each.end : each.start < at && at <= each.end))
    ?? parts.findLast((each) => each.start <= at && at <= each.end);
  if (!part) return null;
  if (part.node.nodeType === Node.TEXT_NODE) return [part.node, at - part.start];
  const index = [...part.node.parentNode.childNodes].indexOf(part.node);
  return [part.node.parentNode, index + (at > part.start ? 1 : 0)];
}
