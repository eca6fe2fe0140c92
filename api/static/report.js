/** The panel beside the post: the verdict, and a card with its buttons for each finding. */

import { element, plural, unseen } from "./dom.js";

export const WEIGHTS = { error: "Must change", warning: "Should change", advice: "Worth a thought" };
const HEADINGS = {
  block: "Please don’t publish this yet",
  review: "Have another look first",
  ok: "Nothing stands in the way",
};
const FIELDS = {
  text: "your post", first_comment: "the first comment", bio: "your bio", handle: "your handle",
  display_name: "your display name", link: "the link",
};
const IN_PHOTO = { alt_text: "the description of ", ocr: "the words in ", qr: "the code in " };
const AROUND = 60;
const RANK = ["advice", "warning", "error"];

/** What the findings together mean for the post. */
export function verdictOf(findings, complete) {
  const open = findings.filter((each) => !each.acknowledged);
  const worst = Math.max(-1, ...open.map((each) => RANK.indexOf(each.severity)));
  if (worst === 2) return "block";
  return worst === 1 || !complete ? "review" : "ok";
}

/** One sentence that counts the open findings. */
export function summaryOf(findings) {
  const open = findings.filter((each) => !each.acknowledged);
  const said = [["error", "must change"], ["warning", "should change"], ["advice", "worth a thought"]]
    .map(([severity, words]) => [open.filter((each) => each.severity === severity).length, words])
    .filter(([count]) => count)
    .map(([count, words]) => `${plural(count, "thing", "things")} ${words}`);
  if (said.length) return `${said.length === 1 ? said[0] : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`}.`;
  return findings.length ? "You decided to leave what was found." : "We found nothing that the policy warns about.";
}

/** A few words either side of a place; slices never cut a pair of surrogates. */
function excerpt(text, start, end, severity) {
  let from = Math.max(0, start - AROUND);
  let to = Math.min(text.length, end + AROUND);
  if (from > 0) from = Math.min(start, text.indexOf(" ", from) + 1 || start);
  if (to < text.length) to = Math.max(end, text.lastIndexOf(" ", to));
  return element("blockquote", {},
    from > 0 ? "… " : "", text.slice(from, start),
    element("mark", { class: severity }, text.slice(start, end)),
    text.slice(end, to), to < text.length ? " …" : "");
}

/** What a fix does to the words, shown before it is done. */
function preview(fix) {
  return fix.edits.map((edit) => element("span", { class: "change" },
    edit.expected ? element("del", {}, unseen("remove "), clip(edit.expected)) : null,
    edit.expected && edit.text ? " " : "",
    edit.text ? element("ins", {}, unseen(edit.expected ? "put " : "add "), clip(edit.text.trim())) : null));
}

const clip = (text) => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);

export class Panel {
  /**
   * root: where it is built. actions: show(finding), fix(finding, number),
   * leave(finding), mind(finding), clean(attachment), fixAll(), undo(), copy(), retry().
   */
  constructor(root, actions) {
    this.welcome = [...root.children];
    this.root = root;
    this.actions = actions;
    this.cards = new Map();
    this.current = new Map();
    const { retry, fixAll, undo, copy } = actions;
    this.heading = element("h2", { id: "verdict", tabindex: "-1" });
    this.summary = element("p");
    this.counsel = element("p", { class: "small" }, "You know your audience best: read it once more as a stranger would.");
    this.box = element("div", { class: "verdict" }, this.heading, this.summary, this.counsel);
    this.fixAll = element("button", { type: "button", class: "button", onclick: fixAll });
    this.undo = element("button", { type: "button", class: "second", onclick: undo });
    this.copy = element("button", { type: "button", class: "second", onclick: copy });
    this.trouble = element("div", { class: "note", hidden: true }, element("p"),
      element("p", { class: "ways" }, element("button", { type: "button", class: "second", onclick: retry }, "Try again")));
    this.gaps = element("div", { class: "note", hidden: true });
    this.list = element("ol", { class: "findings" });
    this.unbuilt = element("p", { class: "small" });
    this.body = element("div", { hidden: true }, this.box,
      element("p", { class: "ways tools" }, this.fixAll, this.undo, this.copy),
      this.gaps, this.list, this.unbuilt);
    root.prepend(this.trouble);
    root.append(this.body);
  }

  /** state: {findings, unchecked, complete, text, valueOf, nameOf, undoTitle, hasText} or null. */
  render(state) {
    this.trouble.hidden = true;
    for (const each of this.welcome) each.hidden = state !== null;
    this.body.hidden = state === null;
    if (!state) return;
    const { findings, unchecked, complete } = state;
    const verdict = verdictOf(findings, complete);
    this.box.className = `verdict ${verdict}`;
    this.heading.textContent = HEADINGS[verdict];
    this.summary.textContent = summaryOf(findings);
    this.counsel.hidden = verdict !== "ok";
    this.tools(state);
    const gaps = new Map();
    for (const { rule, reason } of unchecked) {
      if (!reason.includes("not built")) gaps.set(reason, [...(gaps.get(reason) ?? []), rule]);
    }
    this.gaps.hidden = !gaps.size;
    this.gaps.replaceChildren(element("h3", {}, "Not everything could be checked"),
      element("ul", {}, ...Array.from(gaps, ([reason, rules]) => element("li", {}, `${reason} `, element("span", { class: "small" }, `(${rules.join(", ")})`)))));
    const rest = new Set(unchecked.filter((each) => each.reason.includes("not built")).map((each) => each.rule)).size;
    this.unbuilt.textContent = rest ? `${plural(rest, "check", "checks")} of the policy ${rest === 1 ? "is" : "are"} not built yet, so your own eye still counts.` : "";
    this.lay(state);
  }

  tools({ findings, undoTitle, hasText }) {
    const mendable = findings.filter((each) => !each.acknowledged && each.fixes.some((fix) => fix.edits.length));
    this.fixAll.hidden = mendable.length < 2;
    this.fixAll.textContent = `Take all ${mendable.length} suggestions`;
    this.undo.hidden = !undoTitle;
    this.undo.textContent = `Undo: ${undoTitle}`;
    this.copy.hidden = !hasText;
    const clean = !findings.some((each) => !each.acknowledged && each.severity !== "advice");
    this.copy.textContent = clean ? "Copy clean text" : "Copy the text as it is";
    this.copy.className = clean ? "button" : "plain";
  }

  /** Put the cards in order; a card that is still true stays, and keeps the focus. */
  lay(state) {
    const kept = new Map();
    this.current = new Map(state.findings.map((each) => [each.key, each]));
    for (const [index, finding] of state.findings.entries()) {
      const { start, end } = finding.location;
      const around = state.valueOf(finding.location)?.slice(Math.max(0, start - AROUND), end + AROUND);
      const told = JSON.stringify([around, finding.message, finding.why, finding.severity, finding.acknowledged, finding.fixes.map((fix) => [fix.title, fix.edits.map((edit) => edit.text)])]);
      const old = this.cards.get(finding.key);
      const card = old?.told === told ? old.card : this.card(finding, state);
      kept.set(finding.key, { card, told });
      if (this.list.children[index] !== card) this.list.insertBefore(card, this.list.children[index] ?? null);
    }
    for (const [key, { card }] of this.cards) if (kept.get(key)?.card !== card) card.remove();
    this.cards = kept;
  }

  card(finding, { valueOf, nameOf }) {
    const { key, severity, location, acknowledged } = finding;
    const now = () => this.current.get(key) ?? finding;
    const button = (kind, action, ...words) => element("button", { type: "button", class: kind, onclick: () => action(now()) }, ...words);
    const { field, start, end, attachment } = location;
    const value = valueOf(location);
    const placed = start !== null && value !== null && !["ocr", "qr"].includes(field);
    const where = attachment === null ? FIELDS[field] : `${IN_PHOTO[field] ?? ""}${nameOf(attachment)}`;
    const fixes = finding.fixes.flatMap((fix, number) => fix.strip ? [
      button("second", (each) => this.actions.clean(each), "Make a clean copy"),
    ] : fix.edits.length ? [
      ...preview(fix),
      button("second", (each) => this.actions.fix(each, number), fix.title),
    ] : []);
    const ways = acknowledged
      ? [button("plain", this.actions.mind, "Mind it after all")]
      : [...fixes,
        placed && attachment === null ? button("plain", this.actions.show, "Show me", unseen(` where: ${finding.message}`)) : null,
        finding.fingerprint ? button("plain", this.actions.leave, "Leave it as it is", unseen(`: ${finding.message}`)) : null];
    return element("li", { class: `finding ${severity}${acknowledged ? " left" : ""}`, tabindex: "-1" },
      element("h3", {}, element("span", { class: "weight" }, acknowledged ? "You decided to leave this" : WEIGHTS[severity]), " ", finding.message),
      placed && end > start ? excerpt(value, start, end, severity) : null,
      element("p", { class: "where" }, `In ${where}. Rule ${finding.rule}.`),
      acknowledged ? null : element("p", { class: "why" }, finding.why),
      ways.length ? element("div", { class: "ways" }, ...ways) : null);
  }

  /** Show what went wrong, and keep what was known. */
  fail(message) {
    this.trouble.hidden = false;
    this.trouble.firstChild.textContent = message;
  }

  point(key) {
    for (const [each, { card }] of this.cards) card.classList.toggle("current", each === key);
    const card = this.cards.get(key)?.card;
    const box = this.root.getBoundingClientRect();
    if (card && this.root.scrollHeight > this.root.clientHeight) {
      this.root.scrollTop += card.getBoundingClientRect().top - box.top - 24;
    }
  }
}
