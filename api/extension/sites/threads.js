/** Threads: posts and replies; not messages. */
export default {
  id: "threads", name: "Threads", platform: "threads", hosts: ["www.threads.com", "www.threads.net"],
  editors: '[contenteditable="true"][role="textbox"]',
  not: '[aria-label="Message"], [aria-placeholder^="Message"]',
  words: ["Post", "Reply"],
  shortcut: true,
};
