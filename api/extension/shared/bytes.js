/** Files as text and back: messages between a page and the worker carry nothing else. */

export function toBase64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

export const fromBase64 = (data, type) =>
  new Blob([Uint8Array.from(atob(data), (each) => each.charCodeAt(0))], { type });
