// What the stand-in pages share: a list of what was posted, and an editor that, like
// Draft.js and Lexical, keeps its words to itself and draws them anew after each change.

export const posted = [];
window.posted = posted;
window.attached = []; // names, sizes and first bytes of files the site was given

export async function attach(files) {
  for (const file of files) {
    window.attached.push({ name: file.name, type: file.type, text: Array.from(new Uint8Array(await file.arrayBuffer()), (each) => String.fromCharCode(each)).join("") });
  }
}

export class Model {
  /** draw(line): the element of one line. */
  constructor(root, draw) {
    Object.assign(this, { root, draw, text: "" });
    root.addEventListener("beforeinput", (event) => { event.preventDefault(); this.take(event); });
    // What comes without that event is read off, or undone where lines were broken.
    root.addEventListener("input", () => this.render());
    root.addEventListener("paste", (event) => {
      event.preventDefault();
      if (!event.clipboardData.files.length) this.put(event.clipboardData.getData("text/plain"));
    });
    this.render();
  }

  take({ inputType, data, dataTransfer }) {
    if (inputType === "insertParagraph" || inputType === "insertLineBreak") this.put("\n");
    else if (inputType.startsWith("insert")) this.put(data ?? dataTransfer?.getData("text/plain") ?? "");
    else if (inputType.startsWith("delete")) {
      const [start, end] = this.places();
      this.put("", start === end ? Math.max(0, start - 1) : start, end);
    }
  }

  /** Start and end of the selection, in the model's text. */
  places() {
    const selection = this.root.getRootNode().getSelection?.() ?? document.getSelection();
    const at = (node, offset) => {
      const range = document.createRange();
      range.setStart(this.root, 0);
      range.setEnd(node, offset);
      const line = [...this.root.children].findIndex((each) => each.contains(node));
      return range.toString().replace(/\u200b/g, "").length + Math.max(0, line);
    };
    if (!selection.rangeCount) return [this.text.length, this.text.length];
    const range = selection.getRangeAt(0);
    return [at(range.startContainer, range.startOffset), at(range.endContainer, range.endOffset)];
  }

  put(words, ...where) {
    const [start, end] = where.length ? where : this.places();
    this.text = this.text.slice(0, start) + words + this.text.slice(end);
    this.render(start + words.length);
  }

  render(caret) {
    this.root.replaceChildren(...this.text.split("\n").map((line) => this.draw(line)));
    if (caret === undefined) return;
    let line = 0;
    while (caret > this.text.split("\n")[line].length) { caret -= this.text.split("\n")[line].length + 1; line += 1; }
    const walker = document.createTreeWalker(this.root.children[line], NodeFilter.SHOW_TEXT);
    const node = walker.nextNode();
    const selection = this.root.getRootNode().getSelection?.() ?? document.getSelection();
    if (node) selection.collapse(node, Math.min(caret, node.length));
    else selection.collapse(this.root.children[line], 0);
  }
}

export function element(markup) {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.content.firstElementChild;
}

/** A line of words, or an empty one as such editors write it. */
export function filled(line, words, inner) {
  if (words) inner.textContent = words;
  else inner.append(document.createElement("br"));
  return line;
}
