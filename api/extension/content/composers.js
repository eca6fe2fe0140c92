/**
 * What somebody is writing on a site: found by what they do, never by searching the page.
 * A composer is an editor with its words and what the server last said of them.
 */

import { ask } from "./port.js";
import { above, focused, isWithin, matches, upwards } from "./tree.js";
import { isEmpty, wordsOf } from "./words.js";

// How far a button may be from what it publishes.
const NEAR = 'article, dialog, [role="article"], [role="dialog"]';
const FAR = 'body, main, [role="main"], [role="feed"]';

class Composer {
  constructor(editor) {
    this.editor = editor;
    this.text = "";
    this.report = null; // of `checked`
    this.checked = null;
    this.trouble = null;
    this.permitted = null; // the words that are to be posted as they are
    this.pending = null; // the check under way
    this.timer = 0;
  }

  get isCurrent() { return this.checked === this.text; }

  /** Errors that nobody has decided to leave, in the words as they stand. */
  get errors() {
    return this.isCurrent && this.report ? this.report.findings.filter((each) => each.severity === "error" && !each.acknowledged) : [];
  }
}

export class Composers {
  /** pause: milliseconds. changed(composer, why): why is "typed", "checked" or "gone". */
  constructor(site, pause, changed) {
    this.site = site;
    this.pause = pause;
    this.changed = changed;
    this.all = new Map(); // by editor
    this.current = null;
    this.observer = new MutationObserver(() => this.look());
    this.removals = new MutationObserver(() => {
      if ([...this.all.keys()].some((editor) => !editor.isConnected)) this.look();
    });
    for (const type of ["focusin", "input"]) {
      addEventListener(type, (event) => this.notice(this.editorIn(event.composedPath())), { capture: true, passive: true });
    }
  }

  /** What was there before us: the editor in focus, and drafts that the site has kept. */
  ready() {
    const active = focused();
    if (active) this.notice(this.editorIn([...upwards(active)]));
    for (const editor of document.querySelectorAll(this.site.editors)) if (!isEmpty(wordsOf(editor))) this.notice(this.editorIn([editor]));
  }

  editorIn(path) {
    const editor = path.find((node) => matches(node, this.site.editors));
    if (!editor || (this.site.not && [...upwards(editor)].some((node) => matches(node, this.site.not)))) return null;
    return editor;
  }

  /** An editor somebody is in: watch it, and read it. */
  notice(editor) {
    if (!editor) return;
    let composer = this.all.get(editor);
    if (!composer) {
      composer = new Composer(editor);
      this.all.set(editor, composer);
      this.observer.observe(editor, { subtree: true, childList: true, characterData: true });
      // Only while somebody writes: a dialog that closes takes its editor along.
      for (let root = editor.getRootNode(); root; root = root.host?.getRootNode()) this.removals.observe(root, { subtree: true, childList: true });
    }
    this.current = composer;
    this.look();
  }

  /** Read every editor again; start a check of what has changed. */
  look() {
    for (const [editor, composer] of this.all) {
      if (!editor.isConnected) { this.drop(composer); continue; }
      const text = wordsOf(editor);
      if (text === composer.text) continue;
      composer.text = text;
      clearTimeout(composer.timer);
      if (isEmpty(text)) {
        Object.assign(composer, { report: null, checked: null, trouble: null });
        this.changed(composer, "gone");
      } else {
        composer.timer = setTimeout(() => this.check(composer), this.pause);
        this.changed(composer, "typed");
      }
    }
  }

  drop(composer) {
    clearTimeout(composer.timer);
    this.all.delete(composer.editor);
    if (!this.all.size) { this.removals.disconnect(); this.observer.disconnect(); }
    if (this.current === composer) this.current = [...this.all.values()].findLast((each) => !isEmpty(each.text)) ?? null;
    this.changed(composer, "gone");
  }

  /** Ask the server about the words as they stand. */
  check(composer) {
    clearTimeout(composer.timer);
    const text = composer.text;
    const mine = composer.pending = (async () => {
      const { report, trouble, stale } = await ask("lint", { site: this.site.id, platform: this.site.platform, text });
      // A newer check may have overtaken this one.
      if (composer.pending !== mine) return;
      composer.pending = null;
      if (stale || composer.text !== text || !this.all.has(composer.editor)) return;
      Object.assign(composer, { report: report ?? null, checked: text, trouble: trouble ?? null });
      this.changed(composer, "checked");
    })();
    return mine;
  }

  /** The composers that a button belongs to: those in the nearest box around both. */
  around(button) {
    for (let box = above(button); box && !matches(box, FAR); box = above(box)) {
      if (box.querySelectorAll) for (const editor of box.querySelectorAll(this.site.editors)) if (!this.all.has(editor) && this.editorIn([editor])) this.adopt(editor);
      const inside = [...this.all.values()].filter(({ editor }) => editor.isConnected && isWithin(editor, box));
      if (inside.length) return inside;
      if (matches(box, NEAR)) return []; // a button of another post, say one that opens its comments
    }
    return [];
  }

  adopt(editor) {
    const current = this.current;
    this.notice(editor);
    this.current = current ?? this.current;
  }
}
