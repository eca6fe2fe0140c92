/**
 * Looks for a position in a photo or video, here in the browser, before anything is sent.
 * Walks headers of JPEG, PNG, WebP, TIFF, HEIC/AVIF and MP4/MOV. The server looks deeper.
 */

const ascii = (view, at, length) => {
  let text = "";
  for (let index = at; index < Math.min(at + length, view.byteLength); index += 1) text += String.fromCharCode(view.getUint8(index));
  return text;
};

/** Where a photo says it was taken: {latitude, longitude, block}, or null. */
export async function position(file) {
  try {
    return find(new DataView(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof RangeError) return null; // a broken file: the server will tell
    throw error;
  }
}

function find(view) {
  if (view.byteLength < 12) return null;
  const head = ascii(view, 0, 12);
  if (view.getUint16(0) === 0xffd8) return inJpeg(view);
  if (head.startsWith("\x89PNG")) return inPng(view);
  if (head.startsWith("RIFF") && head.endsWith("WEBP")) return inWebp(view);
  if (head.slice(4, 8) === "ftyp") return inBoxes(view);
  if (head.startsWith("II*\0") || head.startsWith("MM\0*")) return inTiff(view, 0, "EXIF");
  return null;
}

function inJpeg(view) {
  let at = 2;
  let found = null;
  while (!found && at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) break;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) { at += 1; continue; }
    if (marker === 0xda || marker === 0xd9) break;
    const size = view.getUint16(at + 2);
    if (marker === 0xe1) {
      const name = ascii(view, at + 4, 28);
      if (name.startsWith("Exif\0")) found = inTiff(view, at + 10, "EXIF");
      else if (name.startsWith("http://ns.adobe.com/xap/1.0/")) found = inXmp(ascii(view, at + 4, size - 2));
    }
    at += 2 + size;
  }
  return found;
}

function inPng(view) {
  let at = 8;
  while (at + 12 <= view.byteLength) {
    const size = view.getUint32(at);
    const kind = ascii(view, at + 4, 4);
    let found = null;
    if (kind === "eXIf") found = inTiff(view, at + 8, "EXIF");
    else if (kind === "iTXt") found = inXmp(ascii(view, at + 8, size));
    if (found || kind === "IEND") return found;
    at += 12 + size;
  }
  return null;
}

function inWebp(view) {
  let at = 12;
  while (at + 8 <= view.byteLength) {
    const kind = ascii(view, at, 4);
    const size = view.getUint32(at + 4, true);
    let found = null;
    if (kind === "EXIF") {
      found = inTiff(view, ascii(view, at + 8, 4) === "Exif" ? at + 14 : at + 8, "EXIF");
    } else if (kind === "XMP ") found = inXmp(ascii(view, at + 8, size));
    if (found) return found;
    at += 8 + size + (size % 2);
  }
  return null;
}

/** The boxes of an ISO media file between two offsets: [kind, start, end] of each content. */
function* boxes(view, start, end) {
  let at = start;
  while (at + 8 <= end) {
    let size = view.getUint32(at);
    let header = 8;
    if (size === 1) { size = Number(view.getBigUint64(at + 8)); header = 16; }
    if (size === 0) size = end - at;
    if (size < header) return;
    yield [ascii(view, at + 4, 4), at + header, Math.min(at + size, end)];
    at += size;
  }
}

