/** Photos: looked at here first, checked by the server, cleaned on request, with proof. */

import { Refused } from "./client.js";
import { element, plural, unseen } from "./dom.js";
import { inWords, position } from "./metadata.js";

let count = 0;

/** One chosen photo. `findings` and `unchecked` are the server's; `gps` the browser's own. */
class Photo {
  constructor(file) {
    this.id = `photo-${(count += 1)}`;
    this.file = file;
    this.name = file.name || `photo-${count}.${(file.type.split("/")[1] ?? "jpg").replace("jpeg", "jpg")}`;
    this.alt = "";
    this.gps = null;
    this.findings = [];
    this.unchecked = [];
    this.complete = true;
    this.proof = null;
    this.status = "";
    this.url = URL.createObjectURL(file);
  }

  become(file) {
    URL.revokeObjectURL(this.url);
    this.file = file;
    this.url = URL.createObjectURL(file);
  }
}

export class Photos {
  /**
   * list: the element to show them in. most: how many are taken.
   * hooks: words() is the post; check(photo) asks the server; clean(photo) asks for a copy; changed() redraws
   * the panel; refuse(message) tells what cannot be added.
   * own: why and severity of what the browser itself finds. chooser: takes the focus at the end.
   */
  constructor(list, most, hooks) {
    this.list = list;
    this.most = most;
    this.hooks = hooks;
    this.items = [];
    this.nodes = new Map();
  }

