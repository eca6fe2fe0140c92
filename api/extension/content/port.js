/** Messages to the worker. It may have been stopped meanwhile; the browser then starts it anew. */

/** Whether this page still belongs to an extension that is there. */
export const alive = () => Boolean(chrome.runtime?.id);

/** The worker's answer; a trouble of kind "gone" if the extension was updated or taken away. */
export async function ask(kind, message = {}) {
  for (let attempt = 0; attempt < 2 && alive(); attempt += 1) {
    try {
      const answer = await chrome.runtime.sendMessage({ ...message, kind });
      if (answer) return answer;
    } catch {
      // The worker died under way: once more wakes it.
    }
  }
  return { trouble: { kind: alive() ? "down" : "gone", message: alive() ? "The extension does not answer." : "The extension was updated. Reload the page to go on." } };
}
