/** A report as people read it: the verdict and a card for each finding. */

import { element, plural, unseen } from "./dom.js";

const WEIGHTS = { error: "Must change", warning: "Should change", advice: "Worth a thought" };
const HEADINGS = {
  block: "Please don’t publish this yet",
  review: "Have another look first",
  ok: "Nothing stands in the way",
};
const FIELDS = {
  text: "your post", bio: "your bio", handle: "your handle", display_name: "your display name",
  attachment: "the photo", ocr: "words in the photo", qr: "a code in the photo",
};
const AROUND = 50;

export const isOpen = (finding) => !finding.acknowledged;
export const hasEdits = (fix) => fix.edits.length > 0 && fix.edits.every((edit) => edit.field === "text");

/** One sentence that counts the open findings. */
export function summaryOf(findings) {
  const said = [["error", "must change"], ["warning", "should change"], ["advice", "worth a thought"]]
    .map(([severity, words]) => [findings.filter((each) => isOpen(each) && each.severity === severity).length, words])
    .filter(([count]) => count)
    .map(([count, words]) => `${plural(count, "thing", "things")} ${words}`);
  if (said.length) return `${said.length === 1 ? said[0] : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`}.`;
  return findings.length ? "You decided to leave what was found." : "We found nothing that the policy warns about.";
}

/** The verdict. A level: that of its heading. */
export function verdict({ verdict: kind, findings, unchecked }) {
  const gaps = unchecked.filter((each) => !each.reason.includes("not built"));
  const unbuilt = new Set(unchecked.filter((each) => each.reason.includes("not built")).map((each) => each.rule)).size;
  return element("div", { class: `verdict ${kind}` },
    element("h2", { tabindex: "-1" }, HEADINGS[kind]),
    element("p", {}, summaryOf(findings)),
    kind === "ok" ? element("p", { class: "small" }, "Read it once more as a stranger would.") : null,
    gaps.length ? element("p", { class: "small" }, `Not checked: ${gaps.map((each) => `${each.rule} (${each.reason})`).join(" ")}`) : null,
    unbuilt && kind !== "block" ? element("p", { class: "small" }, `${plural(unbuilt, "check", "checks")} of the policy ${unbuilt === 1 ? "is" : "are"} not built yet, so your own eye still counts.`) : null);
}

/**
 * The findings as a list, open ones first.
 * actions: fix(finding, fix), leave(finding, on), show(finding); each may be left out.
 */
export function cards(findings, text, actions = {}) {
  const order = [...findings].sort((one, other) => Number(one.acknowledged) - Number(other.acknowledged));
  return element("ol", { class: "findings" }, ...order.map((each) => card(each, text, actions)));
}

function card(finding, text, actions) {
  const { severity, location, message, acknowledged } = finding;
  const button = (kind, action, ...words) => element("button", { type: "button", class: kind, onclick: action }, ...words);
  const placed = location.field === "text" && location.start !== null && location.end > location.start;
  const elsewhere = location.field !== "text" ? `In ${FIELDS[location.field] ?? "the post"}. ` : "";
  const fixes = actions.fix && !acknowledged ? finding.fixes.filter(hasEdits).flatMap((fix) => [
    ...preview(fix),
    button("second", () => actions.fix(finding, fix), fix.title, unseen(" in my post")),
  ]) : [];
  const leave = actions.leave && finding.fingerprint
    ? button("plain", () => actions.leave(finding, !acknowledged), acknowledged ? "Mind it after all" : "Leave it as it is", unseen(`: ${message}`))
    : null;
  const show = actions.show && placed && !acknowledged
    ? button("plain", () => actions.show(finding), "Show me", unseen(` where: ${message}`)) : null;
  return element("li", { class: `finding ${severity}${acknowledged ? " left" : ""}` },
    element("h3", {}, element("span", { class: "weight" }, acknowledged ? "You decided to leave this" : WEIGHTS[severity]), " ", message),
    placed ? excerpt(text, location.start, location.end, severity) : null,
    acknowledged ? null : element("p", { class: "why" }, `${elsewhere}${finding.why}`),
    fixes.length || leave || show ? element("div", { class: "ways" }, ...fixes, show, leave) : null);
}

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

function preview(fix) {
  return fix.edits.map((edit) => element("span", { class: "change" },
    edit.expected ? element("del", {}, unseen("remove "), clip(edit.expected)) : null,
    edit.expected && edit.text ? " " : "",
    edit.text ? element("ins", {}, unseen(edit.expected ? "put " : "add "), clip(edit.text.trim())) : null));
}

const clip = (text) => (text.length > 80 ? `${text.slice(0, 78).trimEnd()}…` : text);

/** The text with the first suggestion for each open finding taken, or null if none has one. */
export function mended(report, text) {
  const edits = report.findings.filter(isOpen).flatMap((each) => each.fixes.find(hasEdits)?.edits ?? [])
    .sort((one, other) => one.start - other.start);
  let done = "";
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || text.slice(edit.start, edit.end) !== edit.expected) continue;
    done += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return edits.length ? done + text.slice(at) : null;
}
