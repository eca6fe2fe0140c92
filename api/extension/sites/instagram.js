/** Instagram: captions and comments; not direct messages. */
export default {
  id: "instagram", name: "Instagram", platform: "instagram", hosts: ["www.instagram.com"],
  editors: '[contenteditable="true"][role="textbox"], textarea[aria-label*="caption" i], textarea[aria-label*="comment" i]',
  not: '[aria-label="Message"], [aria-placeholder="Message..."], [aria-placeholder="Message…"]',
  words: ["Share", "Post"],
  enter: 'textarea[aria-label*="comment" i]',
};
