/** LinkedIn: posts, articles' comments and reposts; not messages. */
export default {
  id: "linkedin", name: "LinkedIn", platform: "linkedin", hosts: ["www.linkedin.com"],
  editors: '.ql-editor[contenteditable="true"], [role="textbox"][contenteditable="true"]',
  not: '[class*="msg-form"]',
  posts: '.share-actions__primary-action, [class*="comments-comment-box__submit-button"]',
  words: ["Post", "Comment", "Reply", "Schedule"],
  shortcut: true,
};
