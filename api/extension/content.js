// Scripts put into a page cannot be modules themselves; this one only starts the module.
import(chrome.runtime.getURL("content/main.js")).then(({ start }) => start());
