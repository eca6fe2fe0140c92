/** Mastodon servers besides the best known one: each is added by name in the options. */

import { patternOf } from "./client.js";
import { read, write } from "./settings.js";

const idOf = (name) => `mastodon-${name}`;

/** Bring the browser's list in line with the settings; an update of the extension empties it. */
export async function readInstances() {
  const { instances } = await read();
  const known = (await chrome.scripting.getRegisteredContentScripts()).map((each) => each.id);
  const wanted = instances.map(idOf);
  const gone = known.filter((each) => !wanted.includes(each));
  if (gone.length) await chrome.scripting.unregisterContentScripts({ ids: gone });
  const fresh = instances.filter((name) => !known.includes(idOf(name)));
  if (fresh.length) {
    await chrome.scripting.registerContentScripts(fresh.map((name) => ({
      id: idOf(name), matches: [`https://${name}/*`], js: ["content.js"], persistAcrossSessions: true,
    })));
  }
  return instances;
}

/** Call it from a click: the browser asks the user first. Returns whether it was allowed. */
export async function addInstance(name) {
  if (!(await chrome.permissions.request({ origins: [`https://${name}/*`] }))) return false;
  const { instances } = await read();
  await write({ instances: [...new Set([...instances, name])].sort() });
  await readInstances();
  return true;
}

export async function removeInstance(name) {
  const { instances, server } = await read();
  await write({ instances: instances.filter((each) => each !== name) });
  await readInstances();
  const origin = `https://${name}/*`;
  if (server && patternOf(server) === origin) return; // it is still needed to check anything
  await chrome.permissions.remove({ origins: [origin] }).catch(() => {}); // given by the manifest
}
