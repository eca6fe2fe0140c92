/**
 * Photos and videos that are attached, pasted or dropped: held until they have been looked
 * at, here first and then by the server, and handed on as they are, cleaned, or not at all.
 */

import { fromBase64, toBase64 } from "../shared/bytes.js";
import { plural } from "../shared/dom.js";
import { inWords, position } from "../shared/metadata.js";
import { ask } from "./port.js";

const LARGEST = 20 << 20; // bytes that are sent to the server
const isMedia = (file) => /^(image|video)\//.test(file.type) || /\.(hei[cf]|avif|dng|mov|mp4)$/i.test(file.name);

export class Photos {
  constructor(site, panel) {
    Object.assign(this, { site, panel });
    this.ours = new WeakSet(); // events that we send on
    this.cleaned = new WeakSet(); // files that are clean copies of ours
    for (const type of ["input", "change"]) addEventListener(type, (event) => this.onChosen(event), true);
    for (const type of ["drop", "paste"]) addEventListener(type, (event) => this.onTransfer(event), true);
  }

  isOurs(event) {
    return this.ours.has(event) || event.composedPath().includes(this.panel.host);
  }

  onChosen(event) {
    const input = event.composedPath()[0];
    if (input?.localName !== "input" || input.type !== "file" || this.isOurs(event)) return;
    const files = [...input.files];
    if (!files.some(isMedia)) return;
    event.stopImmediatePropagation();
    if (event.type === "input") return; // the change that follows brings the same files
    this.look(files).then((kept) => {
      if (!kept.length) { input.value = ""; return; }
      if (kept.some((file, index) => file !== files[index]) || kept.length !== files.length) input.files = transfer(kept).files;
      for (const type of ["input", "change"]) this.send(input, new Event(type, { bubbles: true, composed: type === "input" }));
    });
  }

  onTransfer(event) {
    const given = event.dataTransfer ?? event.clipboardData;
    if (this.isOurs(event) || !given) return;
    const files = [...given.files];
    if (!files.some(isMedia)) return;
    const target = event.composedPath()[0];
    event.preventDefault();
    event.stopImmediatePropagation();
    const { clientX, clientY } = event;
    const options = { bubbles: true, cancelable: true, composed: true };
    this.look(files).then((kept) => {
      if (!kept.length) return;
      const data = transfer(kept);
      this.send(target, event.type === "paste"
        ? new ClipboardEvent("paste", { ...options, clipboardData: data })
        : new DragEvent("drop", { ...options, clientX, clientY, dataTransfer: data }));
    });
  }

  send(target, event) {
    this.ours.add(event);
    target.dispatchEvent(event);
  }

  /** The files to hand on, in their order; an empty list if none. */
  async look(files) {
    const kept = [];
    for (const file of files) {
      // A fault of ours must never keep a file from its site.
      const good = isMedia(file) && !this.cleaned.has(file) ? await this.consider(file).catch(() => file) : file;
      if (good) kept.push(good);
    }
    return kept;
  }

  /** One photo: itself, a clean copy, or null. */
  async consider(file) {
    const place = await position(file);
    if (place) {
      return this.decide(file, "This photo says where it was taken", [
        `It holds a position: ${inWords(place)}. Your browser read it; the photo has not been sent anywhere.`,
      ]);
    }
    const { report, trouble } = await this.check(file);
    if (trouble) return file; // never in the way of posting
    const serious = report.findings.filter((each) => !each.acknowledged && each.severity !== "advice" && each.location.attachment !== null);
    if (!serious.length) return file;
    return this.decide(file, "Look at this photo again first", [], serious);
  }

  /** Ask the server; anybody in a hurry can go on without it. */
  async check(file) {
    if (file.size > LARGEST) return { trouble: { kind: "refused" } };
    let skip;
    const skipped = new Promise((resolve) => { skip = () => resolve({ trouble: { kind: "skipped" } }); });
    this.panel.tell({ words: `Checking ${file.name || "the photo"} before it is attached…`, button: "Attach it now", action: skip });
    const answer = await Promise.race([skipped, this.ask("lint-photo", file)]);
    this.panel.tell(null);
    return answer;
  }

  async ask(kind, file) {
    const message = { site: this.site.id, platform: this.site.platform, name: file.name || "photo", type: file.type, data: await toBase64(file) };
    return ask(kind, message);
  }

  async decide(file, title, lines, findings = []) {
    const cleanable = !findings.length || findings.some((each) => each.fixes.some((fix) => fix.strip));
    const answer = await this.panel.ask({
      title, lines: [...lines, file.name].filter(Boolean), findings: findings.map((each) => ({ ...each, fixes: [], fingerprint: "" })), mild: true,
      choices: [...(cleanable ? [["clean", "Attach a clean copy"]] : []), ["none", "Do not attach it"], ["same", "Attach it as it is"]],
      safe: "none",
    });
    if (answer === "same") return file;
    return answer === "clean" ? this.clean(file, title) : null;
  }

  async clean(file, title) {
    this.panel.tell({ words: "Making a clean copy…" });
    const { copy, trouble } = await this.ask("clean-photo", file);
    this.panel.tell(null);
    if (trouble) {
      const answer = await this.panel.ask({
        title, lines: [`No clean copy could be made. ${trouble.message}`, file.name], mild: true,
        choices: [["none", "Do not attach it"], ["same", "Attach it as it is"]],
      });
      return answer === "same" ? file : null;
    }
    const clean = new File([fromBase64(copy.data, copy.media_type)], file.name, { type: copy.media_type });
    this.cleaned.add(clean);
    const gone = (await position(clean)) === null;
    this.panel.tell({
      words: `A clean copy was attached. ${copy.removed.length ? `Removed: ${list(copy.removed)}.` : "There was nothing to remove."}`
        + `${copy.left.length ? ` Kept: ${list(copy.left)}.` : ""} ${gone ? "Your browser looked again and found no position." : "A position is still in it."}`,
      button: "Good", action: () => this.panel.tell(null),
    });
    return clean;
  }
}

/** What the server names, without where in the file it stood; the rest as a number. */
function list(facts) {
  const names = [...new Set(facts.map((each) => each.replace(/ \(.*\)$/, "")))];
  const shown = names.slice(0, 5).join(", ");
  return names.length > 5 ? `${shown} and ${plural(names.length - 5, "other", "others")}` : shown;
}

function transfer(files) {
  const data = new DataTransfer();
  files.forEach((file) => data.items.add(file));
  return data;
}
