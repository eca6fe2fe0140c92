/** Facebook: posts and comments; not chats. */
export default {
  id: "facebook", name: "Facebook", platform: "facebook", hosts: ["www.facebook.com"],
  editors: '[contenteditable="true"][role="textbox"]',
  not: '[aria-label="Message"], [aria-label^="Message "], [aria-placeholder="Aa"]',
  posts: '[role="dialog"] [role="button"][aria-label="Post"]',
  words: ["Post", "Share now", "Publish", "Comment", "Next"],
  enter: '[aria-label*="comment" i], [aria-label*="reply" i], [aria-placeholder*="comment" i]',
  shortcut: true,
};