function inBoxes(view) {
  for (const [kind, start, end] of boxes(view, 0, view.byteLength)) {
    if (kind === "meta") {
      const found = inItems(view, start + 4, end);
      if (found) return found;
    } else if (kind === "moov") {
      const text = ascii(view, start, Math.min(end - start, 4 << 20));
      const found = /(?:\xa9xyz|location\.ISO6709)[\s\S]*?([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)/.exec(text);
      if (found) return place(Number(found[1]), Number(found[2]), "video");
    }
  }
  return null;
}

/** The Exif and XMP items of a HEIC or AVIF picture (ISO/IEC 14496-12, iinf and iloc). */
function inItems(view, start, end) {
  const wanted = new Map();
  let places = null;
  for (const [kind, from, to] of boxes(view, start, end)) {
    if (kind === "iinf") {
      const version = view.getUint8(from);
      for (const [entry, inside] of boxes(view, from + (version === 0 ? 6 : 8), to)) {
        if (entry !== "infe") continue;
        const wide = view.getUint8(inside) === 3;
        const id = wide ? view.getUint32(inside + 4) : view.getUint16(inside + 4);
        const type = ascii(view, inside + (wide ? 10 : 8), 4);
        if (type === "Exif" || type === "mime") wanted.set(id, type);
      }
    } else if (kind === "iloc") places = [from, to];
  }
  if (!places || !wanted.size) return null;
  for (const [id, offset, size] of extents(view, places[0])) {
    let found = null;
    if (wanted.get(id) === "Exif") found = inTiff(view, offset + 4 + view.getUint32(offset), "EXIF");
    else if (wanted.get(id) === "mime") found = inXmp(ascii(view, offset, size));
    if (found) return found;
  }
  return null;
}

function* extents(view, from) {
  const version = view.getUint8(from);
  const sizes = view.getUint16(from + 4);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version ? sizes & 15 : 0;
  let at = from + 6;
  const read = (size) => {
    const value = size === 8 ? Number(view.getBigUint64(at)) : size === 4 ? view.getUint32(at) : size === 2 ? view.getUint16(at) : 0;
    at += size;
    return value;
  };
  const count = read(version < 2 ? 2 : 4);
  for (let item = 0; item < count; item += 1) {
    const id = read(version < 2 ? 2 : 4);
    const method = version ? read(2) & 15 : 0;
    read(2);
    const base = read(baseSize);
    const parts = read(2);
    for (let part = 0; part < parts; part += 1) {
      read(indexSize);
      const offset = base + read(offsetSize);
      const size = read(lengthSize);
      if (method === 0) yield [id, offset, size];
    }
  }
}

/** GPSInfo (tag 0x8825) of a TIFF structure; Exif 2.32, 4.6.6. */
function inTiff(view, base, block) {
  const little = view.getUint16(base) === 0x4949;
  if (view.getUint16(base + 2, little) !== 42) return null;
  const gps = entries(view, base, view.getUint32(base + 4, little), little).get(0x8825);
  const xmp = entries(view, base, view.getUint32(base + 4, little), little).get(0x02bc);
  if (gps) {
    const found = entries(view, base, gps.value, little);
    const latitude = degrees(view, base, found.get(2), found.get(1), little);
    const longitude = degrees(view, base, found.get(4), found.get(3), little);
    if (latitude !== null && longitude !== null) return place(latitude, longitude, block);
  }
  return xmp ? inXmp(ascii(view, base + xmp.value, xmp.count)) : null;
}

function entries(view, base, offset, little) {
  const found = new Map();
  const count = Math.min(view.getUint16(base + offset, little), 500);
  for (let index = 0; index < count; index += 1) {
    const at = base + offset + 2 + index * 12;
    found.set(view.getUint16(at, little), {
      count: view.getUint32(at + 4, little),
      value: view.getUint32(at + 8, little),
      letter: String.fromCharCode(view.getUint8(at + 8)),
    });
  }
  return found;
}

function degrees(view, base, entry, reference, little) {
  if (!entry) return null;
  let value = 0;
  for (let index = 0; index < Math.min(entry.count, 3); index += 1) {
    const at = base + entry.value + index * 8;
    const below = view.getUint32(at + 4, little);
    if (below) value += view.getUint32(at, little) / below / 60 ** index;
  }
  return "SW".includes(reference?.letter ?? "N") ? -value : value;
}

function inXmp(text) {
  const coordinate = (name) => {
    const match = new RegExp(`exif:${name}\\s*(?:=\\s*["']|>)\\s*([^"'<]+)`).exec(text);
    const parts = match && /^(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?\s*([NSEW])/.exec(match[1]);
    if (!parts) return null;
    const value = Number(parts[1]) + Number(parts[2]) / 60 + Number(parts[3] ?? 0) / 3600;
    return "SW".includes(parts[4]) ? -value : value;
  };
  const latitude = coordinate("GPSLatitude");
  const longitude = coordinate("GPSLongitude");
  return latitude === null || longitude === null ? null : place(latitude, longitude, "XMP");
}

function place(latitude, longitude, block) {
  // Cameras without a fix write zeros.
  const nowhere = Math.abs(latitude) < 1e-4 && Math.abs(longitude) < 1e-4;
  return nowhere || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)
    ? null
    : { latitude, longitude, block };
}

/** A position in words. */
export function inWords({ latitude, longitude }) {
  const side = (value, plus, minus) => `${Math.abs(value).toFixed(4)}° ${value < 0 ? minus : plus}`;
  return `${side(latitude, "north", "south")}, ${side(longitude, "east", "west")}`;
}
