/** Bluesky: posts and replies; not chats. */
export default {
  id: "bluesky", name: "Bluesky", platform: "bluesky", hosts: ["bsky.app"],
  editors: '.ProseMirror[contenteditable="true"]',
  posts: '[data-testid="composerPublishBtn"]',
  words: ["Publish post", "Publish posts", "Publish reply", "Publish replies"],
  shortcut: true,
};
