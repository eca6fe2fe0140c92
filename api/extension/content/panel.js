/**
 * What postlint shows on a page: a small button, which opens to a panel, in a shadow root of
 * its own. It opens by itself only to ask a question.
 */

import { element, unseen } from "../shared/dom.js";
import { cards, isOpen, mended, summaryOf, verdict } from "../shared/findings.js";
import { dress, LOOK } from "../shared/look.js";
import { explain } from "../shared/troubles.js";
import { STYLE } from "./style.js";
import { closest } from "./tree.js";

const safest = ({ safe, choices }) => safe ?? choices[0][0];
const MODAL = 'dialog[open], [role="dialog"][aria-modal="true"]';
const SIGNS = { block: "!", review: "?", ok: "✓", trouble: "–", busy: "…" };

export class Panel {
  /**
   * place: the host name of the server, for the line on where drafts go. side: left or right.
   * actions: fix(finding, fix), leave(finding, on), show(finding), retry(), options(),
   * side(name), away() gives the focus back to the editor.
   */
  constructor({ place, side }, actions) {
    this.actions = actions;
    this.state = null;
    this.question = null;
    this.notice = null;
    this.isOpen = false;
    this.host = element("postlint-panel", { popover: "manual", side });
    const root = this.host.attachShadow({ mode: "open" });
    dress(root, LOOK, STYLE);
    this.pill = element("button", { type: "button", class: "pill", "aria-expanded": "false", onclick: () => this.open() });
    this.body = element("div", { class: "body", tabindex: "-1" });
    this.where = element("p", { class: "foot" });
    this.box = element("section", { class: "panel", "aria-label": "postlint", hidden: true },
      element("div", { class: "top" }, element("strong", {}, "postlint"),
        element("button", { type: "button", class: "plain", onclick: () => this.swap() }, "Other side"),
        element("button", { type: "button", class: "plain", onclick: () => this.dismiss() }, "Close")),
      this.body, this.where);
    this.live = element("p", { class: "unseen", role: "status" });
    root.append(this.pill, this.box, this.live);
    this.say(place);
    // The site's own shortcuts must not hear what is pressed here.
    for (const type of ["keydown", "keyup", "keypress"]) this.host.addEventListener(type, (event) => event.stopPropagation());
    root.addEventListener("keydown", (event) => { if (event.key === "Escape") this.dismiss(); });
  }

  say(place) {
    this.where.textContent = place
      ? `What you write goes to ${place} to be checked, and nowhere else. postlint keeps nothing of it.`
      : "Nothing is sent anywhere until you choose a server.";
  }

  /** Show what is known of a composer: {editor, text, report, trouble, busy}, or null. */
  show(state) {
    this.state = state;
    this.render();
  }

  render() {
    const { state, question, notice } = this;
    if (!state && !question && !notice) { this.take(); return; }
    this.put((question ?? state)?.editor);
    const kind = question ? "block" : notice ? "busy" : state.trouble ? "trouble" : state.report?.verdict ?? "busy";
    const words = question ? question.title : notice ? notice.words : this.wordsOf(state);
    this.pill.className = `pill ${kind}`;
    this.pill.replaceChildren(element("span", { class: "dot", "aria-hidden": "true" }, SIGNS[kind]), element("span", {}, unseen("postlint: "), words));
    this.fill();
    if (!state?.busy || question) this.announce(words);
  }

  wordsOf({ report, trouble }) {
    if (trouble) return explain(trouble).heading;
    if (!report) return "Checking…";
    const open = report.findings.filter(isOpen);
    const errors = open.filter((each) => each.severity === "error").length;
    const others = open.filter((each) => each.severity === "warning").length;
    if (errors) return `${errors} must change`;
    if (others) return `${others} should change`;
    if (report.verdict === "review") return "Not all checked";
    return open.length ? `${open.length} worth a thought` : "Nothing found";
  }

  fill() {
    const { state, question, notice } = this;
    const focusWas = this.focusKey();
    const parts = [];
    if (question) parts.push(this.asked(question));
    if (notice) {
      parts.push(element("div", { class: "note" }, element("p", {}, notice.words),
        notice.button ? element("div", { class: "ways" }, element("button", { type: "button", class: "second", onclick: notice.action }, notice.button)) : null));
    }
    if (state?.trouble) parts.push(this.troubled(state.trouble));
    else if (state?.report && !question) {
      parts.push(verdict(state.report), cards(state.report.findings, state.text, this.actions));
      const text = mended(state.report, state.text);
      if (text !== null) parts.push(element("div", { class: "ways" }, this.copier(text)));
    } else if (state && !question) parts.push(element("p", {}, "Checking…"));
    this.body.replaceChildren(...parts);
    this.refocus(focusWas);
  }

