/** Checks while somebody types. Without this script the form works as a form. */

import { clean, lint, lintPhoto, Refused } from "./client.js";
import { length, tooManyBytes } from "./counting.js";
import { announce, byId, element, plural, unseen } from "./dom.js";
import { apply, Editor } from "./editor.js";
import { Photos } from "./photos.js";
import { Panel, summaryOf } from "./report.js";

const PAUSE = 450; // milliseconds without typing before a check
const FIELDS = ["text", "first_comment", "link", "handle", "display_name", "bio"];

const form = byId("draft");
const panelRoot = byId("panel");
if (panelRoot) start();

function start() {
  const acknowledged = new Set();
  const undone = []; // what undoes each change, the last one last
  let report = null; // the server's report of the words, photos aside
  let words = ""; // the post that it is about
  let running = null;
  let timer = 0;
  let retryTimer = 0;

  const editor = new Editor(byId("text"), () => {});
  const inputs = Object.fromEntries(FIELDS.map((name) => [name, byId(name)]));
  const key = () => byId("key")?.value || "";
  const inputOf = ({ field, attachment }) =>
    attachment !== undefined && attachment !== null && field === "alt_text"
      ? photos.nodes.get(photos.items[attachment])?.parts.alt
      : inputs[field];

  const photos = new Photos(byId("photo-list"), Number(form.dataset.photos), {
    chooser: byId("photos"),
    own: { why: form.dataset.gpsWhy, severity: form.dataset.gpsSeverity },
    words: () => editor.value,
    check: (photo) => lintPhoto({ ...draft(), attachments: [{ name: photo.name, alt_text: photo.alt }] }, photo.file, photo.name, { key: key() }),
    clean: (photo) => clean(photo.file, photo.name, { key: key() }),
    changed: () => { render(); },
    described: (photo) => { clearTimeout(photo.timer); if (photo.checked) photo.timer = setTimeout(() => photos.check(photo), PAUSE * 2); },
    refuse: (message) => showErrors(message ? [["photos", message]] : [], { focus: false }),
  });

  const panel = new Panel(panelRoot, {
    show: ({ key: name, location }) => {
      const mark = editor.marks.find((each) => each.key === name) ?? location;
      if (location.field === "text") editor.select(mark.start, mark.end);
      else {
        const input = inputOf(location);
        input.closest("details")?.setAttribute("open", "");
        input.focus();
        input.setSelectionRange(location.start, location.end);
      }
    },
    fix: (finding, number) => { change(finding.fixes[number].edits, finding.fixes[number].title); },
    fixAll: () => {
      const firsts = findings().filter((each) => !each.acknowledged).flatMap((each) => each.fixes.find((fix) => fix.edits.length)?.edits ?? []);
      change(apart(firsts), "all suggestions");
    },
    leave: ({ fingerprint }) => { acknowledged.add(fingerprint); panel.heading.focus(); check(); },
    mind: ({ fingerprint }) => { acknowledged.delete(fingerprint); panel.heading.focus(); check(); },
    clean: ({ location }) => photos.clean(photos.items[location.attachment]),
    undo,
    copy,
    retry: () => check(),
  });

  /** The words as the server wants them; empty fields are left out. */
  function draft() {
    const value = (name) => inputs[name].value;
    const author = { account_type: form.elements.account_type.value };
    for (const name of ["handle", "display_name", "bio"]) if (value(name)) author[name] = value(name);
    const all = { platform: byId("platform").value, author };
    for (const name of ["text", "first_comment", "link"]) if (value(name)) all[name] = value(name);
    if (acknowledged.size) all.acknowledged = [...acknowledged];
    return all;
  }

  /** Everything found, in the order of the panel, each with a key that outlives a check. */
  function findings() {
    const seen = new Map();
    const all = [...(report?.findings ?? [])];
    for (const [index, photo] of photos.items.entries()) {
      for (const each of [...photos.ownFindings(photo), ...photo.findings]) {
        // Each photo went alone, so to the server it was number 0.
        const here = (edit) => (edit.attachment === undefined ? edit : { ...edit, attachment: index });
        all.push({
          ...each,
          acknowledged: acknowledged.has(each.fingerprint),
          location: { ...each.location, attachment: index },
          fixes: each.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(here) })),
        });
      }
    }
    all.sort((one, other) => one.acknowledged - other.acknowledged); // what was left goes last
    return all.map((each) => {
      const name = [each.rule, each.location.field, photos.items[each.location.attachment]?.id ?? "", each.fingerprint].join("|");
      seen.set(name, (seen.get(name) ?? 0) + 1);
      return { ...each, key: `${name}|${seen.get(name)}` };
    });
  }

  function render() {
    const found = findings();
    const checkedAny = report || photos.items.some((photo) => photo.checked || photo.gps);
    // Later words keep the marks that have followed them, until their own report comes.
    if (editor.value === words) editor.show(found.filter(({ location, acknowledged: left }) => location.field === "text" && location.start !== null && location.end > location.start && !left)
      .map(({ key: name, severity, location }) => ({ key: name, severity, start: location.start, end: location.end })));
    panel.render(checkedAny ? {
      findings: found,
      unchecked: [...(report?.unchecked ?? []), ...photos.items.flatMap((photo) => photo.unchecked)],
      complete: (report?.complete ?? true) && photos.items.every((photo) => photo.complete),
      valueOf: (location) => (location.field === "text" ? words : inputOf(location)?.value ?? null),
      nameOf: (index) => photos.items[index].name,
      undoTitle: undone.at(-1)?.title ?? "",
      hasText: editor.value.trim() !== "",
    } : null);
    peek(checkedAny ? found : []);
    if (checkedAny) announce(summaryOf(found));
  }

  /** On narrow screens the panel lies below; a line at the foot of the window leads there. */
  const foot = document.body.appendChild(element("p", { class: "peek", hidden: true }, element("a", { href: "#verdict" })));
  function peek(found) {
    foot.hidden = !found.some((each) => !each.acknowledged);
    foot.firstChild.textContent = summaryOf(found);
  }

  function changed() {
    count();
    if (document.querySelector(".summary")) showErrors([]);
    clearTimeout(timer);
    clearTimeout(retryTimer);
    running?.abort();
    timer = setTimeout(check, PAUSE);
  }

  async function check() {
    clearTimeout(timer);
    running?.abort();
    if (!editor.value.trim()) {
      report = null;
      words = editor.value;
      render();
      return true;
    }
    const mine = running = new AbortController();
    panelRoot.setAttribute("aria-busy", "true");
    try {
      const asked = editor.value;
      report = await lint(draft(), { key: key(), signal: mine.signal });
      words = asked;
      render();
      photos.again(editor.value);
      return true;
    } catch (error) {
      if (error.name === "AbortError") return false;
      if (!(error instanceof Refused)) throw error;
      trouble(error);
      return false;
    } finally {
      if (running === mine) panelRoot.removeAttribute("aria-busy");
    }
  }

  function trouble(error) {
    const places = error.errors.map(({ pointer, detail }) => [FIELDS.includes(pointer?.split("/").pop()) ? pointer.split("/").pop() : "text", sentence(detail)]);
    if (error.status === 422 && places.length) { showErrors(places, { focus: false }); return; }
    if (error.wait && error.wait < 60) retryTimer = setTimeout(check, error.wait * 1000);
    const message = error.status === 401 ? "Enter your access key, then try again." : error.message;
    panel.fail(`This could not be checked. ${message}`);
    announce(`This could not be checked. ${message}`);
  }

  function change(edits, title) {
    const undo = apply(edits, inputOf);
    if (!undo) {
      announce("The words have changed since. Checking again.");
    } else {
      undone.push({ edits: undo, title });
      panel.heading.focus({ preventScroll: true });
    }
    check();
  }

  function undo() {
    const { edits, title } = undone.pop();
    const done = apply(edits, inputOf);
    announce(done ? `Undone: ${title}` : "The words have changed since, so this cannot be undone.");
    panel.heading.focus({ preventScroll: true });
    count();
    check();
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(editor.value);
      panel.copy.textContent = "Copied";
      announce("Copied");
    } catch {
      // Without leave to use the clipboard, select the words: one key copies them.
      editor.select(0, editor.value.length);
      announce("Selected. Press Control and C to copy.");
    }
  }

  const counter = byId("counter");
  const hint = counter.textContent;
  let spoken = 0;
  function count() {
    const option = byId("platform").selectedOptions[0];
    const most = Number(option.dataset.most);
    const used = length(option.value, editor.value);
    const over = used - most;
    const unit = option.value === "youtube" ? "bytes" : "characters";
    let words = hint;
    if (most && over > 0) words = `${over.toLocaleString("en-GB")} ${unit} too many for ${option.textContent}`;
    else if (most && tooManyBytes(option.value, editor.value)) words = `Too many bytes for ${option.textContent}`;
    else if (most) words = `${used.toLocaleString("en-GB")} of ${most.toLocaleString("en-GB")} ${unit} for ${option.textContent}`;
    else if (editor.value) words = plural(used, "character", "characters");
    counter.textContent = words;
    counter.classList.toggle("over", most > 0 && over > 0);
    clearTimeout(spoken);
    if (most && over > 0) spoken = setTimeout(() => announce(words), 1200);
  }

  form.addEventListener("input", (event) => {
    if (event.target.closest("#photo-list") || event.target.type === "file" || event.target.id === "key") return;
    changed();
  });
  for (const type of ["click", "keyup"]) editor.area.addEventListener(type, () => panel.point(editor.atCaret()));

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!editor.value.trim() && !photos.items.length) {
      showErrors([["text", "Enter the text of your post, or add a photo"]]);
      return;
    }
    showErrors([]);
    if (await check()) {
      panel.heading.focus();
      panel.heading.scrollIntoView({ block: "nearest" });
    }
  });

  const chooser = byId("photos");
  chooser.classList.add("live");
  chooser.addEventListener("change", () => { const files = [...chooser.files]; chooser.value = ""; photos.add(files); });
  const drop = byId("drop");
  drop.append(element("p", { class: "hint" }, "Or drop them here, or paste a picture."));
  for (const type of ["dragover", "dragleave", "drop"]) {
    drop.addEventListener(type, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", type === "dragover");
      if (type === "drop") photos.add(event.dataTransfer.files);
    });
  }
  document.addEventListener("paste", (event) => {
    // Office programs copy words with a picture of them; the words are what is meant.
    const { files = [], types = [] } = event.clipboardData ?? {};
    if (files.length && !types.includes("text/plain")) { event.preventDefault(); photos.add(files); }
  });

  byId("clean-button").hidden = true; // each photo has a button of its own
  byId("photos-hint").append(" A position is looked for in your browser, before anything is sent.");
  count();
  if (editor.value.trim()) check(); // the browser has kept what was typed
}

