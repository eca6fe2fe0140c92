/** Pressing Post: with an error open, ask once; whatever the answer, do that. */

import { above, matches } from "./tree.js";

const LONGEST_WAIT = 1_500; // milliseconds that a press may be held for a check under way

export class Gate {
  /** Writes nothing and posts nothing that nobody asked for. */
  constructor(site, composers, panel, { health }) {
    Object.assign(this, { site, composers, panel, health, waiting: false });
    addEventListener("click", (event) => this.onClick(event), true);
    addEventListener("keydown", (event) => this.onKey(event), true);
  }

  isPost(node) {
    if (!(node instanceof Element)) return false;
    if (matches(node, this.site.posts)) return true;
    if (!this.site.words || !matches(node, 'button, [role="button"], input[type="submit"]')) return false;
    const name = (node.getAttribute("aria-label") ?? node.textContent ?? "").trim();
    return this.site.words.includes(name);
  }

  onClick(event) {
    if (!event.isTrusted) return; // the site's own doing, or a press repeated after an answer
    const button = event.composedPath().find((node) => this.isPost(node));
    if (!button || button.disabled || button.getAttribute("aria-disabled") === "true") return;
    this.hold(event, this.composers.around(button), () => button.isConnected && button.click());
  }

  onKey(event) {
    if (!event.isTrusted || event.key !== "Enter" || event.isComposing) return;
    const editor = this.composers.editorIn(event.composedPath());
    if (!editor) return;
    const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey && matches(editor, this.site.enter);
    const shortcut = this.site.shortcut && (event.ctrlKey || event.metaKey);
    if (!plain && !shortcut) return;
    this.composers.notice(editor);
    this.hold(event, [this.composers.all.get(editor)], () => this.repeatKey(editor, event));
  }

  /** Press the button that the key stands for; without one, the key. */
  repeatKey(editor, { ctrlKey, metaKey, code, keyCode }) {
    for (let box = above(editor); box && !matches(editor, this.site.enter); box = above(box)) {
      const button = [...(box.querySelectorAll?.("button, [role=button]") ?? [])].find((each) => this.isPost(each));
      if (button) { button.click(); return; }
    }
    editor.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code, keyCode, ctrlKey, metaKey, bubbles: true, cancelable: true, composed: true }));
  }

  hold(event, composers, repeat) {
    this.composers.look();
    const kind = this.waiting ? "wait" : this.judge(composers);
    if (kind === "go") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!this.waiting) this.settle(composers, repeat, kind);
  }

  judge(composers) {
    const mindful = composers.filter((each) => each && each.permitted !== each.text);
    if (mindful.some((each) => each.errors.length)) return "ask";
    // Only a server that has answered so far is worth waiting for.
    return this.health() && mindful.some((each) => each.text && !each.isCurrent) ? "wait" : "go";
  }

  async settle(composers, repeat, kind) {
    this.waiting = true;
    try {
      if (kind === "wait") await this.finish(composers);
      if (this.judge(composers) === "ask" && !(await this.ask(composers))) return;
    } catch {
      // A fault of ours must never keep anybody from posting.
    } finally {
      this.waiting = false;
    }
    for (const each of composers) each.permitted = each.text;
    repeat();
  }

  async finish(composers) {
    this.panel.tell({ words: "Checking before you post…" });
    const checks = composers.filter((each) => !each.isCurrent).map((each) => each.pending ?? this.composers.check(each));
    let timer;
    const enough = new Promise((resolve) => { timer = setTimeout(resolve, LONGEST_WAIT); });
    await Promise.race([Promise.all(checks), enough]);
    clearTimeout(timer);
    this.panel.tell(null);
  }

  async ask(composers) {
    const composer = composers.find((each) => each.errors.length);
    const answer = await this.panel.ask({
      title: "Post this as it is?",
      lines: ["The University’s policy asks you to change this first:"],
      findings: composer.errors.map((each) => ({ ...each, fixes: [], fingerprint: "" })),
      text: composer.text,
      editor: composer.editor,
      choices: [["back", "Go back and change it"], ["post", "Post it anyway"]],
    });
    return answer === "post";
  }
}