  async add(files) {
    const room = this.most - this.items.length;
    const chosen = [...files].filter((file) => /^(image|video)\//.test(file.type) || /\.(hei[cf]|avif|jxl|dng|mov|mp4)$/i.test(file.name));
    if (chosen.length < files.length) this.hooks.refuse("Only photos and videos can be added here");
    else if (chosen.length > room) this.hooks.refuse(`Add at most ${plural(this.most, "photo", "photos")}`);
    else this.hooks.refuse("");
    const photos = chosen.slice(0, room).map((file) => new Photo(file));
    this.items.push(...photos);
    photos.forEach((photo) => this.draw(photo));
    await Promise.all(photos.map((photo) => this.look(photo)));
  }

  /** Look in the browser; only a photo without a position goes to the server unasked. */
  async look(photo) {
    photo.gps = await position(photo.file);
    if (photo.gps) {
      photo.status = "";
      this.draw(photo);
      this.hooks.changed(photo);
      return;
    }
    await this.check(photo);
  }

  /** Ask again about photos whose findings the words may have settled, such as a credit. */
  again(words) {
    const open = (each) => !each.fixes.some((fix) => fix.strip);
    this.items
      .filter((photo) => photo.checked && photo.words !== words && photo.findings.some(open))
      .forEach((photo) => this.check(photo));
  }

  async check(photo) {
    photo.status = "Checking…";
    photo.words = this.hooks.words();
    this.draw(photo);
    try {
      const report = await this.hooks.check(photo);
      if (!this.nodes.has(photo)) return; // taken out meanwhile
      photo.findings = report.findings.filter((each) => each.location.attachment !== null);
      photo.unchecked = report.unchecked;
      photo.complete = report.complete;
      photo.status = "";
      photo.checked = true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (!this.nodes.has(photo)) return;
      photo.status = `Not checked: ${error.message}`;
    }
    this.draw(photo);
    this.hooks.changed(photo);
  }

  async clean(photo) {
    photo.status = "Making a clean copy…";
    this.draw(photo);
    try {
      const { blob, removed, left, notes } = await this.hooks.clean(photo);
      if (!this.nodes.has(photo)) return;
      photo.become(new File([blob], photo.name, { type: blob.type }));
      photo.gps = await position(photo.file);
      photo.proof = { removed, left, notes, seen: photo.gps === null };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (!this.nodes.has(photo)) return;
      photo.status = `No clean copy could be made: ${error.message}`;
      this.draw(photo);
      return;
    }
    await this.check(photo);
    this.nodes.get(photo)?.querySelector("a")?.focus();
  }

  remove(photo) {
    const at = this.items.indexOf(photo);
    this.items.splice(at, 1);
    URL.revokeObjectURL(photo.url);
    this.nodes.get(photo).remove();
    this.nodes.delete(photo);
    this.list.hidden = !this.items.length;
    this.hooks.changed(null);
    (this.nodes.get(this.items[Math.max(0, at - 1)])?.querySelector("button") ?? this.hooks.chooser).focus();
  }

  /** What the browser itself found, in the shape of the server's findings. */
  ownFindings(photo) {
    if (!photo.gps || photo.checked) return [];
    return [{
      rule: "LOC001", severity: this.hooks.own.severity, acknowledged: false, fingerprint: "",
      message: "This photo says where it was taken.",
      why: `${this.hooks.own.why} Your browser read the position; the photo has not been sent anywhere.`,
      location: { field: "attachment", start: null, end: null, attachment: 0, box: null },
      fixes: [{ title: "", safety: "safe", edits: [], strip: { attachment: 0 } }],
    }];
  }

  draw(photo) {
    this.list.hidden = false;
    let node = this.nodes.get(photo);
    if (!node) {
      node = this.build(photo);
      this.nodes.set(photo, node);
      this.list.append(node);
    }
    const { frame, told, ways } = node.parts;
    this.frame(photo, frame);
    const lines = [];
    if (photo.gps) {
      lines.push(element("p", { class: "alarm" }, element("strong", {}, "It says where it was taken: "), `${inWords(photo.gps)} (${photo.gps.block}).`,
        photo.proof || photo.checked ? "" : " Your browser found this; the photo has not been sent anywhere."));
    }
    if (photo.proof) lines.push(...this.proof(photo));
    for (const each of photo.findings) {
      if (!photo.gps || each.rule !== "LOC001") lines.push(element("p", { class: "alarm" }, each.message));
    }
    if (photo.status) lines.push(element("p", {}, photo.status));
    else if (photo.checked && !photo.gps && !photo.proof && !photo.findings.length) {
      lines.push(element("p", { class: "fine" }, "No position and no private details found."));
    }
    told.replaceChildren(...lines);
    const busy = photo.status.endsWith("…");
    const dirty = photo.gps || photo.findings.some((each) => each.fixes.some((fix) => fix.strip));
    ways.replaceChildren(...[
      dirty && !busy ? element("button", { type: "button", class: "button", onclick: () => this.clean(photo) }, "Make a clean copy", unseen(` of ${photo.name}`)) : null,
      photo.proof ? element("a", { class: "button", href: photo.url, download: `clean-${photo.name}` }, "Save the clean copy", unseen(` of ${photo.name}`)) : null,
      photo.gps && !photo.checked && !busy ? element("button", { type: "button", class: "plain", onclick: () => this.check(photo) }, "Send it to be checked as it is") : null,
      element("button", { type: "button", class: "plain", onclick: () => this.remove(photo) }, "Take it out", unseen(`: ${photo.name}`)),
    ].filter(Boolean));
  }

  proof({ proof }) {
    return [
      element("p", { class: "fine" }, element("strong", {}, "Clean copy made. "),
        proof.removed.length ? `Removed: ${proof.removed.join(", ")}.` : "There was nothing to remove.",
        proof.left.length ? ` Kept: ${proof.left.join(", ")}.` : "",
        proof.seen ? " Your browser looked again and found no position." : " A position is still in it.",
        " The picture itself is unchanged."),
      ...proof.notes.map((line) => element("p", {}, line)),
    ];
  }

  build(photo) {
    const frame = element("div", { class: "frame" });
    const told = element("div", { class: "told" });
    const ways = element("div", { class: "ways" });
    const alt = element("input", { id: `${photo.id}-alt`, autocomplete: "off" });
    alt.addEventListener("input", () => { photo.alt = alt.value; this.hooks.described(photo); });
    const node = element("li", { class: "photo" }, frame, element("div", { class: "beside" },
      element("h2", {}, photo.name), told,
      element("label", { for: `${photo.id}-alt` }, "Description for people who cannot see it", unseen(` (${photo.name})`)), alt, ways));
    node.parts = { frame, told, ways, alt };
    return node;
  }

  /** The preview, with a box for each finding that has a place in the picture. */
  frame(photo, frame) {
    const boxes = JSON.stringify(photo.findings.map((each) => [each.location.box, each.message, each.severity]));
    if (frame.dataset.url === photo.url && frame.dataset.boxes === boxes) return;
    Object.assign(frame.dataset, { url: photo.url, boxes });
    const image = element("img", { src: photo.url, alt: "" });
    image.addEventListener("error", () => frame.replaceChildren(element("span", { class: "nopreview" }, "No preview here")));
    image.addEventListener("load", () => {
      const boxed = photo.findings.filter((each) => each.location.box);
      frame.parentElement.classList.toggle("boxed", boxed.length > 0);
      for (const { location, message, severity } of boxed) {
        const [x, y, width, height] = location.box;
        const box = element("span", { class: `box ${severity}`, title: message });
        Object.assign(box.style, {
          left: `${(100 * x) / image.naturalWidth}%`, top: `${(100 * y) / image.naturalHeight}%`,
          width: `${(100 * width) / image.naturalWidth}%`, height: `${(100 * height) / image.naturalHeight}%`,
        });
        frame.append(box);
      }
    });
    frame.replaceChildren(image);
  }
}