const sentence = (detail) => `${detail.charAt(0).toUpperCase()}${detail.slice(1).replace(/\.$/, "")}`;

/** The page's errors: a summary that takes the focus, and a line beside each field. */
function showErrors(errors, { focus = true } = {}) {
  document.querySelectorAll(".summary, .wrong").forEach((node) => node.remove());
  document.querySelectorAll(".bad").forEach((node) => node.classList.remove("bad"));
  document.querySelectorAll("[aria-invalid]").forEach((node) => {
    node.removeAttribute("aria-invalid");
    describe(node, `${node.id}-wrong`, false);
  });
  document.title = `${errors.length ? "Error: " : ""}Check a post – postlint`;
  if (!errors.length) return;
  const summary = element("div", { class: "summary", role: "alert", tabindex: "-1", "aria-labelledby": "errors" },
    element("h2", { id: "errors" }, "There is a problem"),
    element("ul", {}, ...errors.map(([name, message]) => element("li", {}, element("a", {
      href: `#${name}`,
      onclick: (event) => { event.preventDefault(); byId(name).closest("details")?.setAttribute("open", ""); byId(name).focus(); },
    }, message)))));
  byId("main").prepend(summary);
  for (const [name, message] of errors) {
    const input = byId(name);
    const field = input.closest(".field");
    field.classList.add("bad");
    input.setAttribute("aria-invalid", "true");
    describe(input, `${name}-wrong`, true);
    field.querySelector("label").after(element("p", { class: "wrong", id: `${name}-wrong` }, unseen("Error: "), message));
  }
  if (focus) summary.focus();
}

function describe(input, id, on) {
  const ids = new Set((input.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean));
  ids[on ? "add" : "delete"](id);
  if (ids.size) input.setAttribute("aria-describedby", [...ids].join(" "));
  else input.removeAttribute("aria-describedby");
}

/** Of edits that overlap, the first; the others are found again by the next check. */
function apart(edits) {
  const kept = [];
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    const last = kept.findLast((each) => each.field === edit.field && each.attachment === edit.attachment);
    const same = last && last.start === edit.start && last.end === edit.end;
    if (!last || (edit.start >= last.end && !same)) kept.push(edit);
  }
  return kept;
}
