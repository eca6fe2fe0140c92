/** X: posts, replies and threads; not direct messages. */
export default {
  id: "x", name: "X", platform: "x", hosts: ["x.com", "twitter.com"],
  editors: '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]',
  posts: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  shortcut: true,
};