  copier(text) {
    const button = element("button", { type: "button", class: "second" }, "Copy the mended text");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text);
        button.textContent = "Copied";
      } catch {
        button.textContent = "The browser did not let us copy";
      }
      this.announce(button.textContent);
    });
    return button;
  }

  troubled(trouble) {
    const { heading, words, needsOptions, canRetry } = explain(trouble);
    return element("div", { class: "verdict trouble" }, element("h2", { tabindex: "-1" }, heading),
      element("p", {}, words), element("p", {}, "You can post as usual; please look it over yourself."),
      element("div", { class: "ways" },
        needsOptions ? element("button", { type: "button", class: "button", onclick: this.actions.options }, "Open the options") : null,
        canRetry ? element("button", { type: "button", class: "second", onclick: this.actions.retry }, "Try again") : null));
  }

  asked({ title, lines, findings, text, choices, mild, answer }) {
    return element("div", { class: `ask${mild ? " mild" : ""}`, role: "alertdialog", "aria-labelledby": "ask", "aria-describedby": "asked" },
      element("h2", { id: "ask" }, title),
      element("div", { id: "asked" }, ...lines.map((line) => element("p", {}, line)),
        findings?.length ? cards(findings, text ?? "") : null),
      element("div", { class: "ways" }, ...choices.map(([value, words], index) =>
        element("button", { type: "button", class: index ? "second" : "button", onclick: () => answer(value) }, words))));
  }

  /**
   * Ask something and open for it. choices: [[value, words]], the best one first.
   * safe: what Escape and Close mean; the first choice if left out. Resolves to a value.
   */
  ask(question) {
    this.question?.answer(safest(this.question)); // one question at a time
    return new Promise((resolve) => {
      const answer = (value) => {
        if (this.question !== mine) return;
        this.question = null;
        resolve(value);
        this.close();
        this.render();
        this.actions.away();
      };
      const mine = this.question = { ...question, answer };
      this.render();
      this.open();
      this.body.querySelector(".ask .button").focus();
    });
  }

  /** Tell what is going on: {words, button, action}; null when it is over. */
  tell(notice) {
    this.notice = notice;
    this.render();
    if (notice && !this.isOpen) this.open({ focus: false });
    else if (!notice && !this.question && !this.pinned) this.close();
  }

  open({ focus = true } = {}) {
    if (!this.host.isConnected) return;
    this.isOpen = true;
    this.pinned = focus && !this.question;
    this.box.hidden = false;
    this.pill.hidden = true;
    this.pill.setAttribute("aria-expanded", "true");
    if (focus && !this.question) (this.body.querySelector("h2") ?? this.body).focus();
  }

  close() {
    this.isOpen = false;
    this.pinned = false;
    this.box.hidden = true;
    this.pill.hidden = false;
    this.pill.setAttribute("aria-expanded", "false");
  }

  /** Close, or take the safe answer; then back to the editor. */
  dismiss() {
    if (this.question) { this.question.answer(safest(this.question)); return; }
    this.close();
    this.actions.away();
  }

  swap() {
    const side = this.host.getAttribute("side") === "left" ? "right" : "left";
    this.host.setAttribute("side", side);
    this.actions.side(side);
  }

  /** Stand where keyboard and screen reader can come: inside the dialog, if there is one. */
  put(editor) {
    const home = (editor ? closest(editor, 'dialog, [role="dialog"], [aria-modal="true"]') : [...document.querySelectorAll(MODAL)].at(-1)) ?? document.body;
    if (this.host.parentNode !== home) home.append(this.host);
    if (!this.host.matches(":popover-open")) this.host.showPopover();
  }

  take() {
    this.close();
    this.host.remove();
    this.live.textContent = "";
  }

  announce(words) {
    const full = `postlint: ${this.state?.report && !this.question && !this.notice ? summaryOf(this.state.report.findings) : words}`;
    if (this.live.textContent !== full) this.live.textContent = full;
  }

  focusKey() {
    const active = this.host.shadowRoot.activeElement;
    return active && this.body.contains(active) ? active.textContent : null;
  }

  refocus(key) {
    if (key === null || !this.isOpen) return;
    const same = [...this.body.querySelectorAll("button")].find((each) => each.textContent === key);
    (same ?? this.body.querySelector("h2") ?? this.body).focus();
  }
}
